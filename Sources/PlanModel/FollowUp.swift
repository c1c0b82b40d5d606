import Diagnostics

/// `theo dõi`: how a plan is followed up, as the plan's author or the office wrote it down. Facts, which go before
/// what the plan's sentences seem to say.
package struct FollowUp: Sendable, Equatable {
    /// Up to which day a period's data is taken.
    package enum CutOff: Sendable, Hashable {
        /// `cuối kỳ`: the period's own last day.
        case periodEnd
        /// `14`: that day of the period's last month; the next period begins the day after.
        case day(Int)
    }

    /// By when a report must be there: `5 ngày làm việc`, `3 ngày`, counted from the cut-off.
    package struct Term: Sendable, Hashable {
        package var days: Int
        package var areWorkingDays: Bool

        package init(days: Int, areWorkingDays: Bool) {
            self.days = days
            self.areWorkingDays = areWorkingDays
        }
    }

    /// `kỳ`: how often is reported.
    package var cycles: [Period.Length] = []
    /// `chốt số liệu`
    package var cutOff: CutOff?
    /// `hạn gửi`
    package var term: Term?
    /// `đôn đốc`: the body that follows up.
    package var urger: Text?
    /// `báo cáo`: the body that reports.
    package var reporter: Text?
    /// `nơi nhận báo cáo`
    package var recipient: Text?
    /// `từ`, `đến`: the days between which the plan runs; without them from its own date on, without an end.
    package var start = PartialDate()
    package var end = PartialDate()

    package init() {}
}

/// `ngày nghỉ`: days on which the office does not work though others do, or works though others do not.
package struct DayOff: Sendable, Equatable {
    /// `ngày`
    package var first = PartialDate()
    /// `đến`: the last one of several.
    package var last = PartialDate()
    /// `làm bù`: the day that is worked instead.
    package var madeUp = PartialDate()
    /// `lý do`
    package var reason: Text?

    package init() {}
}

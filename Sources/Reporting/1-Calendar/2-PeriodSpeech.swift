import PlanModel

extension Period {
    /// As offices speak of it: `quý III năm 2026`, `6 tháng đầu năm 2026`.
    package var spoken: String {
        switch length {
        case .week: "tuần \(padded(number, below: 10)) năm \(year)"
        case .month: "tháng \(padded(number, below: 3)) năm \(year)"
        case .quarter: "quý \(["I", "II", "III", "IV"][number - 1]) năm \(year)"
        case .halfYear: "6 tháng đầu năm \(year)"
        case .nineMonths: "9 tháng đầu năm \(year)"
        case .year: "năm \(year)"
        }
    }

    /// What comes next, as offices speak of it: after the first six months the last six, after nine the last quarter.
    package var spokenNext: String {
        switch length {
        case .week, .month, .quarter, .year: next?.spoken ?? ""
        case .halfYear: "6 tháng cuối năm \(year)"
        case .nineMonths: "quý IV năm \(year)"
        }
    }

    /// The calendar days of what comes next.
    package var nextDays: PeriodWindow {
        switch length {
        case .halfYear, .nineMonths: PeriodWindow(first: lastDay.adding(1), last: .last(of: 12, in: year))
        case .week, .month, .quarter, .year:
            next.map { PeriodWindow(first: $0.firstDay, last: $0.lastDay) }
                ?? PeriodWindow(first: lastDay.adding(1), last: lastDay.adding(1))
        }
    }
}

/// What a report speaks of: a period, or all time since the plan was issued up to a period's end.
package struct ReportSpan: Sendable, Hashable {
    package var period: Period
    package var isSinceStart: Bool

    package init(_ period: Period, isSinceStart: Bool = false) {
        self.period = period
        self.isSinceStart = isSinceStart
    }

    /// `2026-Q3`, or `đến-2026-Q3` (`den-2026-Q3`).
    package init?(code: String) {
        let since = ["đến-", "den-"].first { code.lowercased().precomposed.hasPrefix($0) }
        guard let period = Period(code: since == nil ? code : String(code.precomposed.dropFirst(4))) else { return nil }
        self.init(period, isSinceStart: since != nil)
    }

    /// In file names: `2026-Q3`, `den-2026-Q3`.
    package var code: String { (isSinceStart ? "den-" : "") + period.code }

    package var spoken: String {
        isSinceStart ? "từ khi ban hành Kế hoạch đến hết \(period.spoken)" : period.spoken
    }
}

extension String {
    fileprivate var precomposed: String { precomposedStringWithCanonicalMapping }
}

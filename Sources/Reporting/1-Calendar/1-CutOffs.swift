import Diagnostics
import FormatRules
import PlanModel

/// The days whose data a period's report covers, both included.
package struct PeriodWindow: Sendable, Hashable {
    package var first: Day
    package var last: Day

    package init(first: Day, last: Day) {
        self.first = first
        self.last = last
    }
}

/// Up to which day the data of a period is taken, and who says so.
package struct CutOffs: Sendable {
    package enum Rule: Sendable, Hashable {
        /// The period's own days.
        case calendar
        /// `theo dõi: {chốt số liệu: 25}`: up to that day of the period's last month, from the day after that day of
        /// the month before the period.
        case day(Int)
        /// The state's reporting rules.
        case spans([Period.Length: Span])
    }

    /// From a day of a month before the period's first one to a day of its last month.
    package struct Span: Sendable, Hashable {
        package var from: Int
        package var monthsBefore: Int
        package var to: Int
    }

    package enum Origin: Sendable, Hashable {
        /// The plan or the office's settings say it.
        case own
        /// The state's reporting rules, with their certainty.
        case state(source: String, certainty: Certainty)
        /// Nobody says it: taken by calendar periods until someone does.
        case assumed
    }

    package let rule: Rule
    package let origin: Origin

    package init(_ rule: Rule, origin: Origin) {
        self.rule = rule
        self.origin = origin
    }

    /// Which rule holds: the author's or the office's own word, else the state's rules for a state office, else the
    /// calendar. Party offices have no rule of their own.
    package init(
        followUp: FollowUp?, family: Profile.Family, from store: ResourceStore
    ) throws(ResourceError) {
        if let own = followUp?.cutOff {
            self.init(own == .periodEnd ? .calendar : .day(own.dayOfMonth ?? 0), origin: .own)
        } else if family == .state {
            self = try CutOffs.state(from: store)
        } else {
            self.init(.calendar, origin: .assumed)
        }
    }

    /// What weeks are taken by is the calendar, whatever the rule: no rule speaks of them.
    package func window(of period: Period) -> PeriodWindow {
        let span: Span? =
            switch rule {
            case .day(let day) where period.length != .week: Span(from: day + 1, monthsBefore: 1, to: day)
            case .spans(let spans): spans[period.length]
            case .calendar, .day: nil
            }
        guard let span else { return PeriodWindow(first: period.firstDay, last: period.lastDay) }
        let (first, last) = (period.firstDay.date, period.lastDay.date)
        return PeriodWindow(
            first: Day.first(of: first.month! - span.monthsBefore, in: first.year!).adding(span.from - 1),
            last: Day.first(of: last.month!, in: last.year!).adding(span.to - 1))
    }

    /// What the user should know about the rule.
    package var remarks: [Diagnostic] {
        switch origin {
        case .own: []
        case .assumed: [Diagnostic(.cutOffAssumed)]
        case .state(let source, let certainty):
            [Diagnostic(.cutOffByState, at: nil, ["source": source], clause: source, certainty: certainty.rawValue)]
        }
    }

    private static func state(from store: ResourceStore) throws(ResourceError) -> CutOffs {
        let root = try ResourceNode.parse(store.read("periods/nd30.yaml"), path: "periods/nd30.yaml")
        var spans: [Period.Length: Span] = [:]
        for length in Period.Length.allCases where length != .week {
            let node = try root["windows"][length.rawValue]
            spans[length] = Span(
                from: try node["from"].day(), monthsBefore: Int(try node["months before"].number()),
                to: try node["to"].day())
        }
        return CutOffs(
            .spans(spans), origin: .state(source: try root["source"].text(), certainty: try root["certainty"].choice()))
    }
}

extension ResourceNode {
    /// A day that every month has.
    fileprivate func day() throws(ResourceError) -> Int {
        let day = Int(try number())
        guard (1...28).contains(day) else { throw fault("cần một ngày từ 1 đến 28") }
        return day
    }
}

extension FollowUp.CutOff {
    fileprivate var dayOfMonth: Int? {
        if case .day(let day) = self { day } else { nil }
    }
}

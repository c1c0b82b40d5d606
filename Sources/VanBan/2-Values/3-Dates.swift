import PlanModel

/// A day of the calendar, which exists.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    let own: PlanModel.Day

    init(own: PlanModel.Day) { self.own = own }

    /// Nil for a day that does not exist, or a year outside 1000–9999.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard let own = PlanModel.Day(year, month, day) else { return nil }
        self.own = own
    }

    /// Nil for anything but `2026-09-30`.
    public init?(_ text: String) {
        guard let own = PlanModel.Day(iso: text) else { return nil }
        self.own = own
    }

    /// Four digits.
    public var year: Int { own.year }
    /// 1 to 12.
    public var month: Int { own.date.month! }
    /// 1 to 31.
    public var day: Int { own.date.day! }

    /// `2026-09-30`.
    public var description: String { own.iso }

    /// The earlier one comes first.
    public static func < (left: Day, right: Day) -> Bool { left.own < right.own }
}

/// Ngày ban hành, of which parts may be left for the hand.
public enum IssueDate: Sendable, Hashable {
    /// All of it.
    case day(Day)
    /// `3/2021`: a gap for the day. A month outside 1–12 is an error.
    case month(Int, year: Int)
    /// Gaps for everything but the place.
    case blank

    var own: PartialDate {
        switch self {
        case .day(let day): day.own.date
        case .month(let month, let year): PartialDate(year: year, month: month)
        case .blank: PartialDate()
        }
    }
}

/// A span of the calendar that is reported on. What days its figures cover depends on the office's cut-off.
public struct Period: Sendable, Hashable, Comparable, CustomStringConvertible {
    let own: PlanModel.Period

    init(own: PlanModel.Period) { self.own = own }

    /// As commands and progress tables write it: `2026-W38`, `2026-09`, `2026-Q3`, `2026-6T`, `2026-9T`, `2026`; nil for
    /// anything else, and for years outside 1900–2199.
    public init?(_ code: String) {
        guard let own = PlanModel.Period(code: code) else { return nil }
        self.own = own
    }

    /// Its code: `2026-Q3`.
    public var description: String { own.code }
    /// The first day by the calendar.
    public var firstDay: Day { Day(own: own.firstDay) }
    /// The last day by the calendar.
    public var lastDay: Day { Day(own: own.lastDay) }

    /// By their last day; of those that end together the longer is the later one.
    public static func < (left: Period, right: Period) -> Bool { left.own < right.own }
}

import Diagnostics
import FormatRules
import PlanModel

/// A public holiday, or a day that is swapped with another.
package struct Holiday: Sendable, Equatable {
    package var first: Day
    package var last: Day
    package var name: String
    /// Worked instead, on what is otherwise a free day.
    package var worked: Day?
    /// Not yet decided for its year: computed from the lunar calendar, or the law was not seen.
    package var isProvisional: Bool
}

/// Which days an office works: Monday to Friday, without public holidays and its own days off, with swapped days.
package struct WorkingDays: Sendable {
    private let store: ResourceStore
    /// The office's own word, which goes before everything else: whether a day is worked.
    private var own: [Day: Bool] = [:]
    /// Public holidays, by whether they are provisional.
    private var free: [Day: Bool] = [:]
    private var worked: Set<Day> = []
    /// Worked as far as can be foretold, but what is announced may make them free.
    private var doubtful: Set<Day> = []
    private var years: Set<Int> = []
    /// Those of the years that were asked for.
    package private(set) var holidays: [Holiday] = []

    /// - Parameter own: `ngày nghỉ`, from the plan or the office's settings.
    package init(from store: ResourceStore, own daysOff: [DayOff] = []) {
        self.store = store
        for dayOff in daysOff {
            if let first = Day(dayOff.first) {
                let last = Day(dayOff.last) ?? first
                for number in first.number...max(first.number, last.number) { own[Day(number: number)] = false }
            }
        }
        // A day named by itself as made up is worked, also inside a longer span of days off.
        for dayOff in daysOff { if let day = Day(dayOff.madeUp) { own[day] = true } }
    }

    /// Whether a day is worked, and whether that rests on a holiday that is not decided yet.
    package mutating func isWorked(_ day: Day) throws(ResourceError) -> (worked: Bool, isProvisional: Bool) {
        if let isWorked = own[day] { return (isWorked, false) }
        try load(day.year)
        if worked.contains(day) { return (true, false) }
        if let isProvisional = free[day] { return (false, isProvisional && day.weekday < 6) }
        return (day.weekday < 6, doubtful.contains(day))
    }

    /// The day that lies a term after another. A term in days is counted without regard to who works.
    package mutating func day(
        _ term: FollowUp.Term, after start: Day
    ) throws(ResourceError) -> (day: Day, isProvisional: Bool) {
        guard term.areWorkingDays else { return (start.adding(term.days), false) }
        var (day, isProvisional, left) = (start, false, term.days)
        while left > 0 {
            day = day.adding(1)
            let found = try isWorked(day)
            isProvisional = isProvisional || found.isProvisional
            if found.worked { left -= 1 }
        }
        return (day, isProvisional)
    }

    // MARK: Years

    private mutating func load(_ year: Int) throws(ResourceError) {
        guard years.insert(year).inserted else { return }
        let path = "holidays/\(year).yaml"
        guard let bytes = try? store.read(path) else {
            let foretold = ForetoldHolidays(year)
            for holiday in foretold.holidays { add(holiday) }
            doubtful.formUnion(foretold.doubtful)
            return
        }
        for node in try ResourceNode.parse(bytes, path: path)["days"].list() { add(try Holiday(node)) }
    }

    private mutating func add(_ holiday: Holiday) {
        holidays.append(holiday)
        for day in holiday.days { free[day] = (free[day] ?? true) && holiday.isProvisional }
        if let day = holiday.worked { worked.insert(day) }
    }
}

extension Holiday {
    var days: [Day] { (first.number...last.number).map { Day(number: $0) } }

    /// `{day: 2026-09-02, …}` or `{from: …, to: …}`.
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        let day = try node.optional("day").map { node throws(ResourceError) in try node.day() }
        first = if let day { day } else { try node["from"].day() }
        last = if let day { day } else { try node["to"].day() }
        guard first <= last else { throw node.fault("ngày cuối trước ngày đầu") }
        worked = try node.optional("worked").map { node throws(ResourceError) in try node.day() }
        name = try node["name"].text()
        let status = try node["status"].text()
        guard ["decided", "dự kiến"].contains(status) else { throw node.fault("status lạ: \(status)") }
        isProvisional = status != "decided"
    }
}

extension ResourceNode {
    fileprivate func day() throws(ResourceError) -> Day {
        guard let day = Day(iso: try text()) else { throw fault("cần một ngày như 2026-09-02") }
        return day
    }
}

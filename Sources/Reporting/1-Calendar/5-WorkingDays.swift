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
    /// Not yet decided for its year: computed from the lunar calendar.
    package var isProvisional: Bool
}

/// Which days an office works: Monday to Friday, without public holidays and its own days off, with swapped days.
package struct WorkingDays: Sendable {
    private let store: ResourceStore
    private var free: [Day: Bool] = [:]
    private var worked: Set<Day> = []
    private var years: Set<Int> = []
    /// Those of the years that were asked for, and the office's own.
    package private(set) var holidays: [Holiday] = []

    /// - Parameter own: `ngày nghỉ`, from the plan or the office's settings.
    package init(from store: ResourceStore, own: [DayOff] = []) {
        self.store = store
        for dayOff in own {
            let made = Day(dayOff.madeUp)
            guard let first = Day(dayOff.first) else {
                if let made { worked.insert(made) }
                continue
            }
            add(
                Holiday(
                    first: first, last: Day(dayOff.last) ?? first, name: dayOff.reason?.string ?? "", worked: made,
                    isProvisional: false))
        }
    }

    /// Whether a day is worked, and whether that rests on a holiday that is not decided yet.
    package mutating func isWorked(_ day: Day) throws(ResourceError) -> (worked: Bool, isProvisional: Bool) {
        try load(day.year)
        if worked.contains(day) { return (true, false) }
        if let isProvisional = free[day] { return (false, isProvisional) }
        return (day.weekday < 6, false)
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

    private mutating func add(_ holiday: Holiday) {
        holidays.append(holiday)
        for number in holiday.first.number...max(holiday.first.number, holiday.last.number) {
            let day = Day(number: number)
            free[day] = (free[day] ?? true) && holiday.isProvisional
        }
        if let day = holiday.worked { worked.insert(day) }
    }

    // MARK: Years

    private mutating func load(_ year: Int) throws(ResourceError) {
        guard years.insert(year).inserted else { return }
        let path = "holidays/\(year).yaml"
        guard let bytes = try? store.read(path) else { return foretell(year) }
        let root = try ResourceNode.parse(bytes, path: path)
        for node in try root["days"].list() {
            let day = try node.optional("day").map { node throws(ResourceError) in try node.day() }
            let first = if let day { day } else { try node["from"].day() }
            let last = try node.optional("to").map { node throws(ResourceError) in try node.day() }
            let worked = try node.optional("worked").map { node throws(ResourceError) in try node.day() }
            let status = try node["status"].text()
            guard ["decided", "dự kiến"].contains(status) else { throw node.fault("status lạ: \(status)") }
            add(
                Holiday(
                    first: first, last: last ?? first, name: try node["name"].text(), worked: worked,
                    isProvisional: status != "decided"))
        }
    }

    /// A year without data: what the law fixes, and Tết and Giỗ Tổ by the lunar calendar.
    private mutating func foretell(_ year: Int) {
        func add(_ first: Day, _ last: Day, _ name: String, provisional: Bool) {
            self.add(Holiday(first: first, last: last, name: name, isProvisional: provisional))
            // A holiday on a free day is made up for on the next working day (Bộ luật Lao động 2019, Điều 111.3).
            var next = last
            for number in first.number...last.number where Day(number: number).weekday > 5 {
                repeat { next = next.adding(1) } while next.weekday > 5 || free[next] != nil
                self.add(Holiday(first: next, last: next, name: "Nghỉ bù \(name)", isProvisional: true))
            }
        }
        let tet = LunarCalendar.newYear(year)
        add(tet.adding(-1), tet.adding(3), "Tết Nguyên đán", provisional: true)
        let hungKings = LunarCalendar.hungKings(year)
        add(hungKings, hungKings, "Giỗ Tổ Hùng Vương", provisional: true)
        add(Day(year, 1, 1)!, Day(year, 1, 1)!, "Tết Dương lịch", provisional: false)
        add(Day(year, 4, 30)!, Day(year, 5, 1)!, "Ngày Chiến thắng, Ngày Quốc tế lao động", provisional: false)
        add(Day(year, 9, 1)!, Day(year, 9, 2)!, "Quốc khánh", provisional: false)
    }
}

extension ResourceNode {
    fileprivate func day() throws(ResourceError) -> Day {
        guard let day = Day(iso: try text()) else { throw fault("cần một ngày như 2026-09-02") }
        return day
    }
}

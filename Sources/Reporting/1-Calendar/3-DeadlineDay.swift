import FormatRules
import PlanModel
import Reading

/// The last day on which a task is in time.
package enum DeadlineDay {
    /// Nil for a task without a deadline, one that has no end, and words that name no day.
    package static func of(_ task: PlanTask) -> Day? {
        guard task.nature != .ongoing, let deadline = task.deadline else { return nil }
        if let span = deadline.date?.span { return span.last }
        return words(Fold.name(deadline.text.string))
    }

    /// Of every task that has one, by its id.
    package static func all(of plan: Plan) -> [String: Day] {
        Dictionary(plan.tasks.compactMap { task in of(task).map { (task.id, $0) } }) { first, _ in first }
    }

    /// `quý iii năm 2026`, `tháng 9 năm 2026`, `6 tháng đầu năm 2026`, `trước ngày 15/9/2026`, `chậm nhất là 30/9/2026`.
    private static func words(_ text: String) -> Day? {
        var rest = text[...].trimmed
        if rest.last == "." { rest = rest.dropLast() }
        var isBefore = false
        while let opening = openings.first(where: { rest.hasPrefix($0 + " ") }) {
            isBefore = isBefore || opening == "trước"
            rest = rest.dropFirst(opening.count).trimmed
        }
        guard let span = span(rest) else { return nil }
        return isBefore ? span.first.adding(-1) : span.last
    }

    /// What may stand before the day or the period that is meant.
    private static let openings = [
        "trong", "đến", "hết", "cuối", "chậm nhất", "muộn nhất", "là", "vào", "trước", "xong",
    ]

    /// A day, or the days of a period.
    private static func span(_ text: Substring) -> PeriodWindow? {
        if case .success(let date) = DateReader.read(text), let span = date.span { return span }
        let words = text.split { " /".contains($0) }.map(String.init)
        guard let year = words.last.flatMap(Int.init) else { return nil }
        let head = words.dropLast().filter { $0 != "năm" }.joined(separator: " ")
        if ["6 tháng cuối", "06 tháng cuối", "sáu tháng cuối"].contains(head) {
            return Period(.year, year).map { PeriodWindow(first: Day.first(of: 7, in: year), last: $0.lastDay) }
        }
        return period(head, of: year).map { PeriodWindow(first: $0.firstDay, last: $0.lastDay) }
    }

    /// `quý iii`, `6 tháng đầu`, `9 tháng đầu`.
    private static func period(_ name: String, of year: Int) -> Period? {
        switch name {
        case "6 tháng đầu", "06 tháng đầu", "sáu tháng đầu": Period(.halfYear, year)
        case "9 tháng đầu", "09 tháng đầu", "chín tháng đầu": Period(.nineMonths, year)
        default: quarters[name].flatMap { Period(.quarter, year, $0) }
        }
    }

    private static let quarters = [
        "quý i": 1, "quý ii": 2, "quý iii": 3, "quý iv": 4, "quý 1": 1, "quý 2": 2, "quý 3": 3, "quý 4": 4,
    ]
}

extension PartialDate {
    /// A whole date's day, or the days of its month or year where the rest is left for the hand.
    var span: PeriodWindow? {
        guard let year else { return nil }
        if let day = Day(self) { return PeriodWindow(first: day, last: day) }
        let period = month.flatMap { Period(.month, year, $0) } ?? Period(.year, year)
        return period.map { PeriodWindow(first: $0.firstDay, last: $0.lastDay) }
    }
}

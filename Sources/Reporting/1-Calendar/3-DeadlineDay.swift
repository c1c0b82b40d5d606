import FormatRules
import PlanModel
import Reading

/// The last day on which a task is in time.
package enum DeadlineDay {
    /// Nil for a task without a deadline, one that has no end, and words that name no day.
    package static func of(_ task: PlanTask) -> Day? {
        guard task.nature != .ongoing, let deadline = task.deadline else { return nil }
        if let date = deadline.date, let year = date.year {
            if let day = Day(date) { return day }
            return date.month.map { Day.last(of: $0, in: year) } ?? Day.last(of: 12, in: year)
        }
        return words(Fold.name(deadline.text.string))
    }

    /// Of every task that has one, by its id.
    package static func all(of plan: Plan) -> [String: Day] {
        Dictionary(plan.tasks.compactMap { task in of(task).map { (task.id, $0) } }) { first, _ in first }
    }

    /// `quý iii năm 2026`, `tháng 9 năm 2026`, `6 tháng đầu năm 2026`, `trước ngày 15/9/2026`, `hết năm 2026`.
    private static func words(_ text: String) -> Day? {
        var words = text.split(whereSeparator: { " /.,".contains($0) }).map(String.init)
        if words.first == "trước" {
            let rest = text.dropFirst("trước ".count)
            guard case .success(let date) = DateReader.read(rest), let day = Day(date) else { return nil }
            return day.adding(-1)
        }
        for opening in ["trong", "đến", "hết", "cuối", "chậm", "nhất", "là"] where words.first == opening {
            words.removeFirst()
        }
        if case .success(let date) = DateReader.read(words.joined(separator: " ")[...]), let year = date.year {
            return Day(date) ?? date.month.map { Day.last(of: $0, in: year) } ?? Day.last(of: 12, in: year)
        }
        guard let year = words.last.flatMap(Int.init), (1900...2199).contains(year) else { return nil }
        switch words.first {
        case "quý":
            guard words.count > 1 else { return nil }
            let number = ["i", "ii", "iii", "iv"].firstIndex(of: words[1]).map { $0 + 1 } ?? Int(words[1]) ?? 0
            return Period(.quarter, year, number)?.lastDay
        case "6" where words.contains("đầu"): return Period(.halfYear, year)?.lastDay
        case "9" where words.contains("đầu"): return Period(.nineMonths, year)?.lastDay
        case "6", "năm": return Day.last(of: 12, in: year)
        default: return nil
        }
    }
}

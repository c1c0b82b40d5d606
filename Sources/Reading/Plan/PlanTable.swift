import Diagnostics
import PlanModel

/// A plan for people to read: its tasks as a table, then its follow-up, short names and a count.
///
/// What was read from a sentence opens with `?`, so that nobody takes it for the author's word.
package struct PlanTable: Sendable {
    private static let mark = "? "
    private let plan: Plan
    private let labels: PlanLabels
    private let width: Int

    /// Narrower than a terminal's usual 80 characters there is no room for a table.
    package init(_ plan: Plan, in language: Language = .vietnamese, width: Int = 100) {
        self.plan = plan
        labels = PlanLabels(language)
        self.width = max(80, width)
    }

    package var text: String {
        let parts = [goals, tasks, reporting, shortNames, legend].filter { !$0.isEmpty }
        return (parts.flatMap { $0 + [""] } + count + [""]).joined(separator: "\n")
    }

    // MARK: Goals

    private var goals: [String] {
        guard !plan.goals.isEmpty else { return [] }
        return [labels.goals] + plan.goals.flatMap { indented("\($0.label) \($0.text.string)", lines: 2) }
    }

    // MARK: Tasks

    private var tasks: [String] {
        guard !plan.tasks.isEmpty else { return [] }
        let fields = Suggestion.Field.allCases.filter { field in plan.tasks.contains { cell(field, of: $0) != "" } }
        let columns = TextColumns(columns: columns(for: fields))
        var lines = columns.row([labels.id, labels.task] + fields.map { labels.name(of: $0) })
        lines += columns.row(columns.columns.map { String(repeating: "─", count: $0.width) })
        for group in plan.groups {
            lines += title(group.id, group.title.string)
            lines += rows(group.tasks, fields, columns)
        }
        if !plan.arrangements.isEmpty {
            lines += title("", labels.arrangements) + rows(plan.arrangements, fields, columns)
        }
        return lines
    }

    /// A long cell that repeats the one above it, as those from a common lead-in do, is not printed again.
    private func rows(_ tasks: [PlanTask], _ fields: [Suggestion.Field], _ columns: TextColumns) -> [String] {
        var above: [String] = []
        return tasks.flatMap { task in
            let cells = fields.map { cell($0, of: task) }
            defer { above = cells }
            let shown = cells.indices.map { index in
                let isLong = cells[index].count > columns.columns[index + 2].width
                guard isLong, above.indices.contains(index), above[index] == cells[index] else { return cells[index] }
                return (cells[index].hasPrefix(PlanTable.mark) ? PlanTable.mark : "") + labels.asAbove
            }
            return columns.row([task.id, task.text.string] + shown)
        }
    }

    /// A group's title runs over the columns.
    private func title(_ id: String, _ title: String) -> [String] {
        let columns = TextColumns(columns: [
            TextColumns.Column(width: idWidth, lines: 1),
            TextColumns.Column(width: width - idWidth - TextColumns.gap, lines: 2),
        ])
        return [""] + columns.row([id, title])
    }

    private var idWidth: Int {
        min(16, (plan.tasks.map(\.id) + plan.groups.map(\.id) + [labels.id]).map(\.count).max() ?? 0)
    }

    /// A column takes what its longest cell needs, up to its share; the tasks take the rest.
    private func columns(for fields: [Suggestion.Field]) -> [TextColumns.Column] {
        let room = width - idWidth - TextColumns.gap * (fields.count + 1)
        let widths = fields.map { field in
            let longest = (plan.tasks.map { cell(field, of: $0) } + [labels.name(of: field)]).map(\.count).max() ?? 0
            return min(longest, max(10, room * share(of: field) / 100))
        }
        let rest = max(12, room - widths.reduce(0, +))
        return [TextColumns.Column(width: idWidth, lines: 2), TextColumns.Column(width: rest, lines: 2)]
            + widths.map { TextColumns.Column(width: $0, lines: 3) }
    }

    /// Percent of the room that a column may take at most; together they leave a quarter for the task.
    private func share(of field: Suggestion.Field) -> Int {
        switch field {
        case .lead: 23
        case .coordinating, .deliverable: 16
        case .deadline: 12
        case .nature: 14
        }
    }

    /// The author's word, or else the suggestion.
    private func cell(_ field: Suggestion.Field, of task: PlanTask) -> String {
        let fact: String? =
            switch field {
            case .lead: task.lead.joined?.string
            case .coordinating: task.coordinating.joined?.string
            case .deadline: task.deadline?.text.string
            case .deliverable: task.deliverable?.string
            case .nature: task.nature?.rawValue
            }
        return fact ?? task.suggestions.first { $0.field == field }.map { PlanTable.mark + $0.value } ?? ""
    }

    // MARK: Below the table

    private var reporting: [String] {
        guard let duty = plan.reporting else { return [] }
        let mark = duty.isSuggestion ? PlanTable.mark : ""
        let entries = [
            (labels.followUp, duty.followUp), (labels.reporter, duty.reporter), (labels.recipient, duty.recipient),
            (labels.frequency, duty.frequency),
        ]
        return [labels.reporting]
            + entries.flatMap { label, value in value.map { indented("\(label): \(mark)\($0.string)", lines: 2) } ?? []
            }
    }

    private var shortNames: [String] {
        guard !plan.shortNames.isEmpty else { return [] }
        return [labels.shortNames]
            + plan.shortNames.flatMap { indented("\($0.short.string) = \($0.full.string)", lines: 2) }
    }

    private var legend: [String] {
        let isNeeded = plan.reporting?.isSuggestion == true || plan.tasks.contains { !$0.suggestions.isEmpty }
        return isNeeded ? TextColumns.wrap(labels.legend, width: width) : []
    }

    private var count: [String] {
        let line = labels.count(
            goals: plan.goals.count, groups: plan.groups.count, tasks: plan.groups.reduce(0) { $0 + $1.tasks.count },
            arrangements: plan.arrangements.count, shortNames: plan.shortNames.count)
        return TextColumns.wrap(line, width: width)
    }

    /// Lines after the first stand deeper, so that the entries can be told apart.
    private func indented(_ text: String, lines: Int) -> [String] {
        TextColumns.wrap(text, width: width - 4, lines: lines).enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
    }
}

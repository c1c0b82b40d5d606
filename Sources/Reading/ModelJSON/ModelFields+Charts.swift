import Diagnostics
import PlanModel

// Charts: their words are those of the source, and what no source may hold is refused here too.

extension Chart: ModelObject {
    static let blank = Chart(.bars)
    static let fields: [ModelField<Chart>] = [
        .required("kind", \.kind), .optional("parts", \.parts), .optional("done", \.done), .optional("rows", \.rows),
        .optional("milestones", \.milestones), .optional("cutOff", \.cutOff),
    ]

    func check(at node: JSONNode, by reader: inout ModelReader) {
        func refuse(_ value: String, _ choices: String) {
            reader.report(.modelUnknownChoice, at: node, ["value": value, "choices": choices])
        }
        if !(0...parts.count).contains(done) { refuse("done: \(done)", "0…\(parts.count)") }
        if kind == .timeline {
            if milestones.isEmpty { reader.report(.modelMissingField, at: node, ["field": "milestones"]) }
            if !rows.isEmpty { refuse("rows", "milestones") }
            return
        }
        let most = kind == .statuses ? 1 : Chart.mostParts
        if rows.isEmpty { reader.report(.modelMissingField, at: node, ["field": "rows"]) }
        if !milestones.isEmpty { refuse("milestones", "rows") }
        if !(1...most).contains(parts.count) { refuse("parts: \(parts.count)", "1…\(most)") }
        for row in rows where row.values.count != parts.count {
            refuse("values: \(row.values.count)", "\(parts.count)")
        }
    }
}

extension Chart.Kind: ModelChoice {}

extension ChartRow: ModelObject {
    static let blank = ChartRow(.blank, [])
    static let fields: [ModelField<ChartRow>] = [.required("name", \.name), .required("values", \.values)]
}

/// A number of a chart, `1.234,5` as it is printed.
extension TableNumber: ModelWords {
    static let examples = "0, 12, 1.234,5"

    init?(words: String) {
        guard let number = TableNumber(words)?.inChart else { return nil }
        self = number
    }

    var words: String { written }

    /// The same as the program itself would write it; nil for what no chart can show.
    var inChart: TableNumber? {
        guard !isPercent, (0...Chart.mostDigits).contains(digits), decimals <= 3 else { return nil }
        return TableNumber(digits: digits, decimals: decimals, isUngrouped: isUngrouped)
    }
}

extension Milestone: ModelObject {
    static let blank = Milestone(.blank, on: PartialDate(), .done)
    static let fields: [ModelField<Milestone>] = [
        .required("name", \.name), .required("date", \.date), .required("state", \.state),
    ]

    func check(at node: JSONNode, by reader: inout ModelReader) {
        if Day(date) == nil {
            reader.report(.modelUnknownChoice, at: node, ["value": "date", "choices": "2026-09-30"])
        }
    }
}

extension Milestone.State: ModelChoice {}

import Diagnostics
import Foundation
import PlanModel
import Publishing
import Reporting

/// The rows of a caller as a progress table, which is checked and imported as every other table is. A cell is in quotes
/// and one line, so that no text in it can end it.
enum ProgressMaking {
    /// What findings about the rows are told of.
    static let name = "progress"

    static func sources(of content: Progress.Content) -> [ProgressSource] {
        switch content {
        case .rows(let rows): [ProgressSource(name: name, bytes: Array(table(of: rows).utf8))]
        case .tables(let tables): tables.map { ProgressSource(name: $0.name, bytes: $0.bytes) }
        case .besidePlan: []
        }
    }

    /// A store that holds the rows, and what was found in them.
    static func store(
        of content: Progress.Content, for plan: FollowedPlan
    ) throws(DiagnosedError) -> (store: ProgressStore, diagnostics: [Found]) {
        let sources = sources(of: content)
        let store = try ProgressStore.inMemory()
        var reading = ProgressReading(sources, rules: plan.progressRules)
        _ = try store.bringIn(plan: plan.plan, files: sources.map(\.name), time: "") { writer in
            try reading.run { try writer.take($0) }
            if reading.hasErrors { throw DiagnosedError(reading.diagnostics) }
        }
        return (store, reading.diagnostics)
    }

    // MARK: The table

    private static func table(of rows: [ProgressRow]) -> String {
        let indicators = Set(rows.flatMap(\.figures.keys)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let head = [
            "mã", "cơ quan", "kỳ", "trạng thái", "phần trăm", "kết quả", "khó khăn", "kiến nghị", "ngày hoàn thành",
            "văn bản sản phẩm",
        ]
        let lines = [head + indicators] + rows.map { cells(of: $0, indicators) }
        return lines.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
    }

    private static func cells(of row: ProgressRow, _ indicators: [String]) -> [String] {
        [
            row.task, row.body, row.period.description, row.status?.own.rawValue ?? "",
            row.percent.map(figure) ?? "", row.result, row.difficulties, row.proposals,
            row.completion?.description ?? "", row.product,
        ] + indicators.map { row.figures[$0].map(figure) ?? "" }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + PlainText.line(text).replacing("\"", with: "\"\"") + "\""
    }

    /// As papers write it, `1.250,5`. A number of more digits than figures have is told as unreadable.
    private static func figure(_ number: Decimal) -> String {
        let decimals = max(0, -number.exponent)
        let scaled = (number * pow(10, decimals)).description
        return Int(scaled).map { TableNumber(digits: $0, decimals: decimals).written } ?? number.description
    }
}

extension ProgressRow.Status {
    fileprivate var own: TaskStatus {
        switch self {
        case .notStarted: .notStarted
        case .underway: .underway
        case .done: .done
        case .paused: .paused
        }
    }
}

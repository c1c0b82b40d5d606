import FormatRules
import PlanModel
import Reading

/// The empty progress table of one body, with the tasks that it leads.
///
/// A semicolon parts the cells, because a comma stands before decimals and in nearly every task's text; the byte order
/// mark tells spreadsheets that the file is UTF-8, without which they break Vietnamese letters.
package struct ProgressForm: Sendable {
    package let body: String
    /// For a file: `tien-do-ban-to-chuc-tinh-uy-2026-q3.csv`. ASCII, so that it survives any mail and any disk.
    package let fileName: String
    package let bytes: [UInt8]
    package let count: Int

    /// - Parameters:
    ///   - period: filled in where it is known already.
    ///   - indicators: columns that the body used before.
    package init(for body: String, in assignments: Assignments, period: Period? = nil, indicators: [String] = []) {
        self.body = body
        let tasks = assignments.led(by: body)
        count = tasks.count
        let columns = ProgressColumns.Known.allCases
        let rows = tasks.map { assignment in
            columns.map { column -> String in
                switch column {
                case .task: assignment.task.id
                case .text: assignment.task.text.string
                case .deadline:
                    assignment.task.deadline.map { $0.date?.cited ?? "" }.flatMap { $0.isEmpty ? nil : $0 }
                        ?? assignment.task.deadline?.text.string ?? ""
                case .body: body
                case .period: period?.code ?? ""
                default: ""
                }
            } + indicators.map { _ in "" }
        }
        let lines = ([columns.map(\.rawValue) + indicators] + rows).map { CSVLine.text($0, separator: ";") }
        // Windows spreadsheets write their lines so.
        bytes = [0xEF, 0xBB, 0xBF] + Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
        let parts = ["tien", "do"] + Self.words(of: body) + (period.map { [$0.code.lowercased()] } ?? [])
        fileName = parts.joined(separator: "-") + ".csv"
    }

    private static func words(of name: String) -> [String] {
        let words = name.split { !$0.isLetter && !$0.isNumber }.map { word in
            String(word.folded.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
        }
        return words.filter { !$0.isEmpty }.prefix(12).map { String($0.prefix(20)) }
    }
}

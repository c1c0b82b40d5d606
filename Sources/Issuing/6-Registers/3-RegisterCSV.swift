import FormatRules
import Reading

/// Registers as a table for spreadsheets: UTF-8 with its mark, so that they read it as such.
package enum RegisterCSV {
    /// - Parameter form: names the columns.
    package static func encode(_ registers: [Register], form: Form) -> [UInt8] {
        let columns = form.columns
        // Several series in one file are told apart by a column in front.
        let isParted = registers.count > 1
        let head = (isParted ? ["Dãy số"] : []) + columns.map(\.name)
        let rows = registers.flatMap { register in
            register.rows.map { row in (isParted ? [register.name] : []) + columns.map { row[$0.key] ?? "" } }
        }
        let lines = ([head] + rows).map { CSVLine.text($0, separator: ",") + "\r\n" }
        return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
    }
}

extension Form {
    /// Of its table, as they stand side by side.
    fileprivate var columns: [(name: String, key: String)] {
        leaves.compactMap(\.table).first?.columns.map { ($0.name, $0.key) } ?? []
    }
}

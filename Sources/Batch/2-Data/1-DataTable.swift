import Diagnostics
import Foundation
import Publishing
import Reading

/// The rows that a batch makes documents of.
package struct DataTable: Sendable {
    /// As the job names it.
    package var file: String
    package var columns: ColumnNames
    package var rows: [DataRow]
    /// Finds a cell's column in its line, in characters from 1; nil where lines are not cells.
    var column: @Sendable (_ cell: Int, _ row: DataRow) -> Int? = { _, _ in nil }

    package init(file: String, columns: ColumnNames, rows: [DataRow]) {
        self.file = file
        self.columns = columns
        self.rows = rows
    }
}

extension DataTable {
    /// Rows that a program holds; short ones are filled with blanks.
    ///
    /// Throws `VB893` and `VB894` for columns without names, or with one name.
    package init(named file: String, columns: [String], rows: [[String]]) throws(DiagnosedError) {
        let faults = ColumnCheck.faults(columns, file: file)
        guard faults.isEmpty else { throw DiagnosedError(faults) }
        self.init(file: file, columns: ColumnNames(columns), rows: [])
        self.rows = rows.enumerated().map { index, cells in
            let blanks = Array(repeating: "", count: max(0, columns.count - cells.count))
            return DataRow(index + 1, cells: cells.prefix(columns.count).map(DataRow.cell) + blanks)
        }
    }

    /// A finding about one cell.
    func told(_ message: Message, _ row: DataRow, _ cell: Int, _ arguments: [String: String]) -> Diagnostic {
        var told = Diagnostic(message, arguments.merging(["name": columns.names[cell]]) { $1 }, file: file)
        (told.line, told.column) = (row.line, column(cell, row))
        return told
    }
}

/// A row of data, or what is wrong with it.
package struct DataRow: Sendable {
    /// Counted from 1, without the names of the columns and without empty lines.
    package var number: Int
    /// Of its file; nil where there are none.
    package var line: Int?
    /// Where it begins in its file, in bytes.
    var offset = 0
    /// Plain text, one line each, in the order of the columns.
    package var cells: [String]
    /// Why no document can be made of it.
    package var fault: Diagnostic?

    package init(_ number: Int, line: Int? = nil, cells: [String] = [], fault: Diagnostic? = nil) {
        self.number = number
        self.line = line
        self.cells = cells
        self.fault = fault
    }

    /// A cell as a document may show it: line ends and control characters never come from data.
    static func cell(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 && $0 != 0xE3 }
        return isPlain ? text.trimmingBlanks : text.precomposedStringWithCanonicalMapping.asOneLine
    }
}

/// What a table's names of columns must be: there, and told apart.
enum ColumnCheck {
    static func faults(_ names: [String], file: String) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        var seen: Set<String> = []
        for (index, name) in names.enumerated() {
            if name.isEmpty {
                faults.append(Diagnostic(.batchColumnBlank, ["number": "\(index + 1)"], file: file))
            } else if !seen.insert(name).inserted {
                faults.append(Diagnostic(.batchColumnTwice, ["name": name], file: file))
            }
        }
        return faults
    }
}

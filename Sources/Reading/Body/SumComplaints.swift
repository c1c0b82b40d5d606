import Diagnostics
import PlanModel

/// Where the rows of a table come from, if not from the source itself.
package struct TableOrigin {
    package var file: String
    /// The line of the file in which each row begins.
    package var lines: [Int]
}

/// Cells that stand in the way of a sum, gathered column by column, so that a column full of them is told in a few
/// sentences and a cell that belongs to two sums only once.
struct SumComplaints {
    /// No more cells of a column than this are told one by one.
    private static let shownCells = 5

    private struct Cell {
        var row: Int
        var value: String
        var span: SourceSpan?
    }

    private struct Column {
        var cells: [Cell] = []
        var told: Set<Int> = []
        var hasNumber = false
        /// Where the sum was asked for.
        var asked: SourceSpan?
    }

    let origin: TableOrigin?
    /// The columns' names, and the order in which they were asked for.
    let names: [String]
    private var columns: [Int: Column] = [:]
    private var order: [Int] = []

    init(_ table: Table, origin: TableOrigin?) {
        self.origin = origin
        let head = TableGrid(table.header, columns: table.width)
        names = (0..<table.width).map { table.names(of: $0, in: head).first?.trimmingBlanks ?? "" }
    }

    mutating func add(_ value: String, row: Int, column: Int, at span: SourceSpan?) {
        guard columns[column, default: Column()].told.insert(row).inserted else { return }
        columns[column]!.cells.append(Cell(row: row, value: value, span: span))
    }

    /// A sum of a column was asked for; numbers stand in it or not.
    mutating func asked(_ column: Int, hasNumber: Bool, at span: SourceSpan?) {
        if !order.contains(column) { order.append(column) }
        columns[column, default: Column()].hasNumber = columns[column]?.hasNumber ?? false || hasNumber
        columns[column]!.asked = columns[column]!.asked ?? span
    }

    var diagnostics: [Diagnostic] { order.flatMap(diagnostics) }

    private func diagnostics(of index: Int) -> [Diagnostic] {
        guard let column = columns[index], !column.cells.isEmpty else { return [] }
        let name = names[index].isEmpty ? "\(index + 1)" : names[index]
        let isOfWords = column.cells.allSatisfy { $0.value.first?.isLetter ?? false }
        if isOfWords, !column.hasNumber, column.cells.count > 1 {
            return [Diagnostic(.tableColumnOfWords, at: column.asked ?? column.cells[0].span, ["column": name])]
        }
        let told = column.cells.prefix(Self.shownCells).map { cell in
            let value = cell.value.count > 40 ? cell.value.prefix(40) + "…" : cell.value
            var arguments = ["value": value, "noi": "", "place": ""]
            if let origin {
                arguments["noi"] = "\(origin.file), dòng \(origin.lines[cell.row]): "
                arguments["place"] = "\(origin.file), line \(origin.lines[cell.row]): "
            }
            return Diagnostic(.tableSumOfWords, at: cell.span ?? column.asked, arguments)
        }
        let further = column.cells.count - told.count
        guard further > 0 else { return told }
        let rest = ["column": name, "count": "\(further)"]
        return told + [Diagnostic(.tableSumFurther, at: column.asked ?? column.cells[told.count].span, rest)]
    }
}

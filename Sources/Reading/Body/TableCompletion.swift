import Diagnostics
import PlanModel

/// What the author leaves to the program: running numbers, and a last row of sums.
package enum TableCompletion {
    /// Does what `isNumbered` and `totals` ask for and clears both; numbers the empty cells of a column named STT.
    ///
    /// - Parameter origin: tells the line of a cell whose row was read from a file.
    package static func complete(_ table: Table, from origin: TableOrigin? = nil) -> Outcome<Table> {
        var table = table
        var diagnostics: [Diagnostic] = []
        if table.isNumbered {
            let head = TableGrid(table.header, columns: table.width)
            if table.numberColumn(in: head) == nil { addNumberColumn(to: &table) }
            table.isNumbered = false
        }
        number(&table)
        if !table.totals.isEmpty {
            diagnostics = TableSums.addTotal(to: &table, from: origin)
            table.totals = []
        }
        return Outcome(table, diagnostics)
    }

    /// Widths as the author lists them, one a column.
    package static func set(
        _ widths: [TableColumn.Width], of table: inout Table, at span: SourceSpan?
    ) -> [Diagnostic] {
        let head = TableGrid(table.header, columns: table.width)
        let gainsColumn = table.isNumbered && table.numberColumn(in: head) == nil
        let count = table.columns.count
        let shares = widths.reduce(0) { sum, width in
            if case .share(let share) = width { sum + share } else { sum }
        }
        guard shares <= 100 else {
            return [Diagnostic(.tableSharesTooMany, at: span, ["sum": "\(Int(shares.rounded(.up)))"])]
        }
        guard widths.count == count || gainsColumn && widths.count == count + 1 else {
            let columns = gainsColumn ? "\(count + 1)" : "\(count)"
            return [Diagnostic(.tableWidthsDoNotFit, at: span, ["found": "\(widths.count)", "columns": columns])]
        }
        if widths.count > count {
            table.columns.insert(TableColumn(width: widths[0]), at: 0)
            for index in 0..<count { table.columns[index + 1].width = widths[index + 1] }
        } else {
            for index in 0..<count { table.columns[index].width = widths[index] }
        }
        return []
    }

    // MARK: Numbers

    private static func addNumberColumn(to table: inout Table) {
        let columns =
            (table.header + table.rows.prefix(1).map(\.cells))
            .map { $0.reduce(0) { $0 + $1.columns } }.max() ?? 0
        if table.columns.count <= columns { table.columns.insert(TableColumn(), at: 0) }
        if !table.header.isEmpty {
            table.header[0].insert(TableCell([Run("STT")], rows: table.header.count), at: 0)
        }
        for index in table.rows.indices { table.rows[index].cells.insert(TableCell([]), at: 0) }
    }

    /// Numbers a column named STT whose cells are all empty; a total, and a cell that reaches further, has no number.
    private static func number(_ table: inout Table) {
        let columns = table.width
        guard let column = table.numberColumn(in: TableGrid(table.header, columns: columns)) else { return }
        var cells: [(row: Int, cell: Int)] = []
        let grid = TableGrid(table.rows.map(\.cells), columns: columns)
        for (index, row) in grid.rows.enumerated() where !table.rows[index].isTotal {
            for (position, entry) in row.enumerated() where entry.place.isExactly(column: column) {
                guard entry.cell.text.plain.trimmingBlanks.isEmpty else { return }
                cells.append((index, position))
            }
        }
        for (number, place) in cells.enumerated() {
            table.rows[place.row].cells[place.cell].text = [Run("\(number + 1)")]
        }
    }
}

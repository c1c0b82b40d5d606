import Diagnostics
import PlanModel

/// Rows of totals: which they are, and what stands in them.
enum TableSums {
    private static let wholes = ["TỔNG", "TỔNG CỘNG", "TỔNG SỐ"]
    private static let word = "Cộng"

    /// Whether a row is a total by its first word.
    static func opensTotal(_ cells: [TableCell]) -> Bool {
        let label = label(cells)
        return label == word.uppercased() || wholes.contains(label)
    }

    /// The first text of a row, in capitals, without a colon behind it.
    private static func label(_ cells: [TableCell]) -> String {
        let first = cells.lazy.map(\.text.plain.trimmingBlanks).first { !$0.isEmpty } ?? ""
        guard first.utf8.count < 40 else { return "" }
        return (first.hasSuffix(":") ? String(first.dropLast()).trimmingBlanks : first).uppercased()
    }

    /// Fills the cells of totals that hold only `=`.
    ///
    /// `Cộng` sums the rows between it and the total above it, `Tổng số` and its like all rows, also those below: such
    /// a row often opens a table.
    static func fill(_ table: inout Table) -> [Diagnostic] {
        guard table.rows.contains(where: \.isTotal) else { return [] }
        let grid = TableGrid(table.rows.map(\.cells), columns: table.width)
        let isTotal = table.rows.map(\.isTotal)
        var complaints = SumComplaints(table, origin: nil)
        var diagnostics: [Diagnostic] = []
        var start = 0
        for row in table.rows.indices where isTotal[row] {
            let above = (start..<row).filter { !isTotal[$0] }
            let isWhole = wholes.contains(label(table.rows[row].cells)) || above.isEmpty
            let summed = isWhole ? table.rows.indices.filter { !isTotal[$0] } : above
            start = row + 1
            for (index, entry) in grid.rows[row].enumerated()
            where entry.place.columns == 1 && entry.cell.text.plain.trimmingBlanks == "=" {
                let sum = sum(
                    of: entry.place.column, in: summed.map { ($0, grid.rows[$0]) }, at: entry.cell.span, &complaints)
                diagnostics += sum.diagnostics
                guard !sum.diagnostics.hasErrors else { continue }
                table.rows[row].cells[index].text = sum.value.map { [Run($0.written, span: entry.cell.span)] } ?? []
            }
        }
        return complaints.diagnostics + diagnostics
    }

    typealias GridRow = [(place: TableGrid.Place, cell: TableCell)]

    /// - Parameter complaints: takes the cells that are no numbers; then there is no sum. Nor is there one
    ///   where a figure waits to be rewritten, which is a warning.
    private static func sum(
        of column: Int, in rows: [(index: Int, cells: GridRow)], at span: SourceSpan?,
        _ complaints: inout SumComplaints
    ) -> Outcome<TableNumber?> {
        var numbers: [TableNumber] = []
        var isWhole = true
        var isOpen = false
        for (index, cells) in rows {
            for (place, cell) in cells where place.isExactly(column: column) {
                let text = cell.text.plain.trimmingBlanks
                if let number = TableNumber(text) {
                    numbers.append(number)
                } else if text.contains(EditMark.opening) {
                    isOpen = true
                } else if !TableNumber.isNothing(text) {
                    isWhole = false
                    complaints.add(text, row: index, column: column, at: cell.span)
                }
            }
        }
        complaints.asked(column, hasNumber: !numbers.isEmpty || isOpen, at: span)
        guard isWhole else { return Outcome(nil) }
        if isOpen { return Outcome(nil, [Diagnostic(.tableSumOpen, at: span)]) }
        guard let sum = TableNumber.sum(numbers) else {
            return Outcome(nil, [Diagnostic(numbers.isEmpty ? .tableSumOfNothing : .tableSumMixed, at: span)])
        }
        return Outcome(sum)
    }

    // MARK: A row of the program's own

    /// Adds the row `Cộng`. The word covers the columns before the first sum.
    static func addTotal(to table: inout Table, from origin: TableOrigin?) -> [Diagnostic] {
        let columns = table.width
        let head = TableGrid(table.header, columns: columns)
        let isTotal = table.rows.map(\.isTotal)
        let rows = TableGrid(table.rows.map(\.cells), columns: columns).rows.enumerated()
            .filter { !isTotal[$0.offset] }.map { (index: $0.offset, cells: $0.element) }
        let chosen = summedColumns(table, head: head, rows: rows.map(\.cells))
        var complaints = SumComplaints(table, origin: origin)
        var diagnostics = chosen.diagnostics
        guard let first = chosen.value.first else { return diagnostics }
        guard first.column > 0 else {
            return diagnostics + [Diagnostic(.tableTotalWithoutRoom, at: first.span)]
        }
        var cells = [TableCell([Run(word)], columns: first.column)]
        for column in first.column..<columns {
            guard let wanted = chosen.value.first(where: { $0.column == column }) else {
                cells.append(TableCell([]))
                continue
            }
            let sum = sum(of: column, in: rows, at: wanted.span, &complaints)
            diagnostics += sum.diagnostics
            cells.append(TableCell(sum.value.map { [Run($0.written)] } ?? []))
        }
        table.rows.append(TableRow(cells, isTotal: true))
        return complaints.diagnostics + diagnostics
    }

    private static func summedColumns(
        _ table: Table, head: TableGrid, rows: [GridRow]
    ) -> Outcome<[(column: Int, span: SourceSpan?)]> {
        let span = table.totals[0].span ?? table.span
        let numbers = table.numberColumn(in: head)
        let columns = (0..<table.width).filter { $0 != numbers }
        if table.totals.count == 1, table.totals[0].isBlank {
            let found = columns.filter { holdsAmounts($0, rows) }
            return Outcome(
                found.map { ($0, span) }, found.isEmpty ? [Diagnostic(.tableSumOfNothing, at: span)] : [])
        }
        var diagnostics: [Diagnostic] = []
        var found: [(column: Int, span: SourceSpan?)] = []
        for name in table.totals {
            let matches = columns.filter { table.names(of: $0, in: head).contains { $0.folded == name.string.folded } }
            found += matches.map { ($0, name.span) }
            guard matches.isEmpty else { continue }
            let known = columns.compactMap { table.names(of: $0, in: head).first?.trimmingBlanks }.filter {
                !$0.isEmpty
            }
            diagnostics.append(
                Diagnostic(
                    .tableColumnUnknown, at: name.span,
                    ["column": name.string, "known": known.joined(separator: ", ")]))
        }
        return Outcome(found.sorted { $0.column < $1.column }, diagnostics)
    }

    /// Whether a column holds figures that can be added: shares of a whole are no amounts.
    private static func holdsAmounts(_ column: Int, _ rows: [GridRow]) -> Bool {
        var hasNumber = false
        for (place, cell) in rows.joined() where place.isExactly(column: column) {
            let text = EditMark.removed(from: cell.text.plain).trimmingBlanks
            if let number = TableNumber(text) {
                guard !number.isPercent else { return false }
                hasNumber = true
            } else if !TableNumber.isNothing(text) {
                return false
            }
        }
        return hasNumber
    }
}

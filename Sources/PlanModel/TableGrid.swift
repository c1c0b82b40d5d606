/// Where the cells of rows lie on the grid of their table: a cell goes to the first place of its row that no cell
/// from above covers.
///
/// One pass over the cells. A model made by another program may hold too many cells or let them overlap: they are cut
/// to the grid, and `isWhole` says so.
package struct TableGrid: Sendable {
    /// A cell's place, counted from 0, and how far it reaches inside the grid.
    package struct Place: Sendable, Equatable {
        package var row: Int
        package var column: Int
        package var rows: Int
        package var columns: Int

        /// Whether the cell takes this column and no other.
        package func isExactly(column: Int) -> Bool { self.column == column && columns == 1 }
    }

    /// For each row its cells with their places; cells for which there is no room are missing.
    package private(set) var rows: [[(place: Place, cell: TableCell)]] = []
    /// True when the cells fill the grid without gap, overlap or surplus.
    package private(set) var isWhole = true

    package init(_ rows: [[TableCell]], columns: Int) {
        self.rows.reserveCapacity(rows.count)
        /// Rows, from this one on, that a cell from above still covers, column by column.
        var covered = Array(repeating: 0, count: columns)
        for (row, cells) in rows.enumerated() {
            var column = 0
            var placed: [(place: Place, cell: TableCell)] = []
            placed.reserveCapacity(cells.count)
            for cell in cells {
                while column < columns, covered[column] > 0 { column += 1 }
                guard column < columns else {
                    isWhole = false
                    break
                }
                let free = covered[column...].prefix { $0 == 0 }.count
                let place = Place(
                    row: row, column: column, rows: min(max(1, cell.rows), rows.count - row),
                    columns: min(max(1, cell.columns), free))
                if place.columns != cell.columns || place.rows != cell.rows { isWhole = false }
                for index in column..<(column + place.columns) { covered[index] = place.rows }
                placed.append((place, cell))
                column += place.columns
            }
            if covered.contains(0) { isWhole = false }
            for index in covered.indices { covered[index] = max(0, covered[index] - 1) }
            self.rows.append(placed)
        }
    }
}

extension Table {
    /// How many columns the rows have, whatever `columns` says.
    package var width: Int {
        let rows = (header + self.rows.prefix(1).map(\.cells))
        return max(columns.count, rows.map { $0.reduce(0) { $0 + max(1, $1.columns) } }.max() ?? 0)
    }

    /// The texts in the head above a column, the lowest first.
    package func names(of column: Int, in head: TableGrid) -> [String] {
        head.rows.reversed().flatMap { row in
            row.filter { ($0.place.column..<($0.place.column + $0.place.columns)).contains(column) }
                .map(\.cell.text.plain)
        }
    }

    /// Where the rows are numbered: the column named `STT` or `TT`.
    package func numberColumn(in head: TableGrid) -> Int? {
        head.rows.joined().first { place, cell in
            place.columns == 1 && ["STT", "TT"].contains(cell.text.plain.trimmingBlanks.uppercased())
        }?.place.column
    }
}

extension String {
    /// Without blanks at its ends.
    package var trimmingBlanks: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}

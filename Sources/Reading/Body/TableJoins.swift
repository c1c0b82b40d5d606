/// The cells of rows as they are read one after the other: `||` joins with the cell to the left, `^^` with the one above.
struct TableJoins {
    struct Cell {
        var piece: Substring
        var columns = 1
        var rows = 1
    }

    private let columns: Int
    private var cells: [Cell] = []
    /// For each row the cells that begin in it.
    private var starts: [Range<Int>] = []
    /// Which cell covers each column of the last row.
    private var above: [Int] = []

    init(columns: Int) { self.columns = columns }

    /// Row by row, from left to right.
    var rows: [[Cell]] { starts.map { Array(cells[$0]) } }

    /// Adds a row, and returns the pieces that would join with nothing: they are cells of their own.
    mutating func add(_ line: TableLine) -> [Substring] {
        let first = cells.count
        var refused: [Substring] = []
        var row: [Int] = []
        row.reserveCapacity(columns)
        for column in 0..<columns {
            let piece = column < line.pieces.count ? line.pieces[column] : line.whole[line.whole.endIndex...]
            let isMissing = column >= line.pieces.count
            if !isMissing, piece.isEmpty, column > 0 {
                row.append(row[column - 1])
                if row[column] >= first { cells[row[column]].columns += 1 }
            } else if piece.trimmed == "^^", !above.isEmpty {
                row.append(above[column])
            } else {
                let joins = !isMissing && (piece.isEmpty || piece.trimmed == "^^")
                if joins { refused.append(piece) }
                row.append(open(joins ? piece[piece.endIndex...] : piece.trimmed))
            }
        }
        refused += settle(&row, first: first, line)
        starts.append(first..<cells.count)
        above = row
        return refused
    }

    private mutating func open(_ piece: Substring) -> Int {
        cells.append(Cell(piece: piece))
        return cells.count - 1
    }

    /// A cell from above goes on only in all of its columns: with fewer, or more, it would have a corner.
    private mutating func settle(_ row: inout [Int], first: Int, _ line: TableLine) -> [Substring] {
        var refused: [Substring] = []
        var column = 0
        while column < columns {
            let cell = row[column]
            let end = row[column...].prefix { $0 == cell }.endIndex
            defer { column = end }
            guard cell < first else { continue }
            if end - column == cells[cell].columns, above[column..<end].allSatisfy({ $0 == cell }) {
                cells[cell].rows += 1
            } else {
                refused.append(line.pieces[column])
                let blank = line.pieces[column]
                // In reading order: cells that began further right in this row move behind the new ones.
                let position = row[..<column].filter { $0 >= first }.max().map { $0 + 1 } ?? first
                cells.insert(Cell(piece: blank[blank.endIndex...], columns: end - column), at: position)
                for index in row.indices where row[index] >= position && !(column..<end).contains(index) {
                    row[index] += 1
                }
                for index in column..<end { row[index] = position }
            }
        }
        return refused
    }
}

import PageModel

/// Some rows of a table, by which the widths of its columns are judged: so many that chance does not decide, so few
/// that a long table costs no more than a short one.
struct TableSample {
    /// A cell of one column as pieces that stay whole, with the space before each.
    struct Cell {
        var column: Int
        /// How many rows share its height.
        var rows = 1
        var pieces: [(width: Int, space: Int)]
        /// On one line.
        var natural: Int

        init(column: Int, rows: Int = 1, pieces: [(width: Int, space: Int)]) {
            self.column = column
            self.rows = rows
            self.pieces = pieces
            natural = pieces.reduce(0) { $0 + $1.width + $1.space }
        }

        /// How many lines it takes, filled one after the other.
        func lines(in width: Int) -> Int {
            guard natural > width, width > 0 else { return 1 }
            var lines = 1
            var used = 0
            for (index, piece) in pieces.enumerated() {
                if index > 0, used + piece.space + piece.width > width {
                    lines += 1
                    used = piece.width
                } else {
                    used += piece.space + piece.width
                }
                // A piece that is wider than the column is parted after all.
                if used > width {
                    lines += (used - 1) / width
                    used = (used - 1) % width + 1
                }
            }
            return (lines + rows - 1) / rows
        }
    }

    /// As many rows as are looked at.
    static let mostRows = 64

    /// Names over one column.
    var head: [Cell] = []
    var rows: [[Cell]] = []
    /// How many rows of the table each of these stands for.
    var weight = 1.0
    /// What a cell keeps free beside its text, on both sides together.
    var padding = 0
}

/// Moves room from column to column as long as the table gets lower by it.
///
/// A table is as high as the highest cells of its rows, so width helps only where it takes lines from those. The
/// search tries ever smaller steps between all pairs of columns; the rows that it looks at are few, so the time depends
/// on the columns alone.
struct ColumnFitting {
    private let sample: TableSample
    private let least: [Int]
    /// Columns whose width is free.
    private let free: [Int]
    private(set) var widths: [Int]
    /// Lines of a column's cells at a width, row by row: the search comes by the same widths again and again.
    private var known: [[Int: Column]]
    private let cells: [[(row: Int, cell: TableSample.Cell)]]
    private let names: [TableSample.Cell?]

    /// What a column at a width asks of the rows.
    private struct Column {
        var lines: [Int]
        /// Of its name.
        var head = 1
        /// What is unpleasant about it beyond the height of the rows.
        var burden = 0.0
    }

    init(_ sample: TableSample, widths: [Length], least: [Length], free: [Int]) {
        self.sample = sample
        self.least = least.map(\.units)
        self.free = free
        self.widths = widths.map(\.units)
        known = Array(repeating: [:], count: widths.count)
        var cells = Array(repeating: [(row: Int, cell: TableSample.Cell)](), count: widths.count)
        for (row, line) in sample.rows.enumerated() {
            for cell in line { cells[cell.column].append((row, cell)) }
        }
        self.cells = cells
        var names: [TableSample.Cell?] = Array(repeating: nil, count: widths.count)
        for cell in sample.head { names[cell.column] = cell }
        self.names = names
    }

    mutating func run() {
        guard free.count > 1, !sample.rows.isEmpty else { return }
        var best = cost(widths)
        let room = free.reduce(0) { $0 + widths[$1] }
        for part in [4, 8, 16, 32, 64, 128] {
            let step = room / part
            var rounds = free.count * 2
            while rounds > 0, let move = bestMove(step, below: best) {
                (widths, best) = move
                rounds -= 1
            }
        }
    }

    /// The move of a step, or of what a column can spare of it, from one column to another that helps most.
    private mutating func bestMove(_ step: Int, below cost: Double) -> (widths: [Int], cost: Double)? {
        var best: (widths: [Int], cost: Double)?
        for giver in free where widths[giver] > least[giver] {
            let step = min(step, widths[giver] - least[giver])
            for taker in free where taker != giver {
                var trial = widths
                trial[giver] -= step
                trial[taker] += step
                let reached = self.cost(trial)
                if reached < (best?.cost ?? cost) - 1e-9 { best = (trial, reached) }
            }
        }
        return best
    }

    // MARK: Costs

    /// In lines of text.
    private mutating func cost(_ widths: [Int]) -> Double {
        var lines = Array(repeating: 1, count: sample.rows.count)
        var head = 1
        var burden = 0.0
        for column in widths.indices {
            let own = look(column, at: widths[column])
            for row in lines.indices where own.lines[row] > lines[row] { lines[row] = own.lines[row] }
            head = max(head, own.head)
            burden += own.burden
        }
        let rows = Double(lines.count) * sample.weight
        // The head is printed once a page.
        return Double(lines.reduce(0, +)) * sample.weight + Double(head) * (1 + rows / 30) + burden
    }

    private mutating func look(_ column: Int, at width: Int) -> Column {
        if let found = known[column][width] { return found }
        let inner = max(1, width - sample.padding)
        var found = Column(lines: Array(repeating: 1, count: sample.rows.count))
        for (row, cell) in cells[column] {
            let lines = cell.lines(in: inner)
            found.lines[row] = max(found.lines[row], lines)
            // Among tables of one height the one whose long cells are lowest: their width goes by the roots of their text.
            guard cell.natural > inner else { continue }
            found.burden += (0.02 * Double(lines) + 0.05 * Double(cell.natural) / Double(inner)) * sample.weight
        }
        if let name = names[column] {
            found.head = name.lines(in: inner)
            let wanted = name.pieces.count <= 2 ? 1 : name.pieces.count <= 5 ? 2 : 3
            // A name in a strip of syllables is worth a tenth of the rows.
            let rows = Double(sample.rows.count) * sample.weight
            found.burden += Double(max(0, found.head - wanted)) * (1 + rows / 10)
        }
        known[column][width] = found
        return found
    }
}

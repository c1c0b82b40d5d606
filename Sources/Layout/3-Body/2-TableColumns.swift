import PageModel
import PlanModel

/// What the contents of a table's columns ask for, gathered in one pass over its cells.
struct ColumnNeeds {
    /// The widest piece that should not be broken: a word, a number, `Điều 15`.
    var least: Length = .zero
    /// The same where the name of the column may be parted at every space.
    var cellsLeast: Length = .zero
    /// The widest single word: narrower and it would stick out.
    var word: Length = .zero
    /// The widest cell on one line.
    var natural: Length = .zero
    /// The natural widths of all cells together: how much text there is.
    var amount = 0.0
    /// A column of numbers of rows, which gains nothing from being wider.
    var isFixed = false
    /// A column of figures, which gains little.
    var isFigures = false
    /// Its name on one line.
    var name: Length = .zero
    /// The same if the name is so short that it should not be broken: `Đơn vị`.
    var shortName: Length = .zero
}

/// Chooses the widths of a table's columns.
///
/// Given widths are kept. The others begin with what their contents cannot do without. A column whose widest cell is
/// no wider than its fair share gets that, so that short columns do not wrap beside long ones; what is left goes to
/// the long ones by the square roots of their amounts of text. That is where ``ColumnFitting`` begins, which looks at
/// rows: one long cell among a thousand short ones makes a column wide, but not the table low.
struct ColumnWidths {
    let needs: [ColumnNeeds]
    let given: [TableColumn.Width]
    /// Of the text, and so of the table.
    let room: Length
    /// Rows to judge by; nil leaves it at what the needs tell.
    let sample: TableSample?

    enum Problem: Equatable {
        case contentsTooWide(Length)
        case givenTooWide(Length)
        /// A column, counted from 0, with the width that its widest word needs.
        case columnTooNarrow(Int, Length)
    }

    private(set) var widths: [Length]
    private(set) var problems: [Problem] = []

    init(_ needs: [ColumnNeeds], given: [TableColumn.Width], room: Length, sample: TableSample? = nil) {
        self.needs = needs
        self.sample = sample
        self.given = given
        self.room = room
        widths = given.map { $0.length(of: room) }
        let free = needs.indices.filter { given[$0] == .automatic }
        let taken = widths.sum
        if taken > room {
            problems = [.givenTooWide(taken)]
        } else if !free.isEmpty {
            share(room - taken, among: free)
            if widths.sum > room { problems = [.contentsTooWide(widths.sum)] }
        }
        // Told once a column, and then set as if it were wide enough: else each of its rows would tell the same.
        for column in needs.indices where widths[column] < needs[column].word && given[column] != .automatic {
            problems.append(.columnTooNarrow(column, needs[column].word))
            widths[column] = needs[column].word
        }
    }

    private mutating func share(_ room: Length, among columns: [Int]) {
        // Groups stay whole if the page allows it, else only words do; those of names, and short names, where they leave
        // room for the cells.
        let groups = columns.map { needs[$0].least }
        let whole = columns.map { max(needs[$0].least, needs[$0].shortName) }
        let cells = columns.map { max(needs[$0].cellsLeast, needs[$0].word) }
        let most = [(whole, 0.8), (groups, 0.7), (cells, 1)]
        let least = most.first { $0.0.sum <= room.scaled(by: $0.1) }?.0 ?? columns.map { needs[$0].word }
        let natural = columns.indices.map { max(needs[columns[$0]].natural, least[$0]) }
        var chosen: [Length]
        if least.sum >= room {
            chosen = least
        } else if natural.sum <= room {
            chosen = grown(named(natural, within: room, columns), to: room, columns)
        } else {
            chosen = spread(room, columns, least: least, natural: natural)
        }
        for (index, column) in columns.enumerated() { widths[column] = chosen[index] }
        guard let sample, least.sum < room, natural.sum > room else { return }
        var bounds = widths
        for (index, column) in columns.enumerated() { bounds[column] = least[index] }
        var fitting = ColumnFitting(sample, widths: widths, least: bounds, free: columns)
        fitting.run()
        widths = fitting.widths.map { Length(units: $0) }
    }

    /// Names on one line as far as there is room, the cheapest first.
    private func named(_ natural: [Length], within room: Length, _ columns: [Int]) -> [Length] {
        var widths = natural
        var spare = room - natural.sum
        let lacking = columns.indices.map { (index: $0, width: needs[columns[$0]].name - natural[$0]) }
        for (index, width) in lacking.sorted(by: { ($0.width, $0.index) < ($1.width, $1.index) })
        where width > .zero && width <= spare {
            widths[index] += width
            spare -= width
        }
        return widths
    }

    /// Everything fits on one line: the spare width goes to the columns as they are wide, little of it to figures, and
    /// none to row numbers.
    private func grown(_ natural: [Length], to room: Length, _ columns: [Int]) -> [Length] {
        var growing = columns.indices.filter { !needs[columns[$0]].isFixed }
        if growing.isEmpty { growing = Array(columns.indices) }
        let spare = room - natural.sum
        let weights = growing.map { Double(max(1, natural[$0].units)) * (needs[columns[$0]].isFigures ? 1 : 3) }
        var widths = natural
        for (index, part) in zip(growing, spare.parted(by: weights)) { widths[index] += part }
        return widths
    }

    private func spread(_ room: Length, _ columns: [Int], least: [Length], natural: [Length]) -> [Length] {
        var widths = least
        var open = Array(columns.indices)
        var left = room
        func settle(_ index: Int, at width: Length) {
            widths[index] = width
            left -= width
            open.removeAll { $0 == index }
        }
        // Columns that fit their fair share leave the rest to the others, whose share grows by that.
        while let index = open.first(where: { natural[$0] * open.count <= left && fits(natural[$0], besides: $0) }) {
            settle(index, at: natural[index])
        }
        func fits(_ width: Length, besides index: Int) -> Bool {
            open.reduce(width) { $0 + ($1 == index ? .zero : least[$1]) } <= left
        }
        // By the roots; a column that would get less than its least, or more than it can use, is settled with that.
        while !open.isEmpty {
            let parts = left.parted(by: open.map { max(1, needs[columns[$0]].amount).squareRoot() })
            let under = zip(open, parts).filter { $1 < least[$0] }.map(\.0)
            let over = zip(open, parts).filter { $1 > natural[$0] }.map(\.0)
            if !under.isEmpty {
                for index in under { settle(index, at: least[index]) }
            } else if !over.isEmpty, over.count < open.count {
                for index in over { settle(index, at: natural[index]) }
            } else {
                for (index, part) in zip(open, parts) { widths[index] = part }
                break
            }
        }
        // What settling left over, or took too much, is borne by the widest.
        if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) { widths[widest] += room - widths.sum }
        return widths
    }
}

extension TableColumn.Width {
    /// Of a table as wide as the room; nothing where the contents decide.
    func length(of room: Length) -> Length {
        switch self {
        case .automatic: .zero
        case .points(let points): .points(points)
        case .share(let share): room.scaled(by: share / 100)
        }
    }
}

extension Length {
    /// Cuts a length into whole parts in proportion to weights; the parts add up to it.
    func parted(by weights: [Double]) -> [Length] {
        let total = weights.reduce(0, +)
        var sum = 0.0
        var before = 0
        return weights.map { weight in
            sum += weight
            let end = Int((Double(units) * sum / total).rounded())
            defer { before = end }
            return Length(units: end - before)
        }
    }
}

extension Collection<Length> {
    var sum: Length { reduce(.zero, +) }
}

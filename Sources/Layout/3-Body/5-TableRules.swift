import FormatRules
import PageModel
import PlanModel

/// The grid of a table: which edges of its cells are drawn, and where.
struct TableRules {
    let composer: Composer
    let thickness: Length
    /// The left edges of the columns, and the right edge of the last.
    let edges: [Length]
    private let columns: Int
    private let rows: Int
    private let headRows: Int
    /// Which cell covers each place, row by row.
    private var owners: [Int32]

    init(_ places: [TableGrid.Place], rows: Int, headRows: Int, edges: [Length], composer: Composer) {
        self.composer = composer
        self.edges = edges
        self.rows = rows
        self.headRows = headRows
        thickness = composer.profile.spacing.tableRule.value
        columns = edges.count - 1
        // A place without a cell, which only a faulty model has, is like a cell of its own.
        owners = (0..<(rows * columns)).map { -1 - Int32($0) }
        for (index, place) in places.enumerated() {
            for row in place.row..<(place.row + place.rows) {
                for column in place.column..<(place.column + place.columns) {
                    owners[row * columns + column] = Int32(index)
                }
            }
        }
    }

    private func owner(_ row: Int, _ column: Int) -> Int32 { owners[row * columns + column] }

    /// The pieces of the upright lines beside and between the cells of a row.
    func verticals(row: Int, y: Length, height: Length) -> [PlacedItem] {
        guard row < rows else { return [] }
        return (0...columns).compactMap { edge in
            if edge > 0, edge < columns, owner(row, edge - 1) == owner(row, edge) { return nil }
            return rule(x: left(of: edge), y: y, width: thickness, height: height)
        }
    }

    /// Columns under whose cells a row ends with a line.
    func closedBelow(_ row: Int) -> [Range<Int>] { stretches(row) { !goesOn(row, $0) } }

    /// Columns whose cells go on in the next row.
    func openBelow(_ row: Int) -> [Range<Int>] { stretches(row) { goesOn(row, $0) } }

    private func goesOn(_ row: Int, _ column: Int) -> Bool {
        row + 1 < rows && row + 1 != headRows && owner(row, column) == owner(row + 1, column)
    }

    private func stretches(_ row: Int, where isMeant: (Int) -> Bool) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        for column in 0..<columns where isMeant(column) {
            if let last = stretches.last, last.upperBound == column {
                stretches[stretches.count - 1] = last.lowerBound..<(column + 1)
            } else {
                stretches.append(column..<(column + 1))
            }
        }
        return stretches
    }

    func rules(_ stretches: [Range<Int>], y: Length) -> [PlacedItem] {
        stretches.map { stretch in
            let x = left(of: stretch.lowerBound)
            return rule(x: x, y: y, width: left(of: stretch.upperBound) + thickness - x, height: thickness)
        }
    }

    /// A line over the whole table.
    func across(y: Length) -> PlacedItem { rules([0..<columns], y: y)[0] }

    /// Lines lie half on each side of an edge, but inside the table at its sides.
    private func left(of edge: Int) -> Length {
        switch edge {
        case 0: edges[0]
        case columns: edges[columns] - thickness
        default: edges[edge] - thickness / 2
        }
    }

    private func rule(x: Length, y: Length, width: Length, height: Length) -> PlacedItem {
        let component = composer.profile.component(.tableRule)
        return PlacedItem(
            .rule, frame: Rectangle(x: x, y: y, width: width, height: height), role: .tableRule,
            component: component.cell, clause: component.clause)
    }
}

/// Joins the pieces of a page's upright lines, which its rows drew one by one, to whole lines.
enum RuleJoining {
    static func apply(to items: inout [PlacedItem]) {
        guard items.contains(where: { $0.role == .tableRule }) else { return }
        struct Edge: Hashable {
            var x: Length
            var width: Length
            var end: Length
        }
        var open: [Edge: Int] = [:]
        var joined: [PlacedItem] = []
        joined.reserveCapacity(items.count)
        for item in items {
            guard item.role == .tableRule, item.frame.height > .zero else {
                joined.append(item)
                continue
            }
            let frame = item.frame
            let end = frame.y + frame.height
            if let index = open.removeValue(forKey: Edge(x: frame.x, width: frame.width, end: frame.y)) {
                joined[index].frame.height += frame.height
                open[Edge(x: frame.x, width: frame.width, end: end)] = index
            } else {
                open[Edge(x: frame.x, width: frame.width, end: end)] = joined.count
                joined.append(item)
            }
        }
        items = joined
    }
}

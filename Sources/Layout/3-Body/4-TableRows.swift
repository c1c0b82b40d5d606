import FormatRules
import PageModel
import PlanModel

/// A cell, or the part of it that stands in one row, set into lines of its columns' width.
struct SetCell {
    var place: TableGrid.Place
    /// Each placed from the table's left edge.
    var lines: [[PlacedItem]]
    /// In the middle of its rows; else at their top.
    var isCentred: Bool
}

/// The rows of a table with their heights, their cells in them, and the grid round them.
///
/// A row's bottom rule lies inside its height; the head brings the rule above the first row.
struct TableRows {
    let measures: TableMeasures
    let grid: TableRules
    /// Cells that begin in each row, in reading order; parts of cells from above come last.
    private(set) var cells: [[SetCell]]
    private(set) var heights: [Length]
    /// Rows before which no page ends, because a cell reaches over their upper edge.
    private(set) var isTied: [Bool]
    private let headRows: Int

    init(_ cells: [SetCell], rows: Int, headRows: Int, grid: TableRules, measures: TableMeasures) {
        self.measures = measures
        self.grid = grid
        self.headRows = headRows
        self.cells = Array(repeating: [], count: rows)
        heights = Array(repeating: measures.height(lines: 1), count: rows)
        isTied = Array(repeating: false, count: rows)
        for cell in cells {
            self.cells[cell.place.row].append(cell)
            guard cell.place.rows == 1 else { continue }
            heights[cell.place.row] = max(heights[cell.place.row], measures.height(lines: cell.lines.count))
        }
        var row = 0
        while row < rows {
            let end = groupEnd(from: row)
            if end > row + 1 { settle(row..<end) }
            row = end
        }
    }

    /// The end of the rows that cells tie to this one.
    private func groupEnd(from start: Int) -> Int {
        var end = start + 1
        var row = start
        while row < end {
            for cell in cells[row] { end = max(end, row + cell.place.rows) }
            row += 1
        }
        return end
    }

    /// Makes room for the cells that reach over several rows. A group that is no taller than half a page stays whole
    /// and has their text in the middle; in a taller one it runs down through the rows, which pages may part.
    private mutating func settle(_ group: Range<Int>) {
        let base = heights
        for row in group {
            for cell in cells[row] where cell.place.rows > 1 {
                let covered = row..<(row + cell.place.rows)
                let lacking = measures.height(lines: cell.lines.count) - heights[covered].sum
                guard lacking > .zero else { continue }
                for (index, part) in zip(covered, lacking.parted(by: covered.map { _ in 1 })) { heights[index] += part }
            }
        }
        guard heights[group].sum > measures.tallest, group.lowerBound >= headRows else {
            for row in group.dropFirst() { isTied[row] = true }
            return
        }
        for row in group { heights[row] = base[row] }
        for row in group { pourDown(row) }
    }

    private func heights(_ rows: Range<Int>) -> Length { heights[rows].sum }

    /// Parts the text of a row's tall cells among the rows that they cover.
    private mutating func pourDown(_ row: Int) {
        for index in cells[row].indices where cells[row][index].place.rows > 1 {
            let cell = cells[row][index]
            var rest = cell.lines[...]
            for covered in row..<(row + cell.place.rows) {
                let isLast = covered == row + cell.place.rows - 1
                let part = isLast ? rest : rest.prefix(measures.lines(in: heights[covered]))
                heights[covered] = max(heights[covered], measures.height(lines: part.count))
                rest = rest.dropFirst(part.count)
                var piece = cell
                piece.place.row = covered
                piece.place.rows = 1
                piece.lines = Array(part)
                piece.isCentred = false
                if covered == row { cells[row][index] = piece } else if !part.isEmpty { cells[covered].append(piece) }
            }
        }
    }

    // MARK: Lines of the flow

    /// The head with the rule above it; for a table without one, that rule alone.
    func head() -> FlowLine {
        let thickness = grid.thickness
        var line = FlowLine(items: [grid.across(y: .zero)], height: thickness)
        line.items += grid.verticals(row: 0, y: .zero, height: thickness)
        for row in 0..<headRows {
            line.items += whole(row).items.map { $0.moved(x: .zero, y: line.height) }
            line.height += heights[row]
        }
        return line
    }

    /// A row in one piece, or in its lines where it is taller than half a page.
    func lines(of row: Int, opening: PageEdge) -> [FlowLine] {
        guard heights[row] > measures.tallest else {
            var line = whole(row)
            line.opening = opening
            let open = grid.openBelow(row)
            if !open.isEmpty {
                // The row's own height already holds the rule's.
                line.closing = PageEdge(items: grid.rules(open, y: -grid.thickness), height: .zero)
            }
            line.tie = isTied[row] ? .block : nil
            return [line]
        }
        return parted(row, opening: opening)
    }

    private func whole(_ row: Int) -> FlowLine {
        var line = FlowLine(items: [], height: heights[row])
        for cell in cells[row] {
            let height = heights(row..<(row + cell.place.rows)) - grid.thickness
            let text = measures.pitch * cell.lines.count
            var y = cell.isCentred ? (height - text) / 2 : measures.padding
            for items in cell.lines {
                line.items += items.map { $0.moved(x: .zero, y: y) }
                y += measures.pitch
            }
        }
        line.items += grid.verticals(row: row, y: .zero, height: line.height)
        line.items += grid.rules(grid.closedBelow(row), y: line.height - grid.thickness)
        return line
    }

    /// A row as its lines of text, each with its piece of the grid; each page closes its part below.
    private func parted(_ row: Int, opening: PageEdge) -> [FlowLine] {
        let padding = measures.padding
        let count = cells[row].map(\.lines.count).max() ?? 1
        let top = PageEdge(
            items: opening.items + grid.verticals(row: row, y: opening.height, height: padding),
            height: opening.height + padding)
        let bottom = PageEdge(
            items: grid.verticals(row: row, y: .zero, height: padding + grid.thickness) + [grid.across(y: padding)],
            height: padding + grid.thickness)
        var used = Length.zero
        return (0..<count).map { index in
            let above = index == 0 ? padding : .zero
            var line = FlowLine(items: [], height: above + measures.pitch)
            if index == count - 1 { line.height = heights[row] - used }
            used += line.height
            for cell in cells[row] where index < cell.lines.count {
                line.items += cell.lines[index].map { $0.moved(x: .zero, y: above) }
            }
            line.items += grid.verticals(row: row, y: .zero, height: line.height)
            if index == count - 1 {
                line.items += grid.rules(grid.closedBelow(row), y: line.height - grid.thickness)
            } else {
                line.closing = bottom
            }
            line.opening = index == 0 ? opening : top
            // Two lines at least on each page.
            if index == 0, isTied[row] { line.tie(.block) }
            if index == 1 || index > 0 && index == count - 1 { line.tie(.paragraph) }
            return line
        }
    }
}

/// The distances in a table that its profile and its size of text give.
struct TableMeasures {
    var pitch: Length
    /// Above and below the text of a row.
    var padding: Length
    var rule: Length
    /// A taller row is parted between its lines.
    var tallest: Length

    func height(lines: Int) -> Length { pitch * max(1, lines) + padding * 2 + rule }

    /// How many lines a row of a height holds, one at least.
    func lines(in height: Length) -> Int { max(1, (height - padding * 2 - rule).units / max(1, pitch.units)) }
}

import PageModel
import PlanModel

/// Bars under each other: their names at the left, the numbers in their parts, and what they come to at their ends.
struct BarChart {
    let canvas: ChartCanvas
    let chart: Chart

    /// Where the bars begin, and how long the longest is.
    private let barLeft: Length
    private let barWidth: Length
    private let names: [ChartPiece]
    private let longest: Double

    init(canvas: ChartCanvas, chart: Chart) {
        self.canvas = canvas
        self.chart = chart
        let names = canvas.names(chart.rows.map(\.name), most: 0.36)
        self.names = names.pieces
        barLeft = canvas.left + names.width + canvas.gap
        let ends = chart.rows.map { canvas.width(chart.end(of: $0)) }.max() ?? .zero
        barWidth = max(.millimetres(10), canvas.right - barLeft - ends - canvas.gap)
        longest = chart.rows.map { chart.total(of: $0).value }.max() ?? 0
    }

    func drawing() -> ChartDrawing {
        ChartDrawing(head: head(), rows: chart.rows.indices.map(row))
    }

    /// Which pattern is which part; a status bar has its name beside it.
    private func head() -> ChartPiece {
        guard chart.kind == .bars else { return ChartPiece() }
        let size = (width: Length.millimetres(7), height: canvas.pitch.scaled(by: 0.6))
        return canvas.key(
            chart.parts.enumerated().map { index, part in
                ChartCanvas.KeyEntry(words: part.string, span: part.span, signWidth: size.width) { x in
                    let y = (canvas.pitch - size.height) / 2
                    let frame = Rectangle(x: x, y: y, width: size.width, height: size.height)
                    return canvas.bar(.ofPart(index), frame)
                }
            })
    }

    private func row(_ index: Int) -> ChartPiece {
        let row = chart.rows[index]
        let name = names[index]
        let parts = parts(of: row, at: index)
        let under = under(parts.filter { !$0.isInside })
        let below = under.height
        let inner = max(name.height, canvas.pitch + below)
        var piece = ChartPiece(height: inner + canvas.padding * 2)
        let top = canvas.padding + (inner - canvas.pitch - below) / 2
        let barTop = top + (canvas.pitch - canvas.barHeight) / 2
        piece.items += name.items.map { $0.moved(x: .zero, y: canvas.padding + (inner - name.height) / 2) }
        for part in parts {
            let frame = Rectangle(x: part.left, y: barTop, width: part.right - part.left, height: canvas.barHeight)
            piece.items.append(canvas.bar(part.pattern, frame))
        }
        for part in parts where part.isInside { piece.items += inside(part, top: top, barTop: barTop) }
        piece.items += under.items.map { $0.moved(x: .zero, y: top + canvas.pitch) }
        let end = canvas.word(chart.end(of: row), x: (parts.last?.right ?? barLeft) + canvas.gap)
        piece.items += end.items.map { $0.moved(x: .zero, y: top) }
        let axis = Length.points(0.8)
        piece.items.append(canvas.line(x: barLeft - axis, y: .zero, width: axis, height: piece.height))
        return piece
    }

    // MARK: Parts

    /// A part that is not nothing: where it lies, and the number that stands in it or, where it is too narrow, under it.
    private struct Part {
        var left: Length
        var right: Length
        var pattern: Shape.Pattern
        /// Empty where the bar's end says it.
        var number: String
        var width: Length
        var isInside: Bool

        var centre: Length { left + (right - left) / 2 }
    }

    /// Edges are computed from sums, so that parts meet and add up to their bar.
    private func parts(of row: ChartRow, at index: Int) -> [Part] {
        var sum = 0.0
        return row.values.enumerated().compactMap { column, value in
            guard value.digits > 0 else { return nil }
            let left = barLeft + barWidth.scaled(by: sum / longest)
            sum += value.value
            let right = barLeft + barWidth.scaled(by: sum / longest)
            let isStatus = chart.kind == .statuses
            let number = isStatus ? "" : value.written
            let width = isStatus ? Length.zero : canvas.width(number)
            let pattern = Shape.Pattern.ofPart(isStatus ? index : column)
            // A number on its white ground must leave so much of the pattern that one still knows it.
            let least = pattern == .empty ? width + plateMargin * 2 : (width + plateMargin * 2) * 2
            return Part(
                left: left, right: right, pattern: pattern, number: number, width: width,
                isInside: isStatus || right - left >= least)
        }
    }

    /// White on each side of a number inside a pattern.
    private var plateMargin: Length { .points(1.5) }

    private func inside(_ part: Part, top: Length, barTop: Length) -> [PlacedItem] {
        guard !part.number.isEmpty else { return [] }
        var items: [PlacedItem] = []
        if part.pattern != .empty {
            let inset = Length.points(1.6)
            let frame = Rectangle(
                x: part.centre - part.width / 2 - plateMargin, y: barTop + inset, width: part.width + plateMargin * 2,
                height: canvas.barHeight - inset * 2)
            items.append(canvas.shape(Shape(.rectangle, .empty), frame))
        }
        let number = canvas.word(part.number, x: part.centre, alignment: .centred)
        return items + number.items.map { $0.moved(x: .zero, y: top) }
    }

    /// Numbers under their narrow parts, moved to the right where they would meet; what no longer fits goes one line down.
    private func under(_ parts: [Part]) -> ChartPiece {
        guard !parts.isEmpty else { return ChartPiece() }
        var piece = ChartPiece(height: canvas.pitch)
        let least = canvas.width("0")
        let first = barLeft + .points(2)
        var free = first
        for part in parts {
            var x = max(free, part.centre - part.width / 2)
            if x > first, x + part.width > canvas.right {
                x = max(first, min(part.centre - part.width / 2, canvas.right - part.width))
                if x < free { piece.height += canvas.pitch }
            }
            let number = canvas.word(part.number, x: x)
            piece.items += number.items.map { $0.moved(x: .zero, y: piece.height - canvas.pitch) }
            free = x + part.width + least
        }
        return piece
    }
}

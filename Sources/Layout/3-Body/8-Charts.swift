import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// A chart as lines of the flow: one where it fits on a page, else a line for each of its rows, so that none is lost.
///
/// Neither instrument speaks of charts, so their measures are those of tables and captions.
struct ChartBlock {
    let composer: Composer
    let figure: Figure
    let chart: Chart
    /// The height that its caption takes from a page.
    let below: Length

    func lines() -> [FlowLine] {
        let width = width()
        let canvas = ChartCanvas(
            composer: composer, left: (composer.profile.textWidth - width) / 2, width: width, span: figure.span)
        if chart.isEmpty { return sentence() }
        let drawing =
            switch chart.kind {
            case .bars, .statuses: BarChart(canvas: canvas, chart: chart).drawing()
            case .timeline: TimelineChart(canvas: canvas, chart: chart).drawing()
            }
        return flow(drawing, canvas)
    }

    private func flow(_ drawing: ChartDrawing, _ canvas: ChartCanvas) -> [FlowLine] {
        let height = drawing.rows.reduce(drawing.head.height) { $0 + $1.height }
        if height + below <= composer.profile.textHeight {
            var whole = drawing.head
            for row in drawing.rows { whole.append(row) }
            let words = figure.description.isEmpty ? chart.described : figure.description
            return [FlowLine(items: [canvas.region(words, height: height)] + whole.items, height: height)]
        }
        // What was written for the whole, or else composed for it, goes with the first row.
        let words = figure.description.isEmpty ? chart.opening : figure.description
        let opening = PageEdge(items: drawing.head.items, height: drawing.head.height)
        return drawing.rows.enumerated().map { index, row in
            var line = ChartPiece()
            if index == 0 { line = drawing.head }
            line.append(row)
            let told = index == 0 ? words + " " + chart.lines[index] : chart.lines[index]
            let region = canvas.region(told, height: line.height)
            var flow = FlowLine(items: [region] + line.items, height: line.height)
            if index > 0 { flow.opening = opening }
            // Two rows at least on each page.
            if index == 1 || index > 0 && index == drawing.rows.count - 1 { flow.tie(.paragraph) }
            return flow
        }
    }

    /// What stands in place of a chart that has nothing to draw.
    private func sentence() -> [FlowLine] {
        let setting = LineSetting(
            role: .chartText, width: composer.profile.textWidth, pitch: composer.profile.spacing.bodyPitch.value,
            alignment: .centred, balanced: true)
        return composer.lines([composer.styled(Chart.nothing, .chartText, span: figure.span)], setting).map {
            FlowLine(items: $0.items, height: $0.height, isPitched: true)
        }
    }

    /// Names, bars and numbers side by side need some room.
    private static let least = Length.millimetres(100)

    private func width() -> Length {
        let widest = composer.profile.textWidth
        guard case .points(let points) = figure.width else { return widest }
        let asked = Length.points(points)
        let width = min(max(asked, Self.least), widest)
        if width != asked {
            let isWide = asked > widest
            composer.report(
                Diagnostic(
                    .pictureWidthReduced, at: figure.span,
                    [
                        "asked": "\(Int(asked.millimetres.rounded()))", "width": "\(Int(width.millimetres.rounded()))",
                        "lydo": isWide ? "vùng chữ chỉ rộng đến thế" : "biểu đồ cần chỗ cho tên, thanh và số",
                        "reason": isWide ? "the text is no wider" : "a chart needs room for names, bars and numbers",
                    ]))
        }
        return width
    }
}

/// What stands above the rows of a chart and again on each page that it goes on to, and its rows.
struct ChartDrawing {
    var head: ChartPiece
    var rows: [ChartPiece]
}

/// Items from a piece's own top, and its height.
struct ChartPiece {
    var items: [PlacedItem] = []
    var height = Length.zero

    mutating func append(_ other: ChartPiece) {
        items += other.items.map { $0.moved(x: .zero, y: height) }
        height += other.height
    }
}

import PageModel
import PlanModel

/// Days on an axis of months, quarters or years: a line for each milestone, a mark at its day, its date at the right,
/// and an upright line at the day up to which all is known.
struct TimelineChart {
    let canvas: ChartCanvas
    let chart: Chart

    private let names: [ChartPiece]
    /// The axis, from its first day to the end of its last.
    private let plotLeft: Length
    private let plotWidth: Length
    private let axis: ChartAxis
    private let markSize = Length.millimetres(3.4)

    init(canvas: ChartCanvas, chart: Chart) {
        self.canvas = canvas
        self.chart = chart
        let names = canvas.names(chart.milestones.map(\.name), most: 0.34)
        self.names = names.pieces
        plotLeft = canvas.left + names.width + canvas.gap + markSize / 2
        let dates = chart.milestones.map { canvas.width($0.date.cited) }.max() ?? .zero
        let plotRight = canvas.right - dates - .points(1) - canvas.gap - markSize / 2
        plotWidth = max(.millimetres(20), plotRight - plotLeft)
        let days = (chart.milestones.map(\.date) + [chart.cutOff].compactMap(\.self)).compactMap(Day.init)
        axis = ChartAxis(days: days, width: plotWidth) { canvas.width($0) }
    }

    func drawing() -> ChartDrawing {
        var head = canvas.key(states() + cutOffEntry())
        head.append(scale())
        let rows = zip(chart.milestones, names).map(row)
        return ChartDrawing(head: head, rows: rows)
    }

    // MARK: Key

    private func states() -> [ChartCanvas.KeyEntry] {
        Milestone.State.allCases.filter { state in chart.milestones.contains { $0.state == state } }.map { state in
            ChartCanvas.KeyEntry(words: state.inKey, signWidth: markSize) { x in
                mark(state, centre: x + markSize / 2, y: canvas.pitch / 2)
            }
        }
    }

    private func cutOffEntry() -> [ChartCanvas.KeyEntry] {
        guard let cutOff = chart.cutOff else { return [] }
        let entry = ChartCanvas.KeyEntry(
            words: "Ngày chốt: \(cutOff.cited)", span: cutOff.span, signWidth: cutOffThickness
        ) { x in
            canvas.line(
                x: x, y: canvas.pitch.scaled(by: 0.1), width: cutOffThickness, height: canvas.pitch.scaled(by: 0.8))
        }
        return [entry]
    }

    private var cutOffThickness: Length { .points(1.6) }

    private func mark(_ state: Milestone.State, centre: Length, y: Length) -> PlacedItem {
        let frame = Rectangle(x: centre - markSize / 2, y: y - markSize / 2, width: markSize, height: markSize)
        return canvas.shape(state.shape, frame)
    }

    // MARK: Axis

    private func x(_ place: Double) -> Length { plotLeft + plotWidth.scaled(by: place) }

    /// Years above months or quarters, and the axis under them.
    private func scale() -> ChartPiece {
        var piece = ChartPiece()
        for labels in [axis.years, axis.units] where !labels.isEmpty {
            for label in labels {
                let word = canvas.word(label.words, x: x((label.start + label.end) / 2), alignment: .centred)
                piece.items += word.items.map { $0.moved(x: .zero, y: piece.height) }
            }
            piece.height += canvas.pitch
        }
        let thickness = Length.points(0.8)
        piece.items.append(canvas.line(x: plotLeft, y: piece.height, width: plotWidth, height: thickness))
        piece.height += thickness
        return piece
    }

    private func row(_ milestone: Milestone, name: ChartPiece) -> ChartPiece {
        var piece = ChartPiece(height: max(name.height, canvas.pitch) + canvas.padding * 2)
        let middle = piece.height / 2
        for edge in axis.edges {
            let width = canvas.hairline
            piece.items.append(
                canvas.line(x: x(edge) - width / 2, y: .zero, width: width, height: piece.height, isFaint: true))
        }
        let line = canvas.hairline
        piece.items.append(
            canvas.line(x: plotLeft, y: middle - line / 2, width: plotWidth, height: line, isFaint: true))
        if let cutOff = chart.cutOff.flatMap(Day.init) {
            piece.items.append(
                canvas.line(
                    x: x(axis.place(cutOff)) - cutOffThickness / 2, y: .zero, width: cutOffThickness,
                    height: piece.height))
        }
        if let day = Day(milestone.date) {
            piece.items.append(mark(milestone.state, centre: x(axis.place(day)), y: middle))
        }
        let date = canvas.word(milestone.date.cited, x: canvas.right, alignment: .right)
        piece.items += name.items.map { $0.moved(x: .zero, y: middle - name.height / 2) }
        piece.items += date.items.map { $0.moved(x: .zero, y: middle - canvas.pitch / 2) }
        return piece
    }
}

extension Milestone.State {
    /// Told apart by outline and fill: black is done, white is still to come.
    fileprivate var shape: Shape {
        switch self {
        case .done: Shape(.circle, .solid, thickness: .points(0.8))
        case .late: Shape(.diamond, .solid, thickness: .points(0.8))
        case .overdue: Shape(.triangle, .empty, thickness: .points(1.2))
        case .ahead: Shape(.circle, .empty, thickness: .points(0.8))
        }
    }

    fileprivate var inKey: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// The months, quarters or years between the first and the last of some days, as shares of the axis.
struct ChartAxis {
    struct Label: Equatable {
        var start: Double
        var end: Double
        var words: String
    }

    /// Above months and quarters; empty where the units are years.
    private(set) var years: [Label] = []
    private(set) var units: [Label] = []
    /// Where units begin and end.
    private(set) var edges: [Double] = []
    private let first: Day
    private let end: Day

    /// - Parameter measure: how wide a label is.
    init(days: [Day], width: Length, measure: (String) -> Length) {
        let months = days.map { $0.date.year! * 12 + $0.date.month! - 1 }
        let (low, high) = (months.min() ?? 0, months.max() ?? 0)
        // Months, quarters, years, then fewer and fewer years, until the words fit side by side.
        let steps = [1, 3] + [1, 2, 5, 10, 20, 50, 100, 1000, 10_000].map { $0 * 12 }
        var last = ChartAxis(from: low, to: high, step: steps[steps.count - 1])
        for step in steps {
            last = ChartAxis(from: low, to: high, step: step)
            let fits = last.units.allSatisfy {
                measure($0.words) + .points(3) <= width.scaled(by: $0.end - $0.start)
            }
            if fits { break }
        }
        last.years.removeAll { measure($0.words) + .points(3) > width.scaled(by: $0.end - $0.start) }
        self = last
    }

    private init(from low: Int, to high: Int, step: Int) {
        let (start, stop) = (low / step * step, (high / step + 1) * step)
        first = ChartAxis.day(start)
        end = ChartAxis.day(stop)
        let months = Array(stride(from: start, through: stop, by: step))
        edges = months.map { share(ChartAxis.day($0)) }
        units = zip(months, zip(edges, edges.dropFirst())).map { month, ends in
            Label(start: ends.0, end: ends.1, words: ChartAxis.words(month, step))
        }
        guard step < 12 else { return }
        years = (start / 12...(stop - 1) / 12).map { year in
            Label(
                start: share(ChartAxis.day(max(start, year * 12))),
                end: share(ChartAxis.day(min(stop, year * 12 + 12))),
                words: "\(year)")
        }
    }

    private static func words(_ month: Int, _ step: Int) -> String {
        switch step {
        case 1: "T\(month % 12 + 1)"
        case 3: "Quý " + ["I", "II", "III", "IV"][month % 12 / 3]
        default: "\(month / 12)"
        }
    }

    private static func day(_ month: Int) -> Day { .first(of: month % 12 + 1, in: month / 12) }

    private func share(_ day: Day) -> Double { Double(day.number - first.number) / Double(end.number - first.number) }

    /// The middle of a day.
    func place(_ day: Day) -> Double { share(day) + 0.5 / Double(end.number - first.number) }
}

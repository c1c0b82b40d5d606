import Diagnostics
import PlanModel

/// Reads a chart: `::: biểu đồ thanh {chú thích: …}`, a pipe table with its numbers, and a line `:::` that closes it.
///
/// Options may also stand in braces on lines of their own. Blank lines inside mean nothing.
struct ChartReader {
    let file: SourceFile
    private(set) var diagnostics: [Diagnostic] = []

    /// Nil where nothing can be drawn, which is then among the findings.
    static func read(_ text: Substring, of file: SourceFile) -> Outcome<Figure?> {
        var reader = ChartReader(file: file)
        let figure = reader.figure(text)
        return Outcome(figure, reader.diagnostics)
    }

    /// Whether a line opens a chart, of whatever kind.
    static func opens(_ line: Substring) -> Bool {
        line.dropping(prefix: ":::").map { words(of: $0).folded.hasPrefix("bieudo") } ?? false
    }

    /// Whether a line is a fence's end: colons, three at least.
    static func closes(_ line: Substring) -> Bool {
        line.utf8.count >= 3 && line.utf8.allSatisfy { $0 == UInt8(ascii: ":") }
    }

    private init(file: SourceFile) { self.file = file }

    /// A line's text up to its options.
    private static func words(of line: Substring) -> Substring {
        (line.utf8.firstIndex(of: UInt8(ascii: "{")).map { line[..<$0] } ?? line).trimmed
    }

    private mutating func figure(_ text: Substring) -> Figure? {
        var lines = text.lines.map(\.trimmed).filter { !$0.isEmpty }
        let first = lines.removeFirst()
        if let last = lines.last, ChartReader.closes(last) {
            lines.removeLast()
        } else {
            report(.chartFenceOpen, at: first)
        }
        let kind = kind(of: first)
        var options = ChartOptions(kind: kind, file: file)
        if let brace = first.utf8.firstIndex(of: UInt8(ascii: "{")) { options.read(first[brace...]) }
        var rows: [TableLine] = []
        for line in lines {
            switch line.utf8.first {
            case UInt8(ascii: "|"): rows.append(TableLine(line))
            case UInt8(ascii: "{"): options.read(line)
            default: report(.chartLineStray, at: line, ["line": String(line.prefix(40))])
            }
        }
        diagnostics += options.diagnostics
        guard let kind, var chart = chart(kind, rows, under: first) else { return nil }
        options.apply(to: &chart)
        if chart.isEmpty { report(.chartOfNothing, at: first) }
        diagnostics += ChartStates.doubts(about: chart, file)
        var figure = Figure(chart, description: options.description)
        figure.caption = options.caption
        figure.width = options.width
        figure.span = file.span(of: text)
        return figure
    }

    private mutating func kind(of line: Substring) -> Chart.Kind? {
        let words = ChartReader.words(of: line.dropping(prefix: ":::") ?? line)
        let folded = String(words.folded.dropFirst("bieudo".count))
        if let kind = Chart.Kind.allCases.first(where: { $0.rawValue.folded == folded }) { return kind }
        let kinds = Chart.Kind.allCases
        let near = nearestName(to: folded, among: kinds.map(\.rawValue.folded)).flatMap { near in
            kinds.first { $0.rawValue.folded == near }
        }
        let known = kinds.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        report(
            near == nil ? .chartKindUnknown : .chartKindMistyped, at: line.isEmpty ? line : words,
            ["near": near?.rawValue ?? "", "known": known])
        return nil
    }

    // MARK: Rows

    private mutating func chart(_ kind: Chart.Kind, _ rows: [TableLine], under first: Substring) -> Chart? {
        guard let divider = rows.firstIndex(where: \.isDivider), divider == 1 else {
            report(.chartWithoutHead, at: rows.first?.whole ?? first, ["example": example(kind)])
            return nil
        }
        let names = rows[0].pieces.map(cell)
        let wanted = columns(of: kind)
        guard wanted.contains(names.count) else {
            let message: Message = names.count > wanted.upperBound && kind == .bars ? .chartTooManyParts : .chartColumns
            report(
                message, at: rows[0].whole,
                ["found": "\(names.count)", "most": "\(Chart.mostParts)", "example": example(kind)])
            return nil
        }
        let body = rows[2...]
        if body.isEmpty { report(.chartWithoutRows, at: rows[0].whole) }
        var chart = Chart(kind)
        if kind != .timeline { chart.parts = Array(names.dropFirst()) }
        if kind == .bars { chart.done = ChartStates.leadingDone(chart.parts) }
        for row in body { add(row, to: &chart, columns: names.count) }
        return chart.rows.isEmpty && chart.milestones.isEmpty ? nil : chart
    }

    private func columns(of kind: Chart.Kind) -> ClosedRange<Int> {
        switch kind {
        case .bars: 2...(Chart.mostParts + 1)
        case .statuses: 2...2
        case .timeline: 3...3
        }
    }

    private func example(_ kind: Chart.Kind) -> String {
        switch kind {
        case .bars: "| Nhóm | Hoàn thành | Đang thực hiện |"
        case .statuses: "| Trạng thái | Số nhiệm vụ |"
        case .timeline: "| Mốc | Ngày | Trạng thái |"
        }
    }

    private mutating func add(_ row: TableLine, to chart: inout Chart, columns: Int) {
        guard row.pieces.count == columns else {
            return report(
                .chartRowLength, at: row.whole, ["found": "\(row.pieces.count)", "columns": "\(columns)"])
        }
        let name = cell(row.pieces[0])
        if name.isBlank { report(.chartRowNameless, at: row.whole) }
        if chart.kind == .timeline {
            let date = ChartDate.read(row.pieces[1].trimmed.isEmpty ? row.whole : row.pieces[1].trimmed, of: file)
            diagnostics += date.diagnostics
            let state = state(row.pieces[2].trimmed.isEmpty ? row.whole : row.pieces[2].trimmed)
            if let date = date.value, let state { chart.milestones.append(Milestone(name, on: date, state)) }
        } else {
            let values = row.pieces.dropFirst().map { number($0, in: row.whole) }
            chart.rows.append(ChartRow(name, values.map { $0 ?? TableNumber(digits: 0, decimals: 0) }))
        }
    }

    /// A cell's text without its emphasis; `<br>` is a blank.
    private func cell(_ piece: Substring) -> Text {
        let text = InlineReader.read([piece.trimmed], of: file, without: nil).plain
        return Text(text.replacing("<br>", with: " "), span: file.span(of: piece.trimmed))
    }

    private mutating func number(_ piece: Substring, in row: Substring) -> TableNumber? {
        let text = piece.trimmed
        guard let number = TableNumber(String(text)), !number.isPercent else {
            report(.chartNumberUnreadable, at: text.isEmpty ? row : text, ["value": String(text.prefix(40))])
            return nil
        }
        if number.digits < 0 {
            report(.chartNumberNegative, at: text, ["value": String(text)])
            return nil
        }
        guard let number = number.inChart else {
            report(.chartNumberUnreadable, at: text, ["value": String(text.prefix(40))])
            return nil
        }
        return number
    }

    private mutating func state(_ piece: Substring) -> Milestone.State? {
        if let state = ChartStates.state(piece) { return state }
        let known = Milestone.State.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        report(.chartStateUnknown, at: piece, ["value": String(piece.prefix(40)), "known": known])
        return nil
    }

    private mutating func report(_ message: Message, at piece: Substring, _ arguments: [String: String] = [:]) {
        diagnostics.append(Diagnostic(message, at: file.span(of: piece), arguments))
    }
}

/// A whole day, such as a chart needs.
enum ChartDate {
    static func read(_ piece: Substring, of file: SourceFile) -> Outcome<PartialDate?> {
        switch DateReader.read(piece) {
        case .success(var date) where Day(date) != nil:
            date.span = file.span(of: piece)
            return Outcome(date, [])
        case .failure(let problem) where problem.isImpossible:
            return Outcome(nil, [problem.diagnostic(at: file.span(of: piece))])
        default:
            let value = ["value": String(piece.prefix(40))]
            return Outcome(nil, [Diagnostic(.chartDateUnreadable, at: file.span(of: piece), value)])
        }
    }
}

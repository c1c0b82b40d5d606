import Diagnostics
import PlanModel

/// `{chú thích: …; mô tả: …; rộng: cả trang; ngày: 30/6/2026; cuối hàng: tổng}` of a chart.
struct ChartOptions {
    private enum Option: String, CaseIterable {
        case caption = "chú thích"
        case description = "mô tả"
        case width = "rộng"
        case cutOff = "ngày"
        case end = "cuối hàng"

        /// What charts of a kind may say of themselves; of a kind that nobody knows nothing is refused.
        static func of(_ kind: Chart.Kind?) -> [Option] {
            allCases.filter { option in
                switch option {
                case .caption, .description, .width: true
                case .cutOff: kind == .timeline || kind == nil
                case .end: kind == .bars || kind == nil
                }
            }
        }
    }

    private let kind: Chart.Kind?
    private let file: SourceFile
    private var seen: Set<Option> = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var caption: [Run] = []
    private(set) var description = ""
    private(set) var width = Figure.Width.page
    private var cutOff: PartialDate?
    private var endsWithTotal = false

    init(kind: Chart.Kind?, file: SourceFile) {
        self.kind = kind
        self.file = file
    }

    /// Puts what concerns the numbers into a chart.
    func apply(to chart: inout Chart) {
        chart.cutOff = cutOff
        if endsWithTotal { chart.done = 0 }
    }

    mutating func read(_ line: Substring) {
        guard let braces = Braces(atEndOf: line), braces.before.isEmpty, braces.after.isEmpty else {
            return report(.chartOptionsOpen, at: line)
        }
        for part in braces.content.split(atEach: UInt8(ascii: ";")) where !part.isEmpty {
            let (name, value) = part.split(atFirst: UInt8(ascii: ":")) ?? (part, part[part.endIndex...])
            read(name.trimmed, value.trimmed)
        }
    }

    private mutating func read(_ name: Substring, _ value: Substring) {
        guard let option = Option.of(kind).first(where: { $0.rawValue.folded == name.folded }) else {
            return refuse(name)
        }
        guard seen.insert(option).inserted else {
            return report(.duplicatePictureOption, at: name, ["option": option.rawValue])
        }
        switch option {
        case .caption: caption = InlineReader.read([value], of: file, without: nil)
        case .description: description = value.unescaped
        case .width: readWidth(value, behind: name)
        case .cutOff:
            let date = ChartDate.read(value.isEmpty ? name : value, of: file)
            diagnostics += date.diagnostics
            cutOff = date.value
        case .end:
            if value.folded == "tong" {
                endsWithTotal = true
                return
            }
            report(.chartEndUnknown, at: value.isEmpty ? name : value, ["value": String(value.prefix(40))])
        }
    }

    private mutating func readWidth(_ value: Substring, behind name: Substring) {
        if value.folded == "catrang" { return }
        if let points = Measure.points(value) {
            width = .points(points)
            return
        }
        report(.pictureWidthUnreadable, at: value.isEmpty ? name : value, ["value": String(value)])
    }

    private mutating func refuse(_ name: Substring) {
        let known = Option.of(kind).map(\.rawValue)
        let near = nearestName(to: name.folded, among: known.map(\.folded)).flatMap { near in
            known.first { $0.folded == near }
        }
        report(
            near == nil ? .chartOptionUnknown : .chartOptionMistyped, at: name,
            [
                "option": String(name.prefix(40)), "near": near ?? "",
                "known": known.map { "`\($0): …`" }.joined(separator: ", "),
            ])
    }

    private mutating func report(_ message: Message, at piece: Substring, _ arguments: [String: String] = [:]) {
        diagnostics.append(Diagnostic(message, at: file.span(of: piece), arguments))
    }
}

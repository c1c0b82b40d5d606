import Diagnostics
import PlanModel

/// Reads `![mô tả](ảnh.png){chú thích: …; rộng: 80 mm}`, alone in its paragraph; the braces may stand on the next line.
struct FigureReader {
    private let file: SourceFile
    private var diagnostics: [Diagnostic] = []
    private var seen: Set<Option> = []

    private enum Option: String, CaseIterable {
        case caption = "chú thích"
        case width = "rộng"

        static let folded = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue.folded, $0) })
    }

    /// Nil when the file's name cannot be told, which is then among the findings.
    static func read(_ paragraph: Paragraph, of file: SourceFile) -> Outcome<Figure?> {
        var reader = FigureReader(file: file)
        let figure = reader.figure(paragraph.text)
        return Outcome(figure, reader.diagnostics)
    }

    private init(file: SourceFile) { self.file = file }

    /// Pictures that were meant inside a text, where their marks are printed as they stand.
    static func strays(in text: Substring, of file: SourceFile) -> [Diagnostic] {
        // Nearly every paragraph ends here: a look at its bytes costs a tenth of a search.
        guard text.utf8.contains(UInt8(ascii: "!")) else { return [] }
        var found: [Diagnostic] = []
        var rest = text
        /// The next end of a description, kept so that a text full of openings is searched once.
        var middle: Range<Substring.Index>?
        while let open = rest.firstRange(of: "![") {
            let behind = rest[open.upperBound...]
            rest = behind
            if middle.map({ $0.lowerBound < behind.startIndex }) ?? true {
                guard let next = behind.firstRange(of: "](") else { break }
                middle = next
            }
            guard let middle, text[..<open.lowerBound].last != "\\",
                !behind[..<middle.lowerBound].contains(where: { $0 == "[" || $0 == "]" }),
                let close = behind[middle.upperBound...].firstIndex(of: ")")
            else { continue }
            let whole = text[open.lowerBound...close]
            found.append(Diagnostic(.pictureInsideText, at: file.span(of: whole)))
            rest = text[text.index(after: close)...]
        }
        return found
    }

    private mutating func figure(_ text: Substring) -> Figure? {
        let braces = Braces(atEndOf: text).flatMap { $0.before.hasSuffix(")") ? $0 : nil }
        let link = braces?.before ?? text
        guard let middle = link.firstRange(of: "]("), let close = link.lastIndex(of: ")"),
            close >= middle.upperBound
        else {
            report(.pictureBracketsOpen, at: text.split(atFirst: UInt8(ascii: "\n"))?.before ?? text)
            return nil
        }
        let name = link[middle.upperBound..<close].trimmed
        guard !name.isEmpty else {
            report(.pictureWithoutFile, at: link)
            return nil
        }
        let description = link[link.startIndex..<middle.lowerBound].dropFirst(2).trimmed
        if description.isEmpty { report(.pictureWithoutDescription, at: link) }
        let behind = [link[link.index(after: close)...].trimmed, braces?.after ?? ""].first { !$0.isEmpty }
        if let behind { report(.textBehindPicture, at: behind, ["text": String(behind.prefix(40))]) }

        var figure = Figure(
            description: description.unescaped, file: Text(name.unescaped, span: file.span(of: name)))
        figure.span = file.span(of: text)
        for part in braces?.content.split(atEach: UInt8(ascii: ";")) ?? [] where !part.isEmpty {
            read(part, into: &figure)
        }
        return figure
    }

    private mutating func read(_ part: Substring, into figure: inout Figure) {
        let (name, value) = part.split(atFirst: UInt8(ascii: ":")) ?? (part, part[part.endIndex...])
        guard let option = Option.folded[name.folded] else { return refuse(name.trimmed) }
        guard seen.insert(option).inserted else {
            return report(.duplicatePictureOption, at: name.trimmed, ["option": option.rawValue])
        }
        switch option {
        case .caption: figure.caption = InlineReader.read([value.trimmed], of: file, without: nil)
        case .width: figure.width = width(value.trimmed, behind: name.trimmed)
        }
    }

    private mutating func width(_ value: Substring, behind name: Substring) -> Figure.Width {
        if value.folded == "catrang" { return .page }
        if let points = Measure.points(value) { return .points(points) }
        report(.pictureWidthUnreadable, at: value.isEmpty ? name : value, ["value": String(value)])
        return .natural
    }

    private mutating func refuse(_ name: Substring) {
        let near = nearestName(to: name.folded, among: Array(Option.folded.keys)).flatMap { Option.folded[$0] }
        let message = near == nil ? Message.unknownPictureOption : .mistypedPictureOption
        report(message, at: name, ["option": String(name), "near": near?.rawValue ?? ""])
    }

    private mutating func report(_ message: Message, at piece: Substring, _ arguments: [String: String] = [:]) {
        diagnostics.append(Diagnostic(message, at: file.span(of: piece), arguments))
    }
}

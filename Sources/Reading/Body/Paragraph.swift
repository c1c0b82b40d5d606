import Diagnostics
import PlanModel

/// Lines of the body that belong together, as they stand in the source.
struct Paragraph {
    /// From the first mark of the first line to the last mark of the last.
    private(set) var text: Substring
    private(set) var label: BodyLabel?
    /// What opens here that is not text; nil for text.
    let opening: Opening?

    /// What a line may open instead of a paragraph of text.
    enum Opening: Equatable {
        case annex
        /// A row of a pipe table.
        case table
        /// `::: bảng FILE.csv`
        case tableFile
        /// `![mô tả](ảnh.png)`
        case figure
        /// `::: biểu đồ thanh`
        case chart
    }

    /// Blank lines part paragraphs; a line that opens with a numbering starts one of its own.
    static func all(in body: Substring) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var isBehindBlank = true
        /// The end of the chart whose lines are passed over.
        var fence = body.startIndex
        for line in body.lines {
            if line.startIndex < fence { continue }
            let content = line.trimmed
            defer { isBehindBlank = content.isEmpty }
            if content.isEmpty { continue }
            var new = Paragraph(content)
            if new.opening == .chart, let end = Paragraph.fence(behind: content, in: body) {
                new.text = body[content.startIndex..<end]
                fence = end
            }
            if let last = paragraphs.indices.last, paragraphs[last].goesOn(with: new, isBehindBlank: isBehindBlank) {
                paragraphs[last].text = body[paragraphs[last].text.startIndex..<content.endIndex]
            } else {
                paragraphs.append(new)
            }
        }
        return paragraphs
    }

    private init(_ line: Substring) {
        text = line
        label = BodyLabel.scan(line)
        opening = label == nil ? Paragraph.opening(of: line) : nil
    }

    var firstLine: Substring { text.split(atFirst: UInt8(ascii: "\n"))?.before.trimmedAtEnd ?? text }

    private func goesOn(with next: Paragraph, isBehindBlank: Bool) -> Bool {
        guard next.label == nil else { return false }
        if opening == .chart { return !isClosed && next.isRowOfChart }
        if isBehindBlank { return lacksTitle && next.isTitle }
        switch opening {
        case nil: return next.opening == nil && (next.text.isInCapitals || !isHeadingInCapitals)
        case .annex: return next.opening == nil
        // Options in braces stand on a line of their own, and end the table.
        case .table: return !hasOptions && (next.opening == .table || next.opening == nil && next.text.hasPrefix("{"))
        case .chart: return false
        case .tableFile, .figure: return next.opening == nil && next.text.hasPrefix("{")
        }
    }

    /// The end of the line that closes a chart; nil where another block opens first, or nothing closes it.
    private static func fence(behind line: Substring, in body: Substring) -> Substring.Index? {
        for next in body[line.endIndex...].lines.dropFirst() {
            let content = next.trimmed
            if ChartReader.closes(content) { return content.endIndex }
            if content.hasPrefix(":::") || AnnexOpening(content) != nil { return nil }
        }
        return nil
    }

    /// A chart with its last line.
    private var isClosed: Bool { ChartReader.closes(lastLine) }

    /// What belongs to a chart that nobody closed.
    private var isRowOfChart: Bool { opening == .table || opening == nil && text.hasPrefix("{") }

    /// Whether the last line is one of options.
    private var hasOptions: Bool { lastLine.hasPrefix("{") }

    private var lastLine: Substring {
        let start = text.utf8.lastIndex(of: UInt8(ascii: "\n")).map { text.utf8.index(after: $0) } ?? text.startIndex
        return text[start...].trimmed
    }

    /// `Chương I` alone: its title is the next line, whether or not a blank line lies between.
    private var lacksTitle: Bool {
        guard let label, label.level.isDivision else { return false }
        return label.rest.isEmpty && text.endIndex == label.rest.endIndex
    }

    private var isTitle: Bool {
        opening == nil && [".", ";", ":", ","].allSatisfy { text.dropping(suffix: $0) == nil }
    }

    /// A numbered line in capitals is a heading, and what follows in small letters is not part of it.
    private var isHeadingInCapitals: Bool {
        guard let label, label.level.depth < Level.dash.depth else { return false }
        return text[label.rest.startIndex...].isInCapitals
    }

    private static func opening(of line: Substring) -> Opening? {
        switch line.utf8.first {
        case UInt8(ascii: "|"): .table
        case UInt8(ascii: ":"): line.hasPrefix(":::") ? (ChartReader.opens(line) ? .chart : .tableFile) : nil
        case UInt8(ascii: "!"): line.hasPrefix("![") && line.firstRange(of: "](") != nil ? .figure : nil
        default: AnnexOpening(line) == nil ? nil : .annex
        }
    }
}

extension Level {
    /// Phần, Chương, Mục and Tiểu mục: a label on its own line with a title below, always a heading.
    var isDivision: Bool { depth <= Level.subsection.depth }
}

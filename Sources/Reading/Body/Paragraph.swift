import Diagnostics
import PlanModel

/// Lines of the body that belong together, as they stand in the source.
struct Paragraph {
    /// From the first mark of the first line to the last mark of the last.
    private(set) var text: Substring
    private(set) var label: BodyLabel?
    /// Something that opens here and cannot be set yet.
    let notYet: Message?

    /// Blank lines part paragraphs; a line that opens with a numbering starts one of its own.
    static func all(in body: Substring) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var isBehindBlank = true
        for line in body.lines {
            let content = line.trimmed
            defer { isBehindBlank = content.isEmpty }
            if content.isEmpty { continue }
            let new = Paragraph(content)
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
        notYet = label == nil ? Paragraph.notYet(line) : nil
    }

    var firstLine: Substring { text.split(atFirst: UInt8(ascii: "\n"))?.before.trimmedAtEnd ?? text }

    private func goesOn(with next: Paragraph, isBehindBlank: Bool) -> Bool {
        guard next.label == nil else { return false }
        if isBehindBlank { return lacksTitle && next.isTitle }
        if notYet != nil || next.notYet != nil { return notYet == next.notYet || next.notYet == nil }
        return next.text.isInCapitals || !isHeadingInCapitals
    }

    /// `Chương I` alone: its title is the next line, whether or not a blank line lies between.
    private var lacksTitle: Bool {
        guard let label, label.level.isDivision else { return false }
        return label.rest.isEmpty && text.endIndex == label.rest.endIndex
    }

    private var isTitle: Bool {
        notYet == nil && [".", ";", ":", ","].allSatisfy { text.dropping(suffix: $0) == nil }
    }

    /// A numbered line in capitals is a heading, and what follows in small letters is not part of it.
    private var isHeadingInCapitals: Bool {
        guard let label, label.level.depth < Level.dash.depth else { return false }
        return text[label.rest.startIndex...].isInCapitals
    }

    /// What the language of sources has room for and this version does not set.
    private static func notYet(_ line: Substring) -> Message? {
        switch line.utf8.first {
        case UInt8(ascii: "|"): .tableNotYet
        case UInt8(ascii: ":"): line.hasPrefix(":::") ? .tableNotYet : nil
        case UInt8(ascii: "!"): line.hasPrefix("![") && line.firstRange(of: "](") != nil ? .imageNotYet : nil
        case UInt8(ascii: "P"): opensAnnex(line) ? .annexNotYet : nil
        default: nil
        }
    }

    /// `Phụ lục`, `Phụ lục I` or `Phụ lục 1` alone on its line.
    private static func opensAnnex(_ line: Substring) -> Bool {
        guard let rest = line.dropping(prefix: "Phụ lục") ?? line.dropping(prefix: "PHỤ LỤC") else { return false }
        guard rest.isEmpty || rest.startsWithBlank else { return false }
        let number = rest.trimmed
        return number.isEmpty || number.allSatisfy(\.isWholeNumber) || number.allSatisfy { "IVX".contains($0) }
    }
}

extension Level {
    /// Phần, Chương, Mục and Tiểu mục: a label on its own line with a title below, always a heading.
    var isDivision: Bool { depth <= Level.subsection.depth }
}

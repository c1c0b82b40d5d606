import Diagnostics
import PlanModel

/// A part of the body while it is read: the main text, or an annex with its title and reference.
struct PartDraft {
    /// Nil for the main text.
    var annex: Annex?
    var drafts: [BlockDraft] = []

    /// Whether paragraphs without numbering still belong to the annex's head.
    private var isInHead = false

    init() {}

    /// - Parameter paragraph: opens with the annex's line; lines of its title may follow.
    init(_ opening: AnnexOpening, _ paragraph: Paragraph, of file: SourceFile) {
        var annex = Annex(opening.nature, label: Text(String(opening.label), span: file.span(of: opening.label)))
        annex.isLandscape = opening.isLandscape
        annex.span = file.span(of: paragraph.firstLine)
        self.annex = annex
        isInHead = true
        let lines = paragraph.text.lines.map(\.trimmed).dropFirst()
        if !lines.isEmpty { addToHead(lines: Array(lines), of: file) }
    }

    /// Takes a paragraph into the annex's head; false when it is text.
    mutating func takes(_ paragraph: Paragraph, of file: SourceFile) -> Bool {
        guard isInHead, paragraph.opening == nil, paragraph.label == nil else { return false }
        let lines = paragraph.text.lines.map(\.trimmed)
        let opensReference = PartDraft.opensReference(lines[0])
        // The title comes before the reference, and nothing after it.
        guard opensReference || annex?.title.isEmpty == true, annex?.reference == nil else { return false }
        addToHead(lines: lines, of: file)
        return true
    }

    /// From here on paragraphs are text.
    mutating func endHead() { isInHead = false }

    private mutating func addToHead(lines: [Substring], of file: SourceFile) {
        let start = lines.firstIndex(where: PartDraft.opensReference) ?? lines.endIndex
        annex?.title += lines[..<start].map { Text($0.unescaped, span: file.span(of: $0)) }
        guard start < lines.endIndex, let last = lines.last else { return }
        let whole = file.text[lines[start].startIndex..<last.endIndex]
        annex?.reference = Text(whole.unescaped, span: file.span(of: whole))
    }

    private static func opensReference(_ line: Substring) -> Bool {
        let line = line.folded
        return line.hasPrefix("(kemtheo") || line.hasPrefix("(banhanhkemtheo")
    }
}

import Diagnostics
import PlanModel

/// Reads the body: lines become paragraphs, paragraphs become blocks with their numbering, emphasis and attributes.
struct BodyReader {
    private let file: SourceFile
    private var drafts: [BlockDraft] = []
    private var diagnostics: [Diagnostic] = []

    static func read(_ body: Substring, of file: SourceFile) -> Outcome<[Block]> {
        var reader = BodyReader(file: file)
        for paragraph in Paragraph.all(in: body) { reader.add(paragraph) }
        LegalBasisRule.apply(to: &reader.drafts)
        HeadingRule.apply(to: &reader.drafts)
        reader.diagnostics += Numbering.apply(to: &reader.drafts, of: file)
        return Outcome(reader.drafts.map(\.block), reader.diagnostics)
    }

    private init(file: SourceFile) { self.file = file }

    private mutating func add(_ paragraph: Paragraph) {
        if let message = paragraph.notYet {
            let line = paragraph.firstLine
            diagnostics.append(Diagnostic(message, at: file.span(of: line), ["line": String(line)]))
            return
        }
        let attributes = AttributeReader.read(paragraph.text, of: file)
        diagnostics += attributes.diagnostics
        let note = attributes.value
        let text = InlineReader.read(note.pieces, of: file, without: paragraph.label)
        if text.isEmpty, paragraph.label == nil { return attach(note, of: paragraph) }
        drafts.append(
            BlockDraft(
                block: Block(
                    paragraph.label?.level ?? .paragraph, label: paragraph.label.map { String($0.label) } ?? "",
                    text: text, attributes: note.attributes, span: file.span(of: paragraph.text)),
                override: note.isHeading, labelSpan: paragraph.label.map { file.span(of: $0.label) }))
    }

    /// An attribute block that stands alone behind a blank line still speaks of the paragraph above it.
    private mutating func attach(_ note: AttributeReader.Note, of paragraph: Paragraph) {
        guard let last = drafts.indices.last, drafts[last].block.attributes == nil || note.attributes == nil else {
            diagnostics.append(Diagnostic(.attributesWithoutText, at: file.span(of: paragraph.text)))
            return
        }
        drafts[last].block.attributes = drafts[last].block.attributes ?? note.attributes
        drafts[last].override = note.isHeading ?? drafts[last].override
    }
}

/// A block together with what only the reading of the whole body settles.
struct BlockDraft {
    var block: Block
    /// `{đề mục}` and `{văn}`.
    var override: Bool?
    /// Where its numbering stands, to point at.
    var labelSpan: SourceSpan?
}

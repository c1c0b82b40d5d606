import Diagnostics
import PlanModel

/// The body's text and the annexes behind it.
struct BodyParts: Equatable {
    var body: [Block] = []
    var annexes: [Annex] = []
}

/// Reads the body: lines become paragraphs, paragraphs become blocks with their numbering, emphasis and attributes.
struct BodyReader {
    private let file: SourceFile
    /// The main text, then each annex; the last one grows.
    private var parts = [PartDraft()]
    private var diagnostics: [Diagnostic] = []

    static func read(_ body: Substring, of file: SourceFile) -> Outcome<BodyParts> {
        var reader = BodyReader(file: file)
        for paragraph in Paragraph.all(in: body) { reader.add(paragraph) }
        let parts = reader.finish()
        return Outcome(parts, reader.diagnostics)
    }

    private init(file: SourceFile) { self.file = file }

    /// The part that grows.
    private var last: Int { parts.count - 1 }

    /// What only the whole of a part settles, and the parts in their places.
    private mutating func finish() -> BodyParts {
        var result = BodyParts()
        for index in parts.indices {
            OperativeRule.apply(to: &parts[index].drafts)
            LegalBasisRule.apply(to: &parts[index].drafts)
            HeadingRule.apply(to: &parts[index].drafts)
            diagnostics += Numbering.apply(to: &parts[index].drafts, of: file)
            let blocks = parts[index].drafts.map(\.block)
            if var annex = parts[index].annex {
                annex.body = blocks
                result.annexes.append(annex)
            } else {
                result.body = blocks
            }
        }
        return result
    }

    private mutating func add(_ paragraph: Paragraph) {
        switch paragraph.opening {
        case .annex: return open(paragraph)
        case .table, .tableFile: return refuse(paragraph, .tableNotYet)
        case .figure: return addFigure(paragraph)
        case nil: break
        }
        if parts[last].takes(paragraph, of: file) { return }
        addText(paragraph)
    }

    private mutating func refuse(_ paragraph: Paragraph, _ message: Message) {
        let line = paragraph.firstLine
        diagnostics.append(Diagnostic(message, at: file.span(of: line), ["line": String(line)]))
    }

    private mutating func open(_ paragraph: Paragraph) {
        guard let opening = AnnexOpening(paragraph.firstLine) else { return }
        for option in opening.unknown {
            diagnostics.append(Diagnostic(.unknownAnnexOption, at: file.span(of: option), ["option": String(option)]))
        }
        parts.append(PartDraft(opening, paragraph, of: file))
    }

    private mutating func addFigure(_ paragraph: Paragraph) {
        parts[last].endHead()
        let figure = FigureReader.read(paragraph, of: file)
        diagnostics += figure.diagnostics
        var block = Block(.figure, text: [], span: file.span(of: paragraph.text))
        block.figure = figure.value
        parts[last].drafts.append(BlockDraft(block: block))
    }

    private mutating func addText(_ paragraph: Paragraph) {
        parts[last].endHead()
        let attributes = AttributeReader.read(paragraph.text, of: file)
        diagnostics += attributes.diagnostics
        let note = attributes.value
        let text = InlineReader.read(note.pieces, of: file, without: paragraph.label)
        if text.isEmpty, paragraph.label == nil { return attach(note, of: paragraph) }
        parts[last].drafts.append(
            BlockDraft(
                block: Block(
                    paragraph.label?.level ?? .paragraph, label: paragraph.label.map { String($0.label) } ?? "",
                    text: text, attributes: note.attributes, span: file.span(of: paragraph.text)),
                override: note.isHeading, labelSpan: paragraph.label.map { file.span(of: $0.label) }))
    }

    /// An attribute block that stands alone behind a blank line still speaks of the paragraph above it.
    private mutating func attach(_ note: AttributeReader.Note, of paragraph: Paragraph) {
        let before = parts[last].drafts.last
        guard let before, before.block.attributes == nil || note.attributes == nil else {
            diagnostics.append(Diagnostic(.attributesWithoutText, at: file.span(of: paragraph.text)))
            return
        }
        parts[last].drafts[parts[last].drafts.count - 1].merge(note)
    }
}

/// A block together with what only the reading of the whole body settles.
struct BlockDraft {
    var block: Block
    /// `{đề mục}` and `{văn}`.
    var override: Bool?
    /// Where its numbering stands, to point at.
    var labelSpan: SourceSpan?

    /// What a block of attributes behind it adds.
    mutating func merge(_ note: AttributeReader.Note) {
        block.attributes = block.attributes ?? note.attributes
        override = note.isHeading ?? override
    }
}

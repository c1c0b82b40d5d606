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
                if blocks.isEmpty {
                    let label = ["label": annex.label.string]
                    diagnostics.append(Diagnostic(.annexEmpty, at: annex.label.span, label))
                }
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
        case .table: return add(TableReader.read(paragraph.text, of: file), from: paragraph)
        case .tableFile: return addTableFile(paragraph)
        case .figure: return addFigure(FigureReader.read(paragraph, of: file), from: paragraph)
        case .chart: return addFigure(ChartReader.read(paragraph.text, of: file), from: paragraph)
        case nil: break
        }
        if parts[last].takes(paragraph, of: file) { return }
        if hasTable, TableOptions.isMeant(paragraph.text) { return addOptions(paragraph) }
        addText(paragraph)
    }

    private mutating func open(_ paragraph: Paragraph) {
        guard let opening = AnnexOpening(paragraph.firstLine) else { return }
        for option in opening.unknown {
            diagnostics.append(Diagnostic(.unknownAnnexOption, at: file.span(of: option), ["option": String(option)]))
        }
        parts.append(PartDraft(opening, paragraph, of: file))
    }

    private mutating func addFigure(_ figure: Outcome<Figure?>, from paragraph: Paragraph) {
        parts[last].endHead()
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
        diagnostics += FigureReader.strays(in: paragraph.text, of: file)
        parts[last].drafts.append(
            BlockDraft(
                block: Block(
                    paragraph.label?.level ?? .paragraph, label: paragraph.label.map { String($0.label) } ?? "",
                    text: text, attributes: note.attributes, span: file.span(of: paragraph.text)),
                override: note.isHeading, labelSpan: paragraph.label.map { file.span(of: $0.label) }))
    }

    /// An attribute block that stands alone behind a blank line still speaks of the paragraph above it.
    private mutating func attach(_ note: AttributeReader.Note, of paragraph: Paragraph) {
        let index = parts[last].drafts.lastIndex { $0.block.level != .table && $0.block.level != .figure }
        guard let index, parts[last].drafts[index].block.attributes == nil || note.attributes == nil else {
            diagnostics.append(Diagnostic(.attributesWithoutText, at: file.span(of: paragraph.text)))
            return
        }
        parts[last].drafts[index].merge(note)
    }
}

// MARK: - Tables

extension BodyReader {
    private var hasTable: Bool { parts[last].drafts.last?.block.table != nil }

    /// Adds a table with the caption that stands above it.
    private mutating func add(_ found: Outcome<Table?>, from paragraph: Paragraph) {
        parts[last].endHead()
        diagnostics += found.diagnostics
        guard var table = found.value else { return }
        if table.caption.isEmpty, let above = parts[last].drafts.last, above.block.isTableCaption {
            table.caption = above.block.text
            parts[last].drafts.removeLast()
        }
        var block = Block(.table, text: [], span: file.span(of: paragraph.text))
        block.table = table
        parts[last].drafts.append(BlockDraft(block: block))
    }

    private mutating func addTableFile(_ paragraph: Paragraph) {
        let closes = paragraph.text.utf8.allSatisfy { $0 == UInt8(ascii: ":") }
        if closes, hasTable { return }
        add(TableFileReader.read(paragraph.text, of: file), from: paragraph)
    }

    /// Options behind a blank line still speak of the table above it.
    private mutating func addOptions(_ paragraph: Paragraph) {
        let index = parts[last].drafts.count - 1
        guard var table = parts[last].drafts[index].block.table else { return }
        let options = TableOptions.read(paragraph.text, of: file, for: table.file == nil ? .rows : .file)
        diagnostics += options.diagnostics + options.value.apply(to: &table)
        if table.file == nil {
            let completed = TableCompletion.complete(table)
            table = completed.value
            diagnostics += completed.diagnostics
        }
        parts[last].drafts[index].block.table = table
    }
}

extension Block {
    /// `Bảng 1. …`, `Biểu số 2: …`, also without a number; but `Bảng sau nêu kết quả:` leads in, and `Biểu dương các
    /// tập thể.` is a sentence.
    fileprivate var isTableCaption: Bool {
        let text = text.plain.trimmingBlanks
        guard level == .paragraph, label.isEmpty, attributes == nil, text.hasPrefix("Bảng ") || text.hasPrefix("Biểu "),
            let last = text.last, !":;,".contains(last)
        else { return false }
        let word = text.split(separator: " ").dropFirst().first ?? ""
        return last != "." || word == "số" || word.first?.isNumber ?? false
            || word.allSatisfy { "IVXLC.:".contains($0) }
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

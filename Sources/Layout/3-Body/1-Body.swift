import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// The blocks of the body as lines of the flow, with what may not be parted.
struct BodyText {
    let composer: Composer
    let blocks: [Block]
    /// Those of the front matter, above the blocks.
    var legalBases: [Text] = []
    /// Who decides, above the legal bases; a block of the body may say it too.
    var enactor: Text?

    private var profile: Profile { composer.profile }
    private var spacing: Spacing { profile.spacing }

    func lines() -> [FlowLine] {
        var flow: [FlowLine] = []
        flow.reserveCapacity(blocks.count * 4)
        /// Lines that must still follow the last heading on its page.
        var owed = 0
        let opensWithEnactor = blocks.first?.level == .enactor
        if let enactor = enactor.map({ Block(.enactor, text: [Run($0.string, span: $0.span)]) })
            ?? (opensWithEnactor ? blocks.first : nil)
        {
            append(centred(enactor, .enactor), to: &flow, owed: &owed)
            owed = 1
        }
        for (index, base) in legalBases.enumerated() {
            append(legalBasis(base, isLast: index == legalBases.count - 1), to: &flow, owed: &owed)
        }
        var insideArticle = false
        /// The last paragraph ends with a colon: what it introduces begins on its page.
        var introduces = false
        for block in opensWithEnactor ? blocks.dropFirst() : blocks[...] {
            if block.level.depth <= Level.article.depth { insideArticle = block.level == .article }
            // A section may have one line only: what follows it is not bound to its heading too.
            if owed == 1, block.table != nil || block.figure != nil || block.opensSection { owed = 0 }
            owed = max(owed, introduces ? 1 : 0)
            introduces = block.text.plain.last { !$0.isWhitespace } == ":"
            if let table = block.table {
                append(table, to: &flow, isIntroduced: owed > 0)
                owed = 0
                continue
            }
            append(paragraph(block, insideArticle: insideArticle), to: &flow, owed: &owed)
            if block.opensSection { owed = 2 }
        }
        return flow
    }

    private func append(_ paragraph: [FlowLine], to flow: inout [FlowLine], owed: inout Int) {
        var lines = paragraph
        guard !lines.isEmpty else { return }
        if !flow.isEmpty { (lines[0].gapBefore, lines[0].isGapped) = (spacing.paragraphGap.value, true) }
        // Two lines at least before and after a page's end (widows and orphans).
        if lines.count > 1 {
            lines[1].tie(.paragraph)
            lines[lines.count - 1].tie(.paragraph)
        }
        for index in lines.indices where owed > 0 {
            lines[index].tie(.heading)
            owed -= 1
        }
        flow += lines
    }

    /// - Parameter isIntroduced: a heading, or words such as `như sau:`, stand right above.
    private func append(_ table: Table, to flow: inout [FlowLine], isIntroduced: Bool) {
        var lines = TableText(composer: composer, table: table).lines()
        guard !lines.isEmpty else { return }
        if !flow.isEmpty {
            (lines[0].gapBefore, lines[0].isGapped) = (spacing.paragraphGap.value, true)
            if isIntroduced { lines[0].tie(.heading) }
        }
        flow += lines
    }

    // MARK: Paragraphs

    private func paragraph(_ block: Block, insideArticle: Bool) -> [FlowLine] {
        switch block.level {
        case .part, .chapter, .section, .subsection: return division(block)
        case .enactor: return centred(block, .enactor)
        case .operative: return centred(block, .operative)
        case .figure: return block.figure.map { FigureBlock(composer: composer, figure: $0).lines() } ?? []
        default: break
        }
        let look = look(of: block, insideArticle: insideArticle)
        var texts: [StyledText] = []
        if !block.label.isEmpty {
            texts.append(StyledText(block.label + " ", look.label, span: block.span))
        }
        texts += block.text.map { run in
            var style = look.text
            style.bold = style.bold || run.bold
            style.italic = style.italic != run.italic
            return StyledText(look.upperCase ? run.text.uppercased() : run.text, style, span: run.span)
        }
        var lines = flow(texts, role: look.role, alignment: .justified, indent: spacing.indent.value)
        if block.isHeading, !lines.isEmpty {
            lines[0].bookmark = (title(of: block), block.level.depth)
            for index in lines.indices.dropFirst() { lines[index].tie(.heading) }
        }
        if block.level.isItem, !block.isHeading {
            for index in lines.indices { lines[index].item = lines.count == 1 ? .short : .long }
        }
        return lines
    }

    private struct Look {
        var role: Role
        var label: TextStyle
        var text: TextStyle
        var upperCase = false
    }

    private func look(of block: Block, insideArticle: Bool) -> Look {
        let body = composer.style(.body)
        let heading = composer.style(.heading)
        switch block.level {
        case .article:
            let article = composer.style(.article)
            return Look(role: .article, label: article, text: block.isHeading ? article : body)
        case .legalBasis:
            let basis = composer.style(.legalBasis)
            return Look(role: .legalBasis, label: basis, text: basis)
        case .roman where block.isHeading:
            let upper = profile.policies.romanHeadingsUpper.value
            return Look(role: .heading, label: heading, text: heading, upperCase: upper)
        case .number where block.isHeading && insideArticle && !profile.policies.itemTitlesBoldUnderArticle.value:
            return Look(role: .body, label: body, text: body)
        case .number where block.isHeading, .decimal where block.isHeading, .subdecimal where block.isHeading:
            return Look(role: .heading, label: heading, text: heading)
        default:
            return Look(role: .body, label: body, text: body)
        }
    }

    /// Who decides, and `QUYẾT ĐỊNH:`: bold in the middle (NĐ 30 PL III Mẫu 1.1 to 1.3).
    private func centred(_ block: Block, _ role: Role) -> [FlowLine] {
        let texts = block.text.map { composer.styled($0.text, role, span: $0.span) }
        var lines = flow(texts, role: role, alignment: .centred)
        for index in lines.indices.dropFirst() { lines[index].tie(.heading) }
        return lines
    }

    /// Phần, Chương, Mục, Tiểu mục: the label on its own centred line, the title in capitals under it.
    private func division(_ block: Block) -> [FlowLine] {
        let isPart = block.level == .part || block.level == .chapter
        let labelRole: Role = isPart ? .partLabel : .sectionLabel
        let titleRole: Role = isPart ? .partTitle : .sectionTitle
        var lines = flow(
            [composer.styled(block.label, labelRole, span: block.span)], role: labelRole, alignment: .centred)
        let title = block.text.map { composer.styled($0.text, titleRole, span: $0.span) }
        if !block.text.plain.isEmpty { lines += flow(title, role: titleRole, alignment: .centred) }
        for index in lines.indices.dropFirst() { lines[index].tie(.heading) }
        if !lines.isEmpty { lines[0].bookmark = (self.title(of: block), block.level.depth) }
        return lines
    }

    private func title(of block: Block) -> String {
        [block.label, block.text.plain].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A căn cứ of the front matter, with the profile's dash and end marks.
    private func legalBasis(_ text: Text, isLast: Bool) -> [FlowLine] {
        let policies = profile.policies
        let dash = policies.legalBasisDash.value ? "- " : ""
        let end = isLast ? policies.legalBasisLast.value : policies.legalBasisEnd.value
        return flow(
            [composer.styled(dash + text.string + end, .legalBasis, span: text.span)],
            role: .legalBasis, alignment: .justified, indent: spacing.indent.value)
    }

    private func flow(
        _ texts: [StyledText], role: Role, alignment: Alignment, indent: Length = .zero
    ) -> [FlowLine] {
        let setting = LineSetting(
            role: role, width: profile.textWidth, pitch: spacing.bodyPitch.value, alignment: alignment,
            indent: indent, balanced: alignment == .centred, isDraft: composer.isDraft)
        return composer.lines(texts, setting).map { line in
            var flow = FlowLine(items: line.items, height: line.height, isPitched: true, measure: line.measure)
            let span = flow.span
            flow.measure?.span = span
            return flow
        }
    }
}

extension Block {
    /// Two lines of what follows stay with it.
    fileprivate var opensSection: Bool { isHeading || level.isDivision || level == .operative }
}

extension Level {
    /// An item of a list without a heading's weight: `a)`, `-`, `+`.
    fileprivate var isItem: Bool { self == .letter || self == .dash || self == .plus }

    /// A level whose label stands on a centred line of its own.
    var isDivision: Bool {
        switch self {
        case .part, .chapter, .section, .subsection: true
        default: false
        }
    }
}

import PlanModel

/// Tells headings from numbered text by how they end and what follows them.
///
/// A numbered line that ends without `.` `;` `:` `,` and is followed by a lower level or by prose is a
/// heading; one that ends with such a mark, or stands in a run of lines of its own level, is text.
/// Phần, Chương, Mục and Tiểu mục always are headings, and so is a numbered line in capitals. The
/// author overrides the rule with `**…**` round the whole line, with `{đề mục}` or with `{văn}`.
enum HeadingRule {
    static func apply(to drafts: inout [BlockDraft]) {
        for index in drafts.indices {
            drafts[index].block.isHeading = drafts[index].override ?? isHeading(index, in: drafts)
        }
    }

    private static func isHeading(_ index: Int, in drafts: [BlockDraft]) -> Bool {
        let block = drafts[index].block
        if block.level.isDivision { return true }
        guard block.level.isNumbered, !block.text.isEmpty else { return false }
        if block.text.allSatisfy({ $0.bold || $0.text.allSatisfy(\.isWhitespace) }) { return true }
        guard !block.endsSentence else { return false }
        let isInCapitals = block.text.plain.isInCapitals
        if isInRun(index, in: drafts) { return block.level == .roman && isInCapitals }
        let next = index + 1 < drafts.count ? drafts[index + 1].block.level : .part
        return next.depth > block.level.depth || isInCapitals
    }

    /// Whether the block is one of several lines of its level, of which none has anything below it. A numbered
    /// lower level below the last makes that one a heading; prose, or a table, below it may belong to all of them.
    private static func isInRun(_ index: Int, in drafts: [BlockDraft]) -> Bool {
        let level = drafts[index].block.level
        let next = index + 1 < drafts.count ? drafts[index + 1].block.level : .part
        if next == level { return true }
        if next.depth > level.depth, ![.paragraph, .table, .figure].contains(next) { return false }
        return index > 0 && drafts[index - 1].block.level == level && !drafts[index - 1].block.isHeading
    }
}

extension Level {
    /// Whether the level has numbers or letters that a heading may carry.
    fileprivate var isNumbered: Bool {
        switch self {
        case .article, .roman, .number, .decimal, .subdecimal, .letter: true
        case .part, .chapter, .section, .subsection, .dash, .plus, .paragraph, .legalBasis, .enactor, .operative,
            .table,
            .figure:
            false
        }
    }
}

extension Block {
    /// Whether the text ends as a sentence or a lead-in does, also before a closing bracket or quote.
    var endsSentence: Bool {
        let characters = text.reversed().lazy.flatMap { $0.text.reversed() }
        let last = characters.first { !$0.isWhitespace && !")]”»\"".contains($0) }
        return last.map { ".;:,…".contains($0) } ?? false
    }
}

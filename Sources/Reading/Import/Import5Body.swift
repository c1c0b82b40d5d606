extension PlainTextImport {
    /// A paragraph of the body on one line, emphasis on its letters.
    struct Paragraph {
        var passage: Passage
        /// Moved here from head or foot, so that nothing is joined to it.
        var standsAlone = false

        var text: String { passage.text }
        var opening: Opening? { Opening(passage.plain) }
    }

    /// Step 5: lines become paragraphs; what a page break or a line break cut is joined, and said so.
    static func readBody(_ lines: [Line], _ ledger: inout Ledger) -> [Paragraph] {
        let lines = withoutPageNumbers(lines, &ledger)
        let width = Wrapping(of: lines)
        var paragraphs: [Paragraph] = []
        var joints: [Replacement] = []
        var previous: (line: Line, index: Int)?
        for (index, line) in lines.enumerated() where !line.isBlank {
            let piece = line.passage.trimmed
            let isNextLine = previous.map { $0.index == index - 1 && !$0.line.standsAlone } ?? false
            if let previous, let last = paragraphs.last, isNextLine, !line.standsAlone,
                width.continues(previous.line, line, paragraph: last)
            {
                joints += gap(between: last.passage, and: piece)
                paragraphs[paragraphs.count - 1].passage = last.passage.joined(to: piece, overGap: true)
            } else {
                noteWrapped(&joints, &ledger)
                if let last = paragraphs.last, isCut(last, line, &ledger) {
                    ledger.change(
                        .importParagraphJoined, gap(between: last.passage, and: piece),
                        ["before": last.passage.ending, "after": piece.excerpt])
                    paragraphs[paragraphs.count - 1].passage = last.passage.joined(to: piece, overGap: true)
                } else {
                    paragraphs.append(Paragraph(passage: piece, standsAlone: line.standsAlone))
                }
            }
            previous = (line, index)
        }
        noteWrapped(&joints, &ledger)
        noteTables(in: lines, &ledger)
        return paragraphs.map { Paragraph(passage: labelled($0.passage.tidied(&ledger), &ledger)) }
    }

    /// One change for all the line ends within one paragraph.
    private static func noteWrapped(_ joints: inout [Replacement], _ ledger: inout Ledger) {
        ledger.change(.importLinesJoined, joints)
        joints = []
    }

    /// Whether a paragraph was cut in mid-sentence before this line; doubtful cases are asked about and left alone.
    private static func isCut(_ last: Paragraph, _ line: Line, _ ledger: inout Ledger) -> Bool {
        guard !last.standsAlone, !line.standsAlone, startsSmall(line.passage.plain) else { return false }
        let text = last.passage.plain
        let endsWithComma = text.hasSuffix(",")
        guard endsWithComma || !hasEndMark(text), !isRule(text) else { return false }
        if isHeadingLike(last) || endsWithComma && !line.startsPage && text.count < 60 {
            ledger.ask(
                .importMaybeCut, at: line.passage.trimmed.place,
                ["before": last.passage.ending, "after": line.passage.excerpt])
            return false
        }
        return true
    }

    /// Never joined with what follows: capitals, bold, and a numbered line that is no sentence.
    static func isHeadingLike(_ paragraph: Paragraph) -> Bool {
        let text = paragraph.passage.plain
        if text.isInCapitals || paragraph.passage.isBold { return true }
        guard let opening = paragraph.opening, !opening.isDash, !opening.isBullet else { return false }
        let content = text.dropFirst(opening.label.count)
        return !content.contains(". ") && !content.contains("; ") && text.count < 300
    }

    /// How the text is broken into lines: pasted from a page it has a width, from a word processor it has none.
    private struct Wrapping {
        private var width = 0

        /// A width is believed when blocks of lines are common that end near it without an end of sentence.
        init(of lines: [Line]) {
            let widest = lines.map { $0.passage.trimmed.letters.count }.max() ?? 0
            guard widest <= 130 else { return }
            var full = 0
            for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
                let text = line.passage.plain
                if text.count * 10 >= widest * 7, !hasEndMark(text), Opening(next.passage.plain) == nil { full += 1 }
            }
            if full >= 3 { width = widest }
        }

        /// Whether a line goes on with the paragraph of the line right above it.
        func continues(_ line: Line, _ next: Line, paragraph: Paragraph) -> Bool {
            let text = line.passage.plain
            let following = next.passage.plain
            guard Opening(following) == nil, !isRule(text), !isRule(following), !next.startsPage else { return false }
            if isHeadingLike(paragraph), text.isInCapitals != following.isInCapitals { return false }
            // Marks of bold round both lines make them one.
            let edges = [line.passage.trimmed.letters.last, next.passage.trimmed.letters.first]
            if startsSmall(following), edges.allSatisfy({ $0?.style.contains(.bold) == true }) { return true }
            let firstWord = following.prefix { !$0.isWhitespace }.count
            if width > 0, (text.count + 1 + firstWord) * 100 > width * 88 { return true }
            return !hasEndMark(text) && startsSmall(following) && !isHeadingLike(paragraph)
        }
    }

    /// Rows of a table arrive with tabs between their cells: they are kept as text, and asked about once a block.
    private static func noteTables(in lines: [Line], _ ledger: inout Ledger) {
        var isInTable = false
        for line in lines {
            guard line.passage.letters.contains(where: { $0.scalar == "\t" }) else {
                isInTable = false
                continue
            }
            let cells = line.passage.trimmed.text.split(separator: "\t").filter { !$0.allSatisfy(\.isWhitespace) }
            let isRow = cells.count > 2 || cells.count == 2 && Opening(cells[0] + " ") == nil
            if isRow, !isInTable { ledger.ask(.importTable, at: line.passage.trimmed.place) }
            isInTable = isRow
        }
    }
}

extension PlainTextImport.Passage {
    /// The last words, to know a paragraph by its end.
    var ending: String { plain.count > 32 ? "…" + plain.suffix(30) : plain }
}

extension PlainTextImport {
    /// A pair of `*`, `**` or `***` that was read as emphasis.
    struct EmphasisPair {
        /// The line that it opens on.
        var line: Int
        var open: Place
        var close: Place
    }

    /// Head and foot lose their emphasis, since the profile decides there: written down as changes.
    static func dropEmphasis(_ pairs: [EmphasisPair], outside body: [Range<Int>], _ ledger: inout Ledger) {
        for pair in pairs where !body.contains(where: { $0.contains(pair.line) }) {
            ledger.change(
                .importEmphasisDropped, [Replacement(pair.open, by: ""), Replacement(pair.close, by: "")],
                [
                    "text": String(
                        ledger.file.text[pair.open.upperBound..<pair.close.lowerBound]
                            .map { $0.isNewline ? " " : $0 })
                ])
        }
    }

    /// Step 2: takes the marks of emphasis out of the text and keeps the emphasis on the letters between them.
    ///
    /// A pair may run over several lines, and bold over blank ones: people put the marks round a whole block.
    /// Stars without a partner are stars.
    static func readEmphasis(in lines: inout [Line]) -> [EmphasisPair] {
        let pairs = matched(starRuns(in: lines))
        for (open, close) in pairs {
            for index in open.line...close.line {
                let count = lines[index].passage.letters.count
                let from = index == open.line ? open.column + open.count : 0
                let to = index == close.line ? close.column : count
                for column in from..<max(from, to) { lines[index].passage.letters[column].style.formUnion(open.style) }
            }
        }
        let marks = Set(pairs.flatMap { pair in [pair.open, pair.close].flatMap(\.positions) })
        for index in Set(marks.map(\.line)) {
            lines[index].passage.letters = lines[index].passage.letters.enumerated()
                .filter { !marks.contains(Position(line: index, column: $0.offset)) }.map(\.element)
        }
        return pairs.map { EmphasisPair(line: $0.open.line, open: $0.open.place, close: $0.close.place) }
    }

    private struct Position: Hashable {
        var line: Int
        var column: Int
    }

    private struct StarRun {
        var line: Int
        var column: Int
        var count: Int
        var place: Place
        var canOpen: Bool
        var canClose: Bool

        var style: Style { count == 1 ? .italic : count == 2 ? .bold : [.bold, .italic] }
        var positions: [Position] { (column..<column + count).map { Position(line: line, column: $0) } }
    }

    /// The runs of one to three stars that touch text on one side at least, in order.
    private static func starRuns(in lines: [Line]) -> [StarRun] {
        var runs: [StarRun] = []
        for (number, line) in lines.enumerated() {
            let letters = line.passage.letters
            var column = 0
            while column < letters.count {
                let end = letters[column...].firstIndex { $0.scalar != "*" } ?? letters.count
                guard end > column else {
                    column += 1
                    continue
                }
                let before = column > 0 ? letters[column - 1] : nil
                let after = end < letters.count ? letters[end] : nil
                if end - column <= 3 {
                    runs.append(
                        StarRun(
                            line: number, column: column, count: end - column,
                            place: letters[column].place.lowerBound..<letters[end - 1].place.upperBound,
                            canOpen: after.map { !$0.isSpace && !$0.isOne(of: ")],.;:!?…") } ?? false,
                            canClose: before.map { !$0.isSpace && !$0.isOne(of: "([") } ?? false))
                }
                column = end
            }
        }
        return runs
    }

    /// Pairs runs of one length, inner pairs within outer ones; only bold reaches over a few lines.
    private static func matched(_ runs: [StarRun]) -> [(open: StarRun, close: StarRun)] {
        var pairs: [(StarRun, StarRun)] = []
        var waiting: [StarRun] = []
        for run in runs {
            waiting.removeAll { run.line - $0.line > ($0.count == 1 ? 3 : 8) }
            if run.canClose, let index = waiting.lastIndex(where: { $0.count == run.count }) {
                pairs.append((waiting[index], run))
                waiting.removeSubrange(index...)
            } else if run.canOpen {
                waiting.append(run)
            }
        }
        return pairs
    }
}

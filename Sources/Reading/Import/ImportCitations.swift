import FormatRules

extension PlainTextImport {
    /// A numbered document is cited with its date the first time; title and body count as one text.
    static func askCitations(title: [[Word]], body: [[Word]], _ ledger: inout Ledger) {
        var known = Set(title.flatMap(citations).filter(\.isDated).map(\.symbol))
        for citation in body.flatMap(citations) where known.insert(citation.symbol).inserted {
            guard !citation.isDated else { continue }
            ledger.ask(.importUndatedCitation, at: citation.place, ["text": citation.text])
        }
    }

    private struct Citation {
        var symbol: String
        var text: String
        var place: Place
        var isDated: Bool
    }

    /// `Chỉ thị số 52-CT/TU`, `Nghị định số 30/2020/NĐ-CP`, dated when `ngày` comes next.
    private static func citations(in words: [Word]) -> [Citation] {
        words.indices.compactMap { index in
            guard index > 0, isSymbol(words[index].text),
                Fold.isOne(words[index - 1].text, of: ["số"])
            else { return nil }
            let start = nameStart(before: index - 1, in: words)
            let next = words.dropFirst(index + 1).first
            return Citation(
                symbol: words[index].text, text: words[start...index].map(\.text).joined(separator: " "),
                place: words[start].place.lowerBound..<words[index].place.upperBound,
                isDated: next.map { Fold.isOne($0.text, of: ["ngày"]) } ?? false)
        }
    }

    /// Digits, then `-` or `/`, then letters somewhere.
    private static func isSymbol(_ text: String) -> Bool {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, "-/".contains(mark) else { return false }
        return text.contains(where: \.isLetter)
    }

    /// Back over the small words of a name to its capital: `Chương trình hành động số …`.
    private static func nameStart(before number: Int, in words: [Word]) -> Int {
        for index in (max(0, number - 4)..<max(0, number)).reversed() {
            if words[index].text.first?.isUppercase == true { return index }
            if words[index].followsPause { break }
        }
        return number
    }

    /// Where the opening sentence repeats the subject with other words in it: a slip in one of the two.
    static func askOpening(title: [[Word]], body: [Paragraph], _ ledger: inout Ledger) {
        let title = title.flatMap { $0 }
        guard title.count >= 6, let opening = body.prefix(12).first(where: { $0.opening == nil }) else { return }
        let words = Array(opening.passage.words.prefix(title.count * 2 + 20))
        let matches = alignment(title.map(\.syllable.key), words.map(\.syllable.key))
        guard matches.count * 10 >= title.count * 6 else { return }
        for (left, right) in zip(matches, matches.dropFirst()) {
            let missing = title[left.0 + 1..<right.0]
            let instead = words[left.1 + 1..<right.1]
            // Words that the opening only adds (a date, a short name) are as they should be.
            guard let first = missing.first, let last = missing.last else { continue }
            let place = instead.first.map { $0.place.lowerBound..<instead[instead.endIndex - 1].place.upperBound }
            ledger.ask(
                .importSubjectDiffers, at: place ?? words[left.1].place,
                [
                    "subject": missing.map(\.text).joined(separator: " "),
                    "opening": instead.isEmpty ? "–" : instead.map(\.text).joined(separator: " "),
                    "line": "\(ledger.line(of: first.place.lowerBound..<last.place.upperBound))",
                ])
        }
    }

    /// The longest common subsequence of two texts, as pairs of positions.
    private static func alignment(_ left: [[UInt32]], _ right: [[UInt32]]) -> [(Int, Int)] {
        var lengths = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                lengths[row][column] =
                    left[row] == right[column]
                    ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
            }
        }
        var pairs: [(Int, Int)] = []
        var (row, column) = (0, 0)
        while row < left.count, column < right.count {
            if left[row] == right[column] {
                pairs.append((row, column))
                (row, column) = (row + 1, column + 1)
            } else if lengths[row + 1][column] >= lengths[row][column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return pairs
    }
}

extension PlainTextImport {
    /// `tiên bộ` beside `tiến bộ`: two words that differ in one mark from two words which the text has often,
    /// in the same company. Legitimate pairs (`khóa học`, `khoa học`) seldom share their neighbours.
    static func askNearTwins(in passages: [Passage], _ ledger: inout Ledger) {
        let texts = passages.map(\.words)
        let pairs = texts.flatMap { phrases(of: $0, length: 2) }
        let counts = Dictionary(pairs.map { ($0.key, 1) }, uniquingKeysWith: +)
        let triples = Dictionary(
            texts.flatMap { phrases(of: $0, length: 3) }.map { ($0.key, 1) }, uniquingKeysWith: +)
        let common = Dictionary(
            grouping: pairs.filter { counts[$0.key, default: 0] >= 3 }, by: { TwinPair($0).base })

        var twins: [Twin] = []
        for words in texts {
            for phrase in phrases(of: words, length: 2) {
                let rare = counts[phrase.key, default: 0]
                for candidate in unique(common[TwinPair(phrase).base] ?? []) {
                    let often = counts[candidate.key, default: 0]
                    guard often >= 3 * rare, let index = TwinPair(phrase).differing(from: TwinPair(candidate)) else {
                        continue
                    }
                    guard shareCompany(phrase, candidate, of: words, triples) else { continue }
                    twins.append(Twin(phrase: phrase, other: candidate, count: often, differing: index))
                }
            }
        }
        for (_, group) in Dictionary(grouping: twins, by: { $0.differingPlace.lowerBound }) {
            guard let best = group.max(by: { $0.weight < $1.weight }) else { continue }
            ledger.ask(
                .importNearTwin, at: best.phrase.place,
                ["found": best.phrase.text, "other": best.other.text.lowercased(), "count": "\(best.count)"])
        }
    }

    private struct Twin {
        var phrase: Phrase
        var other: Phrase
        var count: Int
        /// Which of the two words differs.
        var differing: Int

        var differingPlace: Place { phrase.words[phrase.words.startIndex + differing].place }
        /// The commoner twin tells best; of equals the one that begins with the odd word.
        var weight: (Int, Int) { (count, 1 - differing) }
    }

    private struct TwinPair {
        var syllables: [Syllable]
        var base: String { syllables.map(\.base).joined(separator: " ") }

        init(_ phrase: Phrase) { syllables = phrase.words.map { Syllable($0.text) } }

        /// The one word that differs, and differs in one mark only.
        func differing(from other: TwinPair) -> Int? {
            let differing = syllables.indices.filter { syllables[$0].key != other.syllables[$0].key }
            guard differing.count == 1, syllables[differing[0]].isOneMark(from: other.syllables[differing[0]]) else {
                return nil
            }
            return differing[0]
        }
    }

    private static func unique(_ phrases: [Phrase]) -> [Phrase] {
        Array(Dictionary(phrases.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first }).values)
    }

    /// Whether the word before or after the odd phrase stands beside its twin elsewhere, twice at least.
    private static func shareCompany(
        _ phrase: Phrase, _ twin: Phrase, of words: [Word], _ triples: [String: Int]
    ) -> Bool {
        let start = phrase.words.startIndex
        let end = phrase.words.endIndex
        if start > 0, !words[start].followsPause,
            triples[folded(words[start - 1].text) + " " + twin.key, default: 0] >= 2
        {
            return true
        }
        return end < words.count && !words[end].followsPause
            && triples[twin.key + " " + folded(words[end].text), default: 0] >= 2
    }
}

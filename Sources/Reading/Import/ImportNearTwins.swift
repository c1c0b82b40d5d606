extension PlainTextImport {
    /// `tiên bộ` beside `tiến bộ`: two words that differ in one mark from two words which the text has often,
    /// in the same company. Legitimate pairs (`khóa học`, `khoa học`) seldom share their neighbours.
    static func askNearTwins(in texts: [[Word]], _ pairsOfTexts: [[Phrase]], _ ledger: inout Ledger) {
        let pairs = pairsOfTexts.flatMap { $0 }
        let counts = Dictionary(pairs.map { ($0.key, 1) }, uniquingKeysWith: +)
        lazy var triples = Dictionary(
            texts.flatMap { phrases(of: $0, length: 3) }.map { ($0.key, 1) }, uniquingKeysWith: +)
        var seen: Set<[UInt32]> = []
        let common = Dictionary(
            grouping: pairs.filter { counts[$0.key, default: 0] >= 3 && seen.insert($0.key).inserted }, by: \.base)

        var twins: [Twin] = []
        for (words, phrases) in zip(texts, pairsOfTexts) {
            for phrase in phrases {
                let rare = counts[phrase.key, default: 0]
                for candidate in common[phrase.base] ?? [] {
                    let often = counts[candidate.key, default: 0]
                    guard often >= 3 * rare, let index = phrase.oneDifference(from: candidate),
                        shareCompany(phrase, candidate, of: words, triples)
                    else { continue }
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

    /// Whether the word before or after the odd phrase stands beside its twin elsewhere, twice at least.
    private static func shareCompany(
        _ phrase: Phrase, _ twin: Phrase, of words: [Word], _ triples: [[UInt32]: Int]
    ) -> Bool {
        let start = phrase.words.startIndex
        let end = phrase.words.endIndex
        if start > 0, !words[start].followsPause,
            triples[words[start - 1].syllable.key + [0x20] + twin.key, default: 0] >= 2
        {
            return true
        }
        return end < words.count && !words[end].followsPause
            && triples[twin.key + [0x20] + words[end].syllable.key, default: 0] >= 2
    }
}

extension PlainTextImport.Phrase {
    /// The words without any mark.
    fileprivate var base: String { words.map(\.syllable.base).joined(separator: " ") }

    /// The one word that differs, if it differs in one mark only.
    fileprivate func oneDifference(from other: Self) -> Int? {
        let pairs = Array(zip(words.map(\.syllable), other.words.map(\.syllable)))
        let differing = pairs.indices.filter { pairs[$0].0.key != pairs[$0].1.key }
        guard differing.count == 1, pairs[differing[0]].0.isOneMark(from: pairs[differing[0]].1) else { return nil }
        return differing[0]
    }
}

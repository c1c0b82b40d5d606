import FormatRules
import PlanModel

/// Reads `(sau đây viết tắt là X)` and what X stands for.
enum ShortNameReader {
    private static let announcements = ["viết tắt là", "gọi tắt là", "gọi chung là", "sau đây gọi là"]

    /// In the order of the paper; a name that is announced again keeps its first meaning.
    static func shortNames(in body: [Block]) -> [ShortName] {
        var names: [ShortName] = []
        // Most paragraphs hold no bracket and need not be taken apart.
        for block in body where block.text.contains(where: { $0.text.utf8.contains(UInt8(ascii: "(")) }) {
            for name in shortNames(in: Sentence(block.text))
            where !names.contains(where: { $0.short.string == name.short.string }) {
                names.append(name)
            }
        }
        return names
    }

    private static func shortNames(in sentence: Sentence) -> [ShortName] {
        sentence.words.indices.compactMap { index in
            guard announcements.contains(where: { sentence.has($0, at: index) }) else { return nil }
            return shortName(announcedAt: index, in: sentence)
        }
    }

    private static func shortName(announcedAt index: Int, in sentence: Sentence) -> ShortName? {
        guard let open = sentence.words[...index].lastIndex(where: \.opensBracket), open > 0, index - open <= 3,
            let close = sentence.words[index...].firstIndex(where: \.closesBracket)
        else { return nil }
        let start = sentence.words[index...close].firstIndex { $0.key == "là" }.map { $0 + 1 } ?? close
        guard start <= close, let short = sentence.phrase(start..<close + 1) else { return nil }
        let keys = sentence.words[start...close].map(\.key)
        let first = beginning(of: keys, short: short.string, before: open, in: sentence)
        return sentence.phrase(first..<open).map { ShortName(short: short, full: $0) }
    }

    /// Where the words that the short name stands for begin: at the short name's own words, at the words
    /// whose initials it is made of, at its first word, or else at the last mark.
    private static func beginning(of keys: [String], short: String, before end: Int, in sentence: Sentence) -> Int {
        let words = sentence.words
        let same = (0..<end).last { start in
            start + keys.count <= end && zip(keys, words[start...]).allSatisfy { $0 == $1.key }
        }
        if let same { return same }
        let initials = short.map(Fold.initial)
        if short.allSatisfy(\.isUppercase), initials.count <= end {
            let start = end - initials.count
            if zip(initials, words[start..<end]).allSatisfy({ $0 == $1.key.first.map(Fold.initial) }) { return start }
        }
        if let first = (0..<end).last(where: { words[$0].key == keys[0] && words[$0].isCapitalised }) { return first }
        return (0..<end).last { words[$0].endsClause || words[$0].endsWithComma }.map { $0 + 1 } ?? 0
    }
}

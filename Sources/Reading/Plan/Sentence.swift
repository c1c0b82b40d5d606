import Diagnostics
import FormatRules
import PlanModel

/// A block's text as words, each knowing what divides it from the next.
///
/// Vietnamese puts a space between syllables and changes no word's form, so that patterns over words
/// need neither regular expressions nor a grammar.
struct Sentence: Sendable {
    struct Word: Sendable {
        /// Lower case, without punctuation, tone marks placed in one way: what patterns compare.
        var key: String
        /// The bare word in ``Sentence/text``.
        var range: Range<String.Index>
        var isCapitalised: Bool
        var opensBracket: Bool
        var closesBracket: Bool
        /// The last word of a clause: `;`, `:`, a full stop or the end follows.
        var endsClause: Bool
        var endsWithComma: Bool
    }

    let text: String
    let words: [Word]
    private let runs: [Run]

    init(_ runs: [Run]) {
        self.runs = runs
        text = runs.plain
        words = Sentence.words(of: text)
    }

    /// Words with their place in the author's text.
    func phrase(_ range: Range<Int>) -> Text? {
        guard !range.isEmpty else { return nil }
        return phrase(words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound)
    }

    func phrase(_ range: Range<String.Index>) -> Text { Text(String(text[range]), span: span(of: range)) }

    /// True when the keys of `pattern`, divided by spaces, stand at `index`.
    func has(_ pattern: String, at index: Int) -> Bool {
        guard words.indices.contains(index), pattern.utf8.starts(with: words[index].key.utf8) else { return false }
        return pattern.split(separator: " ").enumerated().allSatisfy { offset, key in
            index + offset < words.count && words[index + offset].key == key
        }
    }

    /// How many words from `index` on form the longest entry of a vocabulary; 0 when none does.
    func match(_ phrases: Phrases, at index: Int) -> Int {
        guard words.indices.contains(index), phrases.firsts.contains(words[index].key) else { return 0 }
        for count in [3, 2, 1] where index + count <= words.count {
            if phrases.all.contains(words[index..<index + count].map(\.key).joined(separator: " ")) { return count }
        }
        return 0
    }

    /// The clauses, as ranges of words.
    var clauses: [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = 0
        for index in words.indices where words[index].endsClause {
            clauses.append(start..<index + 1)
            start = index + 1
        }
        return clauses
    }

    // MARK: Places

    /// A run whose bytes differ from its text (decomposed letters, escapes) is pointed at as a whole.
    private func span(of range: Range<String.Index>) -> SourceSpan? {
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let end = start + text.utf8.distance(from: range.lowerBound, to: range.upperBound)
        var result: SourceSpan?
        var offset = 0
        for run in runs {
            let length = run.text.utf8.count
            defer { offset += length }
            guard let span = run.span, start < offset + length, offset < end else { continue }
            let isExact = span.end - span.start == length
            let part = SourceSpan(
                start: isExact ? span.start + max(0, start - offset) : span.start,
                end: isExact ? span.start + min(length, end - offset) : span.end)
            result = result?.union(part) ?? part
        }
        return result
    }

    // MARK: Words

    // Scalars, not characters: the text is composed, and every block of a document comes through here.
    private static func opens(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", "[", "“", "\"", "‘", "'", "*": true
        default: false
        }
    }

    private static func closes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ")", "]", "”", "\"", "’", "'", "*", ",", ";", ":", "/": true
        default: stops(scalar)
        }
    }

    private static func stops(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "…", "!", "?": true
        default: false
        }
    }

    private static func words(of text: String) -> [Word] {
        let pieces = text.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\u{A0}" }
        return pieces.indices.map { index in
            word(pieces[index], next: index + 1 < pieces.count ? pieces[index + 1] : nil)
        }
    }

    private static func word(
        _ piece: Substring.UnicodeScalarView, next: Substring.UnicodeScalarView?
    ) -> Word {
        let opened = piece.prefix(while: opens)
        var bare = piece[opened.endIndex...]
        while let last = bare.last, closes(last) { bare.removeLast() }
        let tail = piece[bare.endIndex...]
        // A dot divides where a sentence can begin, so that “đề án... phát triển” stays whole.
        let nextBegins = next.map { beginsUpper($0) || !beginsWithLetter($0) } ?? true
        return Word(
            key: Fold.name(String(bare)), range: bare.startIndex..<bare.endIndex, isCapitalised: beginsUpper(bare),
            opensBracket: opened.contains("("), closesBracket: tail.contains(")"),
            endsClause: next == nil || tail.contains(";") || tail.contains(":")
                || nextBegins && tail.contains(where: stops),
            endsWithComma: tail.contains(","))
    }

    private static func beginsUpper(_ word: Substring.UnicodeScalarView) -> Bool {
        word.first { !opens($0) }?.properties.isUppercase ?? false
    }

    private static func beginsWithLetter(_ word: Substring.UnicodeScalarView) -> Bool {
        word.first { !opens($0) }?.properties.isAlphabetic ?? false
    }
}

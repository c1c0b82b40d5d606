/// The syllables of a title, ready for look-ups: folded, with the marks and capitals that tell something.
struct Syllables {
    /// Where a syllable stands in the folded text, and what its own spelling tells.
    struct Syllable {
        /// The syllable without the marks round it, in the folded text.
        var core: Range<Int>
        /// A mark opens something before it.
        var isOpened = false
        /// The mark after it.
        var close = Close.none
        var isCapitalised = false
        /// Several letters, all of them capitals: an abbreviation, unless the whole text is in capitals.
        var isAllCapitals = false
        var isFigure = false
        /// `IV`, `XX`: a number where one is expected.
        var isRoman = false
        var isNumber: Bool { isFigure || isRoman }
    }

    enum Close {
        case none, comma
        /// Of a sentence, or of an abbreviation: `TM.`
        case stop
        /// `;`, `:`, a closing bracket: more than a comma parts.
        case strong
    }

    /// All syllables, folded, with one space between them.
    private(set) var text: [UInt8] = []
    private(set) var list: [Syllable] = []
    /// Set in capitals throughout: capitals tell nothing.
    let isInCapitals: Bool

    init(_ tokens: [String]) {
        isInCapitals = !tokens.contains { $0.contains(where: \.isLowercase) }
        for token in tokens { append(token) }
    }

    /// Syllables that follow each other, as the list of words has them: marks inside count, marks around do not.
    func key(_ range: Range<Int>) -> ArraySlice<UInt8> {
        text[list[range.lowerBound].core.lowerBound..<list[range.upperBound - 1].core.upperBound]
    }

    private mutating func append(_ token: String) {
        if !text.isEmpty { text.append(0x20) }
        let start = text.count
        let folded = Fold.name(token).unicodeScalars
        let opening = folded.prefix { Self.opening.contains($0) }
        let rest = folded[opening.endIndex...]
        let marks = rest.reversed().prefix { Self.closing.contains($0) }
        text += Array(String(folded).utf8)
        let low = start + String(opening).utf8.count
        let high = max(low, text.count - String(String.UnicodeScalarView(marks)).utf8.count)

        var syllable = Syllable(core: low..<high)
        syllable.isOpened = !opening.isEmpty
        if let mark = marks.first { syllable.close = marks.count == 1 ? Self.closes[mark] ?? .strong : .strong }
        let letters = token.filter(\.isLetter)
        syllable.isCapitalised = letters.first?.isUppercase ?? false
        syllable.isAllCapitals = letters.count > 1 && letters.allSatisfy(\.isUppercase)
        syllable.isFigure = low < high && (0x30...0x39).contains(text[low])
        let isNumeral = low < high && text[low..<high].allSatisfy { "ivxl".utf8.contains($0) }
        syllable.isRoman = isNumeral && letters.allSatisfy(\.isUppercase)
        list.append(syllable)
    }

    private static let closes: [Unicode.Scalar: Close] = [",": .comma, ".": .stop]
    private static let opening: Set<Unicode.Scalar> = ["(", "[", "“", "‘", "\"", "'", "«"]
    private static let closing: Set<Unicode.Scalar> = [
        ",", ";", ":", ".", "!", "?", ")", "]", "”", "’", "\"", "'", "»", "…",
    ]
}

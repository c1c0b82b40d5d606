/// What stands between two blanks: its letters and figures, and the marks round them.
struct StaleWord {
    /// From the first letter or figure to the last.
    let core: Substring
    let before: Substring
    let after: Substring
    /// The core in small letters.
    let lower: String

    /// The words of a text that hold a letter or a figure; dashes that stand alone go with the word before them.
    static func all(in text: Substring) -> [StaleWord] {
        text.split(whereSeparator: \.isWhitespace).compactMap { StaleWord($0) }
    }

    private init?(_ word: Substring) {
        guard let first = word.firstIndex(where: \.isWordLike), let last = word.lastIndex(where: \.isWordLike) else {
            return nil
        }
        core = word[first...last]
        before = word[..<first]
        after = word[core.endIndex...]
        lower = core.lowercased()
    }

    /// No mark but those of emphasis stands between this word and the next.
    var runsOn: Bool { after.allSatisfy { $0 == "*" } }

    var range: Range<String.Index> { core.startIndex..<core.endIndex }

    var startsWithDigit: Bool { core.utf8.first.map(\.isDigit) ?? false }

    /// I, IV, XIII and the like, in capitals.
    var isRoman: Bool { core.utf8.count <= 6 && core.utf8.allSatisfy { [0x49, 0x56, 0x58].contains($0) } }

    /// A word as names have it: a capital first, and nothing but letters.
    var isNameLike: Bool {
        (core.first?.isUppercase ?? false) && core.allSatisfy { $0.isLetter || "'’-".contains($0) }
    }
}

extension StaleWord {
    /// A name's word in running text, no abbreviation: a capital first, and small letters behind it.
    var isTitleCase: Bool { isNameLike && core.dropFirst().allSatisfy { !$0.isUppercase } }
}

extension Character {
    fileprivate var isWordLike: Bool { isLetter || isNumber }
}

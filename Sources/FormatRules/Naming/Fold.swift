/// Comparing Vietnamese names without stumbling over case or the place of a tone mark.
package enum Fold {
    /// Lower case, one space between words, tone marks placed the old way: `UỶ`, `Ủy` and `uỷ` compare alike.
    package static func name(_ text: String) -> String {
        String(String.UnicodeScalarView(scalars(text).compactMap(Unicode.Scalar.init)))
    }

    /// Whether two names are the same but for case, spaces and the place of tone marks.
    package static func same(_ left: String, _ right: String) -> Bool { scalars(left) == scalars(right) }

    /// Whether the whole text is one of the phrases.
    package static func isOne(_ text: String, of phrases: [String]) -> Bool {
        guard text.utf8.count <= longestPhrase else { return false }
        let text = scalars(text)
        return phrases.contains { scalars($0) == text }
    }

    /// Whether the text begins with the words of one of the phrases.
    package static func opens(_ text: String, with phrases: [String]) -> Bool {
        let text = scalars(String(text.unicodeScalars.prefix(longestPhrase)))
        return phrases.contains { opens(text, with: scalars($0)) }
    }

    /// Whether a folded text begins with the words of a folded phrase.
    static func opens(_ text: [UInt32], with phrase: [UInt32]) -> Bool {
        text.starts(with: phrase) && (text.count == phrase.count || text[phrase.count] == 0x20)
    }

    /// Whether a folded name occurs in a text, whatever the text's case. Linear in the text.
    package static func contains(_ text: [UInt32], _ name: String) -> Bool {
        let wanted = name.unicodeScalars.map(\.value)
        guard let first = wanted.first, text.count >= wanted.count else { return false }
        return text.indices.dropLast(wanted.count - 1).contains { start in
            text[start] == first && text[start..<(start + wanted.count)].elementsEqual(wanted)
        }
    }

    /// No phrase is as long as a paragraph, so that paragraphs need not be folded.
    private static let longestPhrase = 200

    /// The folded text as scalars, which compare without being normalised again.
    package static func scalars(_ text: String) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            let value = lower(scalar.value)
            if isLetter(value) {
                result.append(value)
                moveToneIn(&result)
            } else {
                moveToneBack(&result)
                if !scalar.isBlank {
                    result.append(value)
                } else if let last = result.last, last != 0x20 {
                    result.append(0x20)
                }
            }
        }
        moveToneBack(&result)
        if result.last == 0x20 { result.removeLast() }
        return result
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        (0x61...0x7A).contains(value) || value >= 0xC0 && value < 0x2000
    }

    // MARK: Tone marks

    /// The pairs of vowels that may bear their tone on either.
    private static let pairs: [(first: UInt32, second: UInt32)] = [(0x6F, 0x61), (0x6F, 0x65), (0x75, 0x79)]

    /// At the end of a word `oà`, `oè`, `uỳ` and their tones become `òa`, `òe`, `ùy`; `quý` stays.
    private static func moveToneBack(_ text: inout [UInt32]) {
        guard let last = text.last, last > 0x7F, text.count > 1 else { return }
        let end = text.count - 1
        for pair in pairs where text[end - 1] == pair.first && (end < 2 || text[end - 2] != 0x71) {
            guard let tone = toned[pair.second]?.firstIndex(of: last) else { continue }
            text[end - 1] = toned[pair.first]![tone]
            text[end] = pair.second
        }
    }

    /// Before another letter the second vowel bears the tone: `họach` becomes `hoạch`.
    private static func moveToneIn(_ text: inout [UInt32]) {
        guard text.count > 2, text[text.count - 3] > 0x7F else { return }
        let end = text.count - 2
        for pair in pairs where text[end] == pair.second {
            guard let tone = toned[pair.first]?.firstIndex(of: text[end - 1]) else { continue }
            text[end - 1] = pair.first
            text[end] = toned[pair.second]![tone]
        }
    }

    /// Lower case for the letters of Vietnamese; others stay. (The general mapping is 50 times slower.)
    private static func lower(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A, 0xC0...0xDE: value + 0x20
        case 0x102, 0x110, 0x128, 0x168, 0x1A0: value + 1
        case 0x1AF: 0x1B0
        case 0x1EA0...0x1EF8: value | 1
        default: value
        }
    }

    /// A vowel's forms with grave, acute, hook, tilde and dot.
    private static let toned: [UInt32: [UInt32]] = Dictionary(
        uniqueKeysWithValues: [("a", "àáảãạ"), ("e", "èéẻẽẹ"), ("y", "ỳýỷỹỵ"), ("o", "òóỏõọ"), ("u", "ùúủũụ")].map {
            ($0.unicodeScalars.first!.value, $1.unicodeScalars.map(\.value))
        })
}

extension Unicode.Scalar {
    /// White space, asked of the tables only where it may be.
    fileprivate var isBlank: Bool {
        switch value {
        case 0..<0x80: value == 0x20 || (0x09...0x0D).contains(value)
        case 0x1E00..<0x2000: false
        default: properties.isWhitespace
        }
    }
}

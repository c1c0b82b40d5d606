import Foundation

extension PlainTextImport {
    /// A word taken apart into letters, shapes (â, ơ, đ) and tone.
    struct Syllable {
        /// Letters without any mark.
        var base = ""
        /// Letters with their shape and without the tone.
        var shaped = ""
        var tone = ""

        init(_ word: some StringProtocol) {
            for character in word { append(character) }
        }

        private mutating func append(_ character: Character) {
            if let letter = Syllable.letters[character] {
                base += letter.base
                shaped += letter.shaped
                tone += letter.tone
                return
            }
            decompose(String(character).lowercased())
        }

        private mutating func decompose(_ text: String) {
            for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
                switch scalar.value {
                case 0x300, 0x301, 0x303, 0x309, 0x323: tone.unicodeScalars.append(scalar)
                case 0x302, 0x306, 0x31B: shaped.unicodeScalars.append(scalar)
                default:
                    base.unicodeScalars.append(scalar == "đ" ? "d" : scalar)
                    shaped.unicodeScalars.append(scalar)
                }
            }
        }

        private init() {}

        /// Every letter of the alphabet taken apart once, since texts hold few distinct ones.
        private static let letters: [Character: Syllable] = {
            let vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]
            let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
            let toned = vowels.flatMap { vowel in tones.map { vowel + $0 } }
            let plain = "bcdđfghjklmnpqrstvwxz0123456789".map(String.init)
            var letters: [Character: Syllable] = [:]
            for text in toned + plain {
                var syllable = Syllable()
                syllable.decompose(text)
                for cased in [text, text.uppercased()] {
                    letters[Character(cased.precomposedStringWithCanonicalMapping)] = syllable
                }
            }
            return letters
        }()

        var key: String { tone.isEmpty ? shaped : shaped + "'" + tone }

        /// Whether two words are written with the same letters and differ in the tone alone, or in one shape alone.
        func isOneMark(from other: Syllable) -> Bool {
            guard base == other.base, key != other.key else { return false }
            return (tone == other.tone) != (shaped == other.shaped)
        }
    }

    /// A word of a passage, without the punctuation round it.
    struct Word {
        var text: String
        var syllable: Syllable
        var place: Place
        /// Punctuation stands between it and the word before, or it is the first.
        var followsPause: Bool
    }
}

extension PlainTextImport.Passage {
    /// The words in order; a token of punctuation alone is a pause.
    var words: [PlainTextImport.Word] {
        var words: [PlainTextImport.Word] = []
        var paused = true
        for token in letters.split(whereSeparator: \.isSpace) {
            let isPart = { (letter: PlainTextImport.Letter) in letter.character.isLetter || letter.character.isNumber }
            guard let first = token.firstIndex(where: isPart), let last = token.lastIndex(where: isPart) else {
                paused = true
                continue
            }
            let text = String(token[first...last].map(\.character))
            words.append(
                PlainTextImport.Word(
                    text: text, syllable: PlainTextImport.Syllable(text),
                    place: token[first].place.lowerBound..<token[last].place.upperBound,
                    followsPause: paused || first > token.startIndex))
            paused = last < token.endIndex - 1
        }
        return words
    }
}

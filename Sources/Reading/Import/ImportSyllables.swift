import FormatRules
import Foundation

extension PlainTextImport {
    /// A word as it is compared with others: case and the place of its tone mark do not count.
    struct Syllable {
        let key: [UInt32]
        /// Letters without any mark.
        let base: String

        init(_ word: String) {
            key = Fold.scalars(word)
            base = word.folded
        }

        /// Letters with their shape (â, ơ, đ) but without the tone, and the tone.
        var parts: (shaped: String, tone: String) {
            let tones = "\u{300}\u{301}\u{303}\u{309}\u{323}".unicodeScalars
            let text = String(String.UnicodeScalarView(key.compactMap(Unicode.Scalar.init)))
            var (shaped, tone) = ("", "")
            for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
                if tones.contains(scalar) {
                    tone.unicodeScalars.append(scalar)
                } else {
                    shaped.unicodeScalars.append(scalar)
                }
            }
            return (shaped, tone)
        }

        /// Whether two words are written with the same letters and differ in the tone alone, or in one shape alone.
        func isOneMark(from other: Syllable) -> Bool {
            guard base == other.base, key != other.key else { return false }
            let (own, others) = (parts, other.parts)
            return (own.tone == others.tone) != (own.shaped == others.shaped)
        }
    }

    /// A word of a passage, without the punctuation round it.
    struct Word {
        let text: String
        let syllable: Syllable
        let place: Place
        /// Punctuation stands between it and the word before, or it is the first.
        let followsPause: Bool

        init(_ letters: ArraySlice<Letter>, followsPause: Bool) {
            text = String(letters)
            syllable = Syllable(text)
            place = letters[letters.startIndex].place.lowerBound..<letters[letters.endIndex - 1].place.upperBound
            self.followsPause = followsPause
        }
    }
}

extension PlainTextImport.Passage {
    /// The words in order; a token of punctuation alone is a pause.
    var words: [PlainTextImport.Word] {
        var words: [PlainTextImport.Word] = []
        var paused = true
        for token in letters.split(whereSeparator: \.isSpace) {
            guard let first = token.firstIndex(where: \.isPartOfWord), let last = token.lastIndex(where: \.isPartOfWord)
            else {
                paused = true
                continue
            }
            words.append(PlainTextImport.Word(token[first...last], followsPause: paused || first > token.startIndex))
            paused = last < token.endIndex - 1
        }
        return words
    }
}

extension PlainTextImport.Letter {
    /// A letter, a digit, or a mark on one.
    fileprivate var isPartOfWord: Bool {
        if scalar.isASCII { return scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
        return Character(scalar).isLetter || Character(scalar).isNumber
    }
}

/// The ways in which the levels of an official text are counted.
package enum Numerals: Sendable {
    /// `1`, `2`
    case arabic
    /// `I`, `II`
    case roman
    /// `nhất`, `hai`, behind the word `thứ`
    case ordinal
    /// `a`, `b`, `c`, `d`, `đ`
    case letter

    /// Where a numeral stands in its count; nil when it is none.
    func value(of text: Substring) -> Int? {
        switch self {
        case .arabic: text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
        case .roman: Numerals.romanValues[text]
        case .ordinal: Numerals.ordinalValues[text.folded]
        case .letter: text.count == 1 ? Numerals.letters.firstIndex(of: text.first!).map { $0 + 1 } : nil
        }
    }

    /// Nil where the count has come to its end: behind `y`, behind `thứ mười`, behind `XLIX`.
    package func text(_ value: Int) -> String? {
        switch self {
        case .arabic: String(value)
        case .roman: Numerals.element(value, of: Numerals.romans)
        case .ordinal: Numerals.element(value, of: Numerals.ordinals)
        case .letter: Numerals.element(value, of: Numerals.letters).map { String($0) }
        }
    }

    private static func element<Element>(_ value: Int, of list: [Element]) -> Element? {
        list.indices.contains(value - 1) ? list[value - 1] : nil
    }
}

// MARK: - The counts

extension Numerals {
    /// The letters that mark điểm, in the order of the Vietnamese alphabet: `đ` follows `d`; the letters with marks
    /// of their own (ă, â, ê, ô, ơ, ư) are passed over, and f, j, w, z are not in it.
    private static let letters = Array("abcdđeghiklmnopqrstuvxy")

    /// The letter before which, or as which, a letter outside the count would stand.
    static func valueBelow(foreign letter: Character) -> Int? {
        let base: [Character: Character] = [
            "ă": "a", "â": "a", "ê": "e", "f": "e", "j": "i", "ô": "o", "ơ": "o", "ư": "u", "w": "v", "z": "y",
        ]
        return base[letter].flatMap { letters.firstIndex(of: $0) }.map { $0 + 1 }
    }

    /// Up to XLIX: beyond that `L` and `C` alone are letters (`C. Mác`).
    private static let romans: [String] = {
        let tens = ["", "X", "XX", "XXX", "XL"]
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return Array(tens.flatMap { ten in ones.map { ten + $0 } }.dropFirst())
    }()

    private static let romanValues = Dictionary(
        uniqueKeysWithValues: romans.enumerated().map { (Substring($0.element), $0.offset + 1) })

    private static let ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]

    /// With the second words for 2 and 4.
    private static let ordinalValues: [String: Int] = {
        let words = ordinals.enumerated().map { ($0.element.folded, $0.offset + 1) }
        return Dictionary(uniqueKeysWithValues: words + [("nhi", 2), ("bon", 4)])
    }()
}

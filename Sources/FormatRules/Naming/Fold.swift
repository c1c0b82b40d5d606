/// Comparing Vietnamese names without stumbling over case or the place of a tone mark.
package enum Fold {
    /// Lower case, one space between words, tone marks placed the old way: `UỶ`, `Ủy` and `uỷ` compare alike.
    package static func name(_ text: String) -> String {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        return words.joined(separator: " ").map { String($0) }.reduce(into: "") { $0 += $1 }.placingTonesTheOldWay()
    }
}

extension String {
    /// `oà`, `oè`, `uỳ` and their tones become `òa`, `òe`, `ủy`.
    fileprivate func placingTonesTheOldWay() -> String {
        var result = ""
        var previous: Character?
        for character in self {
            if let first = previous, let (letter, tone) = Self.toned[character],
                let moved = Self.untoned[first]?[tone],
                (first == "o" && (letter == "a" || letter == "e")) || (first == "u" && letter == "y")
            {
                result.removeLast()
                result.append(moved)
                result.append(letter)
            } else {
                result.append(character)
            }
            previous = character
        }
        return result
    }

    /// A toned second vowel: its bare letter and the tone's index.
    private static let toned: [Character: (Character, Int)] = {
        var table: [Character: (Character, Int)] = [:]
        for (letter, forms) in [("a", "àáảãạ"), ("e", "èéẻẽẹ"), ("y", "ỳýỷỹỵ")] {
            for (tone, form) in forms.enumerated() { table[form] = (Character(letter), tone) }
        }
        return table
    }()

    private static let untoned: [Character: [Character]] = ["o": Array("òóỏõọ"), "u": Array("ùúủũụ")]
}

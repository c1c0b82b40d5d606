/// Comparing Vietnamese names without stumbling over case or the place of a tone mark.
package enum Fold {
    /// Lower case, one space between words, tone marks placed the old way: `UỶ`, `Ủy` and `uỷ` compare alike.
    package static func name(_ text: String) -> String {
        String(String.UnicodeScalarView(scalars(text).compactMap(Unicode.Scalar.init)))
    }

    /// Whether two names are the same but for case, spaces and the place of tone marks.
    package static func same(_ left: String, _ right: String) -> Bool { scalars(left) == scalars(right) }

    /// Whether a folded name occurs in a text, whatever the text's case. Linear in the text.
    static func contains(_ text: [UInt32], _ name: String) -> Bool {
        let wanted = name.unicodeScalars.map(\.value)
        guard let first = wanted.first, text.count >= wanted.count else { return false }
        return text.indices.dropLast(wanted.count - 1).contains { start in
            text[start] == first && text[start..<(start + wanted.count)].elementsEqual(wanted)
        }
    }

    /// The folded text as scalars.
    static func scalars(_ text: String) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isBlank {
                if let last = result.last, last != 0x20 { result.append(0x20) }
                continue
            }
            let value = lower(scalar.value)
            if let moved = toneMoved(from: value, onto: result.last) {
                result[result.count - 1] = moved.first
                result.append(moved.second)
            } else {
                result.append(value)
            }
        }
        if result.last == 0x20 { result.removeLast() }
        return result
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

    /// `oà`, `oè`, `uỳ` and their tones become `òa`, `òe`, `ùy`; nil where nothing moves.
    private static func toneMoved(from value: UInt32, onto previous: UInt32?) -> (first: UInt32, second: UInt32)? {
        guard let previous, previous == 0x6F || previous == 0x75 else { return nil }
        let vowels: [UInt32] = previous == 0x6F ? [0x61, 0x65] : [0x79]
        for vowel in vowels {
            if let tone = toned[vowel]?.firstIndex(of: value) { return (toned[previous]![tone], vowel) }
        }
        return nil
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
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : value < 0x1E00 || value >= 0x2000 ? properties.isWhitespace : false
    }
}

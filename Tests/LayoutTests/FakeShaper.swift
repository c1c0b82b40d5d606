import PageModel

@testable import Layout

/// A face in which every character is half an em wide: widths can be counted by hand.
struct FakeShaper: TextShaping {
    let family = "Fake"

    func shape(_ token: String, in style: TextStyle) -> ShapedText {
        let advance = style.size.units / 2
        let glyphs = token.map { character in
            Glyph(
                id: character.unicodeScalars.first!.value, advance: Int32(advance),
                textBytes: UInt16(character.utf8.count))
        }
        return ShapedText(text: token, glyphs: glyphs, width: Length(units: advance * glyphs.count))
    }

    func metrics(of style: TextStyle) -> FontMetrics {
        FontMetrics(
            ascent: style.size.scaled(by: 0.8), descent: style.size.scaled(by: 0.2),
            underlineOffset: style.size.scaled(by: 0.1), underlineThickness: .points(0.5))
    }

    /// Ink as wide as its letter: from the baseline up to 0.7 em, of `Ễ` to 0.9 em; `g` reaches 0.2 em down, and a
    /// hyphen lies between 0.2 and 0.3 em.
    func ink(of shaped: ShapedText, in style: TextStyle) -> [Rectangle] {
        var x = Length.zero
        return shaped.glyphs.compactMap { glyph in
            let width = Length(units: Int(glyph.advance))
            defer { x += width }
            let (top, bottom) =
                switch UnicodeScalar(glyph.id) {
                case "Ễ": (0.9, 0.0)
                case "g": (0.7, -0.2)
                case "-": (0.3, 0.2)
                default: (0.7, 0)
                }
            guard glyph.id != 0x20 else { return nil }
            return Rectangle(
                x: x, y: -style.size.scaled(by: top), width: width, height: style.size.scaled(by: top - bottom))
        }
    }
}

/// Boxes of a sentence at 10 pt: 5 pt a character.
func boxes(_ text: String, names: [String] = []) -> [Box] {
    var tokenizer = Tokenizer(shaper: FakeShaper())
    let names = names.map { $0.split(separator: " ").map(String.init) }
    return tokenizer.boxes([StyledText(text, TextStyle(size: .points(10)))], names: names)
}

/// The lines of a sentence, as text.
func lines(_ text: String, width: Double, balanced: Bool = false, names: [String] = []) -> [String] {
    let boxes = boxes(text, names: names)
    let spaces = boxes.map { _ in Length.points(5) }
    let ranges =
        balanced
        ? LineBreaking.balanced(boxes, spaces: spaces, width: .points(width))
        : LineBreaking.greedy(boxes, spaces: spaces, width: .points(width))
    return ranges.map { boxes[$0].map(\.text).joined(separator: " ") }
}

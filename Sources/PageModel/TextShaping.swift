/// What a piece of text looks like, but for the typeface, which one document never changes.
package struct TextStyle: Sendable, Hashable {
    package var size: Length
    package var bold: Bool
    package var italic: Bool

    package init(size: Length, bold: Bool = false, italic: Bool = false) {
        self.size = size
        self.bold = bold
        self.italic = italic
    }
}

/// One glyph of a shaped token.
package struct Glyph: Sendable, Hashable {
    package var id: UInt32
    package var advance: Int32
    package var xOffset: Int32
    package var yOffset: Int32
    /// UTF-8 bytes of the text that this glyph's cluster stands for; 0 for the later glyphs of a cluster.
    package var textBytes: UInt16

    package init(id: UInt32, advance: Int32, xOffset: Int32 = 0, yOffset: Int32 = 0, textBytes: UInt16) {
        self.id = id
        self.advance = advance
        self.xOffset = xOffset
        self.yOffset = yOffset
        self.textBytes = textBytes
    }
}

/// A token (text between two spaces, in one style) as glyphs, in Pango units.
///
/// A class, and never changed, because a document's thousands of words share some hundreds of these.
package final class ShapedText: Sendable {
    package let text: String
    package let glyphs: [Glyph]
    package let width: Length
    /// Characters for which the face has no glyph.
    package let missing: [Character]

    package init(text: String, glyphs: [Glyph], width: Length, missing: [Character] = []) {
        self.text = text
        self.glyphs = glyphs
        self.width = width
        self.missing = missing
    }
}

extension ShapedText: Hashable {
    package static func == (left: ShapedText, right: ShapedText) -> Bool {
        left === right
            || (left.text == right.text && left.glyphs == right.glyphs && left.width == right.width
                && left.missing == right.missing)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(width)
    }
}

/// Vertical measures of a face at one size; all positive.
package struct FontMetrics: Sendable, Hashable {
    package var ascent: Length
    package var descent: Length
    /// From the baseline down to the top of an underline.
    package var underlineOffset: Length
    package var underlineThickness: Length

    /// Of the highest letter over the deepest: the least pitch that keeps lines apart.
    package var height: Length { ascent + descent }

    package init(ascent: Length, descent: Length, underlineOffset: Length, underlineThickness: Length) {
        self.ascent = ascent
        self.descent = descent
        self.underlineOffset = underlineOffset
        self.underlineThickness = underlineThickness
    }
}

/// Turns tokens into glyphs. `Layout` knows only this, so it is tested with a fake.
///
/// Tokens hold no spaces; a space is `shape(" ", …)`, its width the nominal advance.
package protocol TextShaping: InkMeasuring {
    /// The family in use, as written into boxes and metadata, for example `Liberation Serif`.
    var family: String { get }
    func shape(_ token: String, in style: TextStyle) -> ShapedText
    func metrics(of style: TextStyle) -> FontMetrics
}

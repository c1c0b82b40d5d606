import Diagnostics
import PageModel

/// A stretch of text in one style, before it is cut into boxes.
struct StyledText {
    var text: String
    var style: TextStyle
    var span: SourceSpan?
    /// A blank for the hand in place of text: at least this wide, made of real spaces.
    var gap: Length?

    init(_ text: String, _ style: TextStyle, span: SourceSpan? = nil) {
        self.text = text
        self.style = style
        self.span = span
    }

    static func gap(_ width: Length, _ style: TextStyle) -> StyledText {
        var blank = StyledText("", style)
        blank.gap = width
        return blank
    }
}

/// What stands between two places where a line may stretch: one syllable as a rule, more when styles meet.
struct Box {
    struct Piece {
        var shaped: ShapedText
        var style: TextStyle
        var span: SourceSpan?
    }

    var pieces: [Piece]
    var width: Length
    /// No line ends after this box: `số 93-KL/TW`, `kinh tế - xã hội`.
    var joinsNext = false
    /// A line may end here although no space follows: inside a long address of a web page.
    var isFragment = false

    var text: String { pieces.count == 1 ? pieces[0].shaped.text : pieces.map(\.shaped.text).joined() }
}

/// Cuts styled text into boxes at its spaces.
struct Tokenizer {
    let shaper: any TextShaping
    /// Characters that the face lacks, with the place of the text that holds them.
    private(set) var missing: [(character: Character, span: SourceSpan?)] = []

    init(shaper: any TextShaping) { self.shaper = shaper }

    mutating func boxes(_ texts: [StyledText], names: [[String]] = []) -> [Box] {
        var boxes: [Box] = []
        var pieces: [Box.Piece] = []
        func close(joining: Bool = false) {
            guard !pieces.isEmpty else { return }
            let width = pieces.reduce(Length.zero) { $0 + $1.shaped.width }
            boxes.append(Box(pieces: pieces, width: width, joinsNext: joining))
            pieces = []
        }
        for text in texts {
            if let gap = text.gap {
                pieces.append(blank(gap, text.style))
                continue
            }
            var rest = text.text[...]
            while let first = rest.first {
                if first == " " || first == "\u{A0}" {
                    close(joining: first == "\u{A0}")
                    rest = rest.dropFirst()
                    continue
                }
                let end = rest.firstIndex { $0 == " " || $0 == "\u{A0}" } ?? rest.endIndex
                pieces.append(piece(String(rest[..<end]), text))
                rest = rest[end...]
            }
        }
        close()
        Joining.apply(to: &boxes, names: names)
        return boxes
    }

    private mutating func piece(_ token: String, _ text: StyledText) -> Box.Piece {
        let shaped = shaper.shape(token, in: text.style)
        for character in shaped.missing { missing.append((character, text.span)) }
        return Box.Piece(shaped: shaped, style: text.style, span: text.span)
    }

    private func blank(_ width: Length, _ style: TextStyle) -> Box.Piece {
        let space = shaper.shape(" ", in: style)
        let count = (width.units + space.width.units - 1) / max(1, space.width.units)
        let shaped = ShapedText(
            text: String(repeating: " ", count: count),
            glyphs: Array(repeating: space.glyphs, count: count).flatMap(\.self), width: space.width * count)
        return Box.Piece(shaped: shaped, style: style)
    }
}

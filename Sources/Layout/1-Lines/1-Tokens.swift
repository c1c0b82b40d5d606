import Diagnostics
import FormatRules
import PageModel

/// A stretch of text in one style, before it is cut into boxes.
struct StyledText: Equatable {
    var text: String
    var style: TextStyle
    var span: SourceSpan?
    /// UTF-8 bytes round the author's words that the profile added: a dash before, an end mark after.
    private var added = Added()
    /// A blank for the hand in place of text: at least this wide, made of real spaces.
    var gap: Length?

    private struct Added: Equatable {
        var before = 0
        var after = 0
    }

    init(_ text: String, _ style: TextStyle, span: SourceSpan? = nil) {
        self.text = text
        self.style = style
        self.span = span
    }

    /// The author's words between marks of the profile's.
    static func marked(
        _ before: String, _ text: String, _ after: String, _ style: TextStyle, span: SourceSpan?
    ) -> StyledText {
        var marked = StyledText(before + text + after, style, span: span)
        marked.added = Added(before: before.utf8.count, after: after.utf8.count)
        return marked
    }

    /// Where a character of one of its tokens stands in the source: exactly, where the text is as it was typed.
    func place(of character: Character, in token: Substring) -> SourceSpan? {
        let typed = text.utf8.count - added.before - added.after
        guard let span, span.end - span.start == typed, let index = token.firstIndex(of: character) else { return span }
        let start = span.start + text.utf8.distance(from: text.startIndex, to: index) - added.before
        return SourceSpan(start: start, end: start + character.utf8.count)
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

    /// The first piece lies by itself: nearly every box has no other, and so needs no array.
    var first: Piece
    var others: [Piece] = []
    var width: Length
    var word: Word
    /// No line ends after this box: `số 93-KL/TW`, `kinh tế - xã hội`.
    var joinsNext = false
    /// A line may end here although no space follows: inside a long address of a web page.
    var isFragment = false

    init(_ piece: Piece, word: Word) {
        first = piece
        width = piece.shaped.width
        self.word = word
    }

    var last: Piece { others.last ?? first }
    var pieces: [Piece] { [first] + others }
    var text: String { others.isEmpty ? first.shaped.text : pieces.map(\.shaped.text).joined() }

    mutating func append(_ piece: Piece) {
        others.append(piece)
        width += piece.shaped.width
        word = Word(text)
    }
}

/// Cuts styled text into boxes at its spaces.
struct Tokenizer {
    let shaper: any TextShaping
    /// Characters that the face lacks, with the place of the text that holds them.
    private(set) var missing: [(character: Character, span: SourceSpan?)] = []
    private let memory: LayoutMemory

    init(shaper: any TextShaping, memory: LayoutMemory = LayoutMemory()) {
        self.shaper = shaper
        self.memory = memory
    }

    mutating func boxes(_ texts: [StyledText], names: [[String]] = []) -> [Box] {
        var boxes: [Box] = []
        boxes.reserveCapacity(texts.reduce(2) { $0 + $1.text.utf8.count / 4 })
        /// The last box still takes pieces: no space has come since.
        var isOpen = false
        func add(_ piece: Box.Piece, _ word: Word) {
            if isOpen { boxes[boxes.count - 1].append(piece) } else { boxes.append(Box(piece, word: word)) }
            isOpen = true
        }
        for text in texts {
            if let gap = text.gap {
                add(blank(gap, text.style), Word(""))
                continue
            }
            Self.forEachToken(of: text.text) { token, space in
                if let token {
                    let shaped = shaper.shape(String(token), in: text.style)
                    missing += shaped.missing.map { ($0, text.place(of: $0, in: token)) }
                    add(Box.Piece(shaped: shaped, style: text.style, span: text.span), memory.word(of: shaped))
                }
                guard let space else { return }
                if space == .unbreakable, isOpen { boxes[boxes.count - 1].joinsNext = true }
                isOpen = false
            }
        }
        Joining.apply(to: &boxes, names: names)
        return boxes
    }

    private enum Space {
        case plain, unbreakable
    }

    /// Calls with each token and the space after it; either may be absent. Spaces are U+0020 and U+00A0.
    private static func forEachToken(of text: String, _ body: (Substring?, Space?) -> Void) {
        let bytes = text.utf8
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let next = bytes.index(after: index)
            let isPlain = bytes[index] == 0x20
            let isUnbreakable = bytes[index] == 0xC2 && next < bytes.endIndex && bytes[next] == 0xA0
            if isPlain || isUnbreakable {
                body(start < index ? text[start..<index] : nil, isPlain ? .plain : .unbreakable)
                start = isPlain ? next : bytes.index(after: next)
                index = start
            } else {
                index = next
            }
        }
        if start < bytes.endIndex { body(text[start...], nil) }
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

/// What a worker learns about tokens and keeps from one document to the next.
package final class LayoutMemory {
    /// Keyed by identity, which the shaper's own cache keeps steady and which costs no look at the text.
    private var words: [ObjectIdentifier: (shaped: ShapedText, word: Word)] = [:]
    private static let limit = 20_000
    private let loadWords: (() throws(ResourceError) -> WordList)?
    /// Read for the first centred text of several lines, for many documents have none.
    private var knownWords: Result<WordList, ResourceError>?
    /// Whether paragraphs that were set are kept: for batches, whose documents share most of theirs.
    package var keepsLines = false
    var lines = LineMemory(limit: 20_000)

    /// - Parameter words: reads the list of the words of titles; without it their lines are of like length only.
    package init(words: (() throws(ResourceError) -> WordList)? = nil) { loadWords = words }

    func wordList() throws(ResourceError) -> WordList? {
        guard let loadWords else { return nil }
        let words = knownWords ?? Result(catching: loadWords)
        knownWords = words
        return try words.get()
    }

    func word(of shaped: ShapedText) -> Word {
        if let known = words[ObjectIdentifier(shaped)] { return known.word }
        if words.count >= Self.limit { words.removeAll(keepingCapacity: true) }
        let word = Word(shaped.text)
        words[ObjectIdentifier(shaped)] = (shaped, word)
        return word
    }
}

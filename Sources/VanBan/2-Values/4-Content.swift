/// A piece of a text: a paragraph, a heading, a numbered item or a table.
///
/// Numbers are given by the library, in the way of the profile: the program says the level, and the items of one level
/// that follow each other are counted until one of a higher level begins.
public struct Content: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case paragraph(StyledText)
        case numbered(Level, StyledText, isHeading: Bool)
        case table(Table)
    }

    let kind: Kind

    /// The levels of an official text, outermost first.
    public enum Level: Sendable, Hashable, CaseIterable {
        /// `Phần I`, always a heading.
        case part
        /// `Chương I`, always a heading.
        case chapter
        /// `Mục 1`, always a heading.
        case section
        /// `Điều 1.`, counted through the whole text.
        case article
        /// `I.`; `I-` in Party papers.
        case roman
        /// `1.` (khoản).
        case number
        /// `1.1.`
        case decimal
        /// `a)` (điểm), by the Vietnamese alphabet: `đ)` follows `d)`.
        case letter
        /// `-`
        case dash
        /// `+`
        case plus
    }

    /// Text without a number.
    public static func paragraph(_ text: StyledText) -> Content { Content(kind: .paragraph(text)) }

    /// A numbered heading, which stays with what follows it and enters the outline of the PDF.
    public static func heading(_ level: Level, _ text: StyledText) -> Content {
        Content(kind: .numbered(level, text, isHeading: true))
    }

    /// A numbered piece of text.
    public static func item(_ level: Level, _ text: StyledText) -> Content {
        Content(kind: .numbered(level, text, isHeading: false))
    }

    /// A table over the width of the text. One without columns and rows prints nothing.
    public static func table(_ table: Table) -> Content { Content(kind: .table(table)) }
}

/// Text with emphasis. A string literal is upright text; pieces are joined by `+`.
///
/// ```swift
/// let text: StyledText = "Hạn cuối là " + .bold("30/9/2026") + "."
/// ```
public struct StyledText: Sendable, Hashable, ExpressibleByStringInterpolation {
    struct Piece: Sendable, Hashable {
        var text: String
        var isBold = false
        var isItalic = false
    }

    var pieces: [Piece]

    private init(_ pieces: [Piece]) { self.pieces = pieces }

    /// Upright text, kept as it is.
    public init(_ text: String) { pieces = [Piece(text: text)] }

    /// Upright text, kept as it is.
    public init(stringLiteral text: String) { self.init(text) }

    /// Bold text.
    public static func bold(_ text: String) -> StyledText { StyledText([Piece(text: text, isBold: true)]) }

    /// Italic text.
    public static func italic(_ text: String) -> StyledText { StyledText([Piece(text: text, isItalic: true)]) }

    /// One behind the other, without a blank between them.
    public static func + (left: StyledText, right: StyledText) -> StyledText {
        StyledText(left.pieces + right.pieces)
    }

    /// The text without its emphasis.
    public var plain: String { pieces.map(\.text).joined() }
}

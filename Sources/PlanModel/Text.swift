import Diagnostics

/// Plain text of the author, kept as typed (NFC), with its place.
package struct Text: Sendable, Equatable {
    package var string: String
    package var span: SourceSpan?

    package init(_ string: String, span: SourceSpan? = nil) {
        self.string = string
        self.span = span
    }

    package static let blank = Text("")

    package var isBlank: Bool { string.allSatisfy(\.isWhitespace) }
}

/// A stretch of text in one emphasis.
package struct Run: Sendable, Equatable {
    package var text: String
    package var bold: Bool
    package var italic: Bool
    package var span: SourceSpan?

    package init(_ text: String, bold: Bool = false, italic: Bool = false, span: SourceSpan? = nil) {
        self.text = text
        self.bold = bold
        self.italic = italic
        self.span = span
    }
}

extension [Run] {
    /// The text without its emphasis.
    package var plain: String { map(\.text).joined() }
}

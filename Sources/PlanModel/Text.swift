import Diagnostics

/// Plain text of the author, kept as typed (NFC), with its place.
package struct Text: Sendable, Equatable, Codable {
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
package struct Run: Sendable, Equatable, Codable {
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

    private enum CodingKeys: CodingKey { case text, bold, italic, span }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        text = try values.decode(String.self, forKey: .text)
        bold = try values.decodeIfPresent(Bool.self, forKey: .bold) ?? false
        italic = try values.decodeIfPresent(Bool.self, forKey: .italic) ?? false
        span = try values.decodeIfPresent(SourceSpan.self, forKey: .span)
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(text, forKey: .text)
        if bold { try values.encode(true, forKey: .bold) }
        if italic { try values.encode(true, forKey: .italic) }
        try values.encodeIfPresent(span, forKey: .span)
    }
}

extension [Run] {
    /// The text without its emphasis.
    package var plain: String { map(\.text).joined() }
}

import Mustache
import Reading

/// Puts marks round every value that a template takes in, so that afterwards each can be made plain text for the
/// place where it stands: what has to be escaped differs between a key, a line's start and the middle of a sentence.
///
/// The marks are control characters, of which a value keeps none. A value is one line.
struct ValueMarks: MustacheContentType {
    static let open: Unicode.Scalar = "\u{1}"
    static let close: Unicode.Scalar = "\u{2}"
    static let name = "vanban-values"

    /// Known to the library under its name, once.
    static let register: Void = MustacheContentTypes.register(ValueMarks(), named: name)

    func escapeText(_ text: String) -> String {
        var value = String.UnicodeScalarView([Self.open])
        value += text.asOneLine.unicodeScalars
        value.append(Self.close)
        return String(value)
    }
}

/// A line of a filled template: stretches of the template itself, and values.
struct MarkedLine {
    enum Piece {
        case template(Substring)
        case value(Substring)
    }

    let pieces: [Piece]

    init(_ line: Substring) {
        var pieces: [Piece] = []
        var rest = line
        while let open = rest.unicodeScalars.firstIndex(of: ValueMarks.open) {
            if open > rest.startIndex { pieces.append(.template(rest[..<open])) }
            let start = rest.unicodeScalars.index(after: open)
            let close = rest[start...].unicodeScalars.firstIndex(of: ValueMarks.close) ?? rest.endIndex
            pieces.append(.value(rest[start..<close]))
            rest = close < rest.endIndex ? rest[rest.unicodeScalars.index(after: close)...] : rest[close...]
        }
        if !rest.isEmpty { pieces.append(.template(rest)) }
        self.pieces = pieces
    }

    /// Without the marks.
    var plain: String {
        pieces.map { piece in
            switch piece {
            case .template(let text), .value(let text): String(text)
            }
        }.joined()
    }

    var hasValues: Bool {
        pieces.contains { if case .value = $0 { true } else { false } }
    }
}

import Diagnostics

// Texts inside a bracketed value, and quoted ones.
extension FlowReader {
    /// Text without quotes up to `,`, `]` or `}`. A line end inside it is a space; `{{…}}` and an edit mark belong to it as
    /// a whole.
    mutating func plain(inRecord: Bool = false) throws(DiagnosticError) -> SourceNode {
        let start = position
        scan: while let byte = current {
            switch byte {
            case UInt8(ascii: ",") where inRecord && isDecimalComma(after: start): advance()
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): break scan
            case UInt8(ascii: "{") where peek(1) == UInt8(ascii: "{"): skip(to: "}}")
            case UInt8(ascii: "[") where EditMark.opens(Substring(bytes[position...])): skip(to: EditMark.closing)
            case UInt8(ascii: "\n") where endsBeforeNextLine(): break scan
            default: advance()
            }
        }
        let piece = Substring(bytes[start..<position]).trimmed
        guard !piece.isEmpty else {
            throw DiagnosticError(.valueMissing, at: file.span(of: start..<bytes.index(after: start)))
        }
        let text = piece.lines.map(\.trimmed).joined(separator: " ")
        return SourceNode(content: .text(text), span: file.span(of: piece))
    }

    /// `17,5 pt`: a comma between digits, and no key behind it.
    private func isDecimalComma(after start: String.Index) -> Bool {
        guard position > start, let next = peek(1), next.isDigit, bytes[bytes.index(before: position)].isDigit else {
            return false
        }
        let rest = bytes[bytes.index(after: position)...]
        let stop = rest.first { [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: ":")].contains($0) }
        return stop != UInt8(ascii: ":")
    }

    /// Whether the next line goes on with a mark or a comment, not with text.
    private func endsBeforeNextLine() -> Bool {
        let next = Substring(bytes[position...]).trimmedAtStart.utf8.first
        return [",", "]", "}", "#"].contains { next == UInt8(ascii: $0) }
    }

    /// Past the end of what opens here; an opening that is never closed is text like any other.
    private mutating func skip(to closing: String) {
        let rest = Substring(bytes[position...])
        advance()
        if let close = rest.firstRange(of: closing) { position = close.upperBound }
    }

    /// The text of a quoted scalar; the position stands at its first quote and moves behind its last.
    mutating func quoted() throws(DiagnosticError) -> String {
        let opening = position
        let quote = bytes[opening]
        var text = ""
        advance()
        var start = position
        while let byte = current {
            switch byte {
            case quote where quote == UInt8(ascii: "'") && peek(1) == quote:
                advance()
                text += Substring(bytes[start..<position])
                advance()
                start = position
            case quote:
                text += Substring(bytes[start..<position])
                advance()
                return text
            case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
                text += Substring(bytes[start..<position])
                text += try escape()
                start = position
            case UInt8(ascii: "\n"):
                text += Substring(bytes[start..<position]).trimmedAtEnd
                text += fold()
                start = position
            default: advance()
            }
        }
        throw unclosed(opening)
    }

    /// A line end inside quotes is a space, and the blanks around it vanish.
    private mutating func fold() -> String {
        position = Substring(bytes[position...]).trimmedAtStart.startIndex
        return " "
    }

    /// What a backslash and the marks behind it stand for.
    private mutating func escape() throws(DiagnosticError) -> String {
        let start = position
        advance()
        guard let mark = current else { return "\\" }
        let length = mark == UInt8(ascii: "x") ? 2 : mark == UInt8(ascii: "u") ? 4 : mark == UInt8(ascii: "U") ? 8 : 0
        advance()
        if length > 0, let character = hexadecimal(length) { return character }
        switch mark {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: " "):
            return String(UnicodeScalar(mark))
        // A value is one line of text: what would break it is a space, as a line end is.
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return " "
        case UInt8(ascii: "_"): return "\u{A0}"
        case UInt8(ascii: "\n"):
            _ = fold()
            return ""
        default: throw DiagnosticError(.badEscape, at: file.span(of: start..<bytes.index(after: start)))
        }
    }

    private mutating func hexadecimal(_ length: Int) -> String? {
        let digits = bytes[position...].prefix(length)
        guard digits.count == length, let value = UInt32(Substring(digits), radix: 16) else { return nil }
        guard let scalar = UnicodeScalar(value) else { return nil }
        position = digits.endIndex
        return String(Character(scalar))
    }
}

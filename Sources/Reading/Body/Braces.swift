/// The last pair of braces of a paragraph, when nothing but an end mark stands behind it.
struct Braces {
    /// The paragraph without the braces, up to the blanks before them.
    var before: Substring
    /// With the braces.
    var whole: Substring
    var content: Substring
    /// The end mark that was typed behind the braces and belongs to the sentence before them.
    var after: Substring

    init?(atEndOf paragraph: Substring) {
        var text = paragraph.trimmedAtEnd
        for mark in ["./.", ".", ";", ",", ":"] {
            guard let shorter = text.dropping(suffix: mark) else { continue }
            text = shorter.trimmedAtEnd
            break
        }
        guard text.utf8.last == UInt8(ascii: "}"), let start = Braces.opening(of: text) else { return nil }
        before = paragraph[..<start].trimmedAtEnd
        whole = text[start...]
        content = whole.dropFirst().dropLast()
        after = paragraph[text.endIndex...].trimmed
    }

    /// Where the braces open that close at the end of a text. A backslash makes a brace plain.
    private static func opening(of text: Substring) -> String.Index? {
        let bytes = text.utf8
        var depth = 0
        var index = bytes.endIndex
        while index > bytes.startIndex {
            index = bytes.index(before: index)
            guard bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "}") else { continue }
            if text.isEscaped(index) {
                if depth == 0 { return nil }
                continue
            }
            depth += bytes[index] == UInt8(ascii: "}") ? 1 : -1
            if depth == 0 { return index }
        }
        return nil
    }
}

extension Substring {
    /// Whether a backslash makes the mark at an index plain.
    fileprivate func isEscaped(_ index: Index) -> Bool {
        let backslashes = utf8[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        return backslashes % 2 == 1
    }

    /// Pieces between marks, without blanks at their ends. Marks behind a backslash or inside `{{…}}` do not part them.
    func split(atEach mark: UInt8) -> [Substring] {
        var pieces: [Substring] = []
        var start = startIndex
        var depth = 0
        for index in utf8.indices {
            switch utf8[index] {
            case UInt8(ascii: "{") where !isEscaped(index): depth += 1
            case UInt8(ascii: "}") where !isEscaped(index): depth -= 1
            case mark where depth == 0 && !isEscaped(index):
                pieces.append(self[start..<index].trimmed)
                start = utf8.index(after: index)
            default: break
            }
        }
        return pieces + [self[start...].trimmed]
    }

    /// The text as a value: on one line, backslashes done.
    var unescaped: String {
        var result = ""
        var isPlain = false
        for scalar in lines.map(\.trimmed).joined(separator: " ").unicodeScalars {
            if scalar == "\\", !isPlain {
                isPlain = true
            } else {
                result.unicodeScalars.append(scalar)
                isPlain = false
            }
        }
        return result
    }
}

import Diagnostics

// Everything that steers the reading is ASCII, so sources are scanned as UTF-8 and cut only between ASCII bytes: a
// combining mark behind a quote or bracket cannot hide it.
extension Substring {
    /// The text without blanks at its ends: spaces, tabs, line ends, and the no-break space that pasted text brings.
    package var trimmed: Substring { trimmedAtStart.trimmedAtEnd }

    var trimmedAtStart: Substring {
        let bytes = utf8
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let next = bytes.index(after: index)
            if bytes[index].isBlank {
                index = next
            } else if bytes[index] == 0xC2, next < bytes.endIndex, bytes[next] == 0xA0 {
                index = bytes.index(after: next)
            } else {
                break
            }
        }
        return self[index...]
    }

    var trimmedAtEnd: Substring {
        let bytes = utf8
        var end = bytes.endIndex
        while end > bytes.startIndex {
            let last = bytes.index(before: end)
            if bytes[last].isBlank {
                end = last
            } else if bytes[last] == 0xA0, last > bytes.startIndex, bytes[bytes.index(before: last)] == 0xC2 {
                end = bytes.index(before: last)
            } else {
                break
            }
        }
        return self[..<end]
    }

    /// The text behind an ASCII mark at its start, or nil.
    package func dropping(prefix mark: String) -> Substring? {
        guard utf8.starts(with: mark.utf8) else { return nil }
        return self[utf8.index(startIndex, offsetBy: mark.utf8.count)...]
    }

    /// The text before an ASCII mark at its end, or nil.
    func dropping(suffix mark: String) -> Substring? {
        guard utf8.count >= mark.utf8.count, utf8.suffix(mark.utf8.count).elementsEqual(mark.utf8) else { return nil }
        return self[..<utf8.index(endIndex, offsetBy: -mark.utf8.count)]
    }

    /// What stands before and behind the first of an ASCII mark.
    func split(atFirst mark: UInt8) -> (before: Substring, after: Substring)? {
        guard let index = utf8.firstIndex(of: mark) else { return nil }
        return (self[..<index], self[utf8.index(after: index)...])
    }

    var startsWithBlank: Bool { trimmedAtStart.startIndex > startIndex }

    /// Lines without their ends; the last may be empty.
    var lines: LineSequence { LineSequence(rest: self) }
}

/// The lines of a text, one at a time, so that a long source is never held twice.
struct LineSequence: Sequence, IteratorProtocol {
    private var rest: Substring?

    fileprivate init(rest: Substring) { self.rest = rest }

    mutating func next() -> Substring? {
        guard let text = rest else { return nil }
        guard let end = text.utf8.firstIndex(of: UInt8(ascii: "\n")) else {
            rest = nil
            return text
        }
        rest = text[text.utf8.index(after: end)...]
        return text[..<end]
    }
}

extension UInt8 {
    /// Space, tab and line feed. The no-break space has two bytes and is known to ``Swift/Substring/trimmed``.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A }

    var isDigit: Bool { (0x30...0x39).contains(self) }
}

extension SourceFile {
    /// A piece of this file as a value that keeps its place.
    func node(_ piece: Substring) -> SourceNode {
        SourceNode(content: piece.isEmpty ? .blank : .text(String(piece)), span: span(of: piece))
    }
}

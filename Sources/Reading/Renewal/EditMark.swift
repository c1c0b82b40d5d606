import Diagnostics

/// `[CẦN SỬA: old text]`: text of an older paper that somebody still has to rewrite.
///
/// Wherever a source is read the mark and what stands in it are plain text; only ``places(in:)`` looks for it.
package enum EditMark {
    package static let opening = "[CẦN SỬA:"
    package static let closing = "]"

    static func wrapped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array("\(opening) ".utf8) + bytes + Array(closing.utf8)
    }

    /// Whether a mark opens at the start of a text.
    static func opens(_ text: Substring) -> Bool { text.utf8.starts(with: opening.utf8) }

    /// The marks of a text from their opening to their closing bracket, which may stand on a later line of the
    /// paragraph; one that is not closed ends with its line.
    static func ranges(in text: Substring) -> [Range<String.Index>] {
        var ranges: [Range<String.Index>] = []
        var rest = text
        while let start = rest.firstRange(of: opening)?.lowerBound {
            let paragraph = rest[start..<(rest[start...].firstRange(of: "\n\n")?.lowerBound ?? rest.endIndex)]
            let end = paragraph.firstRange(of: closing)?.upperBound ?? rest[start...].firstLine.endIndex
            ranges.append(start..<end)
            rest = rest[end...]
        }
        return ranges
    }

    /// A text with what stands in its marks, but without the marks.
    static func removed(from text: String) -> String {
        guard text.contains(opening) else { return text }
        var result = ""
        var end = text.startIndex
        for range in ranges(in: text[...]) {
            let inside = text[range].dropFirst(opening.count)
            result += text[end..<range.lowerBound] + (inside.last == "]" ? inside.dropLast() : inside).trimmed
            end = range.upperBound
        }
        return result + text[end...]
    }

    /// The marks that a source still holds, in order; its comments may speak of marks.
    package static func places(in file: SourceFile) -> [(span: SourceSpan, text: String)] {
        let comments = comments(in: file)
        return ranges(in: file.text[...]).compactMap { range in
            guard !comments.contains(where: { $0.contains(range.lowerBound) }) else { return nil }
            let inside = file.text[range].dropFirst(opening.count).dropLast(file.text[range].last == "]" ? 1 : 0)
            return (file.span(of: range), String(inside.trimmed))
        }
    }

    /// The comment lines of the front matter. A file without front matter, a model in JSON, has none.
    private static func comments(in file: SourceFile) -> [Range<String.Index>] {
        guard case .success(let parts) = FrontMatter.find(in: file) else { return [] }
        return parts.head.lines.filter { $0.trimmed.utf8.first == UInt8(ascii: "#") }.map {
            $0.startIndex..<$0.endIndex
        }
    }
}

extension Substring {
    fileprivate var firstLine: Substring { split(atFirst: UInt8(ascii: "\n"))?.before ?? self }
}

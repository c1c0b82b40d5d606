/// A stretch of a source file: UTF-8 offsets into the file's original bytes, end exclusive.
///
/// Offsets survive normalisation to NFC because ``SourceFile`` keeps a map back to the bytes as
/// they were read. Every value that came from a source keeps its span.
package struct SourceSpan: Sendable, Hashable, Codable {
    package var start: Int
    package var end: Int

    package init(start: Int, end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// The smallest span that holds both.
    package func union(_ other: SourceSpan) -> SourceSpan {
        SourceSpan(start: min(start, other.start), end: max(end, other.end))
    }
}

/// A place for people: line and column count from 1, columns in characters.
package struct SourcePosition: Sendable, Hashable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Plain text in columns, for a screen or a pipe: one character is one cell, as it is in composed
/// Vietnamese.
package struct TextColumns: Sendable {
    package struct Column: Sendable {
        package var width: Int
        /// What does not fit on this many lines is cut, and shown to be cut.
        var lines: Int

        package init(width: Int, lines: Int) {
            self.width = width
            self.lines = lines
        }
    }

    static let gap = 2
    package let columns: [Column]

    package init(columns: [Column]) { self.columns = columns }

    /// The cells side by side, each wrapped in its own column.
    package func row(_ cells: [String]) -> [String] {
        let wrapped = zip(cells, columns).map { TextColumns.wrap($0, width: $1.width, lines: $1.lines) }
        return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
            var text = ""
            var start = 0
            for (cell, column) in zip(wrapped, columns) {
                if line < cell.count {
                    text += String(repeating: " ", count: start - text.count) + cell[line]
                }
                start += column.width + TextColumns.gap
            }
            return text
        }
    }

    /// Lines of at most `width` characters; a longer word is broken where it must be.
    package static func wrap(_ text: String, width: Int, lines limit: Int = .max) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            var rest = word
            if !line.isEmpty, line.count + 1 + rest.count <= width {
                line += " " + rest
                continue
            }
            if !line.isEmpty { lines.append(line) }
            while rest.count > width {
                lines.append(String(rest.prefix(width)))
                rest = rest.dropFirst(width)
            }
            line = String(rest)
        }
        if !line.isEmpty { lines.append(line) }
        return lines.count > limit ? cut(lines, to: limit, width: width) : lines
    }

    /// Between words, unless the last line is a single one.
    private static func cut(_ lines: [String], to limit: Int, width: Int) -> [String] {
        var last = lines[limit - 1][...]
        while last.count >= width {
            last = last.prefix(upTo: last.lastIndex(of: " ") ?? last.index(before: last.endIndex))
        }
        return lines.prefix(limit - 1) + [last + "…"]
    }
}

/// A row of a table for spreadsheets.
package enum CSVLine {
    /// The cells between their marks, each on one line and in quotes where needed, without the line's end.
    ///
    /// A blank keeps spreadsheets from taking a text for a formula; reading drops it.
    package static func text(_ cells: [String], separator: Character) -> String {
        cells.map { cell($0, separator) }.joined(separator: String(separator))
    }

    private static func cell(_ text: String, _ separator: Character) -> String {
        // Most cells are plain; letters by letters a register of a year would take half a second.
        guard !isPlain(text, separator) else { return text }
        let line = String(text.map { $0.isNewline ? " " : $0 })
        let guarded = line.utf8.first.map { "=+-@".utf8.contains($0) } == true ? " " + line : line
        guard guarded.contains(where: { $0 == separator || $0 == "\"" }) else { return guarded }
        return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
    }

    private static func isPlain(_ text: String, _ separator: Character) -> Bool {
        if let first = text.utf8.first, "=+-@".utf8.contains(first) { return false }
        let mark = separator.asciiValue
        return text.utf8.allSatisfy { byte in
            // Line ends are below a blank, or begin with C2 or E2 beyond ASCII.
            byte >= 0x20 && byte != 0x22 && byte != mark && byte != 0xC2 && byte != 0xE2
        }
    }
}

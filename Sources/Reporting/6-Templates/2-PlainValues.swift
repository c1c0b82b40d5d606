import Reading

/// Makes the values in a filled template plain text where they stand: never markup, never a key, never a heading.
enum PlainValues {
    /// The front matter, line by line: a value that would be read as something else is put in quotes.
    static func head(_ text: Substring) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let marked = MarkedLine(line)
            return marked.hasValues ? headLine(marked) : String(line)
        }.joined(separator: "\n")
    }

    /// The body: what is markup gets a backslash, and so does what would open a line as a number or a heading.
    static func body(_ text: Substring) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { bodyLine(MarkedLine($0)) }
            .joined(separator: "\n")
    }

    // MARK: Front matter

    private static func headLine(_ line: MarkedLine) -> String {
        guard case .template(let start) = line.pieces[0] else { return line.plain }
        // Inside brackets every value needs its own quotes.
        if start.contains("[") || start.contains("{") {
            return line.pieces.map { piece in
                switch piece {
                case .template(let text): String(text)
                case .value(let text): quoted(text)
                }
            }.joined()
        }
        let opening = opening(of: start)
        let value = line.plain.dropFirst(opening.count)
        let isItem = opening.last { $0 != " " } == "-"
        return opening + (isRead(value, asItem: isItem) ? String(value) : quoted(value))
    }

    /// `  - `, `trích yếu: `: what stands before a line's value.
    private static func opening(of text: Substring) -> Substring {
        let dash = text.drop { $0 == " " }
        let item = dash.hasPrefix("- ") ? dash.dropFirst(2) : dash
        if dash.hasPrefix("-") { return text[..<item.startIndex] }
        guard let colon = item.firstIndex(of: ":") else { return text[..<item.startIndex] }
        let behind = item[item.index(after: colon)...]
        return text[..<(behind.first == " " ? behind.index(after: behind.startIndex) : behind.startIndex)]
    }

    /// Whether a value is read as the text that it is.
    private static func isRead(_ value: Substring, asItem isItem: Bool) -> Bool {
        guard let first = value.first else { return true }
        if "\"'[{#".contains(first) || value.hasPrefix("- ") { return false }
        return !isItem || !value.contains(":") && !value.contains("}")
    }

    private static func quoted(_ text: Substring) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    // MARK: Body

    private static func bodyLine(_ line: MarkedLine) -> String {
        var result = ""
        // In a block of attributes semicolons part them, and commas names.
        var isInBlock = false
        for piece in line.pieces {
            switch piece {
            case .template(let text):
                if let brace = text.last(where: { $0 == "{" || $0 == "}" }) { isInBlock = brace == "{" }
                result += text
            case .value(let text):
                result += escaped(text, marks: isInBlock ? "\\*{}|[];:," : "\\*{}|[", opensLine: opensLine(result))
            }
        }
        return result
    }

    private static func escaped(_ value: Substring, marks: String, opensLine: Bool) -> String {
        var result = opensLine && isLabelLike(value) && !marks.contains(value.first!) ? "\\" : ""
        for character in value {
            if marks.contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    /// Nothing but a label stands before it.
    private static func opensLine(_ before: String) -> Bool {
        before.split(separator: " ").allSatisfy { $0.count <= 6 && "-+.):".contains($0.last!) }
    }

    /// Whether a line that opens with the value may be read as numbered, as a heading or as a block.
    private static func isLabelLike(_ value: Substring) -> Bool {
        guard let first = value.first else { return false }
        if !first.isLetter { return true }
        let words = ["Phần", "Chương", "Mục", "Tiểu", "Điều", "Phụ", "Bảng", "Hình", "Căn"]
        if words.contains(where: { value.folded.hasPrefix($0.folded) }) { return true }
        let head = value.prefix { $0.isLetter }
        let behind = value.dropFirst(head.count).first
        return head.count <= 6 && behind.map { ".)-–:".contains($0) } ?? false
            || head.allSatisfy { "IVXL".contains($0) }
    }
}

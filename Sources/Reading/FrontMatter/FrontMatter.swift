import Diagnostics

/// Where front matter and body lie in a source.
struct FrontMatter {
    /// The lines between the two marks.
    var head: Substring
    /// The second mark.
    var closing: Substring
    var body: Substring

    /// Finds the two `---` lines; blank lines may stand before the first.
    static func find(in file: SourceFile) -> Result<FrontMatter, DiagnosticError> {
        var opening: Substring?
        for line in file.text[...].lines {
            if let mark = opening {
                guard line.trimmedAtEnd == "---" else { continue }
                let head = file.text[mark.endIndex..<line.startIndex]
                return .success(FrontMatter(head: head, closing: line.trimmed, body: file.text[line.endIndex...]))
            } else if line.trimmed == "---" {
                opening = line
            } else if !line.trimmed.isEmpty {
                return .failure(DiagnosticError(.frontMatterMissing, at: file.span(of: line.trimmed)))
            }
        }
        let place = file.span(of: (opening ?? file.text[...].prefix(0)).trimmed)
        return .failure(DiagnosticError(opening == nil ? .frontMatterMissing : .frontMatterUnclosed, at: place))
    }
}

/// A diagnostic that ends the reading of what it speaks of.
struct DiagnosticError: Error {
    var diagnostic: Diagnostic

    init(_ message: Message, at span: SourceSpan, _ arguments: [String: String] = [:]) {
        diagnostic = Diagnostic(message, at: span, arguments)
    }
}

/// A line of front matter that says something: neither blank nor a comment.
struct HeadLine {
    /// Columns before the content; a tab leads to the next multiple of four.
    var indent: Int
    var content: Substring

    static func significant(in head: Substring) -> [HeadLine] {
        head.lines.compactMap { line in
            let content = line.trimmed
            guard let first = content.utf8.first, first != UInt8(ascii: "#") else { return nil }
            return HeadLine(indent: columns(of: line[..<content.startIndex]), content: content)
        }
    }

    private static func columns(of blanks: Substring) -> Int {
        blanks.unicodeScalars.reduce(0) { $1 == "\t" ? ($0 / 4 + 1) * 4 : $0 + 1 }
    }

    /// What stands behind the dash of a list's item, else nil. Word processors turn the dash into a longer one.
    var item: Substring? {
        for dash in ["-", "–", "—"] {
            if let rest = content.dropping(prefix: dash) { return rest.trimmedAtStart }
        }
        return nil
    }

    /// The line as it would stand without its dash.
    mutating func dropDash(leaving rest: Substring) {
        indent += HeadLine.columns(of: content[..<rest.startIndex])
        content = rest
    }

    /// Whether the line says `key: value` with a key of a schema.
    func isEntry(of schema: RecordSchema) -> Bool {
        content.split(atFirst: UInt8(ascii: ":")).flatMap { schema.key($0.before) } != nil
    }
}

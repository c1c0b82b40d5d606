import Diagnostics

/// Reads a value that opens with a quote, `[` or `{` as YAML reads it. It may go on over several lines.
struct FlowReader {
    /// How deep brackets may nest: a record in a group in a list needs four.
    private static let maximumDepth = 8

    let file: SourceFile
    let bytes: Substring.UTF8View
    var position: String.Index
    private var diagnostics: [Diagnostic] = []

    /// Whether a value is to be read here. `{{` opens a placeholder of a batch, which is plain text elsewhere, and so
    /// is an edit mark.
    static func opensValue(_ text: Substring) -> Bool {
        switch text.utf8.first {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): true
        case UInt8(ascii: "["): !EditMark.opens(text)
        case UInt8(ascii: "{"): text.dropping(prefix: "{{") == nil
        default: false
        }
    }

    /// How a text is typed between brackets, for hints: in quotes where it holds marks that part values.
    static func written(_ text: String) -> String {
        guard text.contains(where: { ",[]{}\"'#:".contains($0) }) else { return text }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Reads the value at the start of a text that ends where its lines end. Nil when its brackets or quotes are wrong.
    static func read(
        _ text: Substring, of file: SourceFile, schema: RecordSchema?
    ) -> Outcome<(node: SourceNode, end: String.Index)?> {
        var reader = FlowReader(file: file, bytes: text.utf8, position: text.startIndex)
        do {
            let node = try reader.value(schema: schema, depth: 1)
            try reader.refuseTrailingText(in: text)
            return Outcome((node, reader.position), reader.diagnostics)
        } catch {
            return Outcome(nil, reader.diagnostics + [error.diagnostic])
        }
    }

    private init(file: SourceFile, bytes: Substring.UTF8View, position: String.Index) {
        self.file = file
        self.bytes = bytes
        self.position = position
    }

    /// - Parameter inRecord: the value stands behind a key, where what follows a comma has a key of its own.
    private mutating func value(
        schema: RecordSchema?, depth: Int, inRecord: Bool = false
    ) throws(DiagnosticError) -> SourceNode {
        let start = position
        guard depth <= FlowReader.maximumDepth else {
            throw DiagnosticError(.nestedTooDeep, at: file.span(of: start..<bytes.index(after: start)))
        }
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let text = try quoted()
            return SourceNode(content: text.isEmpty ? .blank : .text(text), span: file.span(of: start..<position))
        case UInt8(ascii: "[") where !EditMark.opens(Substring(bytes[position...])):
            return try list(schema: schema, depth: depth)
        case UInt8(ascii: "{") where peek(1) != UInt8(ascii: "{"): return try record(schema: schema, depth: depth)
        default: return try plain(inRecord: inRecord)
        }
    }

    private func refuseTrailingText(in text: Substring) throws(DiagnosticError) {
        let rest = Substring(bytes[position...])
        guard let line = rest.lines.first(where: { _ in true }), !line.trimmed.isEmpty else { return }
        if line.startsWithBlank, line.trimmed.hasPrefix("#") { return }
        throw DiagnosticError(.textBehindValue, at: file.span(of: line.trimmed))
    }
}

// MARK: - Lists and records

extension FlowReader {
    private mutating func list(schema: RecordSchema?, depth: Int) throws(DiagnosticError) -> SourceNode {
        let opening = position
        var items: [SourceNode] = []
        advance()
        while true {
            try skipBlanks(since: opening)
            if current == UInt8(ascii: "]") { break }
            items.append(try value(schema: schema, depth: depth + 1))
            try separator(before: UInt8(ascii: "]"), since: opening)
        }
        advance()
        return SourceNode(content: .list(items), span: file.span(of: opening..<position))
    }

    private mutating func record(schema: RecordSchema?, depth: Int) throws(DiagnosticError) -> SourceNode {
        let opening = position
        var record = SourceRecord()
        advance()
        while true {
            try skipBlanks(since: opening)
            if current == UInt8(ascii: "}") { break }
            let name = try keyName(since: opening)
            let key = schema?.key(name)
            try skipBlanks(since: opening)
            let isBlank = current == UInt8(ascii: ",") || current == UInt8(ascii: "}")
            let node =
                isBlank
                ? blank
                : try value(
                    schema: key.flatMap { schema?.nested[$0] }, depth: depth + 1, inRecord: true)
            add(key, name, node, to: &record, schema: schema)
            try separator(before: UInt8(ascii: "}"), since: opening)
        }
        advance()
        return SourceNode(content: .record(record), span: file.span(of: opening..<position))
    }

    private var blank: SourceNode { SourceNode(content: .blank, span: file.span(of: position..<position)) }

    /// The name before a colon, behind which the reading goes on. Names need no space behind their colon.
    private mutating func keyName(since opening: String.Index) throws(DiagnosticError) -> Substring {
        let start = position
        let isQuoted = current == UInt8(ascii: "\"") || current == UInt8(ascii: "'")
        if isQuoted { _ = try quoted() }
        let stops = [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "\n")]
        while let byte = current, !stops.contains(byte) { advance() }
        let name = Substring(bytes[start..<position]).trimmed
        if current == nil { throw unclosed(opening) }
        guard current == UInt8(ascii: ":") else { throw DiagnosticError(.keyWithoutColon, at: file.span(of: name)) }
        advance()
        return isQuoted ? name.dropFirst().dropLast() : name
    }

    private mutating func add(
        _ key: SourceKey?, _ name: Substring, _ node: SourceNode, to record: inout SourceRecord, schema: RecordSchema?
    ) {
        // Without a schema no record may stand here at all, which is said once by whoever wants the value.
        guard let schema else { return }
        guard let key else { return diagnostics.append(.unknownKey(name, in: schema, of: file)) }
        let span = file.span(of: name)
        if let first = record[key] {
            let line = String(file.position(of: first.keySpan.start).line)
            diagnostics.append(Diagnostic(.duplicateKey, at: span, ["key": key.rawValue, "line": line]))
        } else {
            record.entries.append(SourceEntry(key: key, keySpan: span, value: node))
        }
    }

    private mutating func separator(before closing: UInt8, since opening: String.Index) throws(DiagnosticError) {
        try skipBlanks(since: opening)
        if current == UInt8(ascii: ",") { return advance() }
        guard current == closing else {
            throw DiagnosticError(
                .commaMissing, at: file.span(of: position..<bytes.index(after: position)),
                ["close": String(UnicodeScalar(closing))])
        }
    }
}

// MARK: - Moving on

extension FlowReader {
    var current: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    func peek(_ distance: Int) -> UInt8? {
        guard let index = bytes.index(position, offsetBy: distance, limitedBy: bytes.endIndex) else { return nil }
        return index < bytes.endIndex ? bytes[index] : nil
    }

    mutating func advance() { position = bytes.index(after: position) }

    /// Blanks, line ends, and lines that are comments. The end of the text means that `opening` was never closed.
    private mutating func skipBlanks(since opening: String.Index) throws(DiagnosticError) {
        var isAtLineStart = false
        while let byte = current, byte.isBlank || (isAtLineStart && byte == UInt8(ascii: "#")) {
            if byte == UInt8(ascii: "#") {
                position = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            } else {
                isAtLineStart = isAtLineStart || byte == UInt8(ascii: "\n")
                advance()
            }
        }
        if current == nil { throw unclosed(opening) }
    }

    func unclosed(_ opening: String.Index) -> DiagnosticError {
        let mark = bytes[opening]
        let isQuote = mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
        return DiagnosticError(
            isQuote ? .unclosedQuote : .unclosedBracket, at: file.span(of: opening..<bytes.index(after: opening)),
            ["open": String(UnicodeScalar(mark)), "close": mark == UInt8(ascii: "[") ? "]" : "}"])
    }
}

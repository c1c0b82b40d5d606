import Diagnostics

/// Reads front matter, and the office's `vanban.yaml`, which is front matter without its marks.
///
/// It looks like YAML to those who know it and like a form to fill in to those who do not: values are
/// literal to the end of their line unless they open with a quote, `[` or `{`, and nothing asks for
/// quoting. Anchors, aliases and tags have no meaning. Every problem is collected; reading goes on.
struct FrontMatterReader {
    private let file: SourceFile
    private var lines: [HeadLine]
    private var next = 0
    private var diagnostics: [Diagnostic] = []

    static func read(_ head: Substring, of file: SourceFile, schema: RecordSchema) -> Outcome<SourceRecord> {
        var reader = FrontMatterReader(file: file, lines: HeadLine.significant(in: head))
        let record = reader.record(floor: 0, schema: schema)
        return Outcome(record, reader.diagnostics)
    }

    private init(file: SourceFile, lines: [HeadLine]) {
        self.file = file
        self.lines = lines
    }

    /// The line to read, if it is indented at least as far as `floor`.
    private func line(from floor: Int) -> HeadLine? {
        guard next < lines.count, lines[next].indent >= floor else { return nil }
        return lines[next]
    }

    private mutating func report(_ message: Message, at piece: Substring, _ arguments: [String: String] = [:]) {
        diagnostics.append(Diagnostic(message, at: file.span(of: piece), arguments))
    }
}

// MARK: - Records

extension FrontMatterReader {
    private mutating func record(floor: Int, schema: RecordSchema) -> SourceRecord {
        var record = SourceRecord()
        var indent: Int?
        while let line = line(from: floor) {
            if line.item != nil {
                report(.itemWithoutKey, at: line.content)
                skipLines { $0.item != nil && $0.indent >= floor }
                continue
            }
            let (name, rest) = line.content.split(atFirst: UInt8(ascii: ":")) ?? (line.content, "")
            guard let key = schema.key(name) else {
                refuseLine(named: name.trimmed, in: schema, isFurtherIn: line.indent > indent ?? line.indent)
                skipLines { $0.indent > line.indent || $0.indent == line.indent && $0.item != nil }
                continue
            }
            indent = indent ?? line.indent
            let value = value(rest.trimmed, of: key, in: schema, indent: line.indent)
            add(SourceEntry(key: key, keySpan: file.span(of: name.trimmed), value: value), to: &record)
        }
        return record
    }

    /// A line that opens with no known key is a mistyped key, or text that ran over the end of its line.
    private mutating func refuseLine(named name: Substring, in schema: RecordSchema, isFurtherIn: Bool) {
        let line = lines[next].content
        if isFurtherIn || name.endIndex == line.endIndex || name.utf8.count > 60 {
            report(.lineOutsideValues, at: line)
        } else {
            diagnostics.append(.unknownKey(name, in: schema, of: file))
        }
    }

    private mutating func add(_ entry: SourceEntry, to record: inout SourceRecord) {
        if let first = record[entry.key] {
            let line = file.position(of: first.keySpan.start).line
            diagnostics.append(
                Diagnostic(
                    .duplicateKey, at: entry.keySpan, ["key": entry.key.rawValue, "line": String(line)]))
        } else {
            record.entries.append(entry)
        }
    }

    /// Passes over the current line and those after it that belong to it, so that one mistake is one message.
    private mutating func skipLines(while belongs: (HeadLine) -> Bool) {
        repeat { next += 1 } while next < lines.count && belongs(lines[next])
    }
}

// MARK: - Values

extension FrontMatterReader {
    /// The value of a key that stands on the current line at column `indent`: on its line or on those below.
    private mutating func value(
        _ rest: Substring, of key: SourceKey, in schema: RecordSchema, indent: Int
    ) -> SourceNode {
        let nested = schema.nested[key]
        guard rest.isEmpty else { return scalar(rest, nested: nested, floor: indent + 1, siblings: schema) }
        let blank = file.node(rest)
        next += 1
        if let line = line(from: indent), line.item != nil { return list(floor: indent, nested: nested) }
        // A line further in that is a key of both belongs to the record: `kỳ` under `theo dõi` is not the signer's `ký`.
        guard let line = line(from: indent + 1),
            !line.isEntry(of: schema) || nested.map(line.isEntry) ?? false
        else { return blank }
        guard let nested else { return scalar(line.content, nested: nil, floor: indent + 1, siblings: schema) }
        return node(record(floor: indent + 1, schema: nested), instead: blank)
    }

    /// A value that begins on the current line: text to the end of that line, or a quoted or bracketed one.
    private mutating func scalar(
        _ rest: Substring, nested: RecordSchema?, floor: Int, siblings: RecordSchema? = nil
    ) -> SourceNode {
        defer { refuseContinuation(floor: floor, siblings: siblings) }
        guard FlowReader.opensValue(rest) else {
            next += 1
            return file.node(rest)
        }
        let limit = lines[next...].dropFirst().prefix { $0.indent >= floor || $0.closesBracket }.last ?? lines[next]
        let outcome = FlowReader.read(file.text[rest.startIndex..<limit.content.endIndex], of: file, schema: nested)
        diagnostics += outcome.diagnostics
        let end = outcome.value?.end ?? limit.content.endIndex
        repeat { next += 1 } while next < lines.count && lines[next].content.startIndex < end
        return outcome.value?.node ?? SourceNode(content: .blank, span: file.span(of: rest))
    }

    /// A value does not go on by itself on the next line: whether a space or a break was meant is the author's to say.
    private mutating func refuseContinuation(floor: Int, siblings: RecordSchema?) {
        guard let line = line(from: floor), line.item == nil else { return }
        if let siblings, line.isEntry(of: siblings) { return }
        report(.lineOutsideValues, at: line.content)
        skipLines { $0.indent >= floor && $0.item == nil }
    }

    private func node(_ record: SourceRecord, instead blank: SourceNode) -> SourceNode {
        guard let first = record.entries.first, let last = record.entries.last else { return blank }
        return SourceNode(content: .record(record), span: first.keySpan.union(last.value.span))
    }
}

// MARK: - Lists

extension FrontMatterReader {
    private mutating func list(floor: Int, nested: RecordSchema?) -> SourceNode {
        var items: [SourceNode] = []
        while let line = line(from: floor), let rest = line.item {
            lines[next].dropDash(leaving: rest)
            items.append(item(dash: line.indent, schema: nested))
        }
        let span = items.dropFirst().reduce(items[0].span) { $0.union($1.span) }
        return SourceNode(content: .list(items), span: span)
    }

    /// An item whose dash stood at a column and has been taken off the current line.
    private mutating func item(dash: Int, schema: RecordSchema?) -> SourceNode {
        let blank = file.node(lines[next].content.prefix(0))
        if lines[next].content.isEmpty {
            next += 1
            guard let line = line(from: dash + 1), line.item == nil else { return blank }
        }
        if let schema, lines[next].isEntry(of: schema) {
            return node(record(floor: dash + 1, schema: schema), instead: blank)
        }
        return scalar(lines[next].content, nested: schema, floor: dash + 1)
    }
}

extension HeadLine {
    /// Brackets may be closed as far out as they were opened.
    fileprivate var closesBracket: Bool { content.hasPrefix("]") || content.hasPrefix("}") }
}

extension Diagnostic {
    /// A key that its record does not have, with the key that was probably meant, or all that there are.
    static func unknownKey(_ name: Substring, in schema: RecordSchema, of file: SourceFile) -> Diagnostic {
        let span = file.span(of: name)
        if let near = schema.nearest(to: name) {
            return Diagnostic(.mistypedKey, at: span, ["key": String(name), "near": near.rawValue])
        }
        let known = schema.keys.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(.unknownKey, at: span, ["key": String(name), "known": known])
    }
}

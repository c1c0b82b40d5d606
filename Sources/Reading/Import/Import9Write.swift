import FormatRules

extension PlainTextImport {
    /// Step 9: the source's text, keys in the order of the paper.
    static func write(_ head: Head, _ foot: Foot, _ body: [Paragraph]) -> String {
        var lines = ["---"]
        lines += entry("loại", head.kind.map { [$0.text] } ?? [])
        if !head.superior.isEmpty { lines += entry("cơ quan cấp trên", head.superior.map(\.text)) }
        lines += entry("cơ quan", head.issuer.map(\.text))
        lines += entry("số", head.number.map { [$0.text] } ?? [])
        lines += entry("địa danh", head.location.map { [$0.text] } ?? [])
        lines += entry("ngày", head.date.map { [$0.text] } ?? [])
        for mark in head.marks { lines += entry(mark.key, [mark.field.text]) }
        lines += entry("trích yếu", head.subject.map(\.text))
        if !head.addressees.isEmpty { lines += entry(head.addresseeKey, head.addressees.map(\.text)) }
        lines += signatures(foot.signatures)
        if !foot.recipients.isEmpty { lines += ["nơi nhận:"] + foot.recipients.map { "  - " + recipient($0) } }
        lines.append("---")
        return (lines.joined(separator: "\n") + "\n\n" + body.map { $0.passage.markup + "\n" }.joined(separator: "\n"))
    }

    /// `key: value`, or a list where the author broke the lines; blank keeps the gap.
    private static func entry(_ key: String, _ values: [String], indent: String = "") -> [String] {
        if values.count > 1 { return ["\(indent)\(key):"] + values.map { "\(indent)  - " + literal($0, inList: true) } }
        guard let value = values.first, !value.isEmpty else { return ["\(indent)\(key):"] }
        return ["\(indent)\(key): " + literal(value)]
    }

    private static func signatures(_ signatures: [SignatureField]) -> [String] {
        guard !signatures.isEmpty else { return [] }
        return ["ký:"]
            + signatures.flatMap { signature -> [String] in
                var lines: [String] = []
                if !signature.authority.isEmpty { lines += entry("quyền hạn", signature.authority.map(\.text)) }
                if !signature.office.isEmpty { lines += entry("chức vụ", signature.office.map(\.text)) }
                lines += entry("họ tên", signature.name.map { [$0.text] } ?? [])
                guard signatures.count > 1 else { return lines.map { "  " + $0 } }
                return lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
            }
    }

    /// A name as typed, or `{nhóm: […], mục đích: …}`.
    private static func recipient(_ field: RecipientField) -> String {
        guard let purpose = field.purpose else { return literal(field.names.map(\.text).joined(), inList: true) }
        let names = field.names.map { flow($0.text) }.joined(separator: ", ")
        return "{nhóm: [\(names)]" + (purpose.isBlank ? "}" : ", mục đích: \(flow(purpose.text))}")
    }

    /// A value to the end of its line needs quotes only where it would be read as something else.
    private static func literal(_ value: String, inList: Bool = false) -> String {
        guard let first = value.first else { return value }
        let readsAsList = inList && (value.hasPrefix("- ") || first == "#" || opensRecord(value))
        return "\"'[{".contains(first) || readsAsList ? quoted(value) : value
    }

    /// In a list `key: value` is a record when the key is one of the list's own.
    private static func opensRecord(_ value: String) -> Bool {
        guard let colon = value.firstIndex(of: ":") else { return false }
        let keys = ["nhóm", "mục đích", "tên", "số bản", "điện tử", "địa chỉ"]
        return Fold.isOne(String(value[..<colon]), of: keys)
    }

    /// Inside `[…]` and `{…}` the commas and brackets of YAML are taken.
    private static func flow(_ value: String) -> String {
        value.isEmpty || value.contains { ",[]{}\"'#:&*!|>%@`?\\".contains($0) } || value.hasPrefix("-")
            ? quoted(value) : value
    }

    private static func quoted(_ value: String) -> String {
        "\"" + value.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
    }
}

extension PlainTextImport.Passage {
    /// The paragraph as the source language writes it: emphasis as stars, everything else that is markup escaped.
    var markup: String {
        let escaped = escapedPositions
        var marks = OpenMarks()
        for (index, letter) in letters.enumerated() {
            marks.turn(to: styleAtEdges(index))
            if escaped.contains(index) { marks.result += "\\" }
            marks.result.unicodeScalars.append(letter.scalar)
        }
        marks.turn(to: [])
        return marks.result
    }

    /// Text with marks of emphasis that are closed in the order opposite to their opening.
    private struct OpenMarks {
        var result = ""
        private var open: [PlainTextImport.Style] = []

        mutating func turn(to style: PlainTextImport.Style) {
            while let first = open.firstIndex(where: { !style.contains($0) }) {
                for mark in open[first...].reversed() { result += OpenMarks.sign(mark) }
                open.removeSubrange(first...)
            }
            for mark in [PlainTextImport.Style.bold, .italic] where style.contains(mark) && !open.contains(mark) {
                result += OpenMarks.sign(mark)
                open.append(mark)
            }
        }

        private static func sign(_ mark: PlainTextImport.Style) -> String { mark == .bold ? "**" : "*" }
    }

    /// Emphasis begins and ends on a character that is seen: a space at its edge belongs outside.
    private func styleAtEdges(_ index: Int) -> PlainTextImport.Style {
        guard letters[index].isSpace else { return letters[index].style }
        let before = index > 0 ? letters[index - 1].style : []
        let after = index + 1 < letters.count ? letters[index + 1].style : []
        return before.intersection(after)
    }

    /// Stars and backslashes anywhere; hashes in a label; bars, hashes, fences and pictures where a line begins; a block at its end.
    private var escapedPositions: Set<Int> {
        var positions = Set(letters.indices.filter { letters[$0].scalar == "*" || letters[$0].scalar == "\\" })
        let text = self.text
        if ["|", "#", ":::", "---", "!["].contains(where: text.hasPrefix) { positions.insert(0) }
        if let label = BodyLabel.scan(text[...])?.label {
            positions.formUnion(label.unicodeScalars.enumerated().filter { $0.element == "#" }.map(\.offset))
        }
        for index in letters.indices.dropLast() where letters[index].scalar == "!" {
            if letters[index + 1].scalar == "[" { positions.insert(index) }
        }
        // An end mark may stand behind a block.
        if letters.last(where: { !$0.isSpace && !$0.isOne(of: ".;,:/") })?.scalar == "}" {
            positions.formUnion(letters.indices.filter { letters[$0].scalar == "{" })
        }
        return positions
    }
}

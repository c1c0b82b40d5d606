/// The stretches of a body that are read for stale words: paragraphs without their numbering, cells of tables,
/// captions, and the values of attribute blocks that are text. Flags, widths and names of files are left out.
enum RenewalBody {
    static func passages(of body: Substring) -> [Substring] {
        var passages: [Substring] = []
        var current: Substring?
        func flush() {
            if let paragraph = current { passages += parts(of: paragraph) }
            current = nil
        }
        for line in body.lines {
            let content = line.trimmed
            if content.isEmpty {
                flush()
            } else if content.utf8.first == UInt8(ascii: "|") {
                flush()
                passages += cells(of: content)
            } else if content.hasPrefix(":::") {
                flush()
                passages += Braces(atEndOf: content).map { values(of: $0.content) } ?? []
            } else if content.hasPrefix("![") {
                flush()
                passages += figure(content)
            } else if let label = BodyLabel.scan(content) {
                flush()
                current = label.rest
            } else {
                current = body[(current?.startIndex ?? content.startIndex)..<content.endIndex]
            }
        }
        flush()
        return passages
    }

    /// The names of the files with figures and pictures that a body shows: their contents are last year's too.
    static func files(of body: Substring) -> [Substring] {
        body.lines.map(\.trimmed).compactMap { line in
            if line.hasPrefix(":::") {
                let table = Braces(atEndOf: line)?.before ?? line
                return table.split(whereSeparator: \.isWhitespace).dropFirst(2).first
            }
            guard line.hasPrefix("!["), let start = line.firstRange(of: "](") else { return nil }
            return line[start.upperBound...].split(separator: ")").first
        }
    }

    /// A paragraph's text, and the values of the blocks at its end.
    private static func parts(of paragraph: Substring) -> [Substring] {
        guard let braces = Braces(atEndOf: paragraph) else { return [paragraph] }
        return parts(of: braces.before) + values(of: braces.content) + [braces.after]
    }

    /// The cells of a row. A number in the first is the row's own.
    private static func cells(of row: Substring) -> [Substring] {
        let cells = row.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
        guard let first = cells.first, first.trimmed.isRowNumber else { return cells }
        return Array(cells.dropFirst())
    }

    /// The description and the caption of `![mô tả](ảnh.png){chú thích: …}`.
    private static func figure(_ line: Substring) -> [Substring] {
        guard let end = line.firstRange(of: "](") else { return [] }
        let description = line[..<end.lowerBound].dropFirst(2)
        return [description] + (Braces(atEndOf: line).map { values(of: $0.content) } ?? [])
    }

    private static let textKeys = Set(
        ["chủ trì", "phối hợp", "hạn", "kết quả", "tiêu đề", "chú thích", "cộng"].map(\.folded))

    private static func values(of attributes: Substring) -> [Substring] {
        attributes.split(atEach: UInt8(ascii: ";")).flatMap { part -> [Substring] in
            guard let (name, value) = part.split(atFirst: UInt8(ascii: ":")), textKeys.contains(name.folded) else {
                return []
            }
            return value.split(atEach: UInt8(ascii: ","))
        }
    }
}

extension Substring {
    /// `1`, `12.`, `2.1`: what stands under STT.
    fileprivate var isRowNumber: Bool {
        let parts = split(separator: ".")
        return !parts.isEmpty && parts.allSatisfy { $0.utf8.count <= 3 && $0.utf8.allSatisfy(\.isDigit) }
            && (parts.count == 1 || parts.dropFirst().allSatisfy { $0.utf8.count < 3 })
    }
}

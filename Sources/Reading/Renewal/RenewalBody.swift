/// A stretch of a body that is read for stale words.
struct RenewalPassage {
    var text: Substring
    /// A cell under `Họ và tên`, `Người phụ trách`: whoever stands there is a person without being called so.
    var namesPeople = false
}

/// The stretches of a body that are read for stale words: paragraphs without their numbering, cells of tables,
/// captions, and the values of attribute blocks that are text. Flags, widths and names of files are left out.
enum RenewalBody {
    static func passages(of body: Substring) -> [RenewalPassage] {
        var passages: [RenewalPassage] = []
        var current: Substring?
        var columns = PeopleColumns()
        func add(_ texts: [Substring]) { passages += texts.map { RenewalPassage(text: $0) } }
        func flush() {
            if let paragraph = current { add(parts(of: paragraph)) }
            current = nil
        }
        for line in body.lines {
            let content = line.trimmed
            let isRow = content.utf8.first == UInt8(ascii: "|")
            if !isRow { columns = PeopleColumns() }
            if content.isEmpty {
                flush()
            } else if isRow {
                flush()
                passages += columns.passages(of: content)
            } else if content.hasPrefix(":::") {
                flush()
                add(Braces(atEndOf: content).map { values(of: $0.content) } ?? [])
            } else if content.hasPrefix("![") {
                flush()
                add(figure(content))
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

/// Which columns of the table that is being read hold people.
private struct PeopleColumns {
    private var columns: Set<Int> = []
    private var isBelowHeader = false

    /// The cells of a row. A number in the first is the row's own.
    mutating func passages(of row: Substring) -> [RenewalPassage] {
        let cells = row.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
        let isDivider = row.utf8.allSatisfy { "|-: \t".utf8.contains($0) } && row.contains("-")
        if isDivider { isBelowHeader = true }
        if !isBelowHeader { columns.formUnion(cells.indices.filter { Self.isHeading(of: cells[$0]) }) }
        let passages = cells.indices.map { index in
            RenewalPassage(text: cells[index], namesPeople: isBelowHeader && columns.contains(index))
        }
        return cells[0].trimmed.isRowNumber ? Array(passages.dropFirst()) : passages
    }

    private static func isHeading(of cell: Substring) -> Bool {
        let words = StaleWord.all(in: cell).map(\.lower)
        return words.first == "người" || words.starts(with: ["họ", "và", "tên"]) || words.starts(with: ["họ", "tên"])
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

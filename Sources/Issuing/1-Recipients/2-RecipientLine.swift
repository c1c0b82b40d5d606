import FormatRules
import PlanModel
import Reading

/// What a line of `nơi nhận` says beside a name: `Sở Nội vụ (02 bản)`, `UBND tỉnh (để b/c)`, `Lưu: VT, TCCB (2)`.
struct RecipientLine {
    /// Without copies and remarks in brackets.
    private(set) var name: String
    private(set) var copies: Int?

    init(_ text: String) {
        var rest = text[...].trimmed
        while let inside = rest.closingBracket {
            if let count = Self.count(inside.text) { copies = copies ?? count }
            rest = inside.before.trimmed
        }
        name = String(EndMarks.strip(rest))
    }

    /// `2`, `02 bản`, `03b`: a number of copies.
    private static func count(_ text: Substring) -> Int? {
        let figures = text.trimmed.prefix { $0.isASCII && $0.isNumber }
        let unit = text.trimmed[figures.endIndex...].trimmed.lowercased()
        guard ["", "bản", "b"].contains(unit), let count = Int(figures), (1...999).contains(count) else { return nil }
        return count
    }

    /// `Lưu: VT`, `Lưu Văn phòng Tỉnh ủy`.
    static func isArchive(_ text: String) -> Bool { Fold.opens(text, with: ["Lưu", "Lưu:"]) }

    /// The copies that an archive line asks for, each keeper with its own: 3 of `Lưu: VT (2), TCCB (1)`; nil where
    /// none has any.
    static func archiveCopies(_ text: String) -> Int? {
        let counts = text.split(separator: "(").dropFirst().compactMap { $0.split(separator: ")").first.flatMap(count) }
        return counts.isEmpty ? nil : counts.reduce(0, +)
    }

    /// Who keeps it: `VT, TCCB`.
    var keepers: String {
        let rest = name.dropFirst("Lưu".count).trimmed
        return String((rest.dropping(prefix: ":") ?? rest).trimmed)
    }

    static func isAsAbove(_ text: String) -> Bool { Fold.opens(text, with: ["Như trên", "Như kính gửi"]) }

    /// The articles of `Như Điều 3`, `Như Điều 2, Điều 3`; empty for other lines.
    static func articles(_ text: String) -> [Int] {
        guard Fold.opens(text, with: ["Như Điều", "Như các Điều"]) else { return [] }
        return text.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
    }

    /// A group by its wording, whether or not anybody knows it.
    static func soundsLikeGroup(_ text: String) -> Bool { Fold.opens(text, with: ["Các", "Những"]) }

    /// The names in a line, each whole: parted at `,` and `;`, where the directory does not know them together.
    static func pieces(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" }.map { String($0[...].trimmed) }.filter { !$0.isEmpty }
    }
}

extension Substring {
    /// The last bracket of a text that ends with one, and what stands before it.
    fileprivate var closingBracket: (before: Substring, text: Substring)? {
        guard last == ")", let open = lastIndex(of: "("), open > startIndex else { return nil }
        return (self[..<open], self[index(after: open)...].dropLast())
    }
}

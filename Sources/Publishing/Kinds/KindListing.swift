import Diagnostics
import FormatRules
import Foundation
import Reading

/// The list of kinds as text: a table for people, JSON for programs.
package enum KindListing {
    // MARK: JSON

    /// A kind a line, its fields in a fixed order.
    package static func json(_ entries: [KindEntry]) -> [UInt8] {
        let lines = entries.map { entry in
            let fields = members(of: entry).map { "\"\($0)\": \($1)" }
            return "  {" + fields.joined(separator: ", ") + "}"
        }
        return Array(("[\n" + lines.joined(separator: ",\n") + "\n]\n").utf8)
    }

    private static func members(of entry: KindEntry) -> [(String, String)] {
        [
            ("name", text(entry.name)), ("symbol", text(entry.symbol)), ("profile", text(entry.profile)),
            ("clause", text(entry.clause)), ("certainty", text(entry.certainty.rawValue)),
            ("sample", text(entry.sample)), ("paper", text(entry.isPaper)), ("open", text(entry.isOpen)),
            ("office", text(entry.isOfficeSymbol)), ("has", text(entry.has)), ("optional", text(entry.optional)),
            ("lacks", text(entry.lacks)), ("signers", text(entry.mostSigners)),
            ("template", text(entry.templates.first)), ("templates", text(entry.templates)),
        ]
    }

    /// A value by itself: encoding it cannot fail.
    private static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return String(decoding: try! encoder.encode(value), as: UTF8.self)
    }

    // MARK: For people

    /// A table for each profile.
    package static func table(_ entries: [KindEntry], in language: Language) -> String {
        let words = Words(language)
        var profiles: [String] = []
        for entry in entries where profiles.last != entry.profile { profiles.append(entry.profile) }
        let tables = profiles.map { profile in
            table(of: entries.filter { $0.profile == profile }, titled: profile, words)
        }
        return (tables.flatMap { $0 + [""] } + words.legend).joined(separator: "\n") + "\n"
    }

    private static func table(of entries: [KindEntry], titled profile: String, _ words: Words) -> [String] {
        let columns = TextColumns(columns: [
            .init(width: 20, lines: 2), .init(width: 8, lines: 1), .init(width: 4, lines: 1),
            .init(width: 24, lines: 2),
            .init(width: 48, lines: 4),
        ])
        var lines = ["\(profile): \(entries.count) \(words.kinds)", ""] + columns.row(words.headings)
        lines += columns.row(columns.columns.map { String(repeating: "─", count: $0.width) })
        for entry in entries {
            let symbol = entry.symbol.map { $0 + (entry.isOfficeSymbol ? "*" : "") } ?? "–"
            let clause = entry.clause + (entry.sample.map { ", Mẫu \($0)" } ?? "")
            lines += columns.row([entry.name, symbol, entry.certainty.rawValue, clause, words.peculiarities(of: entry)])
        }
        return lines
    }
}

/// What the table says, in both languages.
private struct Words {
    var kinds: String
    var headings: [String]
    var legend: [String]
    private var lacks: String
    private var optional: String
    private var templates: String

    init(_ language: Language) {
        switch language {
        case .vietnamese:
            kinds = "loại"
            headings = ["Loại", "Ký hiệu", "Mức", "Căn cứ", "Khác thông thường"]
            legend = [
                "Mức: mức chắc chắn của ký hiệu (U: chưa kiểm chứng). *: ký hiệu của cơ quan, ghi trong vanban.yaml.",
                "Bắt đầu một văn bản: vanban new LOẠI",
            ]
            (lacks, optional, templates) = ("không có", "có thể có", "mẫu khác")
        case .english:
            kinds = "kinds"
            headings = ["Kind", "Symbol", "Cert", "Clause", "Unlike the common form"]
            legend = [
                "Cert: how sure the symbol is (U: unverified). *: the office's own, from vanban.yaml.",
                "To begin a paper: vanban new KIND",
            ]
            (lacks, optional, templates) = ("without", "may have", "other templates")
        }
    }

    /// What tells a kind from a plain paper with name, subject, place and date.
    func peculiarities(of entry: KindEntry) -> String {
        let common: Set = ["tên loại", "trích yếu", "địa danh", "ngày"]
        let missing = entry.lacks.filter(common.contains)
        let parts = [
            entry.has.filter { !common.contains($0) }.joined(separator: ", "),
            missing.isEmpty ? "" : "\(lacks) \(missing.joined(separator: ", "))",
            entry.optional.isEmpty ? "" : "\(optional) \(entry.optional.joined(separator: ", "))",
            entry.templates.count > 1 ? "\(templates): \(entry.templates.dropFirst().joined(separator: ", "))" : "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "; ")
    }
}

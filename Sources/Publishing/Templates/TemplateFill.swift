import Diagnostics
import FormatRules
import Reading

/// Puts an office's own values in place of a template's samples; comments and all else stay as they are.
enum TemplateFill {
    /// Where the office's `vanban.yaml` has a key of the template, its text replaces the sample, as it was typed.
    static func fill(_ template: SourceFile, from file: SourceFile) -> SourceFile {
        guard let head = SourceReader.parse(template).value?.head else { return template }
        let office = SourceReader.settings(file).value
        let edits = head.entries.compactMap { sample -> (Range<Int>, [UInt8])? in
            let text: [UInt8]?
            if let entry = office[sample.key], !entry.value.isBlank {
                text = value(entry, of: file, for: sample)
            } else {
                text = stranger(sample, to: office, in: head)
            }
            return text.map { (template.valueRange(of: sample), $0) }
        }
        return template.replacing(edits)
    }

    /// The source with `thể thức` as its first key.
    static func naming(_ profile: String, in source: SourceFile) -> SourceFile {
        guard let head = SourceReader.parse(source).value?.head else { return source }
        if let entry = head[.profile] {
            return source.replacing([(source.valueRange(of: entry), Array(" \(profile)".utf8))])
        }
        guard let opening = source.text.firstRange(of: "---\n") else { return source }
        let start = source.text.utf8.distance(from: source.text.startIndex, to: opening.upperBound)
        let line =
            "# Thể thức đã chọn; bỏ dòng này thì theo vanban.yaml, không có thì theo cơ quan và ngày.\nthể thức: \(profile)\n"
        return source.replacing([(start..<start, Array(line.utf8))])
    }

    /// What stands behind the key in the office's file; nil where the sample says more than the office can.
    private static func value(_ entry: SourceEntry, of file: SourceFile, for sample: SourceEntry) -> [UInt8]? {
        switch sample.key {
        // The paper's own kind; several signers or issuers are those of its form.
        case .kind: nil
        case .signatures, .issuer: sample.value.count > 1 && entry.value.count == 1 ? nil : file.value(of: entry)
        case .recipients: recipients(entry, of: file, for: sample)
        default: file.value(of: entry)
        }
    }

    /// The office's usual recipients behind the form's own first line, `Như trên` or `Như Điều 3`; a form without one
    /// takes none from the office either, since nothing stands above that it could mean.
    private static func recipients(_ entry: SourceEntry, of file: SourceFile, for sample: SourceEntry) -> [UInt8] {
        let own = entry.value.items.first?.asAbove
        let form = sample.value.items.first?.asAbove
        if let own, let form, Fold.opens(own, with: [form]) { return file.value(of: entry) }
        return switch (own, form) {
        case (nil, nil): file.value(of: entry)
        case (nil, let form?): file.value(of: entry, opening: form)
        case (_?, let form): file.value(of: entry, withFirst: form)
        }
    }

    /// What stands for a sample that the office has no text for, but that belongs to the sample's issuer: nothing,
    /// and the office's own name in the line of who decides. Nil where the sample may stay.
    private static func stranger(_ sample: SourceEntry, to office: SourceRecord, in head: SourceRecord) -> [UInt8]? {
        guard let issuer = office[.issuer]?.value.lines.joined(separator: " "), !issuer.isEmpty else { return nil }
        switch sample.key {
        case .superior, .number: return []
        case .enactor:
            guard let line = sample.value.lines.first, let old = head[.issuer]?.value.lines.joined(separator: " "),
                issuer.prefix(while: { $0 != " " }) == old.prefix(while: { $0 != " " }), line.contains(old)
            else { return nil }
            let own = line.replacing(old, with: issuer)
            return Array(" \(renamed(own, from: head[.superior], to: office[.superior]))".utf8)
        default: return nil
        }
    }

    /// `TỈNH MẪU SƠN` behind a body's name, which the superior's name ends with too, becomes the office's place.
    private static func renamed(_ line: String, from old: SourceEntry?, to new: SourceEntry?) -> String {
        let council = "ỦY BAN NHÂN DÂN "
        guard let old = old?.value.lines.first, let new = new?.value.lines.first, old.hasPrefix(council),
            new.hasPrefix(council)
        else { return line }
        return line.replacing(old.dropFirst(council.count), with: new.dropFirst(council.count))
    }
}

extension SourceNode {
    fileprivate var isBlank: Bool { content == .blank }

    /// The entries of a list; a value that is no list is its only one.
    fileprivate var items: [SourceNode] {
        guard case .list(let items) = content else { return [self] }
        return items
    }

    /// `Như trên`, `Như Điều 3`: an entry that names its place in the paper and not an office.
    fileprivate var asAbove: String? {
        let name: String? =
            switch content {
            case .text(let text): text
            case .record(let record): record[.name]?.value.lines.first
            case .blank, .list: nil
            }
        return name.flatMap { Fold.opens($0, with: ["Như "]) ? $0 : nil }
    }

    fileprivate var count: Int {
        guard case .list(let items) = content else { return 1 }
        return items.count
    }
}

extension SourceFile {
    /// The bytes from behind a key's colon to the end of its value.
    fileprivate func valueRange(of entry: SourceEntry) -> Range<Int> {
        let colon = bytes[entry.keySpan.end...].firstIndex(of: UInt8(ascii: ":")) ?? entry.keySpan.end
        return (colon + 1)..<max(colon + 1, entry.value.span.end)
    }

    /// A value as it was typed, line ends as templates have them.
    fileprivate func value(of entry: SourceEntry) -> [UInt8] {
        bytes[valueRange(of: entry)].filter { $0 != UInt8(ascii: "\r") }
    }

    /// The same list with another first entry, or without its first.
    fileprivate func value(of entry: SourceEntry, withFirst first: String?) -> [UInt8] {
        let items = entry.value.items
        let range = valueRange(of: entry)
        let start = items[0].span.start
        if let first {
            return piece(range.lowerBound..<start) + first.utf8 + piece(items[0].span.end..<range.upperBound)
        }
        // What parts the first two, a comma or the dash of a line, goes with the first.
        guard items.count > 1 else { return [] }
        return piece(range.lowerBound..<start) + piece(items[1].span.start..<range.upperBound)
    }

    /// The same list behind another first entry, written as the office writes its own.
    fileprivate func value(of entry: SourceEntry, opening first: String) -> [UInt8] {
        let own = value(of: entry)
        if own.first == UInt8(ascii: "\n") {
            let indent = own.dropFirst().prefix { $0 == UInt8(ascii: " ") }
            return Array("\n".utf8) + indent + Array("- \(first)".utf8) + own
        }
        guard case .list(let items) = entry.value.content, let next = items.first else {
            return Array("\n  - \(first)\n  -".utf8) + own
        }
        let range = valueRange(of: entry)
        return piece(range.lowerBound..<next.span.start) + Array("\(first), ".utf8)
            + piece(next.span.start..<range.upperBound)
    }

    private func piece(_ range: Range<Int>) -> [UInt8] { bytes[range].filter { $0 != UInt8(ascii: "\r") } }

    /// The same file with pieces replaced; they come in order and do not overlap.
    fileprivate func replacing(_ edits: [(range: Range<Int>, text: [UInt8])]) -> SourceFile {
        var result: [UInt8] = []
        var end = 0
        for edit in edits {
            result += bytes[end..<edit.range.lowerBound] + edit.text
            end = edit.range.upperBound
        }
        // Pieces of UTF-8 between line ends and marks are UTF-8.
        return (try? SourceFile(name: name, bytes: result + bytes[end...])) ?? self
    }
}

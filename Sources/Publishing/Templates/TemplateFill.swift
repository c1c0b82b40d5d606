import Diagnostics
import Reading

/// Puts an office's own values in place of a template's samples; comments and all else stay as they are.
enum TemplateFill {
    /// Where the office has a key of the template, its text replaces the sample, as it was typed.
    ///
    /// - Parameter file: the `vanban.yaml` that `office` was read from.
    static func fill(_ template: SourceFile, from office: SourceRecord, of file: SourceFile) -> SourceFile {
        guard let head = SourceReader.parse(template).value?.head else { return template }
        let edits = head.entries.compactMap { sample -> (Range<Int>, [UInt8])? in
            let text: [UInt8]?
            if let entry = office[sample.key], !entry.value.isBlank {
                text = value(entry, of: file, for: sample)
            } else {
                text = isForeign(sample.key, to: office) ? [] : nil
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
        let line = "# Thể thức đã chọn; bỏ dòng này thì chương trình chọn theo cơ quan và ngày.\nthể thức: \(profile)\n"
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

    /// The office's usual recipients behind the form's own first line: `Như trên`, `Như Điều 3`.
    private static func recipients(_ entry: SourceEntry, of file: SourceFile, for sample: SourceEntry) -> [UInt8] {
        let own = file.value(of: entry)
        guard let first = sample.value.lines.first, first.hasPrefix("Như "), own.first == UInt8(ascii: "\n"),
            !(entry.value.lines.first?.hasPrefix("Như ") ?? false)
        else { return own }
        let indent = own.dropFirst().prefix { $0 == UInt8(ascii: " ") }
        return Array("\n".utf8) + indent + Array("- \(first)".utf8) + own
    }

    /// Samples that belong to the sample's issuer: the office that has its own issuer leaves them blank.
    private static func isForeign(_ key: SourceKey, to office: SourceRecord) -> Bool {
        guard let issuer = office[.issuer], !issuer.value.isBlank else { return false }
        return key == .superior || key == .number
    }
}

extension SourceNode {
    fileprivate var isBlank: Bool { content == .blank }

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

import Diagnostics
import PlanModel

// Who signs.
extension ValueDecoder {
    /// A signer, or a list of them.
    mutating func signatures(_ entry: SourceEntry) -> [Signature] {
        switch entry.value.content {
        case .blank: []
        case .list(let items): items.compactMap { signature($0) }
        case .text, .record: [signature(entry.value)].compactMap { $0 }
        }
    }

    private mutating func signature(_ node: SourceNode) -> Signature? {
        record(node, of: .signatures, schema: .signer).map { signature($0) }
    }

    private mutating func signature(_ record: SourceRecord) -> Signature {
        var signature = Signature()
        for entry in record.entries {
            switch entry.key {
            case .authority: signature.authority = lines(entry)
            case .office: signature.office = lines(entry)
            case .fullName: signature.name = text(entry)
            case .signatureImage: (signature.signatureImage, signature.signatureImageWidth) = image(entry)
            case .sealImage: (signature.sealImage, signature.sealImageWidth) = image(entry)
            default: break
            }
        }
        return signature
    }

    /// `dau.png`, or `dau.png 38 mm` with the picture's real width.
    private mutating func image(_ entry: SourceEntry) -> (Text?, Double?) {
        guard let text = text(entry) else { return (nil, nil) }
        let words = text.string.split(separator: " ")
        for count in [2, 1] where words.count > count {
            let size = text.string[words[words.count - count].startIndex...]
            guard let points = Measure.points(size) else { continue }
            return (text.slice(text.string[..<size.startIndex].trimmed), points)
        }
        return (text, nil)
    }

    /// `xác nhận: {lời: …, chức vụ: …, họ tên: …}`.
    mutating func certification(_ entry: SourceEntry) -> Certification? {
        guard let record = record(entry.value, of: entry.key, schema: .certification) else { return nil }
        return Certification(words: record[.words].flatMap { text($0) }, signature: signature(record))
    }

    mutating func record(_ node: SourceNode, of key: SourceKey, schema: RecordSchema) -> SourceRecord? {
        switch node.content {
        case .record(let record): return record
        case .blank: return nil
        case .text(let text):
            // In a list, `chưc vụ: X` with a mistyped key is read as text.
            if let name = text[...].split(atFirst: UInt8(ascii: ":"))?.before, let near = schema.nearest(to: name) {
                report(.mistypedKey, at: node.span, ["key": String(name), "near": near.rawValue])
            } else {
                refuse(node, for: key, .recordWanted)
            }
            return nil
        case .list:
            refuse(node, for: key, .recordWanted)
            return nil
        }
    }
}

// Who receives.
extension ValueDecoder {
    mutating func recipients(_ entry: SourceEntry) -> [RecipientEntry] {
        switch entry.value.content {
        case .blank: []
        case .list(let items): recipients(items)
        case .text, .record: recipients([entry.value])
        }
    }

    private mutating func recipients(_ items: [SourceNode]) -> [RecipientEntry] {
        var entries: [RecipientEntry] = []
        // Groups end behind these entries, so that none reaches into another.
        var floor = 0
        for item in items {
            switch item.content {
            case .blank: continue
            case .text(let string):
                let typed = text(string, at: item.span)
                if let last = BraceGroups.lastLine(string[...]) {
                    closeGroup(typed, last, at: item.span, in: &entries, notBefore: floor)
                    floor = entries.count
                } else {
                    entries.append(RecipientEntry([Recipient(typed.withoutMarks)]))
                }
            case .record(let record):
                guard let entry = recipientEntry(record, at: item.span) else { continue }
                entries.append(entry)
                if entry.purpose != nil || record[.group] != nil { floor = entries.count }
            case .list: refuse(item, for: .recipients, .recordWanted)
            }
        }
        return entries
    }

    /// The paper's `X, } (để báo cáo)`: the entries above it that the brace is taken to reach join the group.
    private mutating func closeGroup(
        _ typed: Text, _ last: BraceGroups.LastLine, at span: SourceSpan, in entries: inout [RecipientEntry],
        notBefore floor: Int
    ) {
        let start = BraceGroups.start(endingAt: entries.count, notBefore: floor)
        let members = entries[start...].flatMap(\.recipients) + [Recipient(typed.slice(last.name).withoutMarks)]
        entries.removeSubrange(start...)
        entries.append(RecipientEntry(members, purpose: typed.slice(last.purpose)))
        let group = members.map { FlowReader.written($0.name.string) }.joined(separator: ", ")
        report(
            .groupStartGuessed, at: span,
            ["purpose": String(last.purpose), "first": members[0].name.string, "group": group])
    }

    private mutating func recipientEntry(_ record: SourceRecord, at span: SourceSpan) -> RecipientEntry? {
        let purpose = record[.purpose].flatMap { text($0) }?.withoutBrackets
        guard let group = record[.group] else {
            return recipient(record, at: span).map { RecipientEntry([$0], purpose: purpose) }
        }
        if let name = record[.name] { report(.groupWithName, at: name.keySpan) }
        let members: [Recipient]
        switch group.value.content {
        case .list(let items): members = items.compactMap { member($0) }
        case .text, .record: members = [member(group.value)].compactMap { $0 }
        case .blank: members = []
        }
        if members.isEmpty { refuse(group.value, for: .group, .listWanted) }
        return members.isEmpty ? nil : RecipientEntry(members, purpose: purpose)
    }

    private mutating func member(_ node: SourceNode) -> Recipient? {
        switch node.content {
        case .blank: return nil
        case .text(let string): return Recipient(text(string, at: node.span).withoutMarks)
        case .record(let record): return recipient(record, at: node.span)
        case .list:
            refuse(node, for: .group, .listWanted)
            return nil
        }
    }

    private mutating func recipient(_ record: SourceRecord, at span: SourceSpan) -> Recipient? {
        guard let name = record[.name].flatMap({ text($0) }) else {
            report(.recipientWithoutName, at: span)
            return nil
        }
        return Recipient(
            name.withoutMarks, copies: record[.copies].flatMap { count($0) },
            electronic: record[.electronic].flatMap { truth($0) }, address: record[.address].flatMap { text($0) })
    }
}

extension Text {
    /// `(để báo cáo)` is kept without its brackets, which the profile sets.
    fileprivate var withoutBrackets: Text {
        let inside = string[...].dropping(prefix: "(")?.dropping(suffix: ")")
        return slice(inside?.trimmed ?? string[...])
    }
}

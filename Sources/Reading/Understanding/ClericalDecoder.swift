import Diagnostics
import PlanModel

// What the registry needs.
extension ValueDecoder {
    /// `văn thư`; what it leaves out is taken from `above`, the office's settings.
    mutating func clerical(_ entry: SourceEntry, above: Clerical?) -> Clerical? {
        guard let record = record(entry.value, of: entry.key, schema: .clerical) else { return above }
        var clerical = above ?? Clerical()
        for entry in record.entries {
            switch entry.key {
            case .numbering: clerical.numbering = numbering(entry)
            case .spare: clerical.spare = amount(entry)
            case .fileCopies: clerical.fileCopies = amount(entry)
            case .address: clerical.address = text(entry)
            case .telephone: clerical.telephone = text(entry)
            case .mail: clerical.mail = text(entry)
            case .identifier: clerical.identifier = text(entry)
            case .archiveFile: clerical.file = text(entry)
            default: break
            }
        }
        return clerical
    }

    /// `nhiệm kỳ`: a record or a list of them; each needs its name and its first day.
    mutating func terms(_ entry: SourceEntry) -> [Term] {
        let nodes = if case .list(let items) = entry.value.content { items } else { [entry.value] }
        return nodes.compactMap { node in
            guard let record = record(node, of: entry.key, schema: .term) else { return nil }
            guard let name = record[.name].flatMap({ text($0) }) else {
                report(.termIncomplete, at: node.span)
                return nil
            }
            var term = Term(name: name)
            term.start = record[.start].map { date($0) } ?? PartialDate()
            term.end = record[.end].map { date($0) } ?? PartialDate()
            if term.start.iso == nil { report(.termIncomplete, at: node.span) }
            return term
        }
    }

    private mutating func numbering(_ entry: SourceEntry) -> Clerical.Numbering? {
        guard let text = text(entry) else { return nil }
        let known = Clerical.Numbering.allCases.first { $0.rawValue.folded == text.string.folded }
        if known == nil { report(.numberingUnknown, at: entry.value.span, ["value": text.string]) }
        return known
    }

    /// Copies, which may be none.
    private mutating func amount(_ entry: SourceEntry) -> Int? {
        guard let text = text(entry) else { return nil }
        if let amount = Int(text.string), (0...9999).contains(amount) { return amount }
        report(.amountWanted, at: entry.value.span, ["key": entry.key.rawValue])
        return nil
    }
}

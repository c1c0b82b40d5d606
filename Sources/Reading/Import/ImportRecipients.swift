import Diagnostics

extension PlainTextImport {
    /// Entries without dash and end mark, the paper's `}` as groups, and the archive line.
    static func readRecipients(_ cells: [Passage], _ ledger: inout Ledger) -> ([RecipientField], archive: Passage?) {
        var marks: [Replacement] = []
        let entries = cells.map { BracedEntry($0.tidied(&ledger), dropping: &marks) }
        ledger.change(.importListMarks, marks)
        var fields: [RecipientField] = []
        var index = 0
        while index < entries.count {
            let run = bracedRun(in: entries, from: index)
            if run.isEmpty {
                if !entries[index].name.isBlank { fields.append(RecipientField(names: [entries[index].name])) }
                index += 1
            } else {
                group(Array(entries[run]), into: &fields, &ledger)
                index = run.upperBound
            }
        }
        let archive = fields.last?.names.last.flatMap { isArchive($0.text) ? $0 : nil }
        if let archive { noteArchiveBracket(archive, &ledger) }
        return (fields, archive)
    }

    /// An entry and what stands behind its brace.
    private struct BracedEntry {
        var name: Passage
        /// The brace with all behind it, nil without a brace.
        var tail: Passage?
        /// `để báo cáo`, without its brackets.
        var purpose: Passage?

        init(_ entry: Passage, dropping marks: inout [Replacement]) {
            let hasOpening = entry.letters.contains { $0.scalar == "{" }
            let brace = hasOpening ? nil : entry.letters.lastIndex { $0.scalar == "}" }
            name = PlainTextImport.bareEntry(entry[0..<(brace ?? entry.letters.count)].trimmed, dropping: &marks)
            guard let brace else { return }
            tail = entry.dropFirst(brace)
            var purpose = PlainTextImport.bareEntry(entry.dropFirst(brace + 1).trimmed, dropping: &marks)
            if purpose.letters.first?.scalar == "(", purpose.letters.last?.scalar == ")" {
                purpose = purpose[1..<purpose.letters.count - 1].trimmed
            }
            self.purpose = purpose.isBlank ? nil : purpose
        }
    }

    /// Entries that carry one brace: a run of braces with one purpose, or up to each purpose where there are more.
    private static func bracedRun(in entries: [BracedEntry], from start: Int) -> Range<Int> {
        let end = entries[start...].firstIndex { $0.tail == nil } ?? entries.count
        let purposes = (start..<end).filter { entries[$0].purpose != nil }
        return start..<(purposes.count > 1 ? purposes[0] + 1 : end)
    }

    /// One group. Where only its last line is marked, its start is a guess: the entry before is taken in.
    private static func group(_ run: [BracedEntry], into fields: inout [RecipientField], _ ledger: inout Ledger) {
        var names = run.map(\.name).filter { !$0.isBlank }
        let purpose = run.compactMap(\.purpose).first
        if run.count == 1, let purpose, let previous = fields.last, previous.purpose == nil {
            fields.removeLast()
            ledger.ask(
                .importGroupGuessed, at: run[0].tail?.place,
                ["first": previous.names[0].text, "last": names.last?.text ?? "", "purpose": purpose.text])
            names = previous.names + names
        }
        for entry in run { dropBrace(of: entry, &ledger) }
        fields.append(RecipientField(names: names, purpose: purpose ?? Passage()))
    }

    /// The brace and the brackets of its purpose go: the group says both.
    private static func dropBrace(of entry: BracedEntry, _ ledger: inout Ledger) {
        guard let tail = entry.tail else { return }
        let kept = Set(entry.purpose?.letters.map(\.place.lowerBound) ?? [])
        let dropped = tail.letters.filter { !$0.isSpace && !kept.contains($0.place.lowerBound) }
        ledger.change(.importBraceToGroup, dropped.map { Replacement($0.place, by: "") }, ["text": tail.text])
    }

    /// `Lưu Văn phòng Tỉnh ủy (HMT)`: the bracket stays where it was typed, and what it means is said.
    private static func noteArchiveBracket(_ archive: Passage, _ ledger: inout Ledger) {
        guard let open = archive.letters.lastIndex(where: { $0.scalar == "(" }),
            let close = archive.letters.lastIndex(where: { $0.scalar == ")" }), open + 1 < close
        else { return }
        let inner = archive[(open + 1)..<close]
        let message: Message = inner.text.allSatisfy(\.isNumber) ? .importArchiveCopies : .importArchiveDrafter
        ledger.ask(message, at: inner.place, ["text": inner.text, "line": archive.text])
    }
}

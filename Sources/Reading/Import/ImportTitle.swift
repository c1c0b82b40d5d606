import FormatRules

extension PlainTextImport {
    /// The kind's line and the subject below it, up to `-----` or the first paragraph of the body.
    static func readTitle(
        of lines: [Line], at kindLine: Int, before end: Int, _ naming: Naming, into head: inout Head,
        _ ledger: inout Ledger
    ) -> Int {
        let cell = lines[kindLine].passage.tidied(&ledger)
        var subject: [Passage] = []
        if naming.isKind(cell.text) {
            setKind(cell, of: &head, &ledger)
        } else if let name = kindOpening(cell.text, naming) {
            let length = name.unicodeScalars.count
            setKind(cell[0..<length], of: &head, &ledger)
            subject = [cell.dropFirst(length).trimmed]
            ledger.ask(.importKindInTitle, at: cell.place, ["kind": name, "subject": subject[0].excerpt])
        }
        let range = subjectLines(in: lines, from: kindLine + 1, before: end, isBegun: !subject.isEmpty)
        let added = range.filter { !lines[$0].isBlank }.map { lines[$0].passage.tidied(&ledger) }
        for passage in added {
            if let last = subject.last, last.text.isInCapitals == passage.text.isInCapitals {
                subject[subject.count - 1] = last.joined(to: passage)
                ledger.change(.importSubjectJoined, gap(between: last, and: passage), ["text": passage.excerpt])
            } else {
                subject.append(passage)
            }
        }
        head.subject += subject
        if head.subject.isEmpty { ledger.ask(.importSubjectMissing, at: cell.place, ["kind": cell.text]) }
        return skipRules(of: lines, at: range.upperBound, before: end, &ledger)
    }

    /// Where a line or paragraph end between two passages became a space.
    static func gap(between left: Passage, and right: Passage) -> [Replacement] {
        guard let end = left.place?.upperBound, let start = right.place?.lowerBound, end <= start else { return [] }
        return [Replacement(end..<start, by: " ")]
    }

    private static func setKind(_ cell: Passage, of head: inout Head, _ ledger: inout Ledger) {
        let name = cell.text.lowercased()
        head.kind = Field(name, at: cell.place)
        guard name != cell.text, let place = cell.place else { return }
        ledger.change(.importKindCase, [Replacement(place, by: name)], ["text": cell.text, "value": name])
    }

    /// All lines down to a rule, if one stands near; else the first paragraph, and what it cannot end without.
    private static func subjectLines(in lines: [Line], from start: Int, before end: Int, isBegun: Bool) -> Range<Int> {
        let filled = (start..<max(start, end)).filter { !lines[$0].isBlank }
        let near = filled.prefix { index in
            let text = lines[index].passage.plain
            return isRule(text) || Opening(text) == nil && !isAddresseeLabel(text)
        }
        let title = near.prefix(9).prefix { !endsSubject(lines[$0].passage.plain) }
        if let rule = title.first(where: { isRule(lines[$0].passage.plain) }) { return start..<rule }
        guard let first = near.first, isBegun ? continues(lines[first], after: nil) : !isPreamble(lines[first]) else {
            return start..<start
        }
        var last = first
        for index in near.dropFirst() {
            let isNext = index == last + 1
            guard
                isNext
                    ? continues(lines[index], after: lines[last])
                    : !endsSubject(lines[last].passage.plain) && startsSmall(lines[index].passage.plain)
            else { break }
            last = index
        }
        return start..<last + 1
    }

    /// Whether a line of the same block goes on with the subject: small first letter, or the same bold or capitals.
    private static func continues(_ line: Line, after previous: Line?) -> Bool {
        let text = line.passage.plain
        if startsSmall(text) { return previous.map { !endsSubject($0.passage.plain) } ?? true }
        guard let previous else { return false }
        if previous.passage.plain.isInCapitals { return text.isInCapitals || previous.passage.plain.hasPrefix("CỦA ") }
        return previous.passage.isBold && line.passage.isBold && !text.isInCapitals
    }

    /// A comma ends no subject: `sơ kết công tác 6 tháng đầu năm,` goes on.
    private static func endsSubject(_ text: String) -> Bool {
        hasEndMark(text) && text.last { !$0.isWhitespace && !"*”\"’)".contains($0) } != ","
    }

    /// A paragraph with which bodies open, where the title has no subject.
    private static func isPreamble(_ line: Line) -> Bool {
        let text = line.passage.plain
        return text.hasPrefix("Căn cứ ") || text.hasPrefix("Kính ") || hasEndMark(text) && text.count > 60
    }
}

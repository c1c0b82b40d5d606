import FormatRules

extension PlainTextImport {
    /// A value of the front matter: as typed, or put together where the input leaves gaps.
    struct Field {
        var text: String
        var place: Place?

        init(_ text: String, at place: Place? = nil) {
            self.text = text
            self.place = place
        }

        init(_ passage: Passage) {
            text = passage.text
            place = passage.place
        }
    }

    /// Letterhead, title and addressees, as far as the text has them.
    struct Head {
        var kind: Field?
        var superior: [Field] = []
        var issuer: [Field] = []
        var number: Field?
        var location: Field?
        var date: Field?
        var subject: [Passage] = []
        var addressees: [Field] = []
        /// `kính gửi` or `kính trình`, as the author wrote it.
        var addresseeKey = "kính gửi"
        /// `độ khẩn`, `độ mật`, `phạm vi`, `dự thảo`, by key.
        var marks: [(key: String, field: Field)] = []
        /// True for a typed `ĐẢNG CỘNG SẢN VIỆT NAM`, false for the State's title, nil without either.
        var isParty: Bool?
        /// Lines of the letterhead that nobody could place: they open the body.
        var strays: [Line] = []
        /// The line with which the body begins.
        var bodyStart = 0
    }

    /// Step 4: the letterhead above the kind, the kind, the subject below it and the addressees.
    static func readHead(of lines: [Line], _ zones: Zones, _ naming: Naming, _ ledger: inout Ledger) -> Head {
        var head = Head()
        var letterhead = Letterhead(naming)
        let limit = zones.foot.lowerBound
        let end = zones.kindLine ?? zones.addresseeLine ?? limit
        for index in 0..<min(end, limit) where !lines[index].isBlank {
            let isKnown = letterhead.read(lines[index], &ledger)
            if !isKnown {
                // Without a landmark the letterhead ends at the first line that is none.
                if zones.kindLine == nil, zones.addresseeLine == nil { break }
                ledger.ask(.importStrayHead, at: lines[index].passage.place, ["text": lines[index].passage.excerpt])
                head.strays.append(Line(passage: lines[index].passage, standsAlone: true))
            }
            head.bodyStart = index + 1
        }
        letterhead.settle(&head, &ledger)

        var cursor = head.bodyStart
        if let kindLine = zones.kindLine {
            cursor = readTitle(of: lines, at: kindLine, before: limit, naming, into: &head, &ledger)
        } else if let line = zones.addresseeLine {
            cursor = line
        }
        cursor = readAddressees(of: lines, at: cursor, before: limit, into: &head, &ledger)
        if zones.kindLine != nil { cursor = skipRules(of: lines, at: cursor, before: limit, &ledger) }
        head.bodyStart = cursor
        settleKind(of: &head, zones, lines, &ledger)
        return head
    }

    /// `Kính gửi: A` on one line, or one addressee a line below it.
    private static func readAddressees(
        of lines: [Line], at start: Int, before end: Int, into head: inout Head, _ ledger: inout Ledger
    ) -> Int {
        guard let label = (start..<end).first(where: { !lines[$0].isBlank }),
            isAddresseeLabel(lines[label].passage.plain)
        else { return start }
        let line = lines[label].passage.trimmed
        if Fold.opens(line.plain.filter { $0 != ":" }, with: ["kính trình"]) { head.addresseeKey = "kính trình" }
        let labelLength = (line.letters.firstIndex { $0.scalar == ":" } ?? line.letters.count - 1) + 1
        ledger.change(
            .importLabelToField, [line[0..<labelLength]].compactMap(\.place).map { Replacement($0, by: "") },
            ["text": line[0..<labelLength].text, "key": head.addresseeKey])
        var entries = [line.dropFirst(labelLength).trimmed].filter { !$0.isBlank }
        var index = label + 1
        while index < end {
            let next = lines[index].passage.trimmed
            let isItem = Opening(next.plain)?.isDash == true
            if next.isBlank {
                // A blank line ends the list, unless it stands between label and list.
                guard entries.isEmpty, index < label + 3 else { break }
            } else if isItem || entries.isEmpty {
                entries.append(next)
            } else if let last = entries.last, !hasEndMark(last.plain) || last.plain.hasSuffix(","),
                startsSmall(next.plain)
            {
                entries[entries.count - 1] = last.joined(to: next)
            } else {
                break
            }
            index += 1
        }
        head.addressees = listEntries(entries, &ledger).map { Field($0) }
        return index
    }

    /// Entries without their dash and end mark, which the profile prints.
    private static func listEntries(_ entries: [Passage], _ ledger: inout Ledger) -> [Passage] {
        var marks: [Replacement] = []
        let bare = entries.map { bareEntry($0.tidied(&ledger), dropping: &marks) }
        ledger.change(.importListMarks, marks)
        return bare.filter { !$0.isBlank }
    }

    static func bareEntry(_ entry: Passage, dropping marks: inout [Replacement]) -> Passage {
        var entry = entry
        if let opening = Opening(entry.text), opening.isDash || opening.isBullet, let first = entry.letters.first {
            marks.append(Replacement(first.place, by: ""))
            entry = entry.dropFirst(1).trimmed
        }
        if let last = entry.letters.last, last.isOne(of: ",;."), !entry.text.hasSuffix("..") {
            marks.append(Replacement(last.place, by: ""))
            entry.letters.removeLast()
        }
        return entry.trimmed
    }

    /// `-----` between title and body.
    static func skipRules(of lines: [Line], at start: Int, before end: Int, _ ledger: inout Ledger) -> Int {
        guard let index = (start..<end).first(where: { !lines[$0].isBlank }), isRule(lines[index].passage.plain) else {
            return start
        }
        dropRule(lines[index].passage, &ledger)
        return index + 1
    }

    static func dropRule(_ passage: Passage, _ ledger: inout Ledger) {
        guard let place = passage.trimmed.place else { return }
        ledger.change(.importRuleDropped, [Replacement(place, by: "")], ["text": passage.plain])
    }

    /// Without a kind a paper with addressees, or with `V/v` under its number, is a công văn: a guess, and said so.
    private static func settleKind(of head: inout Head, _ zones: Zones, _ lines: [Line], _ ledger: inout Ledger) {
        guard head.kind == nil else { return }
        let evidence = zones.addresseeLine.flatMap { lines[$0].passage.place } ?? head.subject.first?.place
        if let evidence {
            head.kind = Field("công văn")
            ledger.ask(.importKindGuessed, at: evidence, ["value": "công văn"])
        } else {
            ledger.ask(.importKindMissing, at: nil)
        }
    }
}

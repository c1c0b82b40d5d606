import FormatRules

extension PlainTextImport {
    /// Recipients and signatures, as far as the text has them.
    struct Foot {
        var recipients: [RecipientField] = []
        var signatures: [SignatureField] = []
        /// The archive line: `Lưu Văn phòng Tỉnh ủy (HMT)`.
        var archive: Passage?
        /// Lines that nobody could place: they close the body.
        var strays: [Line] = []
    }

    /// One signer's block, a line each.
    struct SignatureField {
        var authority: [Passage] = []
        var office: [Passage] = []
        var name: Passage?
    }

    /// An entry of `nơi nhận`; a purpose makes it a brace group.
    struct RecipientField {
        var names: [Passage]
        var purpose: Passage?
    }

    /// Step 6: sorts the foot's cells into recipients and signature, whichever comes first, side by side or not.
    static func readFoot(_ lines: [Line], _ ledger: inout Ledger) -> Foot {
        var sorting = FootSorting(isTwoColumns: lines.contains { columns(of: $0).count > 1 })
        for line in lines {
            if line.isBlank {
                sorting.blank()
                continue
            }
            let cells = columns(of: line)
            for (index, cell) in cells.enumerated() {
                let isRight = index > 0 || cells.count == 1 && sorting.isTwoColumns && line.indent >= 24
                sorting.sort(cell, isRight: isRight, &ledger)
            }
            noteColumns(cells, &ledger)
        }
        var foot = Foot()
        foot.signatures = readSignatures(sorting.signature, &ledger)
        (foot.recipients, foot.archive) = readRecipients(sorting.recipients, &ledger)
        foot.strays = sorting.strays
        for stray in foot.strays {
            ledger.ask(.importStrayFoot, at: stray.passage.trimmed.place, ["text": stray.passage.excerpt])
        }
        return foot
    }

    static func noteColumns(_ cells: [Passage], _ ledger: inout Ledger) {
        let gaps = zip(cells, cells.dropFirst()).flatMap { left, right in
            gap(between: left, and: right).map { Replacement($0.place, by: "\n") }
        }
        ledger.change(.importColumnsSplit, gaps)
    }

    /// The foot's cells while they are sorted.
    private struct FootSorting {
        enum Side { case none, recipients, signature }

        var isTwoColumns: Bool
        var recipients: [Passage] = []
        var signature: [SignatureCell] = []
        var strays: [Line] = []
        private var side = Side.none
        private var isAfterBlank = false

        init(isTwoColumns: Bool) { self.isTwoColumns = isTwoColumns }

        mutating func blank() { isAfterBlank = true }

        mutating func sort(_ cell: Passage, isRight: Bool, _ ledger: inout Ledger) {
            let text = cell.plain
            let opening = Opening(text)
            defer { isAfterBlank = false }
            if isRecipientsLabel(text), let place = cell.place {
                ledger.change(
                    .importLabelToField, [Replacement(place, by: "")], ["text": text, "key": "nơi nhận"])
                side = .recipients
            } else if isAuthority(text) || isOffice(text) || isSignedMark(text) {
                sign(cell, isRight: isRight)
            } else if side != .none, opening?.isDash == true || opening?.isBullet == true || text.hasPrefix("}") {
                addRecipient(cell, isNew: !text.hasPrefix("}"))
                side = isRight ? side : .recipients
            } else if isRight || side == .signature || side == .none && !signature.isEmpty || endsRecipients(text) {
                isSignature(text) ? sign(cell, isRight: isRight) : leave(cell)
            } else if side == .recipients, opening == nil, !isListClosed {
                addRecipient(cell, isNew: recipients.last.map { hasEndMark($0.plain) && !startsSmall(text) } ?? true)
            } else {
                leave(cell)
            }
        }

        private mutating func leave(_ cell: Passage) { strays.append(Line(passage: cell, standsAlone: true)) }

        /// The archive line with its stop is the last one.
        private var isListClosed: Bool {
            recipients.last.map { isArchive($0.plain) && hasEndMark($0.plain) } ?? false
        }

        /// A name, or a further line of capitals; anything else in its place is not understood.
        private func isSignature(_ text: String) -> Bool {
            if isName(text) { return true }
            guard !signature.isEmpty, Opening(text) == nil, !hasEndMark(text), text.count <= 70 else { return false }
            return text.first?.isUppercase == true || Fold.isOne(text, of: ["kiêm"])
        }

        private mutating func sign(_ cell: Passage, isRight: Bool) {
            signature.append(SignatureCell(passage: cell, isRight: isRight))
            if !isTwoColumns { side = .signature }
        }

        /// A name, or capitals, below the archive line belong to the signature.
        private func endsRecipients(_ text: String) -> Bool {
            guard let last = recipients.last.map(\.plain) else { return false }
            let isArchived = isArchive(last)
            return isName(text) && (isArchived || isAfterBlank || !signature.isEmpty) || text.isInCapitals && isArchived
        }

        /// A new entry, or the rest of one that was too long for its line.
        private mutating func addRecipient(_ cell: Passage, isNew: Bool) {
            if isNew || recipients.isEmpty {
                recipients.append(cell)
            } else {
                recipients[recipients.count - 1] = recipients[recipients.count - 1].joined(to: cell)
            }
        }
    }

    struct SignatureCell {
        var passage: Passage
        var isRight: Bool
    }

    /// `- Lưu …`, with or without its dash.
    static func isArchive(_ text: String) -> Bool {
        Fold.opens(String(text.drop { "-–— ".contains($0) }), with: ["lưu", "lưu:"])
    }
}

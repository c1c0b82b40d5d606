import FormatRules

extension PlainTextImport {
    /// Signers from the signature's cells: two columns of capitals are two signers, the leading body on the right.
    static func readSignatures(_ cells: [SignatureCell], _ ledger: inout Ledger) -> [SignatureField] {
        let right = cells.filter(\.isRight).map(\.passage)
        let left = cells.filter { !$0.isRight }.map(\.passage)
        let isHeaded = { (cells: [Passage]) in cells.contains { isAuthority($0.plain) || isOffice($0.plain) } }
        guard isHeaded(right), isHeaded(left) else { return readColumn(cells.map(\.passage), &ledger) }
        ledger.ask(.importTwoSigners, at: left.first?.place)
        return readColumn(right, &ledger) + readColumn(left, &ledger)
    }

    /// Signers one below the other: a name ends a block.
    private static func readColumn(_ cells: [Passage], _ ledger: inout Ledger) -> [SignatureField] {
        var signatures: [SignatureField] = []
        var current = SignatureField()
        for cell in cells {
            if isSignedMark(cell.plain), let place = cell.place {
                ledger.change(.importSignedMark, [Replacement(place, by: "")], ["text": cell.plain])
                continue
            }
            if current.name != nil {
                signatures.append(current)
                current = SignatureField()
            }
            add(cell.tidied(&ledger), to: &current, &ledger)
        }
        return signatures + [current].filter { $0.name != nil || !$0.office.isEmpty || !$0.authority.isEmpty }
    }

    private static func add(_ cell: Passage, to signature: inout SignatureField, _ ledger: inout Ledger) {
        if isAuthority(cell.text), signature.office.isEmpty {
            signature.authority.append(cell)
        } else if let last = signature.authority.last, signature.office.isEmpty, isUnitOfTerritory(cell.text),
            cell.text.isInCapitals
        {
            // `TM. ỦY BAN NHÂN DÂN` with its place on the next line.
            signature.authority[signature.authority.count - 1] = last.joined(to: cell)
            // The other column may lie between the two lines: the edit stands for a line end alone.
            let end = last.place.map { [Replacement($0.upperBound..<$0.upperBound, by: "")] } ?? []
            ledger.change(.importLinesJoined, end)
        } else if cell.text.isInCapitals || Fold.isOne(cell.text, of: ["kiêm"]) {
            signature.office.append(cell)
        } else {
            signature.name = cell
        }
    }
}

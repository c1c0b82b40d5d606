import FormatRules

extension PlainTextImport {
    /// Step 7: what the text gives away about issuer and symbol is proposed; the rest stays a gap, each with a question.
    static func propose(for head: inout Head, from foot: Foot, _ naming: Naming, _ ledger: inout Ledger) {
        let body = IssuingBody(head, foot, naming)
        if head.issuer.isEmpty {
            if let body {
                head.issuer = [Field(body.issuer)]
                ledger.ask(.importIssuerProposed, at: body.place, body.arguments(value: body.issuer))
            } else {
                ledger.ask(.importIssuerMissing, at: foot.archive?.place)
            }
        }
        if head.number.map(\.text.isEmpty) ?? true {
            if let body, let symbol = body.symbol(for: head, foot, naming) {
                head.number = Field(symbol)
                ledger.ask(.importSymbolProposed, at: body.place, body.arguments(value: symbol))
            } else {
                ledger.ask(.importNumberMissing, at: head.kind?.place)
            }
        }
        if head.location == nil { ledger.ask(.importPlaceMissing, at: head.kind?.place) }
        if head.date == nil { ledger.ask(.importDateMissing, at: head.kind?.place) }
        if foot.recipients.isEmpty { ledger.ask(.importRecipientsMissing, at: nil) }
        if foot.signatures.allSatisfy({ $0.name == nil }) { ledger.ask(.importSignerMissing, at: nil) }
    }

    /// The body that issues a paper, as far as its letterhead, its authority line and its archive line tell.
    private struct IssuingBody {
        /// `TỈNH ỦY …`: the ellipsis is the name that only the author knows.
        var issuer: String
        /// `TU`, `UBND`.
        var symbol: String
        var family: Profile.Family
        /// Where it was read.
        var place: Place?
        private var evidence: [String]

        init?(_ head: Head, _ foot: Foot, _ naming: Naming) {
            if let first = head.issuer.first {
                self.init(typed: first, head, naming)
            } else if let authority = foot.signatures.first?.authority.first {
                self.init(authority: authority, archive: foot.archive, naming)
            } else {
                return nil
            }
        }

        private init?(typed first: Field, _ head: Head, _ naming: Naming) {
            let (name, superior) = (head.issuer.joinedText, head.superior.joinedText)
            let family = head.isParty.map { $0 ? Profile.Family.party : .state }
            guard let body = naming.issuer(opening: name, in: family),
                let symbol = naming.issuerSymbol(of: name, under: superior, in: body.family)
            else { return nil }
            (issuer, self.symbol, self.family) = (name, symbol, body.family)
            (place, evidence) = (first.place, [first.text])
        }

        private init?(authority: Passage, archive: Passage?, _ naming: Naming) {
            let family = Profile.Family(authority: authority.text)
            let named = NamedBody(in: authority.text, after: NamedBody.authorityWords, family, naming)
            let kept = archive.flatMap { NamedBody(in: $0.text, after: NamedBody.archiveWords, family, naming) }
            if let archive, let kept, kept.family == .party,
                named.map({ $0.symbol == kept.symbol }) ?? NamedBody.isCommittee(authority.text)
            {
                self.init(kept, place: archive.place, evidence: [authority.text, archive.text])
            } else if let named {
                self.init(named, place: authority.place, evidence: [authority.text])
            } else {
                return nil
            }
        }

        private init(_ body: NamedBody, place: Place?, evidence: [String]) {
            issuer = body.name.uppercased() + " " + (body.rest.isEmpty ? "…" : body.rest.uppercased())
            (symbol, family, self.place, self.evidence) = (body.symbol, body.family, place, evidence)
        }

        func arguments(value: String) -> [String: String] {
            ["value": value, "evidence": evidence.map { "“\($0)”" }.joined(separator: ", ")]
        }

        /// `-KH/TU` or `/KH-UBND`; a công văn of the State needs its drafting unit, which `Lưu: VT, X` may name.
        func symbol(for head: Head, _ foot: Foot, _ naming: Naming) -> String? {
            guard let kind = head.kind.flatMap({ naming.kind($0.text, in: family) }) else { return nil }
            if let kind = kind.symbol { return family == .party ? "-\(kind)/\(symbol)" : "/\(kind)-\(symbol)" }
            guard Naming.isDispatch(kind.name), let parts = foot.archive?.text.split(separator: ","), parts.count == 2
            else {
                return nil
            }
            let unit = parts[1].prefix { $0 != "(" }.filter { !$0.isWhitespace }
            return unit.isInCapitals ? "/\(symbol)-\(unit)" : nil
        }
    }

    /// A body named in a line of the foot, in the author's spelling.
    private struct NamedBody {
        var name: String
        /// What follows the name up to a bracket or comma: the place, if the author gave it.
        var rest: String
        var symbol: String
        var family: Profile.Family

        static let authorityWords = ["t", "m", "tm", "l", "tl", "ban", "thường", "vụ", "chấp", "hành"]
        static let archiveWords = ["lưu", "văn", "phòng", "vp", "vt"]

        /// A committee signs for its body: `T/M BAN THƯỜNG VỤ`.
        static func isCommittee(_ authority: String) -> Bool {
            let name = Fold.name(authority)
            return ["ban thường vụ", "ban chấp hành"].contains { name.contains($0) }
        }

        /// The body that the line names after nothing but the words given: `Lưu Ban Tổ chức Tỉnh ủy` is another's.
        init?(in text: String, after allowed: [String], _ family: Profile.Family?, _ naming: Naming) {
            var words = text.split { !$0.isLetter && !$0.isNumber }[...]
            while let first = words.first {
                let opening = words.joined(separator: " ")
                if let body = naming.issuer(opening: opening, in: family), body.hasOwnSymbol, let symbol = body.symbol {
                    let typed = words.prefix(body.wordCount)
                    name = typed.joined(separator: " ")
                    rest = text[typed[typed.endIndex - 1].endIndex...].prefix { !"(,;.".contains($0) }
                        .split(separator: " ").joined(separator: " ")
                    (self.symbol, self.family) = (symbol, body.family)
                    return
                }
                guard Fold.isOne(String(first), of: allowed) else { return nil }
                words.removeFirst()
            }
            return nil
        }
    }
}

extension [PlainTextImport.Field] {
    fileprivate var joinedText: String { map(\.text).joined(separator: " ") }
}

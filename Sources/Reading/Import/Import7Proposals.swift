extension PlainTextImport {
    /// Step 7: what the text gives away about issuer and symbol is proposed; the rest stays a gap, each with a question.
    static func propose(for head: inout Head, from foot: Foot, _ ledger: inout Ledger) {
        let body = IssuingBody(head, foot)
        if head.issuer.isEmpty {
            if let body {
                head.issuer = [Field(body.issuer)]
                ledger.ask(.importIssuerProposed, at: body.place, body.arguments(value: body.issuer))
            } else {
                ledger.ask(.importIssuerMissing, at: foot.archive?.place)
            }
        }
        if head.number.map(\.text.isEmpty) ?? true {
            if let body, let symbol = body.symbol(for: head, foot) {
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

    /// The body that issues a paper, as far as its authority line and its archive line tell.
    private struct IssuingBody {
        /// `TỈNH ỦY …`: the ellipsis is the name that only the author knows.
        var issuer: String
        /// `TU`, `UBND`.
        var symbol: String
        var isParty: Bool
        /// Where it was read.
        var place: Place?
        private var evidence: [String]

        init?(_ head: Head, _ foot: Foot) {
            if let issuer = head.issuer.first {
                guard let name = NamedBody(in: issuer.text, after: []) else { return nil }
                self.init(name, place: issuer.place, evidence: [issuer.text])
                return
            }
            guard let authority = foot.signatures.first?.authority.first else { return nil }
            let isCommittee = ["ban thường vụ", "ban chấp hành"].contains {
                folded(authority.text).contains(folded($0))
            }
            let named = NamedBody(
                in: authority.text, after: ["t", "m", "tm", "l", "tl", "ban", "thường", "vụ", "chấp", "hành"])
            if isCommittee || named?.isParty == true, let archive = foot.archive,
                let name = NamedBody(in: archive.text, after: ["lưu", "văn", "phòng", "vp", "vt"]), name.isParty
            {
                self.init(name, place: archive.place, evidence: [authority.text, archive.text])
            } else if let named {
                self.init(named, place: authority.place, evidence: [authority.text])
            } else {
                return nil
            }
        }

        private init(_ name: NamedBody, place: Place?, evidence: [String]) {
            issuer = name.typed.uppercased() + " " + (name.rest.isEmpty ? "…" : name.rest.uppercased())
            (symbol, isParty, self.place, self.evidence) = (name.symbol, name.isParty, place, evidence)
        }

        func arguments(value: String) -> [String: String] {
            ["value": value, "evidence": evidence.map { "“\($0)”" }.joined(separator: ", ")]
        }

        /// `-KH/TU` or `/KH-UBND`; a công văn of the State needs its drafting unit, which `Lưu: VT, X` may name.
        func symbol(for head: Head, _ foot: Foot) -> String? {
            guard let kind = head.kind.flatMap({ PlainTextImport.kind(named: $0.text) }) else { return nil }
            if isParty { return kind.party.isEmpty ? nil : "-\(kind.party)/\(symbol)" }
            if kind.name != "công văn" { return kind.state.isEmpty ? nil : "/\(kind.state)-\(symbol)" }
            guard let parts = foot.archive?.text.split(separator: ","), parts.count == 2 else { return nil }
            let unit = parts[1].prefix { $0 != "(" }.filter { !$0.isWhitespace }
            return isCapitals(unit) ? "/\(symbol)-\(unit)" : nil
        }
    }

    /// A body named in a line, in the author's spelling.
    private struct NamedBody {
        var typed: String
        /// What follows the name up to a bracket or comma: the place, if the author gave it.
        var rest: String
        var symbol: String
        var isParty: Bool

        private static let bodies: [(name: String, symbol: String, isParty: Bool)] = [
            ("tỉnh ủy", "TU", true), ("thành ủy", "TU", true), ("huyện ủy", "HU", true), ("quận ủy", "QU", true),
            ("thị ủy", "ThU", true), ("đảng ủy", "ĐU", true), ("chi bộ", "CB", true),
            ("ủy ban nhân dân", "UBND", false), ("hội đồng nhân dân", "HĐND", false), ("UBND", "UBND", false),
            ("HĐND", "HĐND", false),
        ]

        /// The body that the line names after nothing but the words given: `Lưu Ban Tổ chức Tỉnh ủy` is another's.
        init?(in text: String, after allowed: [String]) {
            let words = text.split { !$0.isLetter && !$0.isNumber }
            let folds = words.map { folded(String($0)) }
            let start = folds.firstIndex { !allowed.map(folded).contains($0) } ?? 0
            for body in NamedBody.bodies {
                let wanted = body.name.split(separator: " ").map { folded(String($0)) }
                guard folds[start...].starts(with: wanted) else { continue }
                let last = words[start + wanted.count - 1]
                typed = words[start..<start + wanted.count].joined(separator: " ")
                rest = text[last.endIndex...].prefix { !"(,;.".contains($0) }.split(separator: " ").joined(
                    separator: " ")
                (symbol, isParty) = (body.symbol, body.isParty)
                return
            }
            return nil
        }
    }
}

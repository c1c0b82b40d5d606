import Diagnostics
import FormatRules
import PlanModel

/// What the profile has to say about a document before it is laid out.
enum Remarks {
    static func about(_ choice: ProfileChoice, profile: Profile) -> Diagnostic {
        var arguments = ["profile": profile.id, "name": profile.name]
        switch choice.reason {
        case .named: return Diagnostic(.profileNamed, arguments, file: nil)
        case .dated(let date):
            arguments["date"] = date.written
            return Diagnostic(.profileByDate, arguments, file: nil)
        case .undatedFormer(let latest, let body):
            arguments["date"] = latest.written
            arguments["body"] = body
            return Diagnostic(.profileByFormerBody, arguments, file: nil)
        case .undatedCurrent: return Diagnostic(.profileCurrent, arguments, file: nil)
        }
    }

    /// What is not sure about the instrument itself, told with every paper that follows it.
    static func unverified(in profile: Profile) -> Diagnostic {
        let notes = profile.notes.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
        return Diagnostic(.profileUnverified, ["profile": profile.id, "notes": notes], file: nil)
    }

    /// - Parameter printed: the document as it is laid out.
    static func about(
        _ document: OfficialDocument, printed: OfficialDocument, profile: Profile, naming: Naming, symbol: String?
    ) -> [Diagnostic] {
        let kind = naming.kind(document.kind.string, in: profile.family)
        // A working paper of the office has no head that could lack something.
        var remarks = kind?.form.hasHead == false ? [] : head(of: document, kind, profile, naming, symbol)
        if let mark = fixedSymbol(document, profile, kind) { remarks.append(mark) }
        if let mark = joint(document, profile) { remarks.append(mark) }
        let symbols = Set(naming.kinds[profile.family, default: []].compactMap(\.symbol))
        remarks += ComponentRemarks(document: document, profile: profile, kind: kind, otherSymbols: symbols).all
        remarks += AnnexRemarks(document: printed, written: document.annexes.count, profile: profile).all
        return remarks
    }

    private static func head(
        of document: OfficialDocument, _ kind: Naming.Kind?, _ profile: Profile, _ naming: Naming, _ symbol: String?
    ) -> [Diagnostic] {
        var remarks: [Diagnostic] = []
        if document.issuer.isEmpty { remarks.append(Diagnostic(.issuerMissing, file: nil)) }
        for name in document.issuer + document.superior where name.string.contains("…") {
            remarks.append(Diagnostic(.issuerUnfinished, at: name.span, ["issuer": name.string]))
        }
        if naming.lacksSymbol(document, in: profile) {
            remarks.append(without(symbol: document, profile, kind))
        } else if symbol == nil, !document.issuer.isEmpty {
            let issuer = document.issuer.map(\.string).joined(separator: " ")
            remarks.append(
                Diagnostic(
                    .symbolUnknown, at: document.number.span, ["kind": document.kind.string, "issuer": issuer]))
        }
        if let mark = endMark(document, profile) { remarks.append(mark) }
        return remarks
    }

    /// The kind has no symbol; where the instrument leaves it open the office may set one.
    private static func without(
        symbol document: OfficialDocument, _ profile: Profile, _ kind: Naming.Kind?
    ) -> Diagnostic {
        Diagnostic(
            kind?.isOpen == true ? .kindWithoutSymbol : .fixedKindWithoutSymbol, at: document.number.span,
            ["kind": document.kind.string, "profile": profile.id], clause: kind?.clause)
    }

    /// `ký hiệu loại` names this paper's kind, whose symbol is not the office's to set. A symbol typed into the paper
    /// itself makes the question idle.
    private static func fixedSymbol(
        _ document: OfficialDocument, _ profile: Profile, _ kind: Naming.Kind?
    ) -> Diagnostic? {
        guard document.number.symbol == nil, let kind, !kind.isOpen,
            let own = document.kindSymbols.first(where: { Fold.same($0.kind.string, kind.name) }),
            own.symbol != kind.symbol
        else { return nil }
        return Diagnostic(
            .kindSymbolFixed, at: own.kind.span, ["kind": kind.name, "symbol": own.symbol, "profile": profile.id],
            clause: kind.clause, certainty: kind.certainty.rawValue)
    }

    /// `15-KH/TU` and `15/KH-UBND` are different instruments' ways; the author's is kept.
    private static func joint(_ document: OfficialDocument, _ profile: Profile) -> Diagnostic? {
        let rule = profile.policies.numberJoint
        guard let found = document.number.joint, found != rule.value else { return nil }
        return Diagnostic(
            .jointDiffers, at: document.number.span, ["found": found, "expected": rule.value, "profile": profile.id],
            clause: rule.clause, certainty: rule.certainty.rawValue)
    }

    /// The author's end mark is kept; a different one is a warning, unless the rule itself is only custom.
    private static func endMark(_ document: OfficialDocument, _ profile: Profile) -> Diagnostic? {
        guard let last = document.body.last, let text = last.text.last else { return nil }
        let written = last.text.plain.trailingWhitespaceRemoved
        let rule = profile.policies.endMark
        guard rule.certainty != .unverified else { return nil }
        let found = written.hasSuffix("./.") ? "./." : written.lastMark
        guard found != rule.value else { return nil }
        return Diagnostic(
            .endMarkDiffers, at: text.span, ["found": found, "expected": rule.value, "profile": profile.id],
            clause: rule.clause.isEmpty ? nil : rule.clause, certainty: rule.certainty.rawValue)
    }
}

extension PartialDate {
    /// As far as it is known: `05/9/2026`, `9/2026`, `2026`.
    fileprivate var written: String {
        iso == nil ? [month, year].compactMap { $0.map(String.init) }.joined(separator: "/") : cited
    }
}

extension Substring {
    /// The last punctuation mark, or the last word where a mark is missing.
    fileprivate var lastMark: String {
        if let last, last.isPunctuation { return String(last) }
        return split(separator: " ").last.map(String.init) ?? ""
    }
}

extension String {
    var trailingWhitespaceRemoved: Substring {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}

import Diagnostics
import FormatRules
import PlanModel

/// What a kind and a profile ask of a document's components, told before the pages are made.
struct ComponentRemarks {
    let document: OfficialDocument
    let profile: Profile
    let kind: Naming.Kind?
    /// The symbols of the family's other kinds.
    var otherSymbols: Set<String> = []

    private var form: KindForm { kind?.form ?? KindForm() }

    var all: [Diagnostic] { heading + numbering + addressing + deciding + signing + marks }

    // MARK: Head

    private var heading: [Diagnostic] {
        var found: [Diagnostic] = []
        let typed = document.subject.first
        if form.subject == .required, document.subject.isEmpty {
            found.append(about(.subjectMissing, at: document.kind.span))
        }
        if form.subject == .never, let typed { found.append(about(.subjectNotAsked, at: typed.span)) }
        if let author = document.author, profile.family != .party {
            found.append(about(.authorLineNotAsked, at: author.span))
        }
        if let mark = document.draftMark, profile.policies.draftMark.value == .none {
            found.append(
                Diagnostic(
                    .draftMarkNotAsked, at: mark.span, ["profile": profile.id], clause: nil,
                    certainty: Certainty.unverified.rawValue))
        }
        return found
    }

    /// `15/QĐ-SNV` on a kế hoạch: the symbol is another kind's.
    private var numbering: [Diagnostic] {
        guard let typed = document.number.symbol, let own = kind?.symbol else { return [] }
        let part = String(typed.prefix { $0 != "-" && $0 != "/" })
        guard part != own, part != kind?.earlier?.symbol, otherSymbols.contains(part) else { return [] }
        let clause = profile.component(.number).clause
        return [
            about(.numberOfOtherKind, at: document.number.span, ["found": part, "expected": own], clause: clause)
        ]
    }

    private var addressing: [Diagnostic] {
        var found: [Diagnostic] = []
        let first = document.addressees.first
        if form.addressees == .required, document.addressees.isEmpty {
            found.append(about(.addresseesMissing, at: document.kind.span, clause: addressClause))
        }
        if form.addressees == .never, let first {
            found.append(about(.addresseesNotAsked, at: first.span, clause: addressClause))
        }
        if first != nil, form.address != .telegram, let entry = document.recipients.first?.recipients.first,
            !Fold.opens(entry.name.string, with: ["Như trên"])
        {
            found.append(about(.asAboveMissing, at: entry.name.span, clause: addressClause))
        }
        if first == nil, form.addressees != .required, !namesReceiver, let above = asAbove {
            let clause = profile.component(.recipient).clause
            found.append(about(.nothingAbove, at: above.span, ["name": above.string], clause: clause))
        }
        return found
    }

    /// `Như trên` among the recipients.
    private var asAbove: Text? {
        document.recipients.flatMap(\.recipients).map(\.name).first { Fold.opens($0.string, with: ["Như trên"]) }
    }

    /// A slip or a letter names its receiver in its own text (NĐ 30 PL III Mẫu 1.8: `giới thiệu ông (bà) …`).
    private var namesReceiver: Bool {
        Fold.opens(document.kind.string, with: ["giấy", "phiếu", "thư"])
    }

    private var addressClause: String { profile.component(.addressLabel).clause }

    // MARK: What is decided

    private var deciding: [Diagnostic] {
        var found: [Diagnostic] = []
        let levels = document.body.map(\.level)
        if form.enactor == .required, document.enactor == nil, !levels.contains(.enactor) {
            found.append(about(.enactorMissing, at: document.kind.span))
        }
        if form.enactor == .never, let enactor = document.enactor {
            found.append(about(.enactorNotAsked, at: enactor.span))
        }
        if let words = form.operative, !levels.contains(.operative) {
            found.append(about(.operativeMissing, at: document.kind.span, ["words": words]))
        }
        found += resolvedByCongress
        return found
    }

    /// A Party resolution is prose; only a congress resolves, as far as is known (U).
    private var resolvedByCongress: [Diagnostic] {
        guard profile.family == .party, Fold.same(document.kind.string, "nghị quyết"),
            let block = document.body.first(where: { $0.level == .operative }),
            !(document.superior + document.issuer).contains(where: { Fold.opens($0.string, with: ["Đại hội"]) })
        else { return [] }
        return [
            Diagnostic(
                .resolvedWithoutCongress, at: block.text.first?.span, ["profile": profile.id],
                certainty: Certainty.unverified.rawValue)
        ]
    }

    // MARK: Who signs

    private var signing: [Diagnostic] {
        var found = document.signatures.flatMap { authority(of: $0) + titles(before: $0) }
        if let certification = document.certification { found += authority(of: certification.signature) }
        found += minutes
        if document.signatures.count > form.mostSigners {
            let extra = document.signatures[form.mostSigners]
            found.append(
                about(
                    .tooManySigners, at: (extra.office.first ?? extra.authority.first ?? extra.name)?.span,
                    ["count": "\(document.signatures.count)", "most": "\(form.mostSigners)"]))
        }
        return found
    }

    /// `TM.` on a Party paper, `T/M` on a state one.
    private func authority(of signature: Signature) -> [Diagnostic] {
        let clause = profile.component(.authority)
        return (signature.authority + signature.office).compactMap { line in
            let isForeign = Profile.Family(authority: line.string).map { $0 != profile.family } ?? line.string.lacksMark
            guard isForeign else { return nil }
            return Diagnostic(
                .foreignAuthority, at: line.span,
                [
                    "line": line.string, "profile": profile.id,
                    "marks": profile.family.authorityMarks.joined(separator: ", "),
                ], clause: clause.clause, certainty: clause.certainty.rawValue)
        }
    }

    /// A minutes is signed by its writer and its chair, each under the title that the kind has.
    private var minutes: [Diagnostic] {
        guard let left = form.leftSigner, let right = form.rightSigner else { return [] }
        let strangers = document.signatures.compactMap { $0.office.first ?? $0.authority.first }.filter {
            !Fold.same($0.string, left) && !Fold.same($0.string, right)
        }
        let titles = ["left": left, "right": right]
        if document.signatures.count < 2 { return [about(.minutesSigners, at: document.kind.span, titles)] }
        return strangers.map { about(.minutesSigners, at: $0.span, titles) }
    }

    /// HD 05 II.I.7.1.3 and NĐ 30 PL I.II.7: no academic or military title stands before the name.
    private func titles(before signature: Signature) -> [Diagnostic] {
        guard let name = signature.name, let word = name.string.split(separator: " ").first,
            Self.titles.contains(word.trimmingSuffix(".").lowercased())
        else { return [] }
        let clause = profile.component(.signerName)
        return [
            Diagnostic(
                .titleBeforeName, at: name.span, ["title": String(word)], clause: clause.clause,
                certainty: clause.certainty.rawValue)
        ]
    }

    private static let titles: Set = [
        "gs", "pgs", "ts", "ths", "gs.ts", "pgs.ts", "bs", "ks", "cn", "gs.", "đại tá", "tướng",
    ]

    // MARK: Marks

    private var marks: [Diagnostic] {
        var found: [Diagnostic] = []
        if let urgency = document.urgency {
            let known = profile.urgencyMarks
            if !known.value.keys.contains(where: { Fold.same($0, urgency.string) }) {
                found.append(
                    Diagnostic(
                        .unknownUrgency, at: urgency.span,
                        ["mark": urgency.string, "known": known.value.keys.sorted().joined(separator: ", ")],
                        clause: known.clause, certainty: known.certainty.rawValue))
            }
        }
        if let secrecy = document.secrecy { found.append(contentsOf: about(secrecy: secrecy)) }
        if let copies = document.copies, document.drafter == nil {
            found.append(about(.copiesWithoutDrafter, at: copies.span, clause: profile.component(.drafter).clause))
        }
        return found
    }

    private func about(secrecy: Text) -> [Diagnostic] {
        let policy = profile.policies.secrecy
        let certainty = policy.certainty.rawValue
        guard policy.value == .box else {
            return [Diagnostic(.secrecyElsewhere, at: secrecy.span, clause: policy.clause, certainty: certainty)]
        }
        guard document.allowsSecrecy else {
            return [Diagnostic(.secrecyNotAllowed, at: secrecy.span, clause: policy.clause, certainty: certainty)]
        }
        return [Diagnostic(.secrecyOnNetwork, at: secrecy.span, clause: policy.clause, certainty: certainty)]
    }

    // MARK: With the kind's clause

    private func about(
        _ message: Message, at span: SourceSpan?, _ arguments: [String: String] = [:], clause: String? = nil
    ) -> Diagnostic {
        var arguments = arguments
        arguments["kind"] = document.kind.string
        arguments["profile"] = profile.id
        return Diagnostic(message, at: span, arguments, clause: clause ?? kind?.clause)
    }
}

extension String {
    /// `KT GIÁM ĐỐC`: the mark behind the letters was forgotten.
    fileprivate var lacksMark: Bool {
        let word = uppercased().prefix { $0 != " " }
        return word.endIndex < endIndex && ["TM", "KT", "TL", "TUQ"].contains(word)
    }
}

extension Substring {
    fileprivate func trimmingSuffix(_ mark: Character) -> Substring { last == mark ? dropLast() : self }
}

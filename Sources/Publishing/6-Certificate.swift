import Checking
import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// A laid out document with what an instrument's clauses say of it.
package struct CertifiedDocument: Sendable {
    package var laid: LaidOutDocument
    package var clauses: ClauseBook
    package var certificate: Certificate
}

extension Publisher {
    /// Lays a source out as it would be published, and judges the pages.
    ///
    /// - Parameter profile: whose clauses judge. The layout is always made by the document's own choice, so that
    ///   a paper can be held against an instrument that it was not made for.
    package func certify(
        _ bytes: [UInt8], name: String, profile: String? = nil, settings: PublishSettings = PublishSettings()
    ) -> Outcome<CertifiedDocument?> {
        var understood = understand(bytes, name: name, withPlan: false)
        // Nobody certifies a draft: a mark that is left is an error here, whatever is printed.
        understood.diagnostics += leftovers(in: bytes, name: name, isDraft: false)
        return certify(understood, name: name, profile: profile, settings: settings)
    }

    /// The same for a document that has been understood, or built as a value.
    package func certify(
        _ understood: Outcome<OfficialDocument?>, name: String, profile: String?, settings: PublishSettings
    ) -> Outcome<CertifiedDocument?> {
        guard let document = understood.value, !understood.diagnostics.hasErrors else {
            return Outcome(nil, understood.diagnostics)
        }
        let laidOut = layOut(document, file: name, settings: settings)
        let diagnostics = understood.diagnostics + laidOut.diagnostics
        guard let laid = laidOut.value, !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
        var judged = judge(laid, by: profile ?? laid.profile.id, isDuplex: settings.duplex)
        judged.diagnostics = diagnostics + judged.diagnostics.map { $0.inFile(name) }
        return judged
    }

    /// Judges pages that are laid out already.
    ///
    /// - Parameter seesInk: whether lines are also held apart by their letters, and not by their frames alone.
    package func judge(
        _ laid: LaidOutDocument, by profile: String, isDuplex: Bool = false, seesInk: Bool = true
    ) -> Outcome<CertifiedDocument?> {
        guard Profile.identifiers.contains(profile) else {
            return Outcome(nil, [Diagnostic(.unknownProfile, ["profile": profile], file: nil)])
        }
        do {
            let clauses = try ClauseBook.load(profile, from: store)
            let facts = PaperFacts(
                kind: laid.document.kind.string, signers: laid.document.signatures.count, isDuplex: isDuplex,
                family: laid.family)
            var ignored: [Diagnostic] = []
            let session = seesInk ? try? typesetter.session(for: laid.document, &ignored) : nil
            let certificate = Certificate.judge(laid.pages, by: clauses, facts: facts, ink: session)
            let arguments = ["laid": laid.profile.id, "profile": clauses.id, "name": clauses.name]
            let notes = profile == laid.profile.id ? [] : [Diagnostic(.judgedByOther, arguments, file: nil)]
            return Outcome(CertifiedDocument(laid: laid, clauses: clauses, certificate: certificate), notes)
        } catch {
            return Outcome(nil, [.resources(error)])
        }
    }

    /// The finished PDF with each component's zone drawn over its pages.
    package func overlay(of certified: CertifiedDocument) throws(DiagnosedError) -> [UInt8] {
        var ignored: [Diagnostic] = []
        let session = try typesetter.session(for: certified.laid.document, &ignored)
        var laid = certified.laid
        laid.pages = certified.certificate.overlay(on: laid.pages, clauses: certified.clauses, shaper: session)
        return try write(laid)
    }
}

extension Certificate {
    /// What makes the exit status 1; nil when nothing verified is broken.
    package var failure: Diagnostic? {
        let failed = findings.filter { $0.verdict == .fails }
        guard !failed.isEmpty else { return nil }
        var ids: [String] = []
        for id in failed.map(\.clause) where !ids.contains(id) { ids.append(id) }
        let shown = ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
        return Diagnostic(
            .clausesBroken, ["count": "\(failed.count)", "profile": profile, "clauses": shown], file: nil)
    }
}

import Diagnostics
import FormatRules
import Layout
import PDFFinishing
import PageModel
import PangoCairo
import PlanModel
import Reading

/// What a user asks of one document.
package struct PublishSettings: Sendable {
    /// `--profile`; nil leaves the choice to the document.
    package var profile: String?
    package var duplex = false

    package init(profile: String? = nil, duplex: Bool = false) {
        self.profile = profile
        self.duplex = duplex
    }
}

/// A finished document.
package struct Publication {
    package var document: OfficialDocument
    package var profile: Profile
    package var pages: PagedDocument
    package var pdf: [UInt8]
}

/// The whole program: from the bytes of a source to the bytes of a PDF, in four steps.
///
/// Not `Sendable`: it owns a typesetting session, so every worker has a publisher of its own.
package final class Publisher {
    package let store: ResourceStore
    package let naming: Naming
    package let session: SessionHolder
    private var profiles: [String: Profile] = [:]

    package init(store: ResourceStore) throws(ResourceError) {
        self.store = store
        naming = try Naming.load(from: store)
        session = SessionHolder(store: store)
    }

    package func publish(_ bytes: [UInt8], name: String, settings: PublishSettings) -> Outcome<Publication?> {
        let understood = understand(bytes, name: name)
        guard let document = understood.value else { return Outcome(nil, understood.diagnostics) }
        let laidOut = layOut(document, file: name, settings: settings)
        let diagnostics = understood.diagnostics + laidOut.diagnostics
        guard let (pages, profile) = laidOut.value, !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
        do {
            let drawn = try draw(pages)
            let pdf = try finish(drawn, pages.metadata)
            return Outcome(Publication(document: document, profile: profile, pages: pages, pdf: pdf), diagnostics)
        } catch {
            return Outcome(nil, diagnostics + [error.diagnostic.inFile(name)])
        }
    }

    // MARK: 1 Read and understand

    /// A source, or a model in JSON, as a document.
    package func understand(_ bytes: [UInt8], name: String) -> Outcome<OfficialDocument?> {
        var outcome = Understanding.read(bytes, name: name, kinds: naming.kindNames)
        outcome.diagnostics = outcome.diagnostics.map { $0.inFile(name) }
        return outcome
    }

    // MARK: 2 Lay out

    /// Pages of placed values, by the profile that governs the document.
    package func layOut(
        _ document: OfficialDocument, file: String, settings: PublishSettings
    ) -> Outcome<(pages: PagedDocument, profile: Profile)?> {
        var diagnostics: [Diagnostic] = []
        do {
            let profile = try profile(for: document, settings: settings, &diagnostics)
            let session = try session.session(for: document, &diagnostics)
            let symbol = naming.symbol(of: document, in: profile)
            diagnostics += Remarks.about(document, profile: profile, naming: naming, symbol: symbol)
            let outcome = Layout.layOut(
                document, profile: profile, symbol: symbol, shaper: session,
                options: LayoutOptions(duplex: settings.duplex))
            var pages = outcome.value
            pages.metadata = Describing.metadata(of: document, profile: profile, symbol: symbol, family: session.family)
            diagnostics += outcome.diagnostics
            return Outcome((pages, profile), diagnostics.map { $0.inFile(file) })
        } catch {
            return Outcome(nil, (diagnostics + [error.diagnostic]).map { $0.inFile(file) })
        }
    }

    private func profile(
        for document: OfficialDocument, settings: PublishSettings, _ diagnostics: inout [Diagnostic]
    ) throws(DiagnosticFailure) -> Profile {
        let named = settings.profile ?? document.profile?.string
        let choice = ProfileChoice.choose(for: document, named: named, naming: naming)
        guard Profile.identifiers.contains(choice.id) else {
            let span = settings.profile == nil ? document.profile?.span : nil
            throw DiagnosticFailure(Diagnostic(.unknownProfile, at: span, ["profile": choice.id]))
        }
        do {
            let profile = try profiles[choice.id] ?? Profile.load(choice.id, from: store)
            profiles[choice.id] = profile
            diagnostics.append(Remarks.about(choice, profile: profile))
            return profile
        } catch {
            throw DiagnosticFailure(.resources(error))
        }
    }

    // MARK: 3 Draw and 4 finish

    package func draw(_ pages: PagedDocument) throws(DiagnosticFailure) -> [UInt8] {
        try session.draw(pages)
    }

    package func finish(_ pdf: [UInt8], _ metadata: Metadata) throws(DiagnosticFailure) -> [UInt8] {
        do {
            return try PDFFinishing.finish(pdf, metadata: metadata)
        } catch {
            throw DiagnosticFailure(error.diagnostic)
        }
    }
}

extension Diagnostic {
    /// The same, told of a file; a diagnostic that already names one keeps it.
    package func inFile(_ name: String) -> Diagnostic {
        var diagnostic = self
        diagnostic.file = diagnostic.file ?? name
        return diagnostic
    }

    package static func resources(_ error: ResourceError) -> Diagnostic {
        Diagnostic(.resourcesMissing, at: nil, ["reason": "\(error.path): \(error.reason)"])
    }
}

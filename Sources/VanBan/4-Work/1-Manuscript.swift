import Diagnostics
import FormatRules
import Foundation
import PlanModel
import Publishing
import Reporting

/// A source as a worker holds it: read, and called by the name that the rooms below need.
struct Manuscript {
    /// Where it lies, or would lie; `-` for what has no folder.
    let path: String
    /// Nil for a document that is a value.
    let bytes: [UInt8]?
    private let document: Document?
    private let name: String
    /// Where files lie that it names; nil where it may name none.
    let folder: URL?

    init(_ source: Source) throws(VanBanError) {
        name = source.name
        folder = source.folder
        switch source.content {
        case .file(let url):
            path = url.path
            document = nil
            do throws(DiagnosedError) {
                bytes = try Input.read(url.path).get()
            } catch {
                let telling = Telling(path: url.path, name: source.name, bytes: nil)
                throw VanBanError(error.diagnostics, told: telling.told(error.diagnostics))
            }
        case .bytes(let bytes):
            path = source.folder?.appendingPathComponent("nguon.md").path ?? "-"
            self.bytes = bytes
            document = nil
        case .document(let document):
            path = "-"
            bytes = nil
            self.document = document
        }
    }

    /// The document with its plan.
    func understood(by publisher: Publisher, settings: PublishSettings) -> Outcome<OfficialDocument?> {
        publisher.readsNamedFiles = folder != nil
        guard let document else { return publisher.understand(bytes ?? [], name: path) }
        return DocumentMaking.make(document, name: path, by: publisher, settings: settings)
    }

    func published(by publisher: Publisher, settings: PublishSettings) -> Outcome<Publication?> {
        publisher.readsNamedFiles = folder != nil
        if let bytes { return publisher.publish(bytes, name: path, settings: settings) }
        let made = understood(by: publisher, settings: settings)
        return publisher.publish(made, name: path, settings: settings, keepsPlaces: false)
    }

    /// What a batch makes its papers from.
    func series(by publisher: Publisher, settings: PublishSettings) -> Outcome<Series?> {
        publisher.readsNamedFiles = folder != nil
        if let bytes { return publisher.series(bytes, name: path, settings: settings) }
        let made = understood(by: publisher, settings: settings)
        return Outcome(made.value.map { publisher.series($0, name: path) }, made.diagnostics)
    }

    func certified(
        by publisher: Publisher, profile: String?, settings: PublishSettings
    ) -> Outcome<CertifiedDocument?> {
        publisher.readsNamedFiles = folder != nil
        if let bytes { return publisher.certify(bytes, name: path, profile: profile, settings: settings) }
        let made = understood(by: publisher, settings: settings)
        return publisher.certify(made, name: path, profile: profile, settings: settings)
    }

    /// The plan with the bodies that carry it out.
    func followed(by publisher: Publisher) -> Outcome<FollowedPlan?> {
        publisher.readsNamedFiles = folder != nil
        guard let document else { return publisher.followedPlan(bytes ?? [], name: path) }
        let made = understood(by: publisher, settings: PublishSettings())
        guard let own = made.value else { return Outcome(nil, made.diagnostics) }
        guard let plan = own.plan else {
            let told = Found(.carriesNoPlan, ["kind": own.kind.string], file: path)
            return Outcome(nil, made.diagnostics + [told])
        }
        let assignments = Assignments(plan, directory: Directory(document.directory.map(\.own)))
        return Outcome(FollowedPlan(name: path, document: own, assignments: assignments), made.diagnostics)
    }

    /// A file that lies, or would lie, beside it.
    func path(besides name: String) -> String { folder?.appendingPathComponent(name).path ?? "-" }

    /// What was found, as callers get it.
    func told(_ found: [Found], by publisher: Publisher) -> [Diagnostic] {
        // Most papers are told of without a place; only then the source is taken apart once more.
        let hasPlaces = found.contains { $0.span != nil }
        return telling(by: publisher, withPlaces: hasPlaces).told(found)
    }

    func telling(by publisher: Publisher, withPlaces: Bool = true) -> Telling {
        Telling(path: path, name: name, bytes: withPlaces ? bytes : nil, others: publisher.readBeside)
    }

    func error(_ found: [Found], by publisher: Publisher) -> VanBanError {
        VanBanError(found, told: told(found, by: publisher))
    }
}

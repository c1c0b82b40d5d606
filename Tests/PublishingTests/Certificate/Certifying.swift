import Checking
import Diagnostics
import FormatRules
import Foundation
import PageModel
import Publishing
import TestSupport
import Testing

/// A source that a certificate is asked for, and the profile that lays it out.
struct CertifiedSource: Sendable, CustomTestStringConvertible {
    var name: String
    var file: URL
    /// Nil for the document's own choice.
    var profile: String?

    var testDescription: String { name + (profile.map { " \($0)" } ?? "") }
    var bytes: [UInt8] { get throws { [UInt8](try Data(contentsOf: file)) } }

    /// Every source of the tests.
    static let own = sources(in: Project.tests.appending(path: "Sources"), profiles: [nil])

    /// Every template, under each profile of its family.
    static let templates =
        sources(in: Project.root.appending(path: "templates/party"), profiles: ["hd05", "hd36"])
        + sources(in: Project.root.appending(path: "templates/state"), profiles: ["nd30"])

    private static func sources(in folder: URL, profiles: [String?]) -> [CertifiedSource] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted().flatMap { name in
            profiles.map { CertifiedSource(name: name, file: folder.appending(path: name), profile: $0) }
        }
    }

    static func own(_ name: String) throws -> CertifiedSource {
        try #require(own.first { $0.name == name + ".md" }, "no source \(name)")
    }
}

extension Workshop {
    /// Laid out by `settings`, judged by a profile's clauses; an error ends the test.
    func certified(
        _ source: CertifiedSource, by profile: String? = nil, settings: PublishSettings = PublishSettings()
    ) throws -> CertifiedDocument {
        try certified(try source.bytes, name: source.file.path, by: profile, settings: settings)
    }

    func certified(
        _ bytes: [UInt8], name: String = "nguon.md", by profile: String? = nil,
        settings: PublishSettings = PublishSettings()
    ) throws -> CertifiedDocument {
        let outcome = publisher.certify(bytes, name: name, profile: profile, settings: settings)
        let errors = outcome.diagnostics.filter { $0.severity == .error }.map { DiagnosticRenderer().headline(of: $0) }
        return try #require(outcome.value, "\(name): \(errors)")
    }
}

extension CertifiedDocument {
    var failed: [Checking.Finding] { certificate.findings.filter { $0.verdict == .fails } }
    /// Ids of the clauses that fail, each once.
    var failedClauses: Set<String> { Set(failed.map(\.clause)) }

    /// The findings, for the message of a test that fails.
    var complaint: String {
        failed.map { "\($0.clause) \($0.role?.rawValue ?? "page"): \($0.measured?.vietnamese ?? "")" }
            .joined(separator: "; ")
    }
}

/// A copy of the program's data in which one profile was changed.
struct ChangedProfile {
    private let folder: TemporaryFolder
    let workshop: Workshop

    /// - Parameter changes: texts of `profiles/ID.yaml` and what they become; each must be there.
    init(_ id: String, _ changes: [(String, String)]) throws {
        folder = try TemporaryFolder()
        for part in ["profiles", "clauses", "freedom", "widths", "words"] {
            try FileManager.default.copyItem(
                at: Project.resources.appending(path: part), to: folder.url.appending(path: part))
        }
        let file = folder.url.appending(path: "profiles/\(id).yaml")
        var text = try String(contentsOf: file, encoding: .utf8)
        for (old, new) in changes {
            try #require(text.contains(old), "«\(old)» is not in \(id).yaml")
            text = text.replacingOccurrences(of: old, with: new)
        }
        try Data(text.utf8).write(to: file)
        workshop = try Workshop(resources: folder.url)
    }
}

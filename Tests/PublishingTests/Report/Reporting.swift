import Diagnostics
import Foundation
import Layout
import PageModel
import Publishing
import TestSupport
import Testing

/// Sources whose pages are reported.
struct ReportedSource: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: @Sendable () throws -> [UInt8]
    var profile: String?
    /// Names of files lie relative to it.
    var path: String

    var testDescription: String { name }

    /// Every template by every profile of its family, every source of the tests, and the imported plan.
    static let all = templates + CertifiedSource.own.map { ReportedSource($0, of: "test") } + [seed]
    static let templates = CertifiedSource.templates.map { ReportedSource($0, of: $0.profile ?? "") }
    static let seed = ReportedSource(
        name: "ke-hoach-93-KL-TW", bytes: { try Seed.source.get() }, path: "ke-hoach.md")

    func publication() throws -> Publication { try Self.whole.get()[name]! }

    /// With each line filled in turn.
    func inTurn() throws -> Publication { try Self.turn.get()[name]! }

    func report() throws -> MakingReport {
        MakingReport(of: try publication(), file: "\(name).md", from: try bytes())
    }

    // MARK: Made once for all tests

    private static let whole = publications(by: .optimal)
    private static let turn = publications(by: .greedy)

    private static func publications(by breaking: Breaking) -> Result<[String: Publication], any Error> {
        Result {
            let workshop = try Workshop()
            return try Dictionary(
                uniqueKeysWithValues: all.map { source in
                    var settings = PublishSettings(profile: source.profile)
                    settings.breaking = breaking
                    let bytes = try source.bytes()
                    return (source.name, try workshop.publication(of: bytes, name: source.path, settings: settings))
                })
        }
    }
}

extension ReportedSource {
    fileprivate init(_ source: CertifiedSource, of shelf: String) {
        self.init(
            name: "\(shelf)-\(source.name.replacingOccurrences(of: ".md", with: ""))", bytes: { try source.bytes },
            profile: source.profile, path: source.file.path)
    }
}

extension MakingReport {
    /// With the lines of one file; places in others have none.
    init(of publication: Publication, file: String, from bytes: [UInt8]) {
        let source = try? SourceFile(name: file, bytes: bytes)
        self.init(of: publication, file: file) { span in
            guard let source, span.end <= bytes.count else { return nil }
            return Place(line: source.position(of: span.start).line)
        }
    }
}

extension Page {
    /// Distinct baselines of the body's text, from top to bottom.
    var bodyBaselines: [Length] {
        let roles: Set<Role> = [
            .enactor, .operative, .legalBasis, .body, .heading, .partLabel, .partTitle, .sectionLabel, .sectionTitle,
            .article,
        ]
        return Set(items.filter { roles.contains($0.role) }.compactMap(\.baseline)).sorted()
    }
}

import Foundation
import Publishing
import Testing

/// A template laid out by one of the profiles of its family.
struct TemplateSample: Sendable, Hashable, CustomTestStringConvertible {
    var family: String
    var name: String
    var profile: String

    var testDescription: String { "\(profile)-\(name)" }

    var text: String {
        get throws { try String(contentsOf: Self.folder(family).appending(path: "\(name).md"), encoding: .utf8) }
    }

    /// Every template of the party by both of its profiles, every template of the state by its one.
    static let all = [("party", "hd05"), ("party", "hd36"), ("state", "nd30")].flatMap { family, profile in
        names(family).map { TemplateSample(family: family, name: $0, profile: profile) }
    }
    /// Every template once.
    static let once = all.filter { $0.profile != "hd36" }

    private static func folder(_ family: String) -> URL { Project.root.appending(path: "templates/\(family)") }

    private static func names(_ family: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder(family).path)) ?? []
        return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
    }
}

/// Written by `make golden` once every part of the templates can be set; without them there is nothing to compare.
@Suite("Golden pages of the templates", .enabled(if: Golden.isAsked(for: "templates")))
struct TemplateGoldenTests {
    @Test("Every template by every profile of its family", arguments: TemplateSample.all)
    func pages(sample: TemplateSample) throws {
        let publication = try Workshop.publication(
            of: Array(try sample.text.utf8), name: "\(sample.name).md",
            settings: PublishSettings(profile: sample.profile))
        try Golden.expect(publication.laid.pages.dump, as: "templates/\(sample.testDescription)")
    }
}

import Diagnostics
import FormatRules
import Foundation
import Publishing
import TestSupport
import Testing

/// Where things lie in the project.
enum Project {
    static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    static let resources = root.appending(path: "Resources")
    static let seed = root.appending(path: "templates/samples/ke-hoach-93-KL-TW.txt")
}

/// One of the nine sources: three profiles, three kinds.
struct Sample: Sendable, Hashable, CustomTestStringConvertible {
    enum Kind: String, Sendable, CaseIterable {
        case plan = "ke-hoach"
        case report = "bao-cao"
        case dispatch = "cong-van"
    }

    var profile: String
    var kind: Kind

    var name: String { "\(profile)-\(kind.rawValue)" }
    var testDescription: String { name }
    var isParty: Bool { profile != "nd30" }
    var bytes: [UInt8] {
        get throws { [UInt8](try Data(contentsOf: Project.tests.appending(path: "Sources/\(name).md"))) }
    }
    var text: String { get throws { String(decoding: try bytes, as: UTF8.self) } }

    static let all = ["hd05", "hd36", "nd30"].flatMap { profile in
        Kind.allCases.map { Sample(profile: profile, kind: $0) }
    }
    static let party = all.filter(\.isParty)
    static let state = all.filter { !$0.isParty }

    var published: Published { get throws { try Sample.published.get()[self]! } }

    func reading(_ eye: Eye) throws -> PageReading { try published.reading(eye) }

    /// All nine, made once for all tests.
    private static let published = Result {
        try Dictionary(uniqueKeysWithValues: all.map { ($0, try Published($0.bytes, name: "\($0.name).md")) })
    }
}

/// A finished document with both readings of it.
struct Published: Sendable {
    let publication: Publication
    private let readings: [Eye: PageReading]

    init(_ bytes: [UInt8], name: String, settings: PublishSettings = PublishSettings()) throws {
        publication = try Workshop.publication(of: bytes, name: name, settings: settings)
        readings = [
            .boxes: try BoxesReader.read(publication), .poppler: try ForeignReader.read(publication.pdf),
        ]
    }

    init(_ source: Source, settings: PublishSettings = PublishSettings()) throws {
        try self.init(Array(source.text.utf8), name: "nguon.md", settings: settings)
    }

    func reading(_ eye: Eye) -> PageReading { readings[eye]! }
}

/// A publisher with the one face that all tests use, whatever else is installed.
struct Workshop {
    static let faces = TestFaces.folder

    let publisher: Publisher

    init(resources: URL = Project.resources) throws {
        publisher = try Publisher(store: ResourceStore(root: resources), fontDirectories: [Self.faces])
    }

    /// A finished document; an error in it ends the test.
    func publication(
        of bytes: [UInt8], name: String = "nguon.md", settings: PublishSettings = PublishSettings()
    ) throws -> Publication {
        let outcome = publisher.publish(bytes, name: name, settings: settings)
        let errors = outcome.diagnostics.filter { $0.severity == .error }.map { DiagnosticRenderer().headline(of: $0) }
        return try #require(outcome.value, "\(name): \(errors)")
    }

    static func publication(
        of bytes: [UInt8], name: String = "nguon.md", settings: PublishSettings = PublishSettings()
    ) throws -> Publication {
        try Workshop().publication(of: bytes, name: name, settings: settings)
    }

    /// The pages alone, not drawn; an error ends the test.
    func pages(of source: Source, settings: PublishSettings = PublishSettings()) throws -> LaidOutDocument {
        try pages(of: source.text, settings: settings)
    }

    func pages(of text: String, settings: PublishSettings = PublishSettings()) throws -> LaidOutDocument {
        let understood = publisher.understand(Array(text.utf8), name: "nguon.md")
        let laid = publisher.layOut(try #require(understood.value), file: "nguon.md", settings: settings)
        let diagnostics = understood.diagnostics + laid.diagnostics
        try #require(!diagnostics.hasErrors, "\(diagnostics.map { DiagnosticRenderer().headline(of: $0) })")
        return try #require(laid.value)
    }
}

import Diagnostics
import FormatRules
import Foundation
import PageModel
import TestSupport
import Testing

@testable import Publishing

@Suite("Documents of a series")
struct SeriesTests {
    private static let templates: [URL] = ["party", "state"].flatMap { folder in
        let names =
            (try? FileManager.default.contentsOfDirectory(
                atPath: Project.root.appending(path: "templates").appending(path: folder).path)) ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted().map {
            Project.root.appending(path: "templates").appending(path: "\(folder)/\($0)")
        }
    }

    @Test(
        "what a worker keeps of earlier documents shows in no later one: every template, three times through one worker"
    )
    func memory() throws {
        let worker = try Workshop().publisher
        let templates = Self.templates.enumerated().filter { $0.offset.isMultiple(of: 3) }.map(\.element)
        try #require(templates.count > 15)
        var first: [String: [UInt8]] = [:]
        for round in 1...3 {
            for template in templates {
                let bytes = [UInt8](try Data(contentsOf: template))
                let series = try #require(worker.series(bytes, name: template.path, settings: PublishSettings()).value)
                let made = try #require(worker.publish(series, values: nil, settings: PublishSettings()).value)
                guard round > 1 else {
                    first[template.path] = made.pdf
                    #expect(try Workshop().publication(of: bytes, name: template.path).pdf == made.pdf)
                    continue
                }
                #expect(made.pdf == first[template.path], "\(template.lastPathComponent), round \(round)")
            }
        }
    }

    @Test("what comes a second time is told from what comes once, in bounded memory")
    func secondSight() {
        var sight = SecondSight()
        func isKnown(_ hash: Int) -> Bool { sight.isKnown(hash) }
        #expect(!isKnown(1))
        #expect(isKnown(1))
        // What is common is still known after many that come once.
        for number in 100..<20_000 {
            #expect(!isKnown(number))
            #expect(isKnown(1))
        }
        #expect(!isKnown(100), "long forgotten")
    }
}

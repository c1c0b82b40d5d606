import Foundation
import Publishing
import Reading
import TestSupport
import Testing

/// The same input gives the same bytes: again, elsewhere, in any zone and locale, in parallel, from JSON.
@Suite("Same bytes")
struct SameBytesTests {
    @Test("Again, by the same publisher and by another", arguments: Sample.all)
    func again(sample: Sample) throws {
        let expected = try sample.published.publication.pdf
        let workshop = try Workshop()
        for _ in 0..<2 {
            #expect(try workshop.publication(of: sample.bytes, name: "\(sample.name).md").pdf == expected)
        }
    }

    /// Where the source lies does not show, nor which documents the publisher made before.
    @Test("Under another name, after other documents")
    func afterOthers() throws {
        let workshop = try Workshop()
        for sample in Sample.all.reversed() {
            let pdf = try workshop.publication(of: sample.bytes, name: "/khác/\(sample.name)-2.md").pdf
            #expect(try pdf == sample.published.publication.pdf, "\(sample.name)")
        }
    }

    @Test("In eight tasks at once, each with a publisher of its own")
    func parallel() async throws {
        let expected = try Sample.all.map { try $0.published.publication.pdf }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let workshop = try Workshop()
                    return try Sample.all.map { try workshop.publication(of: $0.bytes).pdf } == expected
                }
            }
            for try await same in group { #expect(same) }
        }
    }

    @Test("From the model in JSON", arguments: Sample.all)
    func model(sample: Sample) throws {
        let document = try #require(try Workshop().publisher.understand(sample.bytes, name: "a.md").value)
        let json = ModelJSON.encode(document)
        #expect(try Workshop.publication(of: json, name: "a.json").pdf == sample.published.publication.pdf)
    }

    /// The program itself, for the process's zone and locale reach everything in it.
    @Test(
        "In any folder, time zone and locale",
        arguments: [("UTC", "C"), ("Asia/Ho_Chi_Minh", "vi_VN.UTF-8"), ("America/New_York", "tr_TR.UTF-8")])
    func surroundings(zone: String, locale: String) throws {
        let sample = Sample(profile: "nd30", kind: .plan)
        let folder = try TemporaryFolder()
        try folder.write(sample.text, to: "nguon khác.md")
        let environment = ["TZ": zone, "LC_ALL": locale, "LANG": locale, "SOURCE_DATE_EPOCH": "86400"]
        let result = try Vanban.run(["render", "nguon khác.md", "-o", "ra.pdf"], environment: environment, in: folder)
        try #require(result.status == 0, "\(result.errors)")
        #expect(try folder.bytes("ra.pdf") == sample.published.publication.pdf)
    }
}

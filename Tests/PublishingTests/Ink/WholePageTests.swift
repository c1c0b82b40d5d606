import PageModel
import Publishing
import Testing

@testable import Layout

/// Every two neighbouring texts of every page that the profiles make by themselves.
@Suite("Ink: whole pages")
struct WholePageTests {
    private func touching(_ pages: [Page]) throws -> [String] {
        let session = try InkDesk().session
        return pages.flatMap { page in
            page.touchingText(session, clearance: LineInk.clearance).map { pair in
                "page \(page.number): \(pair.lower.role) under \(pair.upper.role)"
            }
        }
    }

    @Test("Head, titles, text, tables and foot of every source keep apart", arguments: CertifiedSource.own)
    func sources(source: CertifiedSource) throws {
        let certified = try Workshop().certified(source)
        #expect(certified.laid.pages.pages.flatMap(\.items).count > 20)
        #expect(try touching(certified.laid.pages.pages) == [])
    }

    @Test("So does every template", arguments: CertifiedSource.templates)
    func templates(source: CertifiedSource) throws {
        let certified = try Workshop().certified(source, settings: PublishSettings(profile: source.profile))
        #expect(try touching(certified.laid.pages.pages) == [])
    }

    @Test("So does the real plan")
    func seed() throws {
        #expect(try touching(try Workshop().publication(of: try Seed.source.get()).laid.pages.pages) == [])
    }

    /// The walk does see what touches: the same pages, each line moved up to the one above.
    @Test("Pages drawn together do not", arguments: Sample.all)
    func control(sample: Sample) throws {
        var pages = try sample.published.publication.laid.pages.pages
        for index in pages[0].items.indices {
            guard case .text(var line) = pages[0].items[index].content else { continue }
            line.baseline = line.baseline.scaled(by: 0.7)
            pages[0].items[index].content = .text(line)
        }
        let found = try touching(pages)
        #expect(found.contains { $0.contains("body under body") || $0.contains("addressee") })
        #expect(found.allSatisfy { $0.hasPrefix("page 1:") })
    }
}

import PageModel
import Publishing
import Testing

@testable import Layout

/// Every two neighbouring texts of every page that the profiles make by themselves.
@Suite("Ink: whole pages")
struct WholePageTests {
    private func touching(_ pages: [Page], _ desk: InkDesk) -> [String] {
        pages.flatMap { page in
            page.touchingText(desk.session, clearance: LineInk.clearance).map { pair in
                "page \(page.number): \(pair.lower.role) under \(pair.upper.role)"
            }
        }
    }

    @Test(
        "Head, titles, text, tables and foot of every source and template keep apart",
        arguments: CertifiedSource.own + CertifiedSource.templates)
    func sources(source: CertifiedSource) throws {
        let desk = try InkDesk()
        let pages = try desk.laid(try source.bytes, name: source.file.path, profile: source.profile).value
        #expect(pages.flatMap(\.items).count > 15)
        #expect(touching(pages, desk) == [])
    }

    @Test("So do those of the real plan")
    func seed() throws {
        let desk = try InkDesk()
        #expect(touching(try desk.laid(try Seed.source.get()).value, desk) == [])
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
        let found = touching(pages, try InkDesk())
        #expect(found.contains { $0.contains("body under body") || $0.contains("addressee") })
        #expect(found.allSatisfy { $0.hasPrefix("page 1:") })
    }
}

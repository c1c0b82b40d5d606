import PageModel
import Publishing
import Testing

/// Where pages end, in real layouts with the real face.
@Suite("Ends of pages")
struct PageEndTests {
    private static let foot: Set<Role> = [
        .authority, .office, .signerName, .recipientsLabel, .recipient, .recipientBrace, .recipientPurpose,
    ]

    private func expectGoodPages(_ laid: LaidOutDocument, _ what: String, _ location: SourceLocation = #_sourceLocation)
    {
        let lines = BodyLines(laid)
        #expect(lines.brokenBlocks == [], "\(what): single lines", sourceLocation: location)
        #expect(lines.forsakenHeadings == [], "\(what): headings at a page's foot", sourceLocation: location)
        #expect(laid.overflow == [], "\(what)", sourceLocation: location)
        let pages = laid.pages(of: Self.foot)
        #expect(pages.count == 1, "\(what): the foot is on \(pages.sorted())", sourceLocation: location)
        let last = laid.pages.pages.count
        #expect(pages == [last], "\(what)", sourceLocation: location)
        #expect(lines.count(onPage: last) >= min(2, lines.lines.count), "\(what)", sourceLocation: location)
    }

    @Test("The samples", arguments: Sample.all)
    func samples(sample: Sample) throws {
        expectGoodPages(try sample.published.publication.laid, sample.name)
    }

    @Test("The imported plan, and on both sides of the sheet")
    func seed() throws {
        for isDuplex in [false, true] {
            let settings = PublishSettings(duplex: isDuplex)
            let laid = try Workshop.publication(of: Seed.source.get(), settings: settings).laid
            #expect(laid.pages.pages.count >= 4)
            expectGoodPages(laid, "the plan")
        }
    }

    @Test("Bodies of 1 to 60 paragraphs", arguments: ["hd05", "hd36", "nd30"])
    func generated(profile: String) throws {
        let workshop = try Workshop()
        var pages: Set<Int> = []
        for count in 1...60 {
            let laid = try workshop.pages(of: Source(profile: profile, body: Source.paragraphs(count)))
            expectGoodPages(laid, "\(count) paragraphs")
            pages.insert(laid.pages.pages.count)
        }
        #expect(pages.isSuperset(of: 1...6), "the bodies filled \(pages.sorted()) pages")
    }

    /// Every height of the rest of a page comes up: lines are added one by one.
    @Test("A signature never stands without two lines of the body")
    func signature() throws {
        let workshop = try Workshop()
        for count in 1...45 {
            let lines = (1...count).map { "Dòng \($0)." }
            let laid = try workshop.pages(of: Source(body: lines))
            expectGoodPages(laid, "\(count) lines")
        }
    }

    @Test("A body of one line has its signature on page 1")
    func shortest() throws {
        let laid = try Workshop().pages(of: Source(body: ["Nội dung."]))
        #expect(laid.pages.pages.count == 1)
    }
}

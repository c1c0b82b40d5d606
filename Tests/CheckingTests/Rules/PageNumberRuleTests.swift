import PageModel
import Testing

@Suite("Certificate: page numbers")
struct PageNumberRuleTests {
    private let hidden = "of: pageNumber, numbering: hidden on first"
    private let own = "of: pageNumber, numbering: own in each part"

    private func paper(_ numbers: [(part: Int, text: String)]) -> Paper {
        var paper = Paper(pages: [])
        for (part, text) in numbers {
            paper.pages.append(Paper.blank(paper.pages.count(where: { $0.part == part }) + 1, part: part))
            if !text.isEmpty { paper.add(.pageNumber, text, centre: 112.5, y: 14) }
        }
        return paper
    }

    @Test("Page 1 shows none, the others their own")
    func main() throws {
        #expect(try verdict(hidden, paper([(0, ""), (0, "2"), (0, "3")])) == .holds)
        #expect(try verdict(hidden, paper([(0, "")])) == .holds)
        #expect(try verdict(hidden, paper([(0, "1"), (0, "2")])) == .fails)
        #expect(try verdict(hidden, paper([(0, ""), (0, "")])) == .fails)
        #expect(try verdict(hidden, paper([(0, ""), (0, "3")])) == .fails)
    }

    @Test("Annexes begin again")
    func annexes() throws {
        #expect(try verdict(own, paper([(0, ""), (0, "2")])) == .absent)
        #expect(try verdict(own, paper([(0, ""), (1, ""), (1, "2"), (2, ""), (2, "2")])) == .holds)
        #expect(try verdict(own, paper([(0, ""), (1, ""), (1, "3")])) == .fails)
    }
}

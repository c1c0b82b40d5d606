import PageModel
import Testing

@Suite("Certificate: half, page, distance from an edge")
struct PlaceRuleTests {
    @Test("Halves of the text's area, by the first of several")
    func sides() throws {
        var paper = Paper()
        paper.addBody()
        paper.add(.authority, "T/M BAN", centre: 155, y: 100)
        paper.add(.authority, "T/M BAN", centre: 60, y: 100)
        #expect(try verdict("of: authority, side: right", paper) == .holds)
        #expect(try verdict("of: authority, side: left", paper) == .fails)
    }

    @Test("First and last page of each part")
    func pages() throws {
        var paper = Paper(pages: [Paper.blank(1)])
        paper.add(.annexLabel, "Phụ lục", centre: 112, y: 30)
        paper.pages.append(Paper.blank(2))
        paper.add(.contact, "Số 1", x: 30, y: 270)
        paper.pages.append(Paper.blank(1, part: 1))
        #expect(try verdict("of: annexLabel, page: first", paper) == .holds)
        #expect(try verdict("of: contact, page: last", paper) == .holds)
        #expect(try verdict("of: contact, page: first", paper) == .fails)
        #expect(try verdict("of: annexLabel, page: last", paper) == .fails)
    }

    /// Either the letters' top or their foot may be meant.
    @Test("From the upper edge", arguments: [(10.0, true), (14, true), (9, false), (16, false)])
    func edge(baseline: Double, holds: Bool) throws {
        var paper = Paper()
        paper.add(.pageNumber, "2", x: 110, y: baseline)
        let clause = "of: pageNumber, edge: {from: top, distance: 10 mm}, within: 0.5 mm, because: chân chữ"
        #expect(try verdict(clause, paper) == (holds ? .holds : .fails))
    }

    @Test("Of a mark of several lines the nearest counts, and what they say together")
    func severalLines() throws {
        var paper = Paper()
        paper.add(.scope, "LƯU HÀNH", centre: 155, y: 14)
        paper.add(.scope, "NỘI BỘ", centre: 155, y: 19.5)
        let clause = "of: scope, edge: {from: top, distance: 10 mm}, within: 0.5 mm, because: chân chữ"
        #expect(try verdict(clause, paper) == .holds)
        #expect(try verdict(clause + #", matching: "HÀNH NỘI""#, paper) == .holds)
        #expect(try verdict(clause + #", matching: "^NỘI""#, paper) == .absent)
        paper.add(.scope, "KHÁC", centre: 155, y: 50)
        #expect(try verdict(clause, paper) == .fails)
    }

    @Test("From the lower edge")
    func bottom() throws {
        var paper = Paper()
        paper.add(.scope, "KHÔNG", x: 90, y: 286)
        #expect(try verdict("of: scope, edge: {from: bottom, distance: 10 mm}", paper) == .holds)
        #expect(try verdict("of: scope, edge: {from: bottom, distance: 20 mm}", paper) == .fails)
    }
}

import PageModel
import Testing

@Suite("Certificate: margins")
struct MarginRuleTests {
    private func clause(_ edge: String, _ range: String, mirror: String = "") -> String {
        "margin: {edge: \(edge), range: \(range)\(mirror)}, within: 0.5 mm, because: in"
    }

    @Test(
        "Left and right are where lines begin and end",
        arguments: [(30.0, true), (30.4, true), (32, false), (28, false)])
    func sides(margin: Double, holds: Bool) throws {
        var left = Paper()
        left.addBody(left: margin)
        #expect(try verdict(clause("left", "[30 mm]"), left) == (holds ? .holds : .fails))
        var right = Paper()
        right.addBody(right: 210 - margin)
        #expect(try verdict(clause("right", "[30 mm]"), right) == (holds ? .holds : .fails))
    }

    @Test("A range holds between its ends", arguments: [(30.0, true), (33, true), (35, true), (36, false)])
    func range(margin: Double, holds: Bool) throws {
        var paper = Paper()
        paper.addBody(left: margin)
        #expect(try verdict(clause("left", "[30 mm, 35 mm]"), paper) == (holds ? .holds : .fails))
    }

    @Test("Back sides swap left and right where the clause mirrors them")
    func mirrored() throws {
        var paper = Paper()
        paper.addBody()
        paper.pages.append(Paper.blank(2))
        paper.addBody(left: 15, right: 180)
        let mirrored = clause("left", "[30 mm]", mirror: ", mirror: right")
        #expect(try verdict(mirrored, paper, duplex: true) == .holds)
        #expect(try verdict(clause("left", "[30 mm]"), paper, duplex: true) == .fails)
    }

    /// The first line's letters begin under half of what the line is higher than they are.
    @Test("The top is where the first line begins", arguments: [(20.0, true), (22, false), (18, false)])
    func top(margin: Double, holds: Bool) throws {
        var paper = Paper()
        paper.addBody(top: margin + 4.84)
        #expect(try verdict(clause("top", "[20 mm]"), paper) == (holds ? .holds : .fails))
    }

    @Test("Text may end early, but not lower than the margin")
    func bottom() throws {
        var paper = Paper()
        paper.addBody(1)
        #expect(try verdict(clause("bottom", "[20 mm]"), paper) == .holds)
        paper.add(.body, "dưới cùng", x: 30, y: 280)
        #expect(try verdict(clause("bottom", "[20 mm]"), paper) == .fails)
    }

    @Test("A line of one word, as an address is, shows no edge")
    func address() throws {
        var paper = Paper()
        paper.add(.body, "https://vi-du.vn/mot/", x: 40, y: 30, width: 100)
        paper.add(.body, "hai-ba", x: 30, y: 36.35)
        #expect(try verdict(clause("right", "[15 mm]"), paper) == .absent)
        paper.add(.body, "một dòng đầy", x: 40, y: 50, width: 155)
        paper.add(.body, "và hết.", x: 30, y: 56.35)
        #expect(try verdict(clause("right", "[15 mm]"), paper) == .holds)
    }

    @Test("Backs that mirror nothing lend their edges as they are")
    func backs() throws {
        var paper = Paper()
        paper.addBody()
        paper.pages.append(Paper.blank(2))
        paper.add(.body, "Hết.", x: 40, y: 30)
        paper.add(.kind, "QUY CHẾ", centre: 112.5, y: 60)
        #expect(try verdict("of: kind, centred on: text, within: 0.5 mm, because: mắt", paper, duplex: true) == .holds)
    }

    @Test("Nothing reaches into the margins but what belongs there")
    func inside() throws {
        var paper = Paper()
        paper.addBody()
        paper.add(.pageNumber, "2", x: 5, y: 14)
        #expect(try verdict("inside: true, within: 0.5 mm, because: in", paper) == .holds)
        paper.add(.issuer, "TÊN DÀI", x: 20, y: 30)
        let found = try findings("inside: true, within: 0.5 mm, because: in", paper)
        #expect(found.map(\.verdict) == [.fails])
        #expect(found[0].measured?.vietnamese == "cơ quan ban hành vượt ra lề")
    }
}

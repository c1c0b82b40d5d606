import PageModel
import Testing

@Suite("Certificate: the sheet")
struct SheetRuleTests {
    private let a4 = "sheet: [210 mm, 297 mm], within: 0.5 mm, because: dao"

    @Test("A4 upright and across holds, half a millimetre off too, A5 does not")
    func sizes() throws {
        #expect(try verdict(a4, Paper()) == .holds)
        #expect(try verdict(a4, Paper(pages: [Paper.blank(1, width: 297, height: 210)])) == .holds)
        #expect(try verdict(a4, Paper(pages: [Paper.blank(1, width: 210.4)])) == .holds)
        #expect(try verdict(a4, Paper(pages: [Paper.blank(1, width: 148, height: 210)])) == .fails)
    }

    @Test("A sheet across wants a table in its part")
    func across() throws {
        let clause = "across only with: [tableCell]"
        var paper = Paper(pages: [Paper.blank(1), Paper.blank(1, part: 1, width: 297, height: 210)])
        #expect(try verdict(clause, Paper()) == .absent)
        #expect(try verdict(clause, paper) == .fails)
        paper.add(.tableCell, "12", x: 40, y: 40)
        #expect(try verdict(clause, paper) == .holds)
    }
}

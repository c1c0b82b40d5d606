import PageModel
import Testing

@Suite("Certificate: what must be there")
struct PresenceRuleTests {
    @Test("Required and forbidden")
    func presence() throws {
        var paper = Paper()
        #expect(try verdict("of: kind, presence: required", paper) == .fails)
        #expect(try verdict("of: kind, presence: never", paper) == .holds)
        paper.add(.kind, "KẾ HOẠCH", centre: 112, y: 60)
        #expect(try verdict("of: kind, presence: required", paper) == .holds)
        #expect(try verdict("of: kind, presence: never", paper) == .fails)
    }

    @Test("What may stand instead")
    func alternatives() throws {
        var paper = Paper()
        let clause = "of: body, presence: required, or: [article, tableCell]"
        #expect(try verdict(clause, paper) == .fails)
        paper.add(.heading, "I. PHẦN", x: 40, y: 50)
        #expect(try verdict(clause, paper) == .fails)
        paper.add(.article, "Điều 1.", x: 40, y: 60)
        #expect(try verdict(clause, paper) == .holds)
    }

    @Test("Only of the kinds that it speaks of")
    func kinds() throws {
        let clause = "of: kind, presence: required, except kinds: [công văn]"
        #expect(try verdict(clause, Paper(), kind: "công văn") == nil)
        #expect(try verdict(clause, Paper(), kind: "Báo cáo") == .fails)
        #expect(try verdict("of: kind, presence: required, kinds: [công văn]", Paper(), kind: "báo cáo") == nil)
    }
}

import PageModel
import Testing

@Suite("Certificate: length of rules")
struct RuleLengthRuleTests {
    /// A text of 80 mm on the middle 150, and a rule of a part of it.
    private func paper(_ share: Double, off: Double = 0) -> Paper {
        var paper = Paper()
        paper.add(.partyTitle, "ĐẢNG", centre: 150, y: 25, width: 80)
        let width = 80 * share
        paper.add(.partyTitleRule, .rule, x: 150 + off - width / 2, y: 28, width: width)
        return paper
    }

    @Test(
        "As long as the text, 5 % allowed",
        arguments: [(1.0, true), (1.04, true), (0.96, true), (1.1, false), (0.9, false)])
    func whole(share: Double, holds: Bool) throws {
        let clause = "of: partyTitleRule, share: {of: partyTitle, range: [1, 1]}, within: 0.05, because: chân chữ"
        #expect(try verdict(clause, paper(share)) == (holds ? .holds : .fails))
        #expect(try verdict(clause, paper(share, off: 2)) == .fails, "not under the middle")
    }

    @Test("A third to a half", arguments: [(0.334, true), (0.4, true), (0.5, true), (0.3, false), (0.55, false)])
    func part(share: Double, holds: Bool) throws {
        let clause = "of: partyTitleRule, share: {of: partyTitle, range: [0.333, 0.5]}"
        #expect(try verdict(clause, paper(share)) == (holds ? .holds : .fails))
    }

    @Test("Across the text's width")
    func across() throws {
        var paper = Paper()
        paper.addBody()
        paper.add(.copyRule, .rule, x: 30, y: 200, width: 165)
        let clause = "of: copyRule, share: {of: text, range: [1, 1]}, within: 0.01, because: làm tròn"
        #expect(try verdict(clause, paper) == .holds)
        paper.add(.copyRule, .rule, x: 30, y: 210, width: 150)
        #expect(try verdict(clause, paper) == .fails)
    }
}

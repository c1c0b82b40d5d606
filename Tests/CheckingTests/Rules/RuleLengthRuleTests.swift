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

    /// The left edge shows in the list of recipients; the right one may be 15 to 20 mm from the sheet's edge.
    @Test(
        "Of a text too short to show its width, any width that is allowed",
        arguments: [(165.0, true), (160, true), (162, true), (168, false), (155, false)])
    func short(width: Double, holds: Bool) throws {
        var paper = Paper()
        paper.add(.body, "Một dòng.", x: 40, y: 60)
        paper.add(.recipientsLabel, "Nơi nhận:", x: 30, y: 80)
        paper.add(.contactRule, .rule, x: 30, y: 270, width: width)
        let rule = "of: contactRule, share: {of: text, range: [1, 1]}, within: 0.01, because: làm tròn"
        let found = try findings(rule, paper, right: "[15 mm, 20 mm]")
        #expect(found.map(\.verdict) == [holds ? .holds : .fails])
    }
}

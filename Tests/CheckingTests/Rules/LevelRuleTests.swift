import PageModel
import Testing

@Suite("Certificate: level, under")
struct LevelRuleTests {
    private func paper(_ number: Double, _ date: Double) -> Paper {
        var paper = Paper()
        paper.add(.number, "Số 05", x: 40, y: number)
        paper.add(.placeDate, "Mẫu Sơn", x: 120, y: date)
        return paper
    }

    @Test("One baseline, as near as the clause wants")
    func level() throws {
        let clause = "of: placeDate, level with: number, within: 0.3 mm, because: làm tròn"
        #expect(try verdict(clause, paper(40, 40.2)) == .holds)
        #expect(try verdict(clause, paper(40, 41)) == .fails)
        #expect(try verdict("of: placeDate, level with: motto", paper(40, 40)) == .absent)
    }

    @Test("Under, and at a distance")
    func below() throws {
        #expect(try verdict("of: placeDate, below: {of: number}", paper(40, 50)) == .holds)
        #expect(try verdict("of: placeDate, below: {of: number}", paper(50, 40)) == .fails)
        // 14 pt letters: 22 pt between baselines leave 6.5 pt of white.
        let gap = "of: placeDate, below: {of: number, gap: 6 pt}, within: 1.2 mm, because: phần trắng"
        #expect(try verdict(gap, paper(40, 40 + 22 / 72 * 25.4)) == .holds)
        #expect(try verdict(gap, paper(40, 40 + 26 / 72 * 25.4)) == .fails)
        #expect(try verdict(gap, paper(40, 40 + 19 / 72 * 25.4)) == .fails)
    }

    @Test("Overleaf is under too, but has no distance")
    func overleaf() throws {
        var paper = paper(40, 40)
        paper.pages.append(Paper.blank(2))
        paper.add(.authority, "T/M BAN", x: 120, y: 30)
        #expect(try verdict("of: authority, below: {of: number}", paper) == .holds)
        #expect(try verdict("of: authority, below: {of: number, gap: 6 pt}", paper) == .fails)
    }
}

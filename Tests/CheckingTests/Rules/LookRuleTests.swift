import PageModel
import Testing

@Suite("Certificate: size, style and case")
struct LookRuleTests {
    private func issuer(
        _ text: String = "SỞ NỘI VỤ", size: Double = 13, bold: Bool = true, italic: Bool = false
    ) -> Paper {
        var paper = Paper()
        paper.add(.issuer, text, x: 40, y: 30, size: size, bold: bold, italic: italic)
        return paper
    }

    private let clause = "of: issuer, look: {size: [12, 13], style: bold, case: upper}"

    @Test("Each part of a look counts")
    func parts() throws {
        #expect(try verdict(clause, issuer()) == .holds)
        #expect(try verdict(clause, issuer(size: 12)) == .holds)
        #expect(try verdict(clause, issuer(size: 14)) == .fails)
        #expect(try verdict(clause, issuer(size: 11)) == .fails)
        #expect(try verdict(clause, issuer(bold: false)) == .fails)
        #expect(try verdict(clause, issuer(italic: true)) == .fails)
        #expect(try verdict(clause, issuer("Sở Nội vụ")) == .fails)
        #expect(try verdict(clause, Paper()) == .absent)
    }

    @Test("The finding tells place, cell and what was measured")
    func tells() throws {
        let found = try #require(try findings(clause, issuer(size: 14)).first)
        #expect(found.cell == "2" && found.place?.page == 1)
        #expect(found.measured?.vietnamese == "14, đứng, đậm")
        #expect(found.asked.vietnamese == "cỡ 12–13, đứng, đậm, IN HOA")
        #expect(found.asked.english == "size 12–13, bold, CAPITALS")
    }

    @Test("Lower case is not all capitals; figures have no case")
    func mixed() throws {
        let clause = "of: issuer, look: {size: 13, style: bold, case: mixed}"
        #expect(try verdict(clause, issuer("NGUYỄN")) == .fails)
        #expect(try verdict(clause, issuer("Nguyễn Văn A")) == .holds)
        #expect(try verdict(clause, issuer("28")) == .holds)
    }

    @Test("What is unverified, advice or not beside what makes it binding is a remark")
    func weight() throws {
        #expect(try verdict(clause + ", certainty: U", issuer(size: 20)) == .remark)
        #expect(try verdict(clause + ", advice: true", issuer(size: 20)) == .remark)
        #expect(try verdict(clause + ", binding beside: [superior]", issuer(size: 20)) == .remark)
        #expect(try verdict(clause + ", binding beside: [issuer]", issuer(size: 20)) == .fails)
    }

    @Test("The author may set off words, but not in another size")
    func emphasis() throws {
        let clause = "of: body, look: {size: 14, style: plain, emphasis: true}"
        var paper = Paper()
        paper.add(.body, "lời văn dài hơn chỗ nhấn", x: 30, y: 30)
        paper.add(.body, "nhấn", x: 30, y: 37, bold: true)
        #expect(try verdict(clause, paper) == .holds)
        paper.add(.body, "nhỏ", x: 30, y: 44, size: 13)
        #expect(try verdict(clause, paper) == .fails)
        var bold = Paper()
        bold.add(.body, "tất cả đậm", x: 30, y: 30, bold: true)
        #expect(try verdict(clause, bold) == .fails)
    }

    @Test("Of `Điều 1.` only the opening is bold")
    func opening() throws {
        var paper = Paper()
        paper.add(.article, "Điều 1. ", x: 40, y: 30, bold: true, width: 20)
        paper.add(.article, "Ban hành quy chế.", x: 60, y: 30)
        let look = "of: article, look: {size: 14, style: bold"
        #expect(try verdict(look + ", only opening: true}", paper) == .holds)
        #expect(try verdict(look + "}", paper) == .fails)
    }
}

import PageModel
import Testing

@Suite("Certificate: lists and the end of the body")
struct ListRuleTests {
    private let clause = "of: recipient, list: {opening: \"- \", each: \";\", last: \".\"}"

    private func list(_ lines: String...) -> Paper {
        var paper = Paper()
        for (index, text) in lines.enumerated() {
            paper.add(.recipient, text, x: 30, y: 200 + Double(index) * 5, size: 12)
        }
        return paper
    }

    @Test("Each entry opens and ends as it must; a long one goes on without a dash")
    func entries() throws {
        #expect(try verdict(clause, list("- Như trên;", "- Văn phòng", "Tỉnh ủy;", "- Lưu.")) == .holds)
        #expect(try verdict(clause, list("- Như trên,", "- Lưu.")) == .fails)
        #expect(try verdict(clause, list("- Như trên;", "- Lưu;")) == .fails)
        #expect(try verdict(clause, Paper()) == .absent)
    }

    @Test("One entry needs no dash, nor anything where the clause begins at two")
    func single() throws {
        #expect(try verdict(clause, list("Bộ Nội vụ.")) == .holds)
        let two = "of: recipient, list: {opening: \"- \", each: \";\", last: \".\", least: 2}"
        #expect(try verdict(two, list("Bộ Nội vụ")) == .absent)
    }

    @Test("Paragraphs of the text are told apart by their indent")
    func paragraphs() throws {
        let clause = "of: legalBasis, list: {opening: \"\", each: \";\", last: \".\"}"
        func paper(_ ends: [String]) -> Paper {
            var paper = Paper()
            for (index, end) in ends.enumerated() {
                let y = 60 + Double(index) * 14.8
                paper.add(.legalBasis, "Căn cứ Luật", x: 40, y: y, italic: true, width: 155)
                paper.add(.legalBasis, "Mẫu" + end, x: 30, y: y + 6.35, italic: true)
            }
            return paper
        }
        #expect(try verdict(clause, paper([";", "."])) == .holds)
        #expect(try verdict(clause, paper([",", "."])) == .fails)
        #expect(try verdict(clause, paper([";", ";"])) == .fails)
    }

    @Test("Dashes stand under the colon")
    func colon() throws {
        let clause = "of: addressee, under colon of: addressLabel, within: 1 mm, because: dấu"
        func paper(_ x: Double) -> Paper {
            var paper = Paper()
            // Nine letters of half an em: the colon begins at the eighth.
            paper.add(.addressLabel, "Kính gửi:", x: 65, y: 60)
            paper.add(.addressee, "- Sở A;", x: x, y: 67)
            paper.add(.addressee, "- Sở B.", x: x, y: 74)
            return paper
        }
        let colon = 65 + 8 * 7 / 72 * 25.4
        #expect(try verdict(clause, paper(colon)) == .holds)
        #expect(try verdict(clause, paper(colon + 5)) == .fails)
    }

    @Test("The body ends with a stop and not with ./.")
    func closing() throws {
        var paper = Paper()
        paper.addBody()
        #expect(try verdict("of: body, closing: {with: \".\", never: \"./.\"}", paper) == .holds)
        #expect(try verdict("of: body, closing: {with: \"./.\"}", paper) == .fails)
        paper.add(.body, "Hết./.", x: 40, y: 200)
        #expect(try verdict("of: body, closing: {with: \".\", never: \"./.\"}", paper) == .fails)
    }
}

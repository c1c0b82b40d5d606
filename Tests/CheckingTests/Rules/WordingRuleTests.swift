import PageModel
import Testing

@Suite("Certificate: wording")
struct WordingRuleTests {
    private func paper(_ texts: String...) -> Paper {
        var paper = Paper()
        for (index, text) in texts.enumerated() { paper.add(.number, text, x: 40, y: 30 + Double(index) * 6) }
        return paper
    }

    @Test("A text broken over two lines is one text")
    func exactly() throws {
        let clause = "of: number, wording: {is: Số 05-KH/TU}"
        #expect(try verdict(clause, paper("Số 05-KH/TU")) == .holds)
        #expect(try verdict(clause, paper("Số", "05-KH/TU")) == .holds)
        #expect(try verdict(clause, paper("Số: 05-KH/TU")) == .fails)
    }

    @Test("One of several, wherever the tone mark stands")
    func oneOf() throws {
        let clause = "of: number, wording: {one of: [KHẨN, HOẢ TỐC]}"
        #expect(try verdict(clause, paper("HỎA TỐC")) == .holds)
        #expect(try verdict(clause, paper("HỎA TỐC HẸN GIỜ")) == .fails)
    }

    @Test("Forms, and what may not open any line")
    func patterns() throws {
        #expect(try verdict("of: number, wording: {matches: \"^Số [0-9]+$\"}", paper("Số 12")) == .holds)
        #expect(try verdict("of: number, wording: {matches: \"^Số [0-9]+$\"}", paper("Số: 12")) == .fails)
        #expect(try verdict("of: number, wording: {never: \"^TM\"}", paper("T/M BAN", "TM. BAN")) == .fails)
        #expect(try verdict("of: number, wording: {never: \"^TM\"}", paper("BAN TM")) == .holds)
    }

    @Test("Only lines that match, and its own words for what is asked")
    func matching() throws {
        let clause = "of: number, wording: {matches: \"-$\"}, matching: \"^Lưu\", says: [theo mẫu, as usual]"
        #expect(try verdict(clause, paper("Số 12")) == .absent)
        #expect(try findings(clause, paper("Lưu", "Số")).map(\.asked.english) == ["as usual"])
    }
}

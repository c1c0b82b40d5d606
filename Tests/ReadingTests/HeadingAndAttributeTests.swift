import Diagnostics
import PlanModel
import Testing

@testable import Reading

@Suite struct HeadingRuleTests {
    /// The labels of the blocks that are headings.
    private func headings(_ lines: [String]) throws -> [String] {
        try ReadSource(body: lines.joined(separator: "\n\n")).document.body.filter(\.isHeading).map(\.label)
    }

    private static let cases: [([String], [String])] = [
        // Followed by a lower level or prose.
        (["I. Mục đích", "1. Tiếp tục.", "2. Tổ chức."], ["I."]), (["1. Đẩy mạnh", "- Tiếp tục."], ["1."]),
        (["1. Đẩy mạnh", "Đoạn văn."], ["1."]), (["1.1. Một", "a) Hai", "- Ba."], ["1.1.", "a)"]),
        (["I. Một", "1. Hai", "a) Ba", "+ Bốn."], ["I.", "1.", "a)"]),
        // How the line ends.
        (["1. Các việc sau:", "- Một."], []), (["1. Một;", "- Hai."], []), (["1. Một.", "Đoạn."], []),
        (["1. Một,", "- Hai"], []),
        (["1. Một (kèm theo.)", "- Hai"], []), (["1. Một (2026 - 2030)", "- Hai"], ["1."]),
        (["1. Một...", "- Hai"], []),
        // A run of its own level.
        (["1. Sở A", "2. Sở B", "3. Sở C"], []), (["1. Sở A", "2. Sở B", "Các đơn vị thực hiện."], []),
        (["1. Sở A", "2. Sở B", "II. Khác", "- X."], ["II."]), (["1. Một", "2. Hai", "- Ba."], ["2."]),
        (["1. Một", "- X.", "2. Hai", "Đoạn."], ["1.", "2."]),
        // In capitals.
        (["- X.", "I. MỤC ĐÍCH"], ["I."]), (["I. MỤC ĐÍCH", "II. NHIỆM VỤ", "- X."], ["I.", "II."]),
        (["1. UBND", "2. HĐND"], []),
        (["I. MỤC ĐÍCH:", "- X."], []),
        // Articles.
        (["Điều 1. Phạm vi", "1. Quy định.", "Điều 2. Ban hành kèm theo Quyết định này."], ["Điều 1."]),
        (["Điều 1. Phạm vi", "1. Đối tượng", "a) X."], ["Điều 1.", "1."]),
        (["Chương I", "Quy định", "Điều 1. X"], ["Chương I"]),
        // Never: dashes and prose.
        (["- Một", "Đoạn."], []), (["Một", "- Hai."], []), (["**Một**", "- Hai."], []),
        // Overrides.
        (["**1. Sở A:**", "2. Sở B"], ["1."]), (["1. **Sở A;**", "2. Sở B"], ["1."]),
        (["1. **Sở A**: x", "2. Sở B"], []),
        (["1. Sở A; {đề mục}", "2. Sở B"], ["1."]), (["1. Một {văn}", "- Hai."], []),
        (["- Một {đề mục}", "Hai."], ["-"]),
        (["**I. MỤC ĐÍCH** {văn}", "- Hai."], []),
    ]

    @Test(arguments: cases) func tellsHeadingsFromText(lines: [String], expected: [String]) throws {
        #expect(try headings(lines) == expected)
    }

    @Test func aLineInCapitalsDoesNotRunIntoTheTextBelowIt() throws {
        #expect(
            try ReadSource(body: "I. MỤC ĐÍCH\nYÊU CẦU\nThực hiện kế hoạch.").document.body.dump == [
                "roman# I. | MỤC ĐÍCH YÊU CẦU", "paragraph | Thực hiện kế hoạch.",
            ])
    }
}

@Suite struct AttributeTests {
    private func block(_ body: String, codes: [String] = []) throws -> Block {
        let source = try ReadSource(body: body)
        #expect(source.codes == codes)
        return try #require(try source.document.body.first)
    }

    @Test func attributesEndAParagraphAndAreNotPrinted() throws {
        let source = try ReadSource(
            body:
                "1. Ban hành quy chế {chủ trì: Sở A, Sở B; phối hợp: Ban C; hạn: 31/12/2026; kết quả: Quy chế; loại việc: Một lần; mã: Q1}"
        )
        #expect(source.codes == [])
        let block = try #require(try source.document.body.first)
        #expect(block.text.plain == "Ban hành quy chế")
        let attributes = try #require(block.attributes)
        #expect(attributes.lead.strings == ["Sở A", "Sở B"])
        #expect(attributes.coordinating.strings == ["Ban C"])
        #expect(attributes.deadline?.date?.iso == "2026-12-31" && attributes.deadline?.text.string == "31/12/2026")
        #expect(
            attributes.deliverable?.string == "Quy chế" && attributes.nature == .once && attributes.id?.string == "Q1")
        #expect(try source.typed(attributes.lead[1].span) == "Sở B")
        #expect(try source.typed(attributes.span).hasPrefix("{chủ trì"))
    }

    @Test func attributesMayGoOverLinesAndBeFollowedByAnEndMark() throws {
        let block = try block("- Thực hiện **ngay** {CHU_TRI: Sở A;\n  hạn: quý III\n  năm 2026}./.")
        #expect([block].dump == ["dash - | Thực hiện **ngay**./."])
        #expect(block.attributes?.lead.strings == ["Sở A"])
        #expect(
            block.attributes?.deadline
                == Deadline(text: Text("quý III năm 2026", span: block.attributes?.deadline?.text.span)))
    }

    @Test func aBackslashKeepsACommaInAName() throws {
        let block = try block("X. {chủ trì: Sở Văn hóa\\, Thể thao, Sở B; phối hợp: {{đơn vị; khác}}}")
        #expect(block.attributes?.lead.strings == ["Sở Văn hóa, Thể thao", "Sở B"])
        #expect(block.attributes?.coordinating.strings == ["{{đơn vị; khác}}"])
    }

    @Test func attributesOnALineOfTheirOwnSpeakOfTheParagraphAbove() throws {
        let block = try block("I. Nhiệm vụ\n\n{chủ trì: Sở A; đề mục}\n\n- X.")
        #expect(block.attributes?.lead.strings == ["Sở A"])
        #expect(block.isHeading)
    }

    @Test func twoBlocksJoin() throws {
        let block = try block("1. X {chủ trì: A} {đề mục}")
        #expect(block.isHeading && block.attributes?.lead.strings == ["A"] && block.text.plain == "X")
    }

    @Test(arguments: [
        "{{x}}", "{1; 2; 3}", "{a: b}", "tập hợp {x | x > 0}", "\\{chủ trì: A}", "{chủ trì: A} rồi", "{đề mục: x}",
        "{}", "}",
    ])
    func otherBracesAreText(text: String) throws {
        let block = try block("Chữ " + text)
        #expect(block.attributes == nil)
        #expect(block.text.plain == "Chữ " + text.replacing("\\", with: ""))
    }

    @Test(arguments: [
        ("{chủ chì: A}", "VB131", "chủ chì"), ("{hạm: 1/1/2026}", "VB131", "hạm"),
        ("{hạn: 1/1/2026; ngân sách: 5}", "VB132", "ngân sách"),
        ("{hạn: 1/1/2026; hạn: 2/1/2026}", "VB133", "hạn"), ("{loại việc: mãi mãi}", "VB134", "mãi mãi"),
        ("{hạn: 31/2/2026}", "VB322", "31/2/2026"), ("{hạn: tháng 13 năm 2026}", "VB323", "tháng 13 năm 2026"),
    ])
    func slipsAreExplained(braces: String, code: String, place: String) throws {
        let source = try ReadSource(body: "Chữ. " + braces)
        #expect(source.codes == [code])
        #expect(source.places == [place])
        #expect(try source.document.body.dump == ["paragraph | Chữ."])
    }

    @Test func attributesNeedAParagraph() throws {
        #expect(try ReadSource(body: "{chủ trì: A}\n\nX.").codes == ["VB135"])
    }
}

import Foundation
import Testing

@testable import Reading

@Suite("Import of the body")
struct ImportBodyTests {
    /// The body's paragraphs as they are written into the source.
    private func body(_ text: String) throws -> [String] {
        let source = try Importing.source("KẾ HOẠCH\nvề việc a\n\n" + text)
        let parts = source.components(separatedBy: "\n---\n\n")
        return parts[1...].joined().split(separator: "\n").map(String.init)
    }

    @Test func paragraphCutByAPageBreakIsJoined() throws {
        let joined = ["Nội dung đầu.", "- Đầu tư phát triển khoa học. Hết."]
        for gap in ["\n\n", "\n\u{0C}", "\n\n2\n\n", "\n- 2 -\n", "\n\u{0C}\n3\n\n", "\nTrang 2/5\n"] {
            #expect(
                try body("Nội dung đầu.\n\n- Đầu tư phát triển" + gap + "khoa học. Hết.") == joined,
                "\(gap.debugDescription)")
        }
    }

    @Test(arguments: [
        "I. MỤC ĐÍCH, YÊU CẦU\n\nphần này viết thường.", "1. Đẩy mạnh tuyên truyền\n\ncác cấp uỷ làm.",
        "**Đẩy mạnh tuyên truyền**\n\ncác cấp uỷ làm.", "- Đầu tư phát triển.\n\nkhoa học.", "Gồm:\n\ncác sở.",
        "Một đoạn không có dấu cuối\n\nNghỉ.",
    ])
    func nothingElseIsJoined(_ text: String) throws {
        #expect(try body("Mở đầu.\n\n" + text).count == 3)
    }

    @Test func headingBeforeASmallLetterIsAskedAbout() throws {
        let result = try Importing.run("KẾ HOẠCH\nvề a\n\nMở đầu.\n\n1. Tuyên truyền\n\ncác cấp uỷ làm.").value
        #expect(result.questions.contains { $0.diagnostic.message == .importMaybeCut && $0.line == 8 })
    }

    @Test func loneNumberIsKeptWhenItMayBeText() throws {
        let result = try Importing.run("KẾ HOẠCH\nvề a\n\nMở đầu.\n\n12\n\nKết thúc.").value
        #expect(result.source.contains("\n12\n"))
        #expect(result.questions.contains { $0.diagnostic.message == .importLoneNumber && $0.line == 6 })
    }

    @Test func hardWrappedLinesBecomeParagraphs() throws {
        let paragraph =
            String(repeating: "Các cấp uỷ, tổ chức đảng quán triệt đầy đủ nội dung Kế hoạch này ", count: 4) + "xong."
        let wrapped = Variation.wrap(paragraph, at: 72)
        #expect(try body("\(wrapped)\n- Một.\n\(wrapped.replacing("xong", with: "hết"))").count == 3)
        #expect(try body("\(wrapped)\n\n1. \(wrapped)") == [paragraph, "1. " + paragraph])
    }

    @Test func oneLineAParagraphStaysSo() throws {
        #expect(try body("Căn cứ a;\nCăn cứ b;\nThực hiện như sau:\n1. Một\n2. Hai").count == 5)
    }

    @Test(arguments: [
        ("• Một.", "- Một."), ("–\tMột.", "- Một."), ("-Một.", "- Một."), ("1.Một.", "1. Một."), ("I.MỘT", "I. MỘT"),
        ("◦ Một.", "+ Một."), ("●Một.", "- Một."), ("C.Mác viết.", "C.Mác viết."),
        ("V.I.Lênin viết.", "V.I.Lênin viết."),
        ("1.500 người.", "1.500 người."), ("-5 độ.", "-5 độ."), ("1.1 Một.", "1.1 Một."), ("a)\tMột.", "a) Một."),
    ])
    func labelsAreWrittenAsTheSourceHasThem(_ typed: String, _ expected: String) throws {
        #expect(try body("Mở đầu.\n\n" + typed) == ["Mở đầu.", expected])
    }

    @Test(arguments: [
        ("Đảng , các", "Đảng, các"), ("xong ; rồi .", "xong; rồi."), ("hết ./.", "hết./."),
        ("đề án ... khác", "đề án ... khác"),
        ("tệp .pdf", "tệp .pdf"), ("a  b\tc", "a b c"), ("a\u{A0}b\u{200B}c", "a bc"),
    ])
    func spacesAreTidied(_ typed: String, _ expected: String) throws {
        #expect(try body("Mở đầu.\n\nĐoạn " + typed) == ["Mở đầu.", "Đoạn " + expected])
    }

    @Test(arguments: [
        ("| a | b |", "\\| a | b |"), ("::: bảng x.csv", "\\::: bảng x.csv"), ("# chương", "\\# chương"),
        ("-----", "\\-----"),
        ("2 * 3 = 6", "2 \\* 3 = 6"), ("C:\\Windows", "C:\\\\Windows"),
        ("giao việc {hạn: 1/1}", "giao việc \\{hạn: 1/1}"),
        ("![a](b.png)", "\\![a](b.png)"), ("(*) chú thích (*)", "(\\*) chú thích (\\*)"), ("{a} b.", "{a} b."),
        ("giao việc {a}.", "giao việc \\{a}."), ("{{a}}", "\\{\\{a}}"),
    ])
    func textThatLooksLikeMarkupIsEscaped(_ typed: String, _ expected: String) throws {
        #expect(try body("Mở đầu.\n\n" + typed) == ["Mở đầu.", expected])
    }

    @Test(arguments: [
        ("Có *nghiêng* và **đậm**.", "Có *nghiêng* và **đậm**."),
        ("(*sau đây viết tắt là A*)", "(*sau đây viết tắt là A*)"),
        ("**Giao *Sở A* làm.**", "**Giao *Sở A* làm.**"), ("***Cả hai***", "***Cả hai***"),
        ("**đậm qua\nhai dòng** rồi", "**đậm qua hai dòng** rồi"),
    ])
    func emphasisIsKept(_ typed: String, _ expected: String) throws {
        #expect(try body("Mở đầu.\n\n" + typed) == ["Mở đầu.", expected])
    }

    @Test func emphasisOverParagraphsIsClosedInEach() throws {
        #expect(try body("Mở đầu.\n\n**I. MỘT\n1. Hai**\n\nBa.") == ["Mở đầu.", "**I. MỘT**", "**1. Hai**", "Ba."])
    }

    @Test func annexFollowsTheBody() throws {
        let source = ImportedSource(try Importing.source(ImportSamples.statePlan))
        #expect(source.body.suffix(4) == ["Phụ lục 1", "DANH MỤC", "1. Xe", "2. Thuyền"])
    }
}

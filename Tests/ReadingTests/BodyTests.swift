import Diagnostics
import PlanModel
import TestSupport
import Testing

@testable import Reading

@Suite struct BodyTests {
    private func blocks(_ body: String) throws -> [String] {
        let source = try ReadSource(body: body)
        #expect(source.codes == [])
        return try source.document.body.dump
    }

    @Test func blankLinesPartParagraphsAndSingleBreaksJoin() throws {
        #expect(
            try blocks("Dòng một  \n  dòng hai\ndòng ba\n\n\n \t\nĐoạn hai\r\n") == [
                "paragraph | Dòng một dòng hai dòng ba", "paragraph | Đoạn hai",
            ])
    }

    @Test func aNumberedLineStartsABlock() throws {
        #expect(
            try blocks("Như sau:\n1. Một;\n2. Hai\ntiếp theo;\na) Ba;\n- Bốn;\n+ Năm;\n1.1. Sáu.\n20/11/2020 là ngày.")
                == [
                    "paragraph | Như sau:", "number 1. | Một;", "number 2. | Hai tiếp theo;", "letter a) | Ba;",
                    "dash - | Bốn;",
                    "plus + | Năm;", "decimal 1.1. | Sáu. 20/11/2020 là ngày.",
                ])
    }

    @Test func chaptersTakeTheirTitleFromTheSameOrTheNextLine() throws {
        #expect(
            try blocks(
                "Phần I\nQUY ĐỊNH\nCHUNG\nĐây là đoạn.\n\nChương I. Chung\n\nMục 1\n\nPhạm vi\n\nĐiều 1. X\n\nTiểu mục 1\n\nĐây là câu."
            )
                == [
                    "part# Phần I | QUY ĐỊNH CHUNG", "paragraph | Đây là đoạn.", "chapter# Chương I | Chung",
                    "section# Mục 1 | Phạm vi", "article Điều 1. | X", "subsection# Tiểu mục 1 | ",
                    "paragraph | Đây là câu.",
                ])
    }

    @Test func emphasisIsReadAcrossLinesAndAroundLabels() throws {
        #expect(
            try blocks(
                "Một *nghiêng*, **đậm\nhai dòng** và ***cả hai***.\n\n**1. Đậm cả dòng:**\n\n**2. Mở đầu:** rồi thường.\n\n**Điều 3.** Phạm vi\n\n4. *Nghiêng*."
            ) == [
                "paragraph | Một *nghiêng*, **đậm hai dòng** và ***cả hai***.", "number# 1. | **Đậm cả dòng:**",
                "number 2. | **Mở đầu:** rồi thường.", "article# Điều 3. | Phạm vi", "number 4. | *Nghiêng*.",
            ])
    }

    @Test(arguments: [
        ("a * b", "a * b"), ("2*3*4", "2*3*4"), ("Ghi chú (*) và (*)", "Ghi chú (*) và (*)"), ("*a", "*a"),
        ("a*", "a*"),
        ("**a*", "**a*"), ("(*sau đây viết tắt là A*);", "(*sau đây viết tắt là A*);"),
        ("*a **b** c*", "*a ****b**** c*"),
        ("****a****", "****a****"), ("**a *b***", "**a *****b***"), ("***a** b*", "***a**** b*"),
        ("***a* b**", "***a***** b**"),
        ("\\*a\\*", "*a*"), ("a\\\\b", "a\\b"), ("\\", "\\"), ("a\\\nb", "a\\ b"), ("* a\n* b", "* a * b"),
        ("*a*b*", "*a*b*"),
        ("**", "**"), ("<b>x</b> &amp; {{x}}", "<b>x</b> &amp; {{x}}"),
    ])
    func starsArePairedOrText(body: String, text: String) throws {
        #expect(try blocks("Chữ " + body) == ["paragraph | Chữ " + text])
    }

    @Test func aBackslashKeepsALabelPlain() throws {
        #expect(
            try blocks("\\1. Một\n\n\\- Hai\n\n1\\. Ba") == [
                "paragraph | 1. Một", "paragraph | - Hai", "paragraph | 1. Ba",
            ])
    }

    @Test func theAuthorsEndMarkStays() throws {
        #expect(try blocks("1. Hết./.") == ["number 1. | Hết./."])
    }

    @Test func legalBasesStandAtTheHead() throws {
        #expect(
            try blocks(
                "Căn cứ Luật A;\n\n- Căn cứ Luật B;\n\nCăn cứ Luật C.\n\nTheo đề nghị của D,\n\nQUYẾT ĐỊNH:\n\nCăn cứ E;"
            ) == [
                "legalBasis | Căn cứ Luật A;", "legalBasis - | Căn cứ Luật B;", "legalBasis | Căn cứ Luật C.",
                "legalBasis | Theo đề nghị của D,", "operative | QUYẾT ĐỊNH:", "paragraph | Căn cứ E;",
            ])
        #expect(
            try blocks("Căn cứ Nghị quyết 5, Ban Thường vụ ban hành Kế hoạch như sau:\n\nI. A") == [
                "paragraph | Căn cứ Nghị quyết 5, Ban Thường vụ ban hành Kế hoạch như sau:", "roman I. | A",
            ])
    }

    @Test(arguments: ["a | b", "Phụ lục kèm theo", "Xem \\![x](y) nhé", "\\| a", "\\Phụ lục I"])
    func linesThatOnlyLookLikeOtherThingsAreText(body: String) throws {
        let source = try ReadSource(body: "Chữ.\n\n" + body)
        #expect(source.codes.isEmpty)
        #expect(try source.document.body.map(\.level) == [.paragraph, .paragraph])
    }

    @Test(arguments: ["", "\n \n\t\n"]) func anEmptyBodyIsAnError(body: String) throws {
        let source = try ReadSource(body: body)
        #expect(source.codes == ["VB121"])
        #expect(source.places == ["---"])
    }
}

@Suite struct BodyPropertyTests {
    /// Blanks, stars and backslashes are markup or layout; every other character must come out again.
    private func kept(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "*" && $0 != "\\" } }

    @Test func noCharacterIsLost() throws {
        var generator = SplitMix(seed: 3)
        let pieces = [
            "a", "ế ", "e\u{302}\u{301}", " ", "\n", "\n\n", "*", "**", "***", "\\", "- ", "1. ", "I. ", "a) ",
            "Điều 1. ", "Chương I\n",
            "(", ")", "}", "{", "{x}", ";", ":", ".", "1.1. ", "+ ", "\u{A0}", "20/11/2020", "VIẾT HOA", "\t",
            "Căn cứ ", "👍🏽", "\r\n",
        ]
        for _ in 0..<1000 {
            let body = "Mở " + (0..<40).map { _ in pieces.randomElement(using: &generator)! }.joined()
            let source = try ReadSource(body: body)
            // Numbers drawn by lot are doubled and skipped, which is said and changes nothing.
            #expect(source.codes.allSatisfy { $0.hasPrefix("VB18") }, "\(body)")
            let printed = try source.document.body.map { $0.label + $0.text.plain }.joined()
            let typed = try #require(source.file.text.split(separator: "---\n", maxSplits: 2).last)
            #expect(kept(printed) == kept(String(typed)), "\(body)")
        }
    }

    @Test func spansPointAtTheBytesOfTheirText() throws {
        var generator = SplitMix(seed: 5)
        let words = ["ke\u{302}\u{301}", "hoạch", "d\u{323}", "(*nghiêng*)", "**đậm**", "đ", "“x”", "👍🏽"]
        for _ in 0..<200 {
            let lines = (0..<6).map { index in
                "\(index). " + (0..<8).map { _ in words.randomElement(using: &generator)! }.joined(separator: " ")
            }
            let source = try ReadSource(body: lines.joined(separator: "\r\n"))
            for (line, block) in zip(lines, try source.document.body) {
                #expect(Array(try source.typed(block.span).utf8) == Array(line.utf8))
                for run in block.text { #expect(try source.typed(run.span).precomposed == run.text.precomposed) }
            }
        }
    }

    @Test func aLongBodyIsReadWhole() throws {
        let section =
            "I. MỤC ĐÍCH\n\n1. Đẩy mạnh **tuyên truyền**\n\n- Tiếp tục quán triệt, triển khai thực hiện có hiệu quả;\n\n"
        let source = try ReadSource(body: String(repeating: section, count: 5000))
        #expect(try source.document.body.count == 15_000)
    }

    @Test(arguments: ["*", "**a ", "*a **b ", "{", "{a;", "[", "\\", "I. A\n", "A\n"])
    func repeatedMarksCostNoMoreThanOthers(mark: String) throws {
        let source = try ReadSource(body: "Chữ " + String(repeating: mark, count: 20_000) + "}")
        #expect(try !source.document.body.isEmpty)
    }
}

extension String {
    /// For comparing characters, whose equality is canonical, byte by byte where it matters elsewhere.
    fileprivate var precomposed: [Character] { Array(self) }
}

import Diagnostics
import PlanModel
import TestSupport
import Testing

@testable import Reading

@Suite struct FrontMatterErrorTests {
    @Test func frontMatterIsNeeded() throws {
        #expect(try ReadSource("KẾ HOẠCH\n---\n").codes == ["VB102"])
        #expect(try ReadSource("").codes == ["VB102"])
        let unclosed = try ReadSource("---\nloại: kế hoạch\n\nI. MỤC ĐÍCH\n")
        #expect(unclosed.codes == ["VB103"])
        #expect(unclosed.places == ["---"])
        #expect(unclosed.outcome.value == nil)
    }

    @Test(arguments: [
        ("địa dang: Hà Nội", "VB104", "địa dang"), ("noi nhan s:\n  - A\n  - B", "VB104", "noi nhan s"),
        ("hoàn toàn lạ: x", "VB105", "hoàn toàn lạ"), ("ký: {chức vu x: A}", "VB104", "chức vu x"),
        ("địa danh: A\nĐỊA DANH: B", "VB106", "ĐỊA DANH"), ("ký: {họ tên: A, họ_tên: B}", "VB106", "họ_tên"),
        ("trích yếu: về việc\n  thực hiện: kết luận", "VB107", "thực hiện: kết luận"),
        ("nơi nhận:\n  - Các ban\n    của Tỉnh ủy", "VB107", "của Tỉnh ủy"),
        ("chữ không có khoá", "VB107", "chữ không có khoá"),
        ("kính gửi: Sở A\n- Sở B\n- Sở C", "VB108", "- Sở B"), ("địa danh: \"Hà Nội", "VB109", "\""),
        ("địa danh: 'Hà Nội\nngày: 'x", "VB109", "'"), ("kính gửi: [A, B", "VB110", "["),
        ("kính gửi: [A, [B]", "VB110", "["),
        ("ký: {chức vụ: A", "VB110", "{"), ("trích yếu: \"Ngày hội\" năm 2026", "VB111", "năm 2026"),
        ("kính gửi: [A] B", "VB111", "B"), (#"địa danh: "a\qb""#, "VB112", "\\"),
        ("kính gửi: [A \"b\" }", "VB113", "}"),
        ("ký: {chức vụ}", "VB114", "chức vụ"), ("kính gửi: [A,, B]", "VB115", ","),
        ("kính gửi: [[[[[[[[[[[[[[A]]]]]]]]]]]]]]", "VB116", "["),
    ])
    func syntaxIsExplainedWhereItIsWrong(head: String, code: String, place: String) throws {
        let source = try ReadSource(head: head + "\nđộ khẩn: KHẨN")
        #expect(source.codes.first == code)
        #expect(source.places.first == place)
        #expect(try source.document.urgency?.string == "KHẨN", "the rest is read")
    }

    @Test(arguments: [
        ("địa danh: [A]", "VB304"), ("trích yếu: {họ tên: A}", "VB305"), ("ký: Nguyễn Văn A", "VB306"),
        ("ký:\n  - chưc vu s: A", "VB104"), ("nơi nhận:\n  - [A, B]", "VB306"),
        ("nơi nhận:\n - nhóm:\n   mục đích: x", "VB307"),
        ("nơi nhận:\n - {tên: A, điện tử: hả}", "VB308"), ("nơi nhận:\n - {tên: A, số bản: hai}", "VB309"),
        ("nơi nhận:\n - {tên: A, số bản: 0}", "VB309"), ("phông chữ: Arial", "VB310"),
        ("vừa trang: ba", "VB878"), ("vừa trang: 0", "VB878"), ("kính gửi: A\nkính trình: B", "VB331"),
        ("nơi nhận:\n - {số bản: 2}", "VB333"), ("nơi nhận:\n - {nhóm: [A], tên: B}", "VB334"),
    ])
    func valuesOfTheWrongShapeAreExplained(head: String, code: String) throws {
        #expect(try ReadSource(head: head).codes == [code])
    }

    @Test func allProblemsComeAtOnceInTheOrderOfTheSource() throws {
        let source = try ReadSource(
            "---\nloai: kế hoach x\nđịa dang: A\nngày: 31/2/2026\nsố: abc def\nkính gửi: [A\n---\n|a|b|\n")
        #expect(source.codes == ["VB302", "VB104", "VB322", "VB325", "VB110", "VB140"])
        #expect(source.outcome.diagnostics.allSatisfy { $0.file == "k.md" && $0.span != nil })
    }

    @Test(arguments: [
        ("kế hoach", "kế hoạch", []), ("KẾ HOẠCH", "kế hoạch", []), ("ke_hoach", "kế hoạch", []),
        ("quyết địn", "quyết địn", ["VB302"]), ("thơ lục bát", "thơ lục bát", ["VB303"]), ("", "", ["VB301"]),
    ])
    func kindsAreFoundOrSuggested(typed: String, kind: String, codes: [String]) throws {
        let source = try ReadSource("---\nloại: \(typed)\n---\nNội dung.")
        #expect(source.codes == codes)
        #expect(try source.document.kind.string == kind)
    }

    @Test func aMissingKindIsAnErrorAndAMissingIssuerIsNot() throws {
        #expect(try ReadSource("---\nđịa danh: A\n---\nNội dung.").codes == ["VB301"])
        #expect(try ReadSource("---\nloại: kế hoạch\n---\nNội dung.").codes == [])
    }

    @Test func placeholdersAreTextInsideBracketsToo() throws {
        let source = try ReadSource(head: "kính gửi: [{{a, b}}, {{c}} d]\nký: {chức vụ: {{e}}, họ tên: x {{f}}}")
        #expect(source.codes == [])
        #expect(try source.document.addressees.strings == ["{{a, b}}", "{{c}} d"])
        #expect(try source.document.signatures.first?.office.first?.string == "{{e}}")
    }

    @Test(arguments: [
        (#""a \"b\" \\ \u00e0""#, #"a "b" \ à"#), ("'a ''b'''", "a 'b'"), ("\"a\n   b\"", "a b"), ("\"a\\nb\"", "a b"),
        ("\"\"", nil),
        ("\" a \"", " a "), ("\"A # B\" # c", "A # B"),
    ])
    func quotedValuesAreReadAsYAMLReadsThem(typed: String, value: String?) throws {
        let source = try ReadSource(head: "địa danh: \(typed)")
        #expect(source.codes == [])
        #expect(try source.document.place?.string == value)
    }

    @Test func hostileFrontMatterNeitherCrashesNorHangs() throws {
        var generator = SplitMix(seed: 11)
        let pieces = [
            "\"", "'", "[", "]", "{", "}", "{{", "}}", ":", ": ", ",", "#", "\n", "\n- ", "\n  ", "-", "\\", "ký",
            "nơi nhận",
            "họ tên", "nhóm", "a", "\t", "\u{301}", "*&a", "\r\n", "---",
        ]
        for _ in 0..<500 {
            let head = (0..<30).map { _ in pieces.randomElement(using: &generator)! }.joined()
            let source = try ReadSource("---\n\(head)\n---\nNội dung.\n")
            #expect(!source.places.isEmpty)
            #expect(
                source.outcome.diagnostics.allSatisfy { $0.span.map { $0.end <= source.file.bytes.count } ?? false })
        }
    }
}

import PlanModel
import Testing

@testable import Reading

@Suite struct BodyLabelTests {
    private static let labels: [(String, Level, String, String)] = [
        ("I. MỤC ĐÍCH", .roman, "I.", "MỤC ĐÍCH"), ("II- NHIỆM VỤ", .roman, "II-", "NHIỆM VỤ"),
        ("III - TỔ CHỨC", .roman, "III -", "TỔ CHỨC"), ("IV – Tổ chức", .roman, "IV –", "Tổ chức"),
        ("I-MỤC ĐÍCH", .roman, "I-", "MỤC ĐÍCH"), ("XLIX. X", .roman, "XLIX.", "X"), ("V.", .roman, "V.", ""),
        ("1. Tiếp tục", .number, "1.", "Tiếp tục"), ("12- Tiếp tục", .number, "12-", "Tiếp tục"),
        ("1) Tiếp tục", .number, "1)", "Tiếp tục"), ("5. …", .number, "5.", "…"),
        ("1.\u{A0}Tiếp", .number, "1.", "Tiếp"),
        ("1.1. Tiếp", .decimal, "1.1.", "Tiếp"), ("10.12. Tiếp", .decimal, "10.12.", "Tiếp"),
        ("1.1.1. Tiếp", .subdecimal, "1.1.1.", "Tiếp"), ("a) Tiếp", .letter, "a)", "Tiếp"),
        ("đ) Tiếp", .letter, "đ)", "Tiếp"),
        ("ê)Tiếp", .letter, "ê)", "Tiếp"), ("ư) Tiếp", .letter, "ư)", "Tiếp"), ("- Tiếp", .dash, "-", "Tiếp"),
        ("– Tiếp", .dash, "–", "Tiếp"), ("— Tiếp", .dash, "—", "Tiếp"), ("-\tTiếp", .dash, "-", "Tiếp"),
        ("+ Tiếp", .plus, "+", "Tiếp"), ("Điều 5. Phạm vi", .article, "Điều 5.", "Phạm vi"),
        ("ĐIỀU 5: Phạm vi", .article, "ĐIỀU 5:", "Phạm vi"), ("Điều 5a. X", .article, "Điều 5a.", "X"),
        ("Điều 1", .article, "Điều 1", ""), ("Phần I", .part, "Phần I", ""),
        ("Phần thứ nhất", .part, "Phần thứ nhất", ""),
        ("PHẦN THỨ HAI", .part, "PHẦN THỨ HAI", ""), ("Chương I", .chapter, "Chương I", ""),
        ("Chương II QUY ĐỊNH CHUNG", .chapter, "Chương II", "QUY ĐỊNH CHUNG"),
        ("Chương III. Quy định chung", .chapter, "Chương III", "Quy định chung"),
        ("Chương IV: Quy định", .chapter, "Chương IV", "Quy định"),
        ("Chương V - Quy định", .chapter, "Chương V", "Quy định"),
        ("Mục 1", .section, "Mục 1", ""), ("MỤC 2. QUẢN LÝ", .section, "MỤC 2", "QUẢN LÝ"),
        ("Tiểu mục 1", .subsection, "Tiểu mục 1", ""), ("**I. MỤC ĐÍCH**", .roman, "I.", "MỤC ĐÍCH**"),
        ("***1.*** X", .number, "1.", "*** X"),
        ("#. Tiếp", .number, "#.", "Tiếp"), ("#- Tiếp", .number, "#-", "Tiếp"), ("#) Tiếp", .letter, "#)", "Tiếp"),
        ("##. MỤC", .roman, "##.", "MỤC"), ("##-MỤC ĐÍCH", .roman, "##-", "MỤC ĐÍCH"),
        ("1.#. Tiếp", .decimal, "1.#.", "Tiếp"), ("#.#.#. Tiếp", .subdecimal, "#.#.#.", "Tiếp"),
        ("Điều #. Phạm vi", .article, "Điều #.", "Phạm vi"), ("Phần thứ #", .part, "Phần thứ #", ""),
        ("Tiểu mục #. Chung", .subsection, "Tiểu mục #", "Chung"),
    ]

    @Test(arguments: labels) func findsNumbering(line: String, level: Level, label: String, rest: String) throws {
        let found = try #require(BodyLabel.scan(line[...]))
        #expect(found == BodyLabel.expected(level, label, rest))
    }

    @Test(arguments: [
        "20/11/2020 là ngày", "1.000 đồng", "1.5 tỷ", "1.5", "2026. Tiếp tục", "5.9.2026", "15-KH/TU", "1-2 ngày",
        "5 - 7 ngày",
        "V.I. Lênin", "X-quang", "C. Mác", "IIII. Sai", "VIX. Sai", "LIÊN HIỆP", "VIÊN", "XI MĂNG", "I", "MỤC ĐÍCH",
        "Mục 1 của Nghị quyết",
        "Mục 1, Chương II", "Phần lớn", "Phần I của đề án", "Chương trình 5", "Thường xuyên", "Điều 5 của Luật",
        "Điều lệ Đảng",
        "Điều 5 và Điều 6.", "-5 độ", "-KH/TU", "+84", "--- ", "a.b) c", "ab) c", "a", "A) X", "(1) X", "****1. X",
        "\\1. X", "1\\. X",
        "* X", "…", "“1. X”", "phần I", "điều 5. X", "1.01. X", "“", "Đ", "ế",
    ])
    func leavesTextAlone(line: String) { #expect(BodyLabel.scan(line[...]) == nil) }
}

extension BodyLabel {
    fileprivate static func expected(_ level: Level, _ label: String, _ rest: String) -> BodyLabel {
        var value = BodyLabel.scan("- x")!
        value.level = level
        value.label = label[...]
        value.rest = rest[...]
        return value
    }
}

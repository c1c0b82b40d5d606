import Diagnostics
import PlanModel
import TestSupport
import Testing

@testable import Reading

@Suite("Placeholders of a batch")
struct PlaceholderTests {
    private static let source = """
        ---
        loại: công văn
        cơ quan: SỞ MẪU
        số: {{số}}-KH/SM
        ngày: {{ngày}}
        địa danh: {{nơi}}
        trích yếu: việc {{x}} và {{y}}
        kính gửi:
        - {{x}}
        - Sở A
        ký: {chức vụ: {{chức vụ}}, họ tên: "{{tên}}"}
        nơi nhận:
        - {{x}} (để biết)
        - {tên: {{y}}, số bản: {{bản}}}
        - {nhóm: [{{x}}, {{y}}], mục đích: {{mục đích}}}
        - Lưu: VT.
        ---
        {{x}}

        I. MỤC {{y}}

        1. Câu **{{x}}** và *{{y}}*.

        - {{x}}

        | A | {{x}} |
        |---|---|
        | {{y}} | 2 |

        Phụ lục

        DANH SÁCH {{x}}

        1. Một {{y}}.
        """

    private func template(_ text: String = Self.source) throws -> SourceTemplate {
        let file = try SourceFile(name: "k.md", bytes: Array(text.utf8))
        let outcome = SourceTemplate.read(file, knownKinds: ["công văn"])
        try #require(!outcome.diagnostics.hasErrors, "\(outcome.diagnostics)")
        return try #require(outcome.value)
    }

    private static let columns = ColumnNames(["số", "ngày", "nơi", "x", "y", "chức vụ", "tên", "bản", "mục đích"])

    private static func values(x: String, y: String = "y", date: String = "05/9/2026") -> RowValues {
        RowValues(
            columns, ["15", date, "Mẫu Sơn", x, y, "GIÁM ĐỐC", "Nguyễn Văn A", "2", "để báo cáo"].map(\.asOneLine))
    }

    @Test("numbers, dates and counts are read from the values, texts hold them as they are")
    func filled() throws {
        let document = try template().document(with: Self.values(x: "Sở B")).value
        #expect(
            document.number.number == "15" && document.number.symbol == "KH/SM" && document.date.iso == "2026-09-05")
        #expect(document.subject.map(\.string) == ["việc Sở B và y"])
        #expect(document.addressees.map(\.string) == ["Sở B", "Sở A"])
        #expect(document.signatures.first?.name?.string == "Nguyễn Văn A")
        #expect(
            document.recipients.map { $0.recipients.map(\.name.string) }
                == [["Sở B (để biết)"], ["y"], ["Sở B", "y"], ["Lưu: VT"]])
        #expect(
            document.recipients[1].recipients[0].copies == 2 && document.recipients[2].purpose?.string == "để báo cáo")
        #expect(document.body.map(\.text.plain) == ["Sở B", "MỤC y", "Câu Sở B và y.", "Sở B", ""])
        #expect(document.body[2].text.map(\.bold) == [false, true, false, false, false])
        #expect(document.body[4].table?.header[0][1].text.plain == "Sở B")
        #expect(document.annexes[0].title.map(\.string) == ["DANH SÁCH Sở B"])
    }

    @Test("whatever a value holds, nothing but the text changes", arguments: 0..<200)
    func inert(seed: UInt64) throws {
        let pieces = [
            "**", "*", "{chủ trì: A}", "{{x}}", "{{y}}", "{{số}}", "}}", "{", "\n\nI. A\n\n", "\n1. ", "- ", "a) ",
            "---", "\\",
            "\"", "'", "|", "} (để báo cáo)", "kỳ: 1", "#", "[CẦN SỬA: x]", "Phụ lục", "::: bảng /etc/passwd",
            "![a](/b)",
            "&a", "*b", "!!int", "\u{1}", "\u{0}", "é", "e\u{301}", "\u{A0}", ";", ",", ":", "đ",
        ]
        var random = SplitMix(seed: seed)
        let x =
            "đ"
            + (0..<Int.random(in: 1...5, using: &random)).map { _ in
                pieces.randomElement(using: &random)!
            }.joined() + "ô"
        let template = try template()
        let plain = template.document(with: Self.values(x: "@"))
        let hostile = template.document(with: Self.values(x: x))
        #expect(hostile.diagnostics == plain.diagnostics)
        var expected = plain.value
        let swap = Filling { text, _ in text.contains("@") ? text.replacing("@", with: x.asOneLine) : nil }
        swap.fill(&expected)
        swap.fill(&expected.body, at: expected.body.indices.map { BlockPlace(index: $0, hasOwnRows: true) })
        swap.fill(&expected.annexes[0].title)
        #expect(hostile.value == expected, "\(x.debugDescription)")
    }

    @Test("a blank value takes its line along, where nothing else stands on it")
    func blank() throws {
        let document = try template().document(with: Self.values(x: "", y: "")).value
        #expect(document.addressees.map(\.string) == ["Sở A"])
        #expect(document.recipients.map { $0.recipients.map(\.name.string) } == [["(để biết)"], ["Lưu: VT"]])
        #expect(document.body.map(\.text.plain) == ["MỤC ", "Câu  và .", ""])
    }

    @Test("what cannot be read is told at its place in the source, for that row alone")
    func unreadable() throws {
        let template = try template()
        let bad = template.document(with: Self.values(x: "x", date: "32/9/2026"))
        #expect(bad.diagnostics.map(\.message.code) == ["VB322"])
        let line = Self.source.split(separator: "\n").firstIndex { $0.hasPrefix("ngày") }
        let file = try SourceFile(name: "k.md", bytes: Array(Self.source.utf8))
        #expect(try file.position(of: #require(bad.diagnostics[0].span).start).line == line.map { $0 + 1 })
        #expect(template.document(with: Self.values(x: "x")).diagnostics.isEmpty)
    }

    @Test("every placeholder is known with its place; names of files take none")
    func places() throws {
        let names = Set(try template().placeholders.map(\.name))
        #expect(names == Set(Self.columns.names))
        let text =
            "---\nloại: công văn\nký: {ảnh chữ ký: \"{{x}}.png\"}\nphụ lục: {{y}}\n---\nMột.\n\n![a]({{z}}.png)\n"
        let file = try SourceFile(name: "k.md", bytes: Array(text.utf8))
        let told = SourceTemplate.read(file, knownKinds: ["công văn"]).diagnostics
        #expect(told.filter { $0.message.code == "VB880" }.map { $0.arguments["name"] } == ["x", "y", "z"])
    }

    @Test("columns are found whatever marks and blanks of the name, where that leaves one")
    func names() {
        let columns = ColumnNames(["Đơn vị", "ma so", "mã số"])
        #expect(
            columns.index(of: "đơn_vị") == 0 && columns.index(of: " Đơn vị ") == 0 && columns.index(of: "don vi") == 0)
        #expect(columns.index(of: "mã số") == 2 && columns.index(of: "ma so") == 1 && columns.index(of: "MÃ SỐ") == nil)
        #expect(columns.nearest(to: "đơn vi.") == "Đơn vị" && columns.nearest(to: "ngày tháng năm") == nil)
        #expect(RowValues(columns, ["A", "B", "C"]).filling("{{đơn vị}}-{{lạ}}-{{mã số}}") == "A-{{lạ}}-C")
        #expect(
            RowValues(columns, ["{{mã số}}", "", ""]).filling("{{đơn vị}}") == "{{mã số}}", "a value is never filled")
    }
}

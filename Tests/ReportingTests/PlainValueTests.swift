import Diagnostics
import Foundation
import PlanModel
import Reading
import TestSupport
import Testing

@testable import Reporting

@Suite("A value in a report's template is plain text wherever it stands")
struct PlainValueTests {
    private static let template = """
        ---
        loại: báo cáo
        cơ quan:
          - {{v}}
        trích yếu: {{v}}
        địa danh: Mẫu {{v}}
        nơi nhận:
          - {nhóm: [{{v}}, Ban B], mục đích: để báo cáo}
          - Lưu: VT
        ---

        Mở đầu có {{v}} ở giữa và ở cuối {{v}}

        {{v}} mở đầu đoạn này.

        I. PHẦN MỘT {đề mục}

        1. {{v}} {đề mục}

        - {{v}}: kết quả {{v}}.

        - Việc này. {chủ trì: {{v}}; mã: X}

        a) {{v}} {văn}

        | Cột | {{v}} |
        |---|---|
        | {{v}} | Đúng |

        Hết.
        """

    private func document(_ value: String) throws -> OfficialDocument {
        let folder = try TemporaryFolder()
        try folder.write(Self.template, to: "thu.md")
        let templates = ReportTemplates(own: [], program: folder.url)
        let filled = try templates.template("thu").fill(["v": value])
        #expect(filled.diagnostics.isEmpty)
        let file = try SourceFile(name: "thu.md", bytes: Array(filled.value.utf8))
        let outcome = SourceReader.read(file, knownKinds: ["báo cáo"])
        #expect(!outcome.diagnostics.hasErrors, "\(value.debugDescription): \(outcome.diagnostics)\n\(filled.value)")
        return try #require(outcome.value)
    }

    /// What became of the value in every place, with the shape of the body around it.
    private func expectPlain(_ value: String) throws {
        let usual = try document("trị")
        let found = try document(value)
        let plain = value.precomposedStringWithCanonicalMapping.split { $0.isWhitespace || "\0\u{1}\u{2}".contains($0) }
            .joined(
                separator: " ")
        func put(_ text: String) -> String { text.replacing("trị", with: plain) }
        #expect(found.issuer.map(\.string) == [plain])
        #expect(found.subject.map(\.string) == [plain])
        #expect(found.place?.string == "Mẫu \(plain)")
        // The dash and the end mark of a recipient are the program's, whatever was typed.
        func bare(_ text: String) -> Substring { text.drop { "-+– ".contains($0) }.trimmingEnd { ";,. ".contains($0) } }
        #expect(found.recipients[0].recipients.map { bare($0.name.string) } == [bare(plain), "Ban B"])
        #expect(found.recipients[0].purpose?.string == "để báo cáo")
        #expect(found.body.map(\.level) == usual.body.map(\.level), "\(value.debugDescription)")
        #expect(found.body.map(\.isHeading) == usual.body.map(\.isHeading))
        #expect(found.body.map(\.text.plain) == usual.body.map { put($0.text.plain) }, "\(value.debugDescription)")
        #expect(
            found.body.map { $0.attributes?.lead.map(\.string) }
                == usual.body.map { $0.attributes?.lead.map { put($0.string) } })
        let table = try #require(found.body.compactMap(\.table).first)
        #expect(table.header[0][1].text.plain == plain)
        #expect(table.rows[0].cells.map(\.text.plain) == [plain, "Đúng"])
    }

    @Test(
        "whatever it is made of",
        arguments: [
            "Ban Tổ chức Tỉnh ủy", "- gạch", "+ cộng", "1. một", "1.1. hai", "I. mục", "I- mục", "a) điểm",
            "Điều 5. Luật",
            "Phụ lục I", "Phụ lục", "Chương I", "Mục 1", "*sao* và **đậm**", "\\ gạch chéo", "{chủ trì: A}",
            "x {mã: Y}",
            "a | b | c", "| cột", "::: bảng x.csv", "![ảnh](a.png)", "\"ngoặc\" kép", "'đơn", "[danh sách]",
            "# chú thích",
            "tên: giá trị", "nhóm: X", "A; B, C", "dòng một\ndòng hai\n\n# ba", "{{x}}", "}} {{#nhom}}", "---", "--- a",
            "QUYẾT ĐỊNH:", "Căn cứ Luật;", "1.234,5", "45%", "…", ".", "#. tự", "##. tự", "Bảng 1. Tên", "Hình 1. Tên",
            "x }", "(để báo cáo)", "e\u{301}", "\u{1}a\u{2}", "a\0b", "C. Mác", "V. I. Lênin",
        ])
    func hostile(value: String) throws {
        try expectPlain(value)
    }

    @Test("at random", arguments: 0..<150 as Range<UInt64>)
    func random(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let bits = [
            "*", "\\", "{", "}", "|", ":", ";", ",", "-", "+", "1", ".", ")", "I", "a", "Điều", " ", "[", "]", "\"",
            "'", "#", "!", "Phụ lục", "ở", "/", "(", "Mục",
        ]
        let value = (0..<Int.random(in: 1...8, using: &random)).map { _ in bits.randomElement(using: &random)! }
            .joined()
        guard !value.allSatisfy({ $0 == " " }) else { return }
        try expectPlain(value)
    }
}

extension Substring {
    fileprivate func trimmingEnd(_ isDropped: (Character) -> Bool) -> Substring {
        self[..<(lastIndex { !isDropped($0) }.map(index(after:)) ?? startIndex)]
    }
}

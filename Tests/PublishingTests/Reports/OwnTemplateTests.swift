import Diagnostics
import Foundation
import Publishing
import Reporting
import TestSupport
import Testing

@Suite("Templates of the office's own")
struct OwnTemplateTests {
    /// A desk with a template in `mau/` beside the plan.
    private func desk(_ text: String, name: String = "tong-hop.md") throws -> ReportDesk {
        let desk = try ReportDesk(.party)
        try desk.folder.writeFolder("mau", name, text)
        return desk
    }

    private func shipped(_ name: String) throws -> String {
        try String(contentsOf: ReportDesk.templates.appending(path: name), encoding: .utf8)
    }

    @Test("go before the program's, and take in its pieces")
    func wins() throws {
        let text = try shipped("tong-hop.md")
        let own = text.replacingOccurrences(of: "#. Hạn chế {đề mục}", with: "#. Tồn tại, hạn chế {đề mục}")
        try #require(own != text)
        let desk = try desk(own)
        let result = try desk.report("2021-Q3", "--kind", "tổng-hợp,đôn-đốc")
        #expect(result.status == 0, "\(result.errors)")
        let report = try desk.text("ra/bao-cao-2021-Q3.md")
        #expect(report.contains("#. Tồn tại, hạn chế {đề mục}") && !report.contains("#. Hạn chế"))
        #expect(report.contains("\nthể thức: hd05\n") || report.contains("\nthể thức: hd36\n"))
    }

    @Test("so does a piece of one")
    func piece() throws {
        let desk = try desk(
            try shipped("_cuoi.md").replacingOccurrences(of: "vừa trang: true\n", with: ""), name: "_cuoi.md")
        #expect(try desk.report("2021-Q3").status == 0)
        #expect(try !desk.text("ra/bao-cao-2021-Q3.md").contains("vừa trang"))
    }

    @Test("a mistyped placeholder is a warning with its name, its place stays empty")
    func mistyped() throws {
        let text = try shipped("tong-hop.md").replacingOccurrences(
            of: "Có {{qua-han.so}} nhiệm vụ quá hạn.", with: "Có {{qua-hạn.so}} {{tong-so}} nhiệm vụ quá hạn.")
        let desk = try desk(text.replacingOccurrences(of: "{{qua-hạn.so}} ", with: ""))
        let result = try desk.report("2021-Q3")
        #expect(result.status == 0)
        #expect(result.errors.contains("`tong-so`") && result.errors.contains("[VB954]"), "\(result.errors)")
        #expect(result.errors.contains("mau/tong-hop.md"))
        #expect(try desk.text("ra/bao-cao-2021-Q3.md").contains("Có  nhiệm vụ quá hạn."))
    }

    @Test(
        "one mistyped inside a list or behind a dot is told as well",
        arguments: [
            ("phan-cong", "| {{ma}} |", "| {{ma-so}} |", "ma-so"),
            ("tong-hop", "{{ky.mo-dau}}", "{{ky.mo-dauu}}", "ky.mo-dauu"),
            ("tong-hop", "{{so-lieu.tong.dem}}", "{{so-lieu.tong.demm}}", "so-lieu.tong.demm"),
            ("tong-hop", "{{so-lieu.cham.dem}}", "{{so-lieu.chamm.dem}}", "so-lieu.chamm.dem"),
        ])
    func nested(template: String, old: String, new: String, name: String) throws {
        let text = try shipped("\(template).md")
        try #require(text.contains(old))
        let desk = try desk(text.replacingOccurrences(of: old, with: new), name: "\(template).md")
        let result = try desk.report("2021-Q3", "--kind", template == "phan-cong" ? template : "tong-hop")
        #expect(result.status == 0)
        #expect(result.errors.contains("`\(name)`") && result.errors.contains("[VB954]"), "\(result.errors)")
    }

    @Test("the program's own templates ask for nothing that is not there", arguments: SampleCase.allCases)
    func own(sample: SampleCase) throws {
        let desk = try ReportDesk(sample)
        for period in sample.periods {
            let outcome = try desk.outcome(period, ReportKind.allCases) { $0.onePerBody = period.hasSuffix("Q3") }
            let unknown = outcome.diagnostics.filter { $0.message == .reportPlaceholderUnknown }
            #expect(unknown.map { $0.arguments["name"] } == [])
        }
    }

    @Test("a placeholder for markup is refused, and nothing is written", arguments: ["{{{ma}}}", "{{&ma}}"])
    func unescaped(tag: String) throws {
        let desk = try desk(try shipped("tong-hop.md") + "\n\(tag)\n")
        let before = try desk.folder.contents
        let result = try desk.report("2021-Q3")
        #expect(result.status == 1 && result.errors.contains("[VB955]"), "\(result.errors)")
        #expect(try desk.folder.contents == before)
    }

    @Test("one that cannot be read says where")
    func unreadable() throws {
        let desk = try desk("---\nloại: báo cáo\n---\n\n{{#nhom}}\nMở mà không đóng.\n")
        let result = try desk.report("2021-Q3")
        #expect(result.status == 1 && result.errors.contains("[VB953]"), "\(result.errors)")
        #expect(result.errors.contains("mau/tong-hop.md"))
        #expect(try desk.files().isEmpty)
    }

    @Test("a name with marks is told with its line")
    func marked() throws {
        let text = try shipped("tong-hop.md")
        let desk = try desk(text.replacingOccurrences(of: "{{ky.mo-dau}}", with: "{{ky.mở-đầu}}"))
        let result = try desk.report("2021-Q3")
        let lines = text.components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.contains("{{ky.mo-dau}}") })
        #expect(result.status == 1 && result.errors.contains("mẫu báo cáo, dòng \(line + 1):"), "\(result.errors)")
    }

    @Test("a value is never markup, whatever somebody typed into a table")
    func values() throws {
        let texts = [
            "**đậm** {đề mục}", "# không phải mục", "| một | hai |", "{{ma}} {{{ma}}}", "I. Không phải mục",
            "::: biểu đồ thanh", "a\\b",
        ]
        let plan = MadePlan(
            tasks: texts.indices.map { "- Việc thứ \($0 + 1). {chủ trì: Ban A}" },
            rows: texts.enumerated().map {
                "II.1.\($0 + 1);Ban A;2026-Q1;đang thực hiện;;\($1);\($1) khó;\($1) đề nghị"
            })
        let desk = try plan.desk()
        #expect(try desk.report("2026-Q1", "--kind", "all").status == 0)
        let pdf = try desk.folder.bytes("ra/bao-cao-2026-Q1.pdf")
        let text = try Program.read(pdf, with: "pdftotext", ["%", "-"])
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for typed in texts {
            #expect(text.contains(typed), "\(typed)")
            #expect(text.contains(typed.prefix(1).uppercased() + typed.dropFirst() + " khó (Ban A)."), "\(typed)")
        }
    }
}

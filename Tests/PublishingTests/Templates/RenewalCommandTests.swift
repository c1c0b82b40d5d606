import Foundation
import TestSupport
import Testing

/// `vanban new --from`, and what `render` says of marks that are left.
@Suite("Beginning a paper from last year's")
struct RenewalCommandTests {
    private func old() throws -> String { try Sample(profile: "nd30", kind: .report).text }

    @Test("A new file beside, the old one untouched")
    func newFile() throws {
        let desk = try Desk(try old())
        let result = try desk.run("new", "--from", "cong-van.md", "--diagnostics", "json")
        let finding = try #require(try Finding.all(in: result.errors).first)
        #expect(result.status == 0 && finding.code == "VB838")
        let new = String(decoding: try desk.folder.bytes("cong-van-moi.md"), as: UTF8.self)
        #expect(new.contains("trích yếu: Về kết quả công tác cải cách hành chính [CẦN SỬA: 6 tháng đầu năm 2026]\n"))
        #expect(new.contains("Kế hoạch [CẦN SỬA: số 15/KH-UBND ngày 05/02/2026], Sở Nội vụ"))
        #expect(
            new.contains("họ tên: [CẦN SỬA: Lê Thị Ví Dụ]\n") && new.contains("\nsố: \n") && new.contains("\nngày: \n"))
        #expect(try desk.folder.bytes("cong-van.md") == Array(old().utf8))
        let again = try desk.run("new", "--from", "cong-van.md")
        #expect(again.status == 3)
    }

    @Test("A mark that is left is an error at its place, with --draft a warning")
    func leftover() throws {
        let desk = try Desk(
            try old().replacingOccurrences(of: "ban hành 25 văn bản", with: "ban hành [CẦN SỬA: 25] văn bản"))
        let findings = try desk.failedRender(status: 1)
        #expect(findings.errors.map(\.code) == ["VB840"])
        #expect(try findings.errors.first?.place == desk.place(of: "[CẦN SỬA: 25]"))
        #expect(findings.errors.first?.message.contains("“25”") == true)
        let draft = try desk.run("render", "cong-van.md", "--draft", "--diagnostics", "json")
        let told = try Finding.all(in: draft.errors).filter { $0.code == "VB842" }
        #expect(draft.status == 0 && told.map(\.severity) == ["warning"])
    }

    @Test("Many are counted, not listed")
    func many() throws {
        let words = (1...27).map { "việc [CẦN SỬA: \($0)]" }.joined(separator: " ")
        let desk = try Desk(try old() + "\n\nCác \(words).\n")
        let findings = try desk.failedRender(status: 1).errors
        #expect(findings.filter { $0.code == "VB840" }.count == 20)
        #expect(findings.filter { $0.code == "VB841" }.map { $0.message.contains("7") } == [true])
    }

    @Test("Comments may speak of marks")
    func comment() throws {
        let desk = try Desk(try old().replacingOccurrences(of: "---\nthể", with: "---\n# [CẦN SỬA: x] là gì\nthể"))
        #expect(try desk.run("render", "cong-van.md").status == 0)
    }

    @Test("A renewed paper can be looked at as a draft, and a model of it too")
    func draft() throws {
        let desk = try Desk(try old())
        #expect(try desk.run("new", "--from", "cong-van.md", "-o", "moi.md").status == 0)
        #expect(try desk.run("render", "moi.md").status == 1)
        #expect(try desk.run("render", "moi.md", "--draft").status == 0)
        let model = try desk.run("parse", "moi.md", "--json", "-q")
        try desk.folder.write(model.text, to: "moi.json")
        #expect(try desk.run("render", "moi.json").status == 1)
        #expect(try desk.run("render", "moi.json", "--draft").status == 0)
    }

    @Test("A sum over marked figures is left open in a draft, a word beside them is still an error")
    func openSum() throws {
        let rows = "| Việc | Số |\n|---|---|\n| A | [CẦN SỬA: 12] |\n| B | 3 |\n"
        func draft(_ table: String) throws -> (status: Int32, codes: [String]) {
            let desk = try Desk(try old() + "\n\n" + table + "\n")
            let result = try desk.run("render", "cong-van.md", "--draft", "--diagnostics", "json")
            return (
                result.status,
                try Finding.all(in: result.errors).map(\.code).filter { $0.hasPrefix("VB15") || $0 == "VB137" }
            )
        }
        for table in [rows + "| Cộng | = |", rows + "{cộng}", rows + "{cộng: Số}"] {
            let made = try draft(table)
            #expect(made.status == 0 && made.codes == ["VB137"], "\(table)")
        }
        let mixed = try draft(rows + "| C | nhiều |\n| Cộng | = |")
        #expect(mixed.status == 1 && mixed.codes == ["VB152"])
        let desk = try Desk(try old() + "\n\n" + rows + "| Cộng | = |\n")
        #expect(try desk.failedRender(status: 1).errors.map(\.code) == ["VB840"])
    }

    @Test("A model is no source to begin with, and both languages say so")
    func model() throws {
        let desk = try Desk(try old())
        try desk.folder.write(try desk.run("parse", "cong-van.md", "--json", "-q").text, to: "m.json")
        for language in ["vi", "en"] {
            let result = try desk.run("new", "--from", "m.json", "--lang", language, "--diagnostics", "json")
            let findings = try Finding.all(in: result.errors)
            #expect(result.status == 1 && findings.map(\.code) == ["VB845"])
            #expect(findings[0].message.contains(language == "vi" ? "tệp nguồn" : "source text"))
        }
    }

    @Test("What cannot be read, or has errors, is told")
    func unreadable() throws {
        let desk = try Desk("---\ncơ qun: X\n---\nChữ.\n")
        #expect(try desk.run("new", "--from", "cong-van.md").status == 1)
        #expect(try desk.run("new", "--from", "khong-co.md").status == 3)
    }
}

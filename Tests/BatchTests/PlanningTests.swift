import Foundation
import TestSupport
import Testing

@testable import Batch

@Suite("What a batch says before it makes anything")
struct PlanningTests {
    @Test("without data there are no columns, whether in names, trays, filters or choices: all is told")
    func columnsWithoutData() throws {
        let job = "nguồn: k.md\ntên tệp: \"{số}-{nguồn}.pdf\"\nkhay: \"{khay}\"\nlọc: {kênh: giấy}\n"
        let desk = try BatchDesk(job: job)
        let result = try desk.run("lo.yaml", "--only", "đơn vị=x")
        #expect(result.status == 1)
        for (place, column) in [("2:10", "số"), ("3:7", "khay"), ("4:7", "kênh")] {
            #expect(result.errors.contains("lo.yaml:\(place): lỗi: không có bảng dữ liệu nên không có cột «\(column)»"))
        }
        #expect(result.errors.contains("«đơn vị» [VB683]"), "\(result.errors)")
    }

    @Test("a source that is named twice is one document; two of one name are told apart by their places")
    func sources() throws {
        let desk = try BatchDesk(job: "nguồn: [k.md, \"*.md\"]\n")
        #expect(try desk.run("lo.yaml", "--dry-run").text == "lo/k.pdf\n")
        try desk.folder.writeFolder("khac", "k.md", BatchDesk.source)
        try desk.folder.write("nguồn: [k.md, khac/k.md]\n", to: "lo.yaml")
        let result = try desk.run("lo.yaml")
        #expect(result.status == 1 && result.errors.contains("hai nguồn k.md và khac/k.md"), "\(result.errors)")
    }

    @Test("a missing source and missing data are told together")
    func missing() throws {
        let desk = try BatchDesk(job: "nguồn: không.md\ndữ liệu: không.csv\n")
        let result = try desk.run("lo.yaml")
        #expect(result.status == 3)
        #expect(
            result.errors.contains("không.md: lỗi:") && result.errors.contains("không.csv: lỗi:"), "\(result.errors)")
    }

    @Test("a name without columns is one mistake, not thousands; many clashes are counted")
    func names() throws {
        let desk = try BatchDesk(rows: 50)
        for name in ["{số.pdf", "thu.pdf"] {
            try desk.folder.write("nguồn: k.md\ndữ liệu: d.csv\ntên tệp: \"\(name)\"\n", to: "lo.yaml")
            let result = try desk.run("lo.yaml")
            #expect(result.status == 1 && result.errorLines.count { $0.contains("lỗi:") } == 1, "\(result.errors)")
            #expect(result.errors.contains("lo.yaml:3:10: lỗi: «\(name)» không nêu cột nào"), "\(result.errors)")
        }
        try desk.folder.write("nguồn: k.md\ndữ liệu: d.csv\ntên tệp: \"{nội dung}\"\n", to: "lo.yaml")
        let result = try desk.run("lo.yaml")
        #expect(result.errorLines.count { $0.contains("[VB977]") } == 20)
        #expect(result.errors.contains("còn 23 văn bản khác trùng tên tệp [VB681]"), "\(result.errors)")
        try desk.folder.write("nguồn: k.md\ndữ liệu: d.csv\ntên tệp: {số}-{đơn vị}.pdf\n", to: "lo.yaml")
        let unquoted = try desk.run("lo.yaml")
        #expect(unquoted.status == 1 && unquoted.errors.contains("trong dấu nháy kép"), "\(unquoted.errors)")
    }

    @Test("a choice that fits nothing, and data without rows, are warned of; a shard without rows is none of these")
    func nothing() throws {
        let desk = try BatchDesk()
        for choice in [["--only", "đơn vị=Sở khác"], ["--only", "9-*"], ["--rows", "9"]] {
            let result = try Vanban.run(["batch", "lo.yaml"] + choice, in: desk.folder)
            #expect(result.status == 0 && result.errors.contains("[VB685]"), "\(choice): \(result.errors)")
        }
        #expect(try !desk.run("lo.yaml", "--shard", "5/5").errors.contains("cảnh báo"))
        try desk.write(rows: [])
        #expect(try desk.run("lo.yaml").errors.contains("[VB684]"))
    }

    @Test("a name is found however the keyboard composes its letters")
    func decomposed() throws {
        let desk = try BatchDesk()
        let typed = "2-Sở mẫu*".decomposedStringWithCanonicalMapping
        #expect(try desk.run("lo.yaml", "--dry-run", "--only", typed).text == "lo/2-Sở mẫu 2.pdf\n")
    }

    @Test("--dry-run tells what a run would make now, and what would stop it; it changes nothing")
    func preview() throws {
        let desk = try BatchDesk()
        #expect(try desk.run("lo.yaml", "-q").status == 0)
        let rows = [BatchDesk.row(1), "2,32/9/2026,Sở mẫu 2,x,y", BatchDesk.row(3) + " nữa", BatchDesk.row(4)]
        try desk.write(rows: rows)
        let before = try desk.folder.bytes("lo/.vanban/ledger.sqlite")
        let result = try desk.run("lo.yaml", "--dry-run")
        #expect(result.status == 1 && result.text == "lo/3-Sở mẫu 3.pdf\nlo/4-Sở mẫu 4.pdf\n")
        #expect(result.errors.contains("sẽ làm 2 văn bản, giữ nguyên 1, lỗi 1 [VB687]"), "\(result.errors)")
        let json = try desk.run("lo.yaml", "--dry-run", "--json", "--lang", "en", "-q")
        let documents = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [[String: Any]])
        #expect(documents.compactMap { $0["state"] as? String } == ["failed", "waiting", "waiting"])
        let findings = try #require(documents[0]["findings"] as? [[String: Any]])
        #expect(findings.contains { ($0["message"] as? String)?.contains("cannot be used") ?? false }, "\(findings)")
        try desk.folder.write("của người khác", to: "lo/4-Sở mẫu 4.pdf")
        let foreign = try desk.run("lo.yaml", "--dry-run")
        #expect(foreign.status == 3 && foreign.errors.contains("[VB981]"), "\(foreign.errors)")
        #expect(try desk.folder.bytes("lo/.vanban/ledger.sqlite") == before)
    }

    @Test("what is said of some documents only names them")
    func remarks() throws {
        let desk = try BatchDesk()
        try desk.write(rows: [BatchDesk.row(1), "2,05/9/2026,Sở B,,y", BatchDesk.row(3)])
        let result = try desk.run("lo.yaml")
        #expect(result.status == 0 && result.errors.contains("[VB344]"))
        #expect(result.errors.contains("lời trên nói về 1 trong 3 văn bản: 2-Sở B.pdf [VB686]"), "\(result.errors)")
    }

    @Test("a row that could not be read is forgotten when it has gone or can be read")
    func nameless() throws {
        let desk = try BatchDesk()
        try desk.write(rows: [BatchDesk.row(1), "2,05/9/2026"])
        #expect(try desk.run("lo.yaml", "-q").status == 1)
        #expect(try desk.entries().map(\.state) == [.done, .failed])
        try desk.write(rows: [BatchDesk.row(1)])
        let gone = try desk.run("lo.yaml")
        #expect(gone.status == 0 && !gone.errors.contains("[VB705]"), "it never had a file: \(gone.errors)")
        #expect(try desk.entries().count == 1)
    }

    @Test("a letter that no face has is told once for a document, wherever it stands")
    func letters() throws {
        let desk = try BatchDesk()
        try desk.write(rows: [BatchDesk.row(1), "2,05/9/2026,Sở 😀,x 😀,y"])
        let result = try desk.run("lo.yaml")
        #expect(result.status == 1 && result.errorLines.count { $0.contains("U+1F600") } == 1, "\(result.errors)")
        #expect(result.errors.contains("d.csv:3: lỗi: không làm được 2-Sở 😀.pdf"))
        let cell = "d.csv:3:13: lỗi: không dùng được giá trị «Sở 😀» của cột «đơn vị» [VB978]"
        #expect(result.errorLines.count { $0 == cell } == 1, "\(result.errors)")
        let subject = "d.csv:3:18: lỗi: không dùng được giá trị «x 😀» của cột «nội dung» [VB978]"
        #expect(result.errorLines.count { $0.contains("[VB978]") } == 2 && result.errorLines.contains(subject))
    }
}

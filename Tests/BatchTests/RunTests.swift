import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Batch

@Suite("A batch and its ledger")
struct RunTests {
    @Test("each row becomes a document under its name, with its values")
    func documents() throws {
        let desk = try BatchDesk()
        let result = try desk.run("lo.yaml")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try desk.documents().keys.sorted() == ["1-Sở mẫu 1.pdf", "2-Sở mẫu 2.pdf", "3-Sở mẫu 3.pdf"])
        let text = try desk.text("2-Sở mẫu 2.pdf")
        #expect(text.contains("Số: 02/") && text.contains("Kính gửi: Sở mẫu 2") && text.contains("Lưu ý thứ 62"))
        #expect(!text.contains("{{"))
        let entries = try desk.entries()
        #expect(entries.map(\.number) == [1, 2, 3] && entries.map(\.line) == [2, 3, 4])
        #expect(entries.allSatisfy { $0.output?.pages == 1 && $0.attempts == 1 && !$0.input.isEmpty })
        for (name, bytes) in try desk.documents() {
            let output = entries.first { $0.name == name }?.output
            #expect(output?.bytes == bytes.count && output?.hash == Fingerprint.of([bytes]).hexadecimal)
        }
    }

    @Test("what is done and unchanged is kept; a changed row, source or setting, or a lost file, is made again")
    func resuming() throws {
        let desk = try BatchDesk()
        func made() throws -> [String] {
            let known = try Ledger.open(in: desk.folder.path("lo"), creating: false)?.entries() ?? []
            let before = Dictionary(uniqueKeysWithValues: known.map { ($0.name, $0.attempts) })
            let result = try desk.run("lo.yaml", "-q")
            #expect(result.status == 0, "\(result.errors)")
            return try desk.entries().filter { $0.attempts != before[$0.name] ?? 0 }.map(\.name)
        }
        #expect(try made().count == 3)
        #expect(try made() == [])
        try desk.write(rows: [BatchDesk.row(1), BatchDesk.row(2).replacing("Lưu ý", with: "Chú ý"), BatchDesk.row(3)])
        #expect(try made() == ["2-Sở mẫu 2.pdf"])
        try FileManager.default.removeItem(atPath: desk.folder.path("lo/1-Sở mẫu 1.pdf"))
        #expect(try made() == ["1-Sở mẫu 1.pdf"])
        try desk.folder.write(BatchDesk.job + "\nhai mặt: có\n", to: "lo.yaml")
        #expect(try made().count == 3)
        try desk.folder.write(BatchDesk.source.replacing("báo cáo", with: "gửi báo cáo"), to: "k.md")
        #expect(try made().count == 3)
        try desk.folder.write("địa danh: Mẫu Sơn\nvừa trang: true\n", to: "vanban.yaml")
        #expect(try made().count == 3, "the office's defaults are part of what a document is made from")
    }

    @Test("bad rows are set aside with their line and column, the others are made; --retry makes only those")
    func badRows() throws {
        let desk = try BatchDesk()
        try desk.write(rows: [BatchDesk.row(1), "2,32/9/2026,Sở B,x,y", "3,05/9/2026,Sở C", BatchDesk.row(4)])
        let result = try desk.run("lo.yaml")
        #expect(result.status == 1)
        #expect(result.errors.contains("d.csv:3: lỗi: không làm được 2-Sở B.pdf [VB985]"), "\(result.errors)")
        #expect(result.errors.contains("d.csv:3:3: lỗi: không dùng được giá trị «32/9/2026» của cột «ngày» [VB978]"))
        #expect(result.errors.contains("d.csv:4: lỗi: dòng này có 3 ô, bảng có 5 cột"))
        #expect(try desk.documents().count == 2)
        #expect(result.errors.components(separatedBy: "[VB985]").count == 3, "each bad row is told once")
        let first = try #require(result.errors.range(of: "[VB985]"))
        let last = try #require(result.errors.range(of: "[VB501]"))
        #expect(first.lowerBound < last.lowerBound, "before the long work begins")
        let status = try desk.run("--status", "lo")
        #expect(status.status == 0 && status.text.contains("xong: 2") && status.text.contains("lỗi: 2"))
        #expect(status.errors.contains("k.md:7:7: lỗi: không có ngày 32/9/2026"), "\(status.errors)")

        try desk.write(rows: [BatchDesk.row(1).replacing("Lưu", with: "Chú"), "2,30/9/2026,Sở B,x,y", BatchDesk.row(3)])
        let retried = try desk.run("lo.yaml", "--retry")
        #expect(retried.status == 0 && retried.errors.contains("đã làm 2 văn bản"), "\(retried.errors)")
        let names = ["1-Sở mẫu 1.pdf", "2-Sở B.pdf", "3-Sở mẫu 3.pdf", "4-Sở mẫu 4.pdf"]
        #expect(try desk.documents().keys.sorted() == names)
        #expect(try desk.entries().map(\.name) == names, "the row that had no name is known by its own now")
    }

    @Test("a document that can no longer be made leaves no older version that could be taken for it")
    func outdated() throws {
        let desk = try BatchDesk()
        #expect(try desk.run("lo.yaml", "-q").status == 0)
        try desk.write(rows: [BatchDesk.row(1), "2,32/9/2026,Sở mẫu 2,x,y", BatchDesk.row(3)])
        #expect(try desk.run("lo.yaml", "-q").status == 1)
        #expect(try desk.documents().keys.sorted() == ["1-Sở mẫu 1.pdf", "3-Sở mẫu 3.pdf"])
    }

    @Test("rows that are no longer in the data are told and their files kept; a part of a job drops nothing")
    func dropped() throws {
        let desk = try BatchDesk()
        #expect(try desk.run("lo.yaml", "-q").status == 0)
        #expect(try desk.run("lo.yaml", "-q", "--rows", "1").status == 0)
        #expect(try desk.entries().allSatisfy { $0.state == .done })
        try desk.write(rows: 2)
        let result = try desk.run("lo.yaml")
        #expect(result.errors.contains("[VB705]"), "\(result.errors)")
        #expect(try desk.entries().map(\.state) == [.done, .done, .dropped])
        #expect(try desk.documents().count == 3)
        try desk.write(rows: 3)
        #expect(try desk.run("lo.yaml").errors.contains("giữ nguyên 3"))
    }

    @Test("a file that is none of the program's is never overwritten")
    func foreign() throws {
        let desk = try BatchDesk()
        try desk.folder.writeFolder("lo", "2-Sở mẫu 2.pdf", "của người khác")
        let result = try desk.run("lo.yaml")
        #expect(result.status == 3 && result.errors.contains("[VB981]"), "\(result.errors)")
        #expect(try desk.documents() == ["2-Sở mẫu 2.pdf": Array("của người khác".utf8)])
    }

    @Test("a document that was changed after it was made, perhaps signed, is written over only on demand")
    func edited() throws {
        let desk = try BatchDesk()
        #expect(try desk.run("lo.yaml", "-q").status == 0)
        let whole = try desk.documents()
        try desk.folder.write("đã ký", to: "lo/3-Sở mẫu 3.pdf")
        let result = try desk.run("lo.yaml")
        #expect(result.status == 3 && result.errors.contains("[VB997]"), "\(result.errors)")
        #expect(result.errors.contains("3-Sở mẫu 3.pdf") && !result.errors.contains("1-Sở mẫu 1.pdf"))
        #expect(try desk.folder.bytes("lo/3-Sở mẫu 3.pdf") == Array("đã ký".utf8))
        // Nor when its row has changed, or can no longer be made.
        try desk.write(rows: [BatchDesk.row(1), BatchDesk.row(2), BatchDesk.row(3).replacing("Lưu", with: "Chú")])
        #expect(try desk.run("lo.yaml", "-q").status == 3)
        try desk.write(rows: [BatchDesk.row(1), BatchDesk.row(2), "3,32/9/2026,Sở mẫu 3,x,y"])
        #expect(try desk.run("lo.yaml", "-q").status == 1)
        #expect(try desk.folder.bytes("lo/3-Sở mẫu 3.pdf") == Array("đã ký".utf8))
        try desk.write(rows: 3)
        #expect(try desk.run("lo.yaml", "-q").status == 3)
        #expect(try desk.run("lo.yaml", "-q", "--force").status == 0)
        #expect(try desk.documents() == whole)
    }

    @Test("two rows with one name stop everything before anything is made")
    func clash() throws {
        let desk = try BatchDesk()
        try desk.write(rows: [BatchDesk.row(1), "1,05/9/2026,SỞ MẪU 1,x,y"])
        let result = try desk.run("lo.yaml")
        #expect(result.status == 1 && result.errors.contains("hai hàng 1 và 2"), "\(result.errors)")
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path("lo")))
    }

    @Test("filters and rows choose; --dry-run makes nothing")
    func choosing() throws {
        let desk = try BatchDesk(rows: 5)
        func names(_ arguments: String...) throws -> [String] {
            let result = try Vanban.run(["batch", "lo.yaml", "--dry-run"] + arguments, in: desk.folder)
            #expect(result.status == 0, "\(result.errors)")
            return result.text.split(separator: "\n").map { String($0.dropFirst("lo/".count).prefix(1)) }
        }
        #expect(try names() == ["1", "2", "3", "4", "5"])
        #expect(try names("--rows", "2-3,5") == ["2", "3", "5"])
        #expect(try names("--only", "đơn vị=Sở mẫu 4|Sở mẫu 1") == ["1", "4"])
        #expect(try names("--only", "don_vi=Sở mẫu 4", "--only", "số=1") == [])
        #expect(try names("--only", "3-*") == ["3"])
        #expect(try names("--shard", "2/2") == ["2", "4"])
        try desk.folder.write(BatchDesk.job + "\nlọc: {nội dung: [việc 1, việc 2]}\n", to: "lo.yaml")
        #expect(try names() == ["1", "2"])
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path("lo")))
        let unknown = try desk.run("lo.yaml", "--only", "đơn=x")
        #expect(unknown.status == 1 && unknown.errors.contains("[VB88"), "\(unknown.errors)")
        for wrong in [["--rows", "5-2"], ["--rows", "x"], ["--shard", "0/2"], ["--shard", "3/2"], ["-j", "0"]] {
            #expect(try Vanban.run(["batch", "lo.yaml"] + wrong, in: desk.folder).status == 2)
        }
    }

    @Test("many sources, by a pattern of names, are a document each")
    func sources() throws {
        let desk = try BatchDesk(job: "nguồn: van-ban/*.md\n")
        let plain = BatchDesk.source.replacing("{{số}}", with: "7").replacing("{{ngày}}", with: "05/9/2026")
        try desk.folder.writeFolder("van-ban", "a.md", plain)
        try desk.folder.writeFolder("van-ban", "b.md", plain)
        try desk.folder.writeFolder("van-ban", "c.md", "không phải nguồn")
        let result = try desk.run("lo.yaml")
        #expect(result.status == 1)
        #expect(try desk.documents().keys.sorted() == ["a.pdf", "b.pdf"])
        #expect(try desk.text("a.pdf").contains("{{đơn vị}}"), "without data braces are text")
        #expect(try desk.entries().map(\.state) == [.done, .done, .failed])
    }

    @Test("the same rows give the same bytes whatever the number of threads, and as render does from the same text")
    func threads() throws {
        let desk = try BatchDesk(rows: 24)
        for threads in ["1", "2", "7"] {
            #expect(try desk.run("lo.yaml", "-q", "-j", threads, "-d", "out\(threads)").status == 0)
        }
        let one = try desk.documents("out1")
        #expect(one.count == 24)
        #expect(try desk.documents("out2") == one)
        #expect(try desk.documents("out7") == one)
        // A document that was made among others is the same as one that was made alone.
        #expect(try desk.run("lo.yaml", "-q", "--rows", "13", "-d", "alone").status == 0)
        #expect(try desk.documents("alone") == ["13-Sở mẫu 13.pdf": #require(one["13-Sở mẫu 13.pdf"])])
    }
}

import Diagnostics
import Foundation
import PDFWriting
import TestSupport
import Testing

@testable import Batch

@Suite("vanban merge")
struct MergeCommandTests {
    /// Letters of two pages in two trays, the third of them unreadable when asked for.
    private static func desk(job: String = "hai mặt: có\nkhay: \"{ghi chú}\"\n", thirdDay: String = "05/9/2026") throws
        -> BatchDesk
    {
        let paragraphs = (1...16).map { number in
            "\(number). "
                + Array(repeating: "Nội dung đủ dài để sang trang thứ hai của công văn.", count: 4)
                .joined(separator: " ")
        }
        let source = BatchDesk.head + "\n\n" + paragraphs.joined(separator: "\n\n")
        let desk = try BatchDesk(source: source, job: BatchDesk.job + "\n" + job)
        try desk.write(rows: [
            "1,05/9/2026,Sở A,x,khay 2", "2,05/9/2026,Sở B,x,khay 1", "3,\(thirdDay),Sở C,x,khay 2",
            "4,05/9/2026,Sở D,x,khay 1",
        ])
        let made = try desk.run("lo.yaml", "-q")
        try #require(made.status == (thirdDay == "05/9/2026" ? 0 : 1), "\(made.errors)")
        return desk
    }

    private func merge(_ desk: BatchDesk, _ arguments: String...) throws -> ProgramResult {
        try Vanban.run(["merge", "lo"] + arguments, in: desk.folder)
    }

    private func ranges(_ desk: BatchDesk, _ file: String = "in.pdf") throws -> [String: PrintedRange] {
        let ledger = try #require(try Ledger.open(in: desk.folder.path("lo"), creating: false))
        let path = desk.folder.url.appending(path: file).standardizedFileURL.path
        return try ledger.ranges(in: path)
    }

    private func text(_ desk: BatchDesk, page: Int) throws -> String {
        try Program.run("pdftotext", ["-f", "\(page)", "-l", "\(page)", desk.folder.path("in.pdf"), "-"]).text
    }

    private func info(_ desk: BatchDesk) throws -> String {
        try Program.run("pdfinfo", [desk.folder.path("in.pdf")]).text
    }

    @Test("documents lie by tray, the ledger says on which pages, and the clerk is told where to set the printer")
    func groups() throws {
        let desk = try Self.desk()
        let result = try merge(desk, "-o", "in.pdf")
        #expect(result.status == 0, "\(result.errors)")
        let ranges = try ranges(desk)
        let names = ranges.sorted { $0.value.first < $1.value.first }.map(\.key)
        #expect(names == ["2-Sở B.pdf", "4-Sở D.pdf", "1-Sở A.pdf", "3-Sở C.pdf"])
        for (name, range) in ranges {
            let addressee = String(name.dropFirst(2).dropLast(4))
            #expect(try text(desk, page: range.first).contains(addressee), "\(name): \(range)")
            #expect(range.last == range.first + 1 && range.blanks == 0)
        }
        #expect(result.errors.contains("trang 1–4: 2 văn bản, giấy A4, khay khay 1, hai mặt [VB708]"))
        #expect(result.errors.contains("trang 5–8: 2 văn bản, giấy A4, khay khay 2, hai mặt [VB708]"))
        let outlines = try Program.run(
            "qpdf", ["--json", "--json-key=outlines", desk.folder.path("in.pdf")])
        for name in names { #expect(outlines.text.contains("\"\(name.dropLast(4))\"")) }
        #expect(try merge(desk, "-o", "in.pdf", "--lang", "en").errors.contains("tray khay 1, both sides [VB708]"))
    }

    @Test("an empty page lets each document begin on a sheet of its own; one-sided printing needs none")
    func duplex() throws {
        let desk = try BatchDesk()
        #expect(try desk.run("lo.yaml", "-q").status == 0)
        let both = try merge(desk, "-o", "in.pdf", "--duplex")
        #expect(both.status == 0 && !both.errors.contains("[VB989]"), "one page has no other side: \(both.errors)")
        #expect(try ranges(desk).values.map(\.first).sorted() == [1, 3, 5])
        #expect(try ranges(desk).values.allSatisfy { $0.blanks == 1 })
        #expect(try info(desk).contains(/Pages: +6\n/) && text(desk, page: 2) == "\u{C}")
        #expect(try merge(desk, "-o", "in.pdf").status == 0)
        #expect(try ranges(desk).values.map(\.first).sorted() == [1, 2, 3], "what was known of an older file is gone")
        let long = try Self.desk(job: "")
        #expect(try merge(long, "-o", "in.pdf", "--duplex").errors.contains("4 văn bản được dàn để in một mặt"))
        #expect(try merge(long, "-o", "in.pdf", "--duplex", "--simplex").status == 2)
    }

    @Test(
        "two pages a side, and booklets; both sides of sheets that lie across turn over the short edge",
        arguments: [("2", 4), ("a5", 8)])
    func imposed(_ kind: String, sides: Int) throws {
        let desk = try Self.desk(job: "")
        let merged = try merge(desk, "-o", "in.pdf", "--impose", kind)
        #expect(merged.status == 0 && merged.errors.contains("[VB689]") == (kind == "a5"), "\(merged.errors)")
        #expect(try merge(desk, "-o", "hai.pdf", "--impose", kind, "--duplex").errors.contains("[VB689]"))
        let info = try info(desk)
        #expect(
            info.contains(/Page size: +841\.89 x 595\.27/) && info.contains("Pages:           \(sides)\n"), "\(info)")
        #expect(try text(desk, page: 1).contains("Sở A"))
        #expect(try merge(desk, "-o", "in.pdf", "--impose", "3").status == 2)
    }

    @Test("documents that are not as they were written are all named, and an older print file stays")
    func changed() throws {
        let desk = try Self.desk()
        try desk.folder.write("cũ", to: "in.pdf")
        try desk.folder.write("hỏng", to: "lo/2-Sở B.pdf")
        try FileManager.default.removeItem(atPath: desk.folder.path("lo/4-Sở D.pdf"))
        let result = try merge(desk, "-o", "in.pdf")
        #expect(result.status == 1)
        #expect(result.errors.contains("lo/2-Sở B.pdf: lỗi:") && result.errors.contains("lo/4-Sở D.pdf: lỗi:"))
        #expect(result.errors.contains("[VB994]"), "\(result.errors)")
        #expect(try desk.folder.bytes("in.pdf") == Array("cũ".utf8))
        #expect(try merge(desk, "-o", "in.pdf", "--only", "1-*", "--only", "3-Sở C").status == 0)
        #expect(try ranges(desk).keys.sorted() == ["1-Sở A.pdf", "3-Sở C.pdf"])
    }

    @Test("documents that are not made are warned of; without any there is nothing to merge")
    func unfinished() throws {
        let desk = try Self.desk(thirdDay: "35/9/2026")
        let result = try merge(desk, "-o", "in.pdf")
        #expect(
            result.status == 0 && result.errors.contains("lo: cảnh báo: 1 văn bản chưa làm được"), "\(result.errors)")
        #expect(try ranges(desk).count == 3)
        let none = try merge(desk, "-o", "khac.pdf", "--only", "3-*")
        #expect(none.status == 1 && none.errors.contains("[VB987]"), "\(none.errors)")
        let noBatch = try Vanban.run(["merge", ".", "-o", "khac.pdf"], in: desk.folder)
        #expect(noBatch.status == 3 && noBatch.errors.contains("[VB983]"), "\(noBatch.errors)")
        #expect(try desk.folder.contents == ["d.csv", "in.pdf", "k.md", "lo", "lo.yaml"])
    }

    @Test("no document is written over, chosen or not, nor the ledger; beside them the print file may lie")
    func overwriting() throws {
        let desk = try Self.desk(thirdDay: "35/9/2026")
        let before = try desk.documents()
        for name in ["1-Sở A.pdf", "2-Sở B.pdf", "3-Sở C.pdf", ".vanban/ledger.sqlite"] {
            let result = try merge(desk, "-o", "lo/\(name)", "--only", "1-*")
            #expect(result.status == 3 && result.errors.contains("[VB995]"), "\(name): \(result.errors)")
        }
        #expect(try desk.documents() == before)
        #expect(try merge(desk, "-o", "lo/in.pdf").status == 0)
        let again = try desk.run("lo.yaml", "-q", "--only", "1-*")
        #expect(again.status == 0, "\(again.errors)")
    }

    @Test("a link stays a link, a device a device, and - is standard output")
    func places() throws {
        let desk = try Self.desk()
        try desk.folder.write("cũ", to: "that.pdf")
        try FileManager.default.createSymbolicLink(
            atPath: desk.folder.path("in.pdf"), withDestinationPath: "that.pdf")
        #expect(try merge(desk, "-o", "in.pdf").status == 0)
        let target = try FileManager.default.destinationOfSymbolicLink(atPath: desk.folder.path("in.pdf"))
        #expect(target == "that.pdf")
        let pdf = try desk.folder.bytes("that.pdf")
        #expect(pdf.starts(with: Array("%PDF".utf8)))
        let poured = try merge(desk, "-o", "-")
        #expect(poured.status == 0 && poured.output == pdf)
        try #require(try Program.run("mkfifo", [desk.folder.path("ong")]).status == 0)
        let script = "cat ong > doc.pdf & \"$0\" merge lo -q -o ong; kq=$?; wait; exit $kq"
        let piped = try Program.run(
            "sh", ["-c", script, Vanban.program], environment: Vanban.plain, in: desk.folder.url)
        #expect(piped.status == 0, "\(piped.errors)")
        #expect(try desk.folder.bytes("doc.pdf") == pdf)
        let kind = try FileManager.default.attributesOfItem(atPath: desk.folder.path("ong"))[.type]
        #expect(kind as? FileAttributeType != .typeRegular)
    }

    @Test("a print file that cannot be written leaves the older one and nothing else")
    func failing() throws {
        let desk = try Self.desk()
        try desk.folder.write("cũ", to: "in.pdf")
        let before = try desk.folder.contents
        // Files may grow to 20 blocks: as a full disk.
        let script = "ulimit -f 20; exec \"$0\" merge lo -o in.pdf"
        let full = try Program.run(
            "sh", ["-c", script, Vanban.program], environment: Vanban.plain, in: desk.folder.url)
        #expect(full.status == 3 && full.errors.contains("[VB605]"), "\(full.errors)")
        #expect(try desk.folder.contents == before && desk.folder.bytes("in.pdf") == Array("cũ".utf8))
        #expect(try ranges(desk).isEmpty)
        for place in ["lo", "khong-co/in.pdf"] {
            let result = try merge(desk, "-o", place)
            #expect(result.status == 3 && result.errors.contains("[VB604]"), "\(place): \(result.errors)")
        }
        #expect(try desk.folder.contents == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path("lo")).count == 5)
    }

    @Test("a ledger that a killed run has left in the middle of a change is read, and merged from")
    func hotJournal() throws {
        let desk = try Self.desk()
        let script = """
            import os, sqlite3
            ledger = sqlite3.connect('lo/.vanban/ledger.sqlite', isolation_level=None)
            ledger.execute('PRAGMA cache_size = 1')
            ledger.execute('BEGIN IMMEDIATE')
            ledger.execute("UPDATE document SET state = 'chờ'")
            for number in range(3000): ledger.execute('INSERT INTO finding (text) VALUES (?)', ('x' * 300 + str(number),))
            os.kill(os.getpid(), 9)
            """
        _ = try Program.run("python3", ["-c", script], in: desk.folder.url)
        let journal = desk.folder.path("lo/.vanban/ledger.sqlite-journal")
        guard FileManager.default.fileExists(atPath: journal) else { return }
        let status = try desk.run("--status", "lo")
        #expect(status.status == 0 && status.text.contains("xong: 4"), "\(status.errors)")
        #expect(try merge(desk, "-o", "in.pdf").status == 0)
    }

    @Test("stopped, it writes nothing and leaves nothing over")
    func stopped() throws {
        let desk = try Self.desk()
        let merging = Merging()
        merging.stop.raise()
        let stopped = #expect(throws: DiagnosedError.self) {
            try merging.merge(desk.folder.path("lo"), into: desk.folder.path("in.pdf"))
        }
        #expect(stopped?.diagnostics.map(\.message.code) == ["VB996"])
        #expect(try desk.folder.contents == ["d.csv", "k.md", "lo", "lo.yaml"])
    }

    @Test("a folder that another command has is told of, or waited for")
    func busy() throws {
        let desk = try Self.desk()
        var held: OutputFolder? = try OutputFolder(desk.folder.path("lo"), waits: false)
        let refused = try merge(desk, "-o", "in.pdf")
        #expect(refused.status == 3 && refused.errors.contains("[VB980]") && held != nil, "\(refused.errors)")
        let waiting = Process()
        waiting.executableURL = URL(filePath: Vanban.program)
        waiting.arguments = ["merge", "lo", "--wait", "-q", "-o", "in.pdf"]
        waiting.currentDirectoryURL = desk.folder.url
        waiting.environment = ProcessInfo.processInfo.environment.merging(Vanban.plain) { $1 }
        try waiting.run()
        Thread.sleep(forTimeInterval: 0.3)
        #expect(waiting.isRunning)
        held = nil
        waiting.waitUntilExit()
        #expect(waiting.terminationStatus == 0)
        #expect(try ranges(desk).count == 4)
    }
}

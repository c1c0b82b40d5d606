import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Batch

@Suite("A batch whose surroundings fail", .serialized)
struct SurroundingsTests {
    /// A small disk of its own; nil where the tests may not mount one.
    private final class SmallDisk {
        let folder: TemporaryFolder

        init?(size: String) throws {
            folder = try TemporaryFolder()
            let result = try Program.run("mount", ["-t", "tmpfs", "-o", "size=\(size)", "none", folder.url.path])
            if result.status != 0 { return nil }
        }

        func remount(_ option: String) throws {
            let result = try Program.run("mount", ["-o", "remount,\(option)", folder.url.path])
            try #require(result.status == 0, "\(result.errors)")
        }

        deinit { _ = try? Program.run("umount", ["-l", folder.url.path]) }
    }

    @Test("a full disk: what was made is kept, the rest is named, and with more room the run goes on")
    func fullDisk() throws {
        let desk = try BatchDesk(rows: 60)
        try #require(try desk.run("lo.yaml", "-q", "-d", "ref").status == 0)
        guard let disk = try SmallDisk(size: "1m") else { return try limitedFiles(desk) }
        let out = disk.folder.path("out")
        let full = try desk.run("lo.yaml", "-d", out)
        #expect(full.status == 3, "\(full.errors)")
        #expect(full.errors.contains("[VB605]") || full.errors.contains("[VB982]"), "\(full.errors)")
        let reference = try desk.documents("ref")
        #expect(try FileManager.default.contentsOfDirectory(atPath: out).count > 3, "what there was room for is there")
        for name in try FileManager.default.contentsOfDirectory(atPath: out) where name != ".vanban" {
            #expect(try [UInt8](Data(contentsOf: URL(filePath: "\(out)/\(name)"))) == reference[name])
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(out)/.vanban/tmp") == [])
        try disk.remount("size=40m")
        #expect(try desk.run("lo.yaml", "-q", "-d", out).status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: out).count == 61)
    }

    /// Files that may grow no further, where no disk can be made.
    private func limitedFiles(_ desk: BatchDesk) throws {
        let limited = try Program.run(
            "sh", ["-c", "ulimit -f 20; exec \"$0\" batch lo.yaml", Vanban.program], environment: Vanban.plain,
            in: desk.folder.url)
        #expect(limited.status == 3, "\(limited.errors)")
        #expect(try desk.run("lo.yaml", "-q").status == 0)
    }

    @Test("a folder on a disk that may only be read")
    func readOnly() throws {
        let desk = try BatchDesk()
        guard let disk = try SmallDisk(size: "4m") else { return }
        try disk.remount("ro")
        let result = try desk.run("lo.yaml", "-d", disk.folder.path("out"))
        #expect(result.status == 3)
        #expect(result.errors.contains("[VB604]"), "\(result.errors)")
        #expect(try disk.folder.contents == [])
    }

    @Test("a file where the folder should be")
    func fileInPlace() throws {
        let desk = try BatchDesk()
        try desk.folder.write("x", to: "lo")
        let result = try desk.run("lo.yaml")
        #expect(result.status == 3 && result.errors.contains("[VB604]"), "\(result.errors)")
        #expect(try desk.folder.bytes("lo") == [UInt8(ascii: "x")])
    }

    @Test("a folder that vanishes during the run")
    func vanishing() throws {
        let desk = try BatchDesk(rows: 400)
        let process = try desk.start("lo.yaml", "-q", "-j", "1")
        let ledger = desk.folder.path("lo/.vanban/ledger.sqlite")
        for _ in 0..<200 where !FileManager.default.fileExists(atPath: ledger) { Thread.sleep(forTimeInterval: 0.02) }
        Thread.sleep(forTimeInterval: 0.2)
        try FileManager.default.moveItem(atPath: desk.folder.path("lo"), toPath: desk.folder.path("away"))
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 3)
        try FileManager.default.moveItem(atPath: desk.folder.path("away"), toPath: desk.folder.path("lo"))
        #expect(try desk.run("lo.yaml", "-q").status == 0)
        #expect(try desk.documents().count == 400)
    }

    @Test("two runs on one folder: the second says who has it, or waits and finds nothing left to do")
    func twoRuns() throws {
        let desk = try BatchDesk(rows: 120)
        let first = try desk.start("lo.yaml", "-q", "-j", "1")
        let lock = desk.folder.path("lo/.vanban/lock")
        for _ in 0..<200 where (try? Data(contentsOf: URL(filePath: lock)))?.isEmpty ?? true {
            Thread.sleep(forTimeInterval: 0.01)
        }
        let second = try desk.run("lo.yaml")
        #expect(second.status == 3 && second.errors.contains("[VB980]"), "\(second.errors)")
        #expect(second.errors.contains("\(first.processIdentifier)"), "who has it")
        let third = try desk.run("lo.yaml", "--wait")
        first.waitUntilExit()
        #expect(first.terminationStatus == 0)
        #expect(
            third.status == 0 && third.errors.contains("đã làm 0 văn bản (0 trang), giữ nguyên 120"), "\(third.errors)")
    }

    @Test("who waits for another run can be stopped")
    func stoppedWaiting() throws {
        let folder = try TemporaryFolder()
        let held = try OutputFolder(folder.path("lo"), waits: false)
        let stop = StopFlag()
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: 0.3)
            stop.raise()
        }
        let waited = #expect(throws: DiagnosedError.self) { try OutputFolder(held.path, waits: true, stop: stop) }
        #expect(waited?.diagnostics.map(\.message.code) == ["VB980"] && stop.isSet)
    }

    @Test("a source that changes during the run: all documents are of one text, and it is told")
    func changingSource() throws {
        let desk = try BatchDesk(rows: 150)
        try #require(try desk.run("lo.yaml", "-q", "-d", "ref").status == 0)
        let process = Process()
        process.executableURL = URL(filePath: Vanban.program)
        process.arguments = ["batch", "lo.yaml", "-j", "1"]
        process.currentDirectoryURL = desk.folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(Vanban.plain) { $1 }
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let ledger = desk.folder.path("lo/.vanban/ledger.sqlite")
        for _ in 0..<200 where !FileManager.default.fileExists(atPath: ledger) { Thread.sleep(forTimeInterval: 0.01) }
        try desk.folder.write(BatchDesk.source + "\n\nCâu mới.\n", to: "k.md")
        let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(told.contains("k.md: cảnh báo:") && told.contains("[VB984]"), "\(told)")
        #expect(try desk.documents() == desk.documents("ref"))
        let next = try desk.run("lo.yaml")
        #expect(next.errors.contains("đã làm 150 văn bản"), "\(next.errors)")
        #expect(try desk.text("1-Sở mẫu 1.pdf").contains("Câu mới."))
    }
}

import Foundation
import TestSupport
import Testing

@Suite("Nhiều người cùng lấy số", .serialized)
struct ManyOfficesTests {
    /// Ten processes with a hundred papers each ask for numbers; some are killed at random and started again.
    @Test("mười tiến trình, một nghìn số, bị giết giữa chừng: không thiếu, không trùng")
    func thousand() throws {
        let desk = try OfficeDesk()
        for process in 0..<10 {
            for paper in 0..<100 { try desk.write(OfficeDesk.letter, to: "\(process)/cv-\(paper).md") }
        }
        var random = SplitMix(seed: 20_260_905)
        var running: [Int: Process] = [:]
        var kills = 0
        for index in 0..<10 { running[index] = try start(index, desk) }
        while !running.isEmpty {
            usleep(UInt32.random(in: 5_000...65_000, using: &random))
            if kills < 60, let victim = running.keys.sorted().randomElement(using: &random), running[victim]!.isRunning
            {
                kill(running[victim]!.processIdentifier, SIGKILL)
                kills += 1
            }
            for (index, process) in running where !process.isRunning {
                process.waitUntilExit()
                if process.terminationReason == .exit {
                    #expect(process.terminationStatus == 0)
                    running[index] = nil
                } else {
                    running[index] = try start(index, desk)
                }
            }
        }
        #expect(kills == 60)
        // Whoever opens the book next finishes what the last one left.
        try desk.run("register", "--csv", "so.csv")
        #expect(
            try desk.rows("SELECT count(*), min(number), max(number), count(DISTINCT number) FROM paper") == [
                ["1000", "1", "1000", "1000"]
            ])
        #expect(try desk.rows("SELECT count(*) FROM outbox") == [["0"]])
        let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path("van-ban-di/2026"))
        #expect(files.filter { $0.hasSuffix(".pdf") }.count == 1000)
        // Each source has the number that the book says, each file is whole.
        for row in try desk.rows("SELECT source, code, file FROM paper") {
            #expect(try desk.text(row[0]).contains("số: \(row[1])\n"), "\(row)")
            let pdf = try desk.folder.bytes(row[2])
            #expect(pdf.starts(with: "%PDF".utf8) && pdf.suffix(8).contains(UInt8(ascii: "%")), "\(row)")
        }
    }

    private func start(_ index: Int, _ desk: OfficeDesk) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: Vanban.program)
        let papers = (0..<100).map { "\(index)/cv-\($0).md" }
        process.arguments = ["issue"] + papers + ["--next", "--ngày", "05/9/2026", "-q"]
        process.currentDirectoryURL = desk.folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(Vanban.plain) { $1 }
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        return process
    }
}

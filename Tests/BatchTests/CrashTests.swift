import Foundation
import TestSupport
import Testing

@testable import Batch

@Suite("A batch that is killed", .serialized)
struct CrashTests {
    /// Ends the program at a chosen call that changes a file.
    private static func crasher(in folder: TemporaryFolder) throws -> String {
        let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Support/crash.c").path
        let library = folder.path("crash.so")
        // It comes with the Swift toolchain.
        let built = try Program.run("clang", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"])
        try #require(built.status == 0, "\(built.errors)")
        return library
    }

    @Test("at 100 points of its writing, also between renaming and the ledger: the next runs end with the same bytes")
    func killedAtCalls() throws {
        let desk = try BatchDesk(rows: 12)
        let library = try Self.crasher(in: desk.folder)
        let counted = desk.folder.path("count")
        let undisturbed = try desk.run(
            "lo.yaml", "-q", "-d", "ref", environment: ["LD_PRELOAD": library, "VANBAN_CRASH_COUNT": counted])
        try #require(undisturbed.status == 0, "\(undisturbed.errors)")
        let reference = try desk.documents("ref")
        let text = try String(contentsOfFile: counted, encoding: .utf8)
        let calls = try #require(Int(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        try #require(calls > 50, "the program's calls are seen: \(calls)")
        var random = SplitMix(seed: 606)
        var kills = 0
        while kills < 100 {
            let point = Int.random(in: 1...calls, using: &random)
            let result = try desk.run(
                "lo.yaml", "-q", environment: ["LD_PRELOAD": library, "VANBAN_CRASH_AT": "\(point)"])
            if result.status == -9 {
                kills += 1
                // Now and then it is left to go on from there, else it is killed again.
                guard Int.random(in: 0..<4, using: &random) == 0 else { continue }
            }
            try expectWhole(desk, reference)
            try FileManager.default.removeItem(atPath: desk.folder.path("lo"))
        }
    }

    @Test("at random times")
    func killedAtTimes() throws {
        let desk = try BatchDesk(rows: 40)
        try #require(try desk.run("lo.yaml", "-q", "-d", "ref").status == 0)
        let reference = try desk.documents("ref")
        var random = SplitMix(seed: 607)
        for _ in 0..<10 {
            let process = try desk.start("lo.yaml", "-q")
            Thread.sleep(forTimeInterval: Double.random(in: 0.02...0.6, using: &random))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            // Every file that is there is whole, whatever the ledger knows of it.
            for (name, bytes) in (try? desk.documents()) ?? [:] { #expect(reference[name] == bytes, "\(name)") }
        }
        try expectWhole(desk, reference)
    }

    @Test("Ctrl-C finishes what is under way and stops; the next run goes on")
    func interrupted() throws {
        let desk = try BatchDesk(rows: 400)
        let process = try desk.start("lo.yaml", "-q", "-j", "1")
        let ledger = desk.folder.path("lo/.vanban/ledger.sqlite")
        for _ in 0..<200 where !FileManager.default.fileExists(atPath: ledger) { Thread.sleep(forTimeInterval: 0.02) }
        Thread.sleep(forTimeInterval: 0.3)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
        let entries = try desk.entries()
        #expect(entries.count == 400)
        #expect(entries.contains { $0.state == .waiting })
        let done = entries.filter { $0.state == .done }.count
        #expect(try desk.documents().count == done, "what is made is known, and the other way round")
        #expect(try desk.run("lo.yaml", "--rows", "1-3").status == 0)
    }

    private func expectWhole(_ desk: BatchDesk, _ reference: [String: [UInt8]]) throws {
        let last = try desk.run("lo.yaml", "-q")
        #expect(last.status == 0, "\(last.errors)")
        #expect(try desk.documents() == reference)
        #expect(try desk.leftovers() == [])
        #expect(try desk.entries().allSatisfy { $0.state == .done })
    }
}

import Foundation
import PlanModel
import Reporting
import TestSupport
import Testing

@Suite("Progress when the surroundings fail")
struct ProgressSurroundingsTests {
    let desk: ProgressDesk

    init() throws { desk = try ProgressDesk() }

    private func many(_ count: Int, body: String, _ text: String = "x") throws -> String {
        let rows = (0..<count).map { index in
            "II.1.\(body == "Ban A" ? 1 : 2);\(body);2026-W\(index % 52 < 9 ? "0" : "")\(index % 52 + 1);;;\(text) \(index);;\n"
        }
        return ProgressDesk.head + rows.joined()
    }

    private func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: Vanban.program)
        process.arguments = ["progress"] + arguments
        process.currentDirectoryURL = desk.folder.url
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    @Test("of two imports at once none is lost")
    func overlapping() throws {
        try desk.folder.write(try many(52, body: "Ban A"), to: "a.csv")
        try desk.folder.write(try many(52, body: "Huyện ủy X"), to: "b.csv")
        try desk.folder.write(try many(52, body: "Huyện ủy Y"), to: "c.csv")
        let processes = try ["a.csv", "b.csv", "c.csv"].map { try start(["import", "ke-hoach.md", $0, "-q"]) }
        for process in processes {
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        #expect(try desk.count() == 3)
        for name in ["a.csv", "b.csv", "c.csv"] {
            #expect(try desk.run("import", "ke-hoach.md", name).errors.contains("0 mới, 0 thay đổi, 52 như cũ"))
        }
    }

    @Test("an import that is killed leaves all or nothing")
    func killed() throws {
        let bodies = (1...200).map { "Cơ quan \($0)" }
        try desk.write(tasks: ["- Rà soát quy hoạch. {chủ trì: \(bodies.joined(separator: ", "))}"])
        let rows = bodies.flatMap { body in
            (1...40).map {
                "II.1.1;\(body);2026-W\($0 < 10 ? "0" : "")\($0);;;\(String(repeating: "x", count: 300));;\n"
            }
        }
        try desk.folder.write(ProgressDesk.head + rows.joined(), to: "a.csv")
        var generator = SplitMix(seed: 7)
        var results: Set<Int> = []
        for _ in 0..<10 {
            let process = try start(["import", "ke-hoach.md", "a.csv", "-q"])
            Thread.sleep(forTimeInterval: Double.random(in: 0.02...1.2, using: &generator))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            // A file that was begun and holds no store yet is nothing.
            let isThere = FileManager.default.fileExists(atPath: desk.folder.path(ProgressDesk.store))
            let store = isThere ? try ProgressStore.open(besides: desk.folder.path("ke-hoach.md")) : nil
            let count = try store?.snapshot(at: Period(code: "2026")!).latest.count ?? 0
            results.insert(count)
            if count > 0 {
                for name in try desk.folder.contents where name.contains("sqlite") {
                    try FileManager.default.removeItem(atPath: desk.folder.path(name))
                }
            }
        }
        #expect(results.isSubset(of: [0, 200]), "\(results)")
        let result = try desk.run("import", "ke-hoach.md", "a.csv")
        #expect(result.errors.contains("8000 mới") || result.errors.contains("8000 như cũ"), "\(result.errors)")
    }

    @Test("a full disk and a folder that cannot be written to end with status 3")
    func unwritable() throws {
        try desk.folder.write(try many(52, body: "Ban A", String(repeating: "x", count: 2000)), to: "a.csv")
        let limited = try Program.run(
            "sh", ["-c", "ulimit -f 100; exec \"$0\" progress import ke-hoach.md a.csv", Vanban.program],
            in: desk.folder.url)
        #expect(limited.status == 3, "\(limited.status) \(limited.errors)")
        #expect(limited.errors.contains("[VB942]"))
        #expect(try desk.run("import", "ke-hoach.md", "a.csv").status == 0)
        #expect(try desk.count() == 1)

        try FileManager.default.removeItem(atPath: desk.folder.path(ProgressDesk.store))
        try FileManager.default.createDirectory(
            atPath: desk.folder.path(ProgressDesk.store), withIntermediateDirectories: false)
        #expect(try desk.run("import", "ke-hoach.md", "a.csv").status == 3)
    }

    // MARK: Spreadsheets

    @Test("without LibreOffice a spreadsheet is told how to be saved")
    func noConverter() throws {
        try desk.folder.write("PK", to: "a.xlsx")
        let result = try desk.run("import", "ke-hoach.md", "a.xlsx", environment: ["PATH": ""])
        #expect(result.status == 3)
        #expect(result.errors.contains("không đọc được bảng tính a.xlsx: chưa cài LibreOffice [VB941]"))
        #expect(result.errors.contains("CSV UTF-8") && result.errors.contains("libreoffice-calc-nogui"))
        #expect(try desk.run("check", "ke-hoach.md", "b.xlsx").status == 3)
    }

    @Test("every sheet that the converter writes is read, others are passed over")
    func sheets() throws {
        let program = """
            #!/bin/sh
            while [ "$1" != --outdir ]; do shift; done
            mkdir -p "$2"
            cp so-lieu.csv "$2/a-Quý I.csv"
            printf 'Hướng dẫn\\nđiền vào bảng\\n' > "$2/a-Hướng dẫn.csv"
            : > "$2/a-Trống.csv"
            """
        try desk.folder.writeFolder("bin", "soffice", program)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: desk.folder.path("bin/soffice"))
        try desk.folder.write("PK", to: "a.xlsx")
        let path = ["PATH": "\(desk.folder.path("bin")):/usr/bin:/bin"]
        try desk.write(ProgressDesk.row, to: "so-lieu.csv")
        let good = try desk.run("import", "ke-hoach.md", "a.xlsx", environment: path)
        #expect(good.errors.contains("đọc 1 dòng: 1 mới"), "\(good.errors)")
        try desk.write("II.1.9;Ban A;2026-Q1;tạm dừng;;x;;\n", to: "so-lieu.csv")
        let bad = try desk.run("check", "ke-hoach.md", "a.xlsx", environment: path)
        #expect(bad.errorLines.first == "a.xlsx [Quý I]:2:1: lỗi: kế hoạch không có nhiệm vụ mã “II.1.9” [VB923]")
        #expect(bad.errors.contains("  II.1.9;Ban A;2026-Q1;tạm dừng;;x;;"))
    }
}

import Foundation
import TestSupport
import Testing

/// Faults of the surroundings: status 3, nothing half written, an older file untouched.
@Suite("Errors in the surroundings")
struct SurroundingsTests {
    private func desk() throws -> Desk { try Desk(Sample(profile: "hd05", kind: .dispatch).text) }

    @Test("A missing file and a folder")
    func notAFile() throws {
        let desk = try desk()
        let missing = try desk.run("render", "không có.md", "--diagnostics", "json")
        #expect(missing.status == 3)
        #expect(try Finding.all(in: missing.errors).errors.map(\.code) == ["VB601"])
        let folder = try desk.run("render", ".", "--diagnostics", "json")
        #expect(folder.status == 3)
        #expect(try Finding.all(in: folder.errors).errors.map(\.code) == ["VB602"])
        for command in ["import", "parse", "plan", "fields"] {
            #expect(try desk.run(command, "không có.md").status == 3, "\(command)")
        }
        #expect(try desk.folder.contents == ["cong-van.md", "cong-van.pdf"])
    }

    @Test("No usable typeface")
    func noTypeface() throws {
        let desk = try desk()
        try desk.folder.write("<fontconfig></fontconfig>", to: "không phông.conf")
        let environment = ["FONTCONFIG_FILE": desk.folder.path("không phông.conf")]
        let findings = try desk.failedRender(status: 3, environment: environment)
        #expect(findings.errors.map(\.code) == ["VB507"])
        #expect(findings.errors[0].hint?.contains("fonts-liberation2") == true)
    }

    /// The substitute is as wide, but a paper may insist.
    @Test("`phông chữ: bắt buộc` without Times New Roman")
    func faceRequired() throws {
        let desk = try Desk(replacing: "số: 7", by: "số: 7\nphông chữ: bắt buộc")
        #expect(try desk.failedRender(status: 3).errors.map(\.code) == ["VB508"])
    }

    @Test("A disk that is full while the file is written")
    func fullDisk() throws {
        let desk = try desk()
        // No file may grow beyond 8 blocks, as on a disk with no more room; the PDF has 50 kB.
        let command = "ulimit -f 8; exec \"$0\" render cong-van.md --diagnostics json"
        let before = try desk.folder.contents
        let fonts = ["FONTCONFIG_FILE": Vanban.fontSetUp]
        let result = try Program.run("sh", ["-c", command, Vanban.program], environment: fonts, in: desk.folder.url)
        #expect(result.status == 3, "\(result.errors)")
        #expect(try Finding.all(in: result.errors).errors.map(\.code) == ["VB605"])
        #expect(try desk.folder.contents == before)
        #expect(try desk.folder.bytes("cong-van.pdf") == Array(Desk.olderPDF.utf8))
        let full = try desk.run("render", Desk.source, "-o", "/dev/full", "--diagnostics", "json")
        #expect(full.status == 3)
        #expect(try Finding.all(in: full.errors).errors.map(\.code) == ["VB605"])
    }

    @Test("A folder in place of the output")
    func outputIsAFolder() throws {
        let desk = try desk()
        try FileManager.default.createDirectory(
            at: desk.folder.url.appending(path: "ra.pdf"), withIntermediateDirectories: true)
        #expect(try desk.failedRender(status: 3, ["-o", "ra.pdf"]).errors.map(\.code) == ["VB604"])
        #expect(try desk.failedRender(status: 3, ["-o", "không có/ra.pdf"]).errors.map(\.code) == ["VB604"])
    }

    @Test("An output over a source is refused, by whatever name")
    func overSource() throws {
        let desk = try desk()
        try FileManager.default.createSymbolicLink(
            atPath: desk.folder.path("lối tắt.md"), withDestinationPath: Desk.source)
        let bytes = try desk.folder.bytes(Desk.source)
        for output in [Desk.source, "./\(Desk.source)", desk.folder.path(Desk.source), "lối tắt.md"] {
            #expect(try desk.failedRender(status: 3, ["-o", output]).errors.map(\.code) == ["VB607"], "\(output)")
            #expect(try desk.failedRender(status: 3, ["--boxes", output]).errors.map(\.code) == ["VB607"], "\(output)")
            #expect(try desk.folder.bytes(Desk.source) == bytes)
        }
        try desk.folder.write("KẾ HOẠCH\n\nthử\n\nNội dung.\n", to: "dán.txt")
        let pasted = try desk.folder.bytes("dán.txt")
        #expect(try desk.run("import", "dán.txt", "-o", "./dán.txt").status == 3)
        #expect(try desk.folder.bytes("dán.txt") == pasted)
    }

    @Test("The program's data is missing")
    func noResources() throws {
        let desk = try desk()
        let findings = try desk.failedRender(status: 3, ["--resources", "không có"])
        #expect(findings.errors.map(\.code) == ["VB606"])
    }

    @Test("Links and devices stay what they are")
    func linksAndDevices() throws {
        let desk = try desk()
        try FileManager.default.createSymbolicLink(
            atPath: desk.folder.path("lối tắt.pdf"), withDestinationPath: "thật.pdf")
        try desk.folder.write("cũ", to: "thật.pdf")
        #expect(try desk.run("render", Desk.source, "-o", "lối tắt.pdf").status == 0)
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: desk.folder.path("lối tắt.pdf")) == "thật.pdf")
        #expect(try desk.folder.bytes("thật.pdf").starts(with: Array("%PDF".utf8)))
        #expect(try desk.run("render", Desk.source, "-o", "/dev/null").status == 0)
        let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(kind == .typeCharacterSpecial)
    }
}

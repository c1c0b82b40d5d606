import Foundation
import TestSupport
import Testing

/// Remarks never change the status or the author's text.
@Suite("Warnings and notes")
struct WarningTests {
    struct EndMark: Sendable, CustomTestStringConvertible {
        var profile: String
        var written: String
        var isWarned: Bool
        var testDescription: String { "\(profile) «\(written)»" }
    }

    /// HD 05 II.I.6.2.2 ends with a full stop; HD 36's and NĐ 30's `./.` is custom and template.
    private static let marks = [
        EndMark(profile: "hd05", written: ".", isWarned: false),
        EndMark(profile: "hd05", written: "./.", isWarned: true),
        EndMark(profile: "hd36", written: ".", isWarned: false),
        EndMark(profile: "hd36", written: "./.", isWarned: false),
        EndMark(profile: "nd30", written: "./.", isWarned: false),
    ]

    @Test("The end mark is kept, a different one is a warning", arguments: marks)
    func endMark(mark: EndMark) throws {
        let desk = try Desk(Source(profile: mark.profile, body: ["Dòng một.", "Dòng hai\(mark.written)"]).text)
        let result = try desk.run("render", Desk.source, "--diagnostics", "json")
        #expect(result.status == 0)
        let warnings = try Finding.all(in: result.errors).filter { $0.code == "VB385" }
        #expect(warnings.count == (mark.isWarned ? 1 : 0))
        #expect(warnings.allSatisfy { $0.severity == "warning" && $0.clause?.isEmpty == false && $0.certainty != nil })
        let text = try Program.read(desk.folder.bytes("cong-van.pdf"), with: "pdftotext", ["-raw", "%", "-"])
        #expect(text.contains("Dòng hai\(mark.written)\n"))
    }

    @Test("Notes say which profile and which face, unless asked to be quiet")
    func notes() throws {
        let desk = try Desk(Sample(profile: "hd05", kind: .dispatch).text)
        let told = try Finding.all(in: desk.run("render", Desk.source, "--diagnostics", "json").errors)
        #expect(told.map(\.code) == ["VB380", "VB393", "VB501", "VB701"])
        #expect(told.allSatisfy { $0.severity == "note" })
        #expect(try desk.run("render", Desk.source, "--quiet").errors.isEmpty)
    }

    @Test("An undated plan that names a body of the past follows HD 36, and the note says why")
    func formerBody() throws {
        let folder = try TemporaryFolder()
        let result = try Vanban.run(
            ["render", "-", "-o", "ra.pdf", "--diagnostics", "json"], input: Seed.source.get(), in: folder)
        #expect(result.status == 0)
        let note = try #require(try Finding.all(in: result.errors).first { $0.code == "VB382" })
        #expect(note.message.contains("hd36") && note.message.lowercased().contains("ban cán sự đảng"))
        #expect(note.hint?.contains("thể thức:") == true)
    }
}

import Diagnostics
import Foundation
import PageModel
import TestSupport
import Testing

@testable import PDFWriting

/// What cannot be put together with others is refused, and the others are printed all the same.
@Suite struct RefusalTests {
    private func refusal(_ pdf: [UInt8]) throws -> Message? {
        let batch = try Batch()
        let memory = Memory()
        let file = PrintFile(to: memory, title: "Tập in")
        try file.append(batch.document(1), title: "1")
        let error = #expect(throws: DiagnosedError.self) { try file.append(pdf, title: "x") }
        try file.append(batch.document(2), title: "2")
        try file.finish()
        #expect(try Program.isSound(memory.bytes))
        #expect(try Program.pageCount(of: memory.bytes) == 4)
        #expect(try Program.text(of: memory.bytes, page: 3).contains("Xã số 2"))
        return error?.diagnostics.first?.message
    }

    private func changed(by arguments: [String]) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        try Data(Batch().document(3)).write(to: folder.url.appending(path: "a.pdf"))
        let result = try Program.run("qpdf", arguments + ["a.pdf", "b.pdf"], in: folder.url)
        try #require(result.status == 0, "\(result.errors)")
        return try folder.bytes("b.pdf")
    }

    @Test func foreignFiles() throws {
        #expect(try refusal([]) == .mergedPDFForeign)
        #expect(try refusal(Array("Không phải PDF".utf8)) == .mergedPDFForeign)
        // Cairo's, which is built alike.
        #expect(try refusal(Fixture.session().file(of: Fixture.picture(20, letter: "A"))) == .mergedPDFForeign)
        #expect(try refusal(changed(by: ["--object-streams=generate"])) == .mergedPDFForeign)
    }

    @Test func encryptedFiles() throws {
        let pdf = try changed(by: ["--encrypt", "a", "b", "128", "--use-aes=n", "--", "--allow-weak-crypto"])
        #expect(try refusal(pdf) == .mergedPDFEncrypted)
    }

    /// A signature or a remark, hung behind the file.
    @Test func laterRevisions() throws {
        var pdf = try Batch().document(3)
        let table = pdf.count
        pdf += Array("xref\n0 0\ntrailer\n<</Size 9/Root 1 0 R/Prev 99>>\nstartxref\n\(table)\n%%EOF\n".utf8)
        #expect(try refusal(pdf) == .mergedPDFForeign)
    }

    @Test func damagedFiles() throws {
        let whole = try Batch().document(3)
        #expect(try refusal(Array(whole.dropLast(100))) == .mergedPDFDamaged)
        // A stream that is shorter than it says.
        var short = whole
        let place = try #require(
            String(decoding: whole, as: UTF8.self).isEmpty ? nil : whole.firstRange(of: Array("endstream".utf8)))
        short.replaceSubrange(place, with: Array("xxxxxxxxx".utf8))
        #expect(try refusal(short) == .mergedPDFDamaged)
    }

    /// Numbers that no page has, in its size and in a bookmark.
    @Test(arguments: ["1e99999999", "nan.......", "inf.......", "0.00000001"]) func absurdMeasures(_ number: String)
        throws
    {
        let whole = try Batch().document(3)
        for (key, place) in [("/MediaBox [0 0 ", "595.275391"), ("/XYZ 0 ", "741.889648")] {
            let text = Array((key + place).utf8)
            var pdf = whole
            try pdf.replaceSubrange(#require(whole.firstRange(of: text)), with: Array((key + number).utf8))
            for imposition in Imposition.allCases {
                let file = PrintFile(to: Memory(), title: "Tập in", imposition: imposition)
                if key.hasPrefix("/M") {
                    #expect(throws: DiagnosedError.self) { try file.append(pdf, title: "x") }
                } else {
                    try file.append(pdf, title: "x")
                }
            }
        }
    }

    /// Whatever is changed: taken in or refused, never a crash, and the file stays sound.
    @Test func randomDamage() throws {
        let whole = try Batch().document(3)
        let memory = Memory()
        let file = PrintFile(to: memory, title: "Tập in", isDuplex: true)
        var random = SplitMix(seed: 3)
        for _ in 0..<150 {
            var pdf = whole
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                pdf[Int.random(in: 0..<pdf.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try? file.append(pdf, title: "x")
        }
        try file.append(whole, title: "y")
        try file.finish()
        #expect(try PDFFile(memory.bytes).pages().count == file.sideCount)
    }

    private struct FullDisk: ByteDestination {
        func write(_ bytes: [UInt8]) throws(DiagnosedError) {
            throw DiagnosedError(Diagnostic(.diskFull, ["path": "tap.pdf"]))
        }
    }

    @Test func aFullDiskIsTold() throws {
        let file = PrintFile(to: FullDisk(), title: "Tập in")
        let error = #expect(throws: DiagnosedError.self) { try file.append(try Batch().document(1), title: "1") }
        #expect(error?.diagnostics.map(\.message) == [.diskFull])
    }
}

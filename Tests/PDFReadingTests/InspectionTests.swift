import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PDFReading
@testable import PDFWriting

@Suite struct InspectionTests {
    @Test(arguments: [
        ["--object-streams=generate", "--min-version=1.6"], ["--linearize"],
        ["--encrypt", "", "chu", "256", "--print=none", "--"], ["--encrypt", "", "", "40", "--"],
        ["--qdf"],
    ])
    func whatOtherProgramsMakeOfAPaperIsSeen(options: [String]) throws {
        let paper = try ForeignPDF.paper(pages: 3)
        let foreign = try ForeignPDF.rewritten(paper, options + (options.contains("40") ? ["--allow-weak-crypto"] : []))
        let seen = try PDFInspection.look(at: foreign)
        #expect(seen.diagnostics.isEmpty)
        #expect(seen.value.pages.count == 3 && seen.value.pages.allSatisfy { $0.isNearly(210, 297) })
        #expect(seen.value.isEncrypted == options.contains("--encrypt"))
        #expect(seen.value.allowsPrinting != options.contains("--print=none"))
        #expect(!seen.value.isSigned && seen.value.duplex == nil)

        // What this program's own reader takes in is what a foreign one reads of the original.
        let plain = try PDFRewriting.normalised(foreign)
        #expect(try PDFFile(plain).pages().count == 3)
        _ = try PDFFile(plain).form(of: PDFFile(plain).pages()[2])
        #expect(try Program.text(of: plain) == Program.text(of: paper))
        #expect(
            try Program.read(plain, with: "qpdf", ["--check", "%"]).contains("No syntax or stream encoding errors"))
        #expect(try PDFRewriting.normalised(foreign) == plain)
    }

    @Test func signaturesOfAllRevisionsAreSeenAndWaitingFieldsAreNone() throws {
        let seen = try PDFInspection.look(at: ForeignPDF.signed).value
        #expect(seen.signatures.map(\.signer) == ["Nguễn", nil])
        #expect(seen.signatures.map(\.extent) == [250, 490])
        #expect(seen.signatures[0].time == "D:20260905080000+07'00'")
        #expect(seen.isSigned && !seen.isEncrypted && seen.version == "1.7")
        #expect(seen.pages == [PDFDescription.PageSize(width: 595.276 * 25.4 / 72, height: 841.89 * 25.4 / 72)])
    }

    @Test func sizesAreThoseThatAreSeen() throws {
        let pages = [
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[600 900 0 0]/CropBox[10 10 430 605]/Rotate -90>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 297.638 420.945]/UserUnit 2>>",
        ]
        let pdf = ForeignPDF.built(
            [
                "<</Type/Catalog/Pages 2 0 R/ViewerPreferences<</Duplex/DuplexFlipLongEdge>>>>",
                "<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]/Resources<<>>>>",
            ] + pages)
        let seen = try PDFInspection.look(at: pdf).value
        #expect(seen.pages.map { Int($0.width.rounded()) } == [297, 210, 210])
        #expect(seen.pages.map { Int($0.height.rounded()) } == [210, 148, 297])
        #expect(seen.duplex == .longEdge)
    }

    // MARK: What cannot be read

    @Test func whatIsNoPDFIsSaid() {
        for bytes in [[], Array("Giấy mời".utf8), [UInt8](repeating: 0xFF, count: 5000)] {
            #expect(code { try PDFInspection.look(at: bytes) } == ["VB616"])
        }
    }

    @Test func aPasswordIsSaid() throws {
        let locked = try ForeignPDF.rewritten(ForeignPDF.paper(), ["--encrypt", "mật", "chu", "256", "--"])
        #expect(code { try PDFInspection.look(at: locked) } == ["VB619"])
        #expect(code { try PDFRewriting.normalised(locked) } == ["VB619"])
    }

    /// However a file is cut off or damaged: it is refused, or warned of, or reads as before; it never ends the program.
    @Test func damagedFilesAreRefusedOrWarnedOf() throws {
        let paper = try ForeignPDF.rewritten(ForeignPDF.paper(pages: 3), ["--object-streams=generate"])
        var random = SplitMix(seed: 7)
        var refused = 0
        for round in 0..<200 {
            var bytes = paper
            if round.isMultiple(of: 2) {
                bytes.removeLast(Int.random(in: 1..<paper.count - 20, using: &random))
            } else {
                for _ in 0..<8 {
                    bytes[Int.random(in: 20..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
                }
            }
            do throws(DiagnosedError) {
                let seen = try PDFInspection.look(at: bytes)
                let isWhole = seen.value.pages.count == 3
                #expect(isWhole || !seen.diagnostics.isEmpty, "round \(round)")
                _ = try? PDFRewriting.normalised(bytes)
            } catch {
                #expect(["VB617", "VB616", "VB619"].contains(error.diagnostics[0].message.code))
                refused += 1
            }
        }
        #expect(refused > 20)
    }
}

/// The codes of what a piece of work failed with.
func code<Value>(_ work: () throws -> Value) -> [String] {
    do {
        _ = try work()
        return []
    } catch {
        return (error as? DiagnosedError)?.diagnostics.map(\.message.code) ?? ["\(error)"]
    }
}

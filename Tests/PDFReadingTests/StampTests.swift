import Foundation
import PageModel
import TestSupport
import Testing

@testable import PDFReading

@Suite struct StampTests {
    /// The word's edges on page 1, in points from the top left as seen.
    private func place(of word: String, in pdf: [UInt8]) throws -> [Double] {
        let text = try Program.read(pdf, with: "pdftotext", ["-bbox", "-l", "1", "%", "-"])
        let line = try #require(text.split(separator: "\n").first { $0.contains(">\(word)</word>") }, "\(text)")
        return line.matches(of: /="([0-9.]+)"/).compactMap { Double($0.1) }
    }

    @Test(arguments: [0, 90, 180, 270])
    func aStampStandsUprightWhereItWasAskedForHoweverThePageIsTurned(turn: Int) throws {
        let paper = try ForeignPDF.rewritten(ForeignPDF.paper(), ["--rotate=+\(turn)", "--object-streams=generate"])
        let stamp = try ForeignPDF.stamp("Bản số: 37")
        let stamped = try PDFRewriting.stamped(paper, with: PDFStamp(pdf: stamp, x: .points(100), y: .points(50)))
        #expect(try Program.read(stamped, with: "qpdf", ["--check", "%"]).contains("No syntax"))
        let text = try Program.text(of: stamped)
        #expect(text.contains("Bản số: 37") && text.contains("trang 2"))
        let (own, word) = (try place(of: "Bản", in: stamp), try place(of: "Bản", in: stamped))
        for (index, shift) in [100, 50, 100, 50].enumerated() {
            #expect(abs(word[index] - own[index] - Double(shift)) < 0.6, "\(turn)° \(index): \(word) \(own)")
        }
        // Once, on the first page.
        #expect(text.components(separatedBy: "Bản số").count == 2)
        #expect(try PDFRewriting.stamped(paper, with: PDFStamp(pdf: stamp, x: .points(100), y: .points(50))) == stamped)
    }

    @Test func placesMayCountFromTheOtherEdges() throws {
        let stamp = try ForeignPDF.stamp("37")
        let stamped = try PDFRewriting.stamped(
            ForeignPDF.paper(), with: PDFStamp(pdf: stamp, x: -.millimetres(20), y: -.millimetres(10)))
        let word = try place(of: "37", in: stamped)
        #expect(abs(word[2] - (595.276 - 20 * 72 / 25.4)) < 0.6)
        #expect(word[3] < 841.89 - 10 * 72 / 25.4 + 0.6 && word[3] > 780)
    }

    @Test func aSignedPaperIsStampedInMemoryOnly() throws {
        let signed = ForeignPDF.signed
        let stamped = try PDFRewriting.stamped(
            signed, with: PDFStamp(pdf: ForeignPDF.stamp("Bản số: 1"), x: .points(10), y: .points(10)))
        #expect(try Program.text(of: stamped).contains("Bản số: 1"))
        #expect(ForeignPDF.signed == signed)
    }
}

import Foundation
import PageModel
import PangoCairo
import TestSupport
import Testing

@testable import PDFFinishing

@Suite struct FinishingTests {
    @Test func addsLanguageTitleWishAndIdentity() throws {
        let pdf = try finish(draw(), metadata: Metadata(title: "Kế hoạch"))
        let plain = try Program.read(pdf, with: "qpdf", ["--qdf", "--object-streams=disable", "%", "-"])
        #expect(plain.contains("/Lang (vi-VN)"))
        #expect(plain.contains("/DisplayDocTitle true"))
        #expect(String(decoding: pdf, as: UTF8.self).contains(/\/ID \[<([0-9A-F]{32})> <\1>\]/))
    }

    /// Foreign readers find every object where the moved table says.
    @Test(arguments: [1, 3, 60])
    func resultIsSound(_ pages: Int) throws {
        let pdf = try finish(draw(pages: pages), metadata: Metadata(date: "2021-03-09"))
        let report = try Program.read(pdf, with: "qpdf", ["--check", "%"])
        #expect(report.contains("No syntax or stream encoding errors"))
        #expect(!report.lowercased().contains("warning"))
        #expect(try Program.read(pdf, with: "pdfinfo", ["%"]).contains("Pages:           \(pages)\n"))
        #expect(
            try Program.read(pdf, with: "pdftotext", ["%", "-"]).components(separatedBy: "Nghiệp vụ").count == pages + 1
        )
    }

    /// In a description with brackets in it, too.
    @Test func aDatedPaperCarriesItsDayAndNoOtherDate() throws {
        let metadata = Metadata(title: "a >> endobj (b", date: "2021-03-09")
        let pdf = try finish(draw(metadata: metadata), metadata: metadata)
        let info = try Program.read(pdf, with: "pdfinfo", ["-rawdates", "%"])
        #expect(info.contains("CreationDate:    D:20210309000000\n"))
        #expect(info.contains("Title:           a >> endobj (b\n"))
        #expect(!info.contains("ModDate"))
    }

    @Test func anUndatedPaperCarriesNone() throws {
        let pdf = try finish(draw(), metadata: Metadata(title: "Kế hoạch"))
        #expect(try !Program.read(pdf, with: "pdfinfo", ["%"]).contains("Date:"))
    }

    @Test func identityFollowsTheContents() throws {
        func identity(_ pages: Int, _ metadata: Metadata) throws -> Substring {
            let pdf = try finish(draw(pages: pages), metadata: metadata)
            return try #require(String(decoding: pdf, as: UTF8.self).firstMatch(of: /\/ID \[<([0-9A-F]+)>/)).1
        }
        let first = try identity(1, Metadata())
        #expect(try identity(1, Metadata()) == first)
        #expect(try identity(2, Metadata()) != first)
        #expect(try identity(1, Metadata(date: "2021-03-09")) != first)
    }

    @Test func whatIsNotDrawnHereIsRefused() throws {
        let drawn = try draw()
        for pdf in [[], Array("%PDF-1.4".utf8), Array(drawn.dropLast(200)), Array(drawn.dropFirst(50))] {
            #expect(throws: FinishingError.self) { try finish(pdf, metadata: Metadata()) }
        }
        let finished = try finish(drawn, metadata: Metadata())
        #expect(throws: FinishingError.self) { try finish(finished, metadata: Metadata()) }
    }

    @Test(arguments: ["2021-3-9", "09/3/2021", "2021-03-09T00:00", ""])
    func aBadDayIsRefused(_ day: String) throws {
        let drawn = try draw()
        #expect(throws: FinishingError.self) { try finish(drawn, metadata: Metadata(date: day)) }
    }

    @Test func anyLanguageIsWrittenSafely() {
        #expect(PDFText.literal("vi-VN") == "(vi-VN)")
        #expect(PDFText.literal("a)") == "<FEFF00610029>")
    }

    private func draw(pages: Int = 1, metadata: Metadata = Metadata()) throws -> [UInt8] {
        let finder = FaceFinder(widths: AdvanceTable(), fontDirectories: ["/usr/share/fonts/truetype/liberation2"])
        let session = try TypesettingSession(faces: finder.find().value)
        let style = TextStyle(size: .points(14))
        let words = [
            TextLine.Word(x: .zero, shaped: session.shape("Nghiệp", in: style)),
            TextLine.Word(x: .points(50), shaped: session.shape(" ", in: style)),
            TextLine.Word(x: .points(54), shaped: session.shape("vụ", in: style)),
        ]
        let frame = Rectangle(x: .points(72), y: .points(90), width: .points(80), height: .points(14))
        let line = PlacedItem(
            .text(TextLine(style: style, baseline: .points(100), words: words)), frame: frame, role: .body)
        let drawn = (1...pages).map {
            Page(number: $0, width: .millimetres(210), height: .millimetres(297), items: [line])
        }
        return try session.draw(PagedDocument(pages: drawn, metadata: metadata))
    }
}

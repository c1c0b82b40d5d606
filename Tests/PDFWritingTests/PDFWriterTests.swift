import Diagnostics
import Foundation
import PageModel
import TestSupport
import Testing

@testable import PDFWriting

/// The file round the pages.
@Suite struct PDFWriterTests {
    @Test func carriesLanguageTitleWishAndIdentity() throws {
        let pdf = try write(metadata: Metadata(title: "Kế hoạch"))
        let plain = try Program.read(pdf, with: "qpdf", ["--qdf", "--object-streams=disable", "%", "-"])
        #expect(plain.contains("/Lang (vi-VN)"))
        #expect(plain.contains("/DisplayDocTitle true"))
        #expect(String(decoding: pdf, as: UTF8.self).contains(/\/ID \[<([0-9A-F]{32})> <\1>\]/))
    }

    /// Foreign readers find every object where the table says.
    @Test(arguments: [1, 3, 60])
    func resultIsSound(_ pages: Int) throws {
        let pdf = try write(pages: pages, metadata: Metadata(date: "2021-03-09"))
        let report = try Program.read(pdf, with: "qpdf", ["--check", "%"])
        #expect(report.contains("No syntax or stream encoding errors"))
        #expect(!report.lowercased().contains("warning"))
        #expect(try Program.info(of: pdf).contains("Pages:           \(pages)\n"))
        #expect(try Program.text(of: pdf).components(separatedBy: "Nghiệp vụ").count == pages + 1)
    }

    @Test func metadataAndBookmarks() throws {
        let metadata = Metadata(
            title: "Kế hoạch (số 1) \\ thực hiện", subject: "Trích yếu", author: "Tỉnh ủy",
            keywords: ["hd36", "Liberation Serif 2.10"])
        let bookmarks = [
            Bookmark(title: "I. MỤC ĐÍCH", level: 0, page: 0, y: .points(100)),
            Bookmark(title: "1. Mục đích", level: 1, page: 0, y: .points(200)),
            Bookmark(title: "a) Sâu", level: 3, page: 0, y: .points(210)),
            Bookmark(title: "II. TỔ CHỨC", level: 0, page: 1, y: .points(50)),
        ]
        let pdf = try write(pages: 2, bookmarks: bookmarks, metadata: metadata)
        let info = try Program.info(of: pdf)
        for line in [
            "Title:           Kế hoạch (số 1) \\ thực hiện", "Subject:         Trích yếu", "Author:          Tỉnh ủy",
            "Keywords:        hd36, Liberation Serif 2.10", "Creator:         vanban", "Pages:           2",
        ] {
            #expect(info.contains(line))
        }
        let plain = try Program.read(pdf, with: "qpdf", ["--qdf", "--object-streams=disable", "%", "-"])
            .replacing("\n", with: " ")
        // 100 points from the top of A4's 841.89.
        #expect(plain.contains(/\/XYZ\s+0\s+741\.8/))
        // Open down to the second level: three are seen, one is not.
        let counts = plain.matches(of: /\/Count (-?\d+)\s+\/(?:First|Dest)/).compactMap { Int($0.1) }
        #expect(counts.sorted() == [-1, 1, 3])
    }

    /// In a description with brackets in it, too.
    @Test func aDatedPaperCarriesItsDayAndNoOtherDate() throws {
        let info = try Program.info(of: write(metadata: Metadata(title: "a >> endobj (b", date: "2021-03-09")))
        #expect(info.contains("CreationDate:    D:20210309000000\n"))
        #expect(info.contains("Title:           a >> endobj (b\n"))
        #expect(!info.contains("ModDate"))
    }

    @Test func anUndatedPaperCarriesNone() throws {
        #expect(try !Program.info(of: write(metadata: Metadata(title: "Kế hoạch"))).contains("Date:"))
    }

    @Test func identityFollowsTheContents() throws {
        func identity(_ pages: Int, _ metadata: Metadata) throws -> Substring {
            let pdf = try write(pages: pages, metadata: metadata)
            return try #require(String(decoding: pdf, as: UTF8.self).firstMatch(of: /\/ID \[<([0-9A-F]+)>/)).1
        }
        let first = try identity(1, Metadata())
        #expect(try identity(1, Metadata()) == first)
        #expect(try identity(2, Metadata()) != first)
        #expect(try identity(1, Metadata(date: "2021-03-09")) != first)
    }

    @Test(arguments: ["2021-3-9", "09/3/2021", "2021-03-09T00:00", ""])
    func aBadDayIsRefused(_ day: String) throws {
        let error = #expect(throws: DiagnosedError.self) { try write(metadata: Metadata(date: day)) }
        #expect(error?.diagnostics.map(\.message) == [.documentNotWritten])
    }

    @Test func anyLanguageIsWrittenSafely() {
        #expect(PDFText.literal("vi-VN") == Array("(vi-VN)".utf8))
        #expect(PDFText.literal("a)") == Array("<FEFF00610029>".utf8))
    }

    @Test func numbersAreShort() {
        func text(_ value: Double, _ places: Int) -> String {
            var bytes: [UInt8] = []
            bytes.append(decimal: value, places: places)
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(text(0, 3) == "0" && text(-0.0001, 3) == "0")
        #expect(text(12, 3) == "12" && text(100.5, 3) == "100.5" && text(-7.25, 1) == "-7.3")
        #expect(text(0.0625, 6) == ".0625" && text(-0.05, 3) == "-.05" && text(1.0009, 3) == "1.001")
    }

    private func write(
        pages: Int = 1, bookmarks: [Bookmark] = [], metadata: Metadata = Metadata()
    ) throws -> [UInt8] {
        let session = try Fixture.session()
        let line = session.line("Nghiệp vụ", .body, baseline: 100)
        let drawn = (0..<pages).map { Page.a4([line], number: $0 + 1) }
        return try PDFWriter().write(
            PagedDocument(pages: drawn, bookmarks: bookmarks, metadata: metadata), from: session)
    }
}

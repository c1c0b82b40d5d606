import Foundation
import PageModel
import TestSupport
import Testing

@testable import PangoCairo

@Suite struct DrawingTests {
    @Test func everyLetterComesBackInFourStyles() throws {
        let session = try Fixture.session()
        // In words: poppler takes single letters with spaces between them for one spaced-out word.
        let letters = VietnameseLetters.all.map { "n\($0)n" }
        let rows = stride(from: 0, to: letters.count, by: 12).map {
            letters[$0..<min($0 + 12, letters.count)].joined(separator: " ")
        }
        let lines = rows + ["Thực hiện Kết luận số 93-KL/TW – “tiếp tục đổi mới”…", "AVATAR fi ffl 1.000.000₫"]
        let pages = TextStyle.four.enumerated().map { number, style in
            Page.a4(
                lines.enumerated().map { session.line($1, style, baseline: 100 + 20 * Double($0)) }, number: number + 1)
        }
        let text = try Program.text(of: session.draw(PagedDocument(pages: pages)))
        let drawn = text.split { $0.isNewline || $0 == "\u{C}" }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        let expected = Array(repeating: lines, count: 4).joined()
        #expect(drawn.count == expected.count)
        // Scalar by scalar: strings would call a decomposed letter equal.
        for (drawn, expected) in zip(drawn, expected) {
            #expect(drawn.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(drawn) is not \(expected)")
        }
    }

    @Test func facesAreEmbeddedSubsetsOncePerStyle() throws {
        let session = try Fixture.session()
        let sizes = [12.0, 13, 14, 15]
        let items = sizes.map { session.line("Nơi nhận", TextStyle(size: .points($0)), baseline: 100 + $0 * 5) }
        let list = try Program.read(session.draw(PagedDocument(pages: [.a4(items)])), with: "pdffonts", ["%"])
        let rows = list.split(separator: "\n").dropFirst(2)
        // Cairo keeps a face's Latin-1 letters and its others as two fonts.
        #expect(rows.count == 2)
        for row in rows {
            #expect(row.contains("+LiberationSerif "))
            #expect(row.split(separator: " ").suffix(5).prefix(3) == ["yes", "yes", "yes"])
        }
    }

    @Test func metadataAndBookmarks() throws {
        let session = try Fixture.session()
        let metadata = Metadata(
            title: "Kế hoạch (số 1) \\ thực hiện", subject: "Trích yếu", author: "Tỉnh ủy",
            keywords: ["hd36", "Liberation Serif 2.10"])
        let bookmarks = [
            Bookmark(title: "I. MỤC ĐÍCH", level: 0, page: 0, y: .points(100)),
            Bookmark(title: "1. Mục đích", level: 1, page: 0, y: .points(200)),
            Bookmark(title: "II. TỔ CHỨC", level: 0, page: 1, y: .points(50)),
        ]
        let pages = [Page.a4([session.line("Một", .body, baseline: 100)]), Page.a4([], number: 2)]
        let pdf = try session.draw(PagedDocument(pages: pages, bookmarks: bookmarks, metadata: metadata))
        let info = try Program.info(of: pdf)
        for line in [
            "Title:           Kế hoạch (số 1) \\ thực hiện", "Subject:         Trích yếu", "Author:          Tỉnh ủy",
            "Keywords:        hd36, Liberation Serif 2.10", "Creator:         vanban", "Pages:           2",
        ] {
            #expect(info.contains(line))
        }
        let plain = try Program.read(pdf, with: "qpdf", ["--qdf", "--object-streams=disable", "%", "-"])
        // 100 points from the top of A4's 841.89.
        #expect(plain.replacing("\n", with: " ").contains(/\/XYZ\s+0\s+741\.8/))
    }

    /// Finishing writes the document's day.
    @Test func drawingReadsNoClock() throws {
        let document = PagedDocument(pages: [.a4([])], metadata: Metadata(date: "2021-03-09"))
        #expect(try !Program.info(of: Fixture.session().draw(document)).contains("Date:"))
    }

    @Test func rulesHaveTheirLength() throws {
        let session = try Fixture.session()
        let motto = session.line("Độc lập - Tự do - Hạnh phúc", TextStyle(size: .points(14), bold: true), baseline: 100)
        let frame = Rectangle(x: motto.frame.x, y: .points(104), width: motto.frame.width, height: .points(0.75))
        let page = Page.a4([motto, PlacedItem(.rule, frame: frame, role: .mottoRule)])
        let pdf = try session.draw(PagedDocument(pages: [page]))
        let plain = try Program.read(pdf, with: "qpdf", ["--qdf", "%", "-"])
        let rectangle = try #require(plain.split(separator: "\n").first { $0.hasSuffix(" re f") })
        let numbers = rectangle.split(separator: " ").compactMap { Double($0) }
        #expect(abs(numbers[0] - 72) < 0.001)
        #expect(abs(numbers[2] - motto.frame.width.points) < 0.001)
        #expect(abs(abs(numbers[3]) - 0.75) < 0.001)
    }

    @Test func missingGlyphsDoNotStopDrawing() throws {
        let session = try Fixture.session()
        let pdf = try session.draw(PagedDocument(pages: [.a4([session.line("họp 中 a\u{200B}b", .body, baseline: 99)])]))
        #expect(try Program.read(pdf, with: "qpdf", ["--check", "%"]).contains("No syntax or stream encoding errors"))
    }

    @Test func pictureHasTheSizeOfThePage() throws {
        let session = try Fixture.session()
        let png = try session.drawPNG(.a4([session.line("Một", .body, baseline: 100)]), dpi: 96)
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        func number(_ place: Int) -> Int { png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        #expect(number(16) == 794)
        #expect(number(20) == 1123)
    }
}

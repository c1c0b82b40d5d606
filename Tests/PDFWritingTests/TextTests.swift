import Foundation
import PageModel
import PangoCairo
import TestSupport
import Testing

@testable import PDFWriting

/// What foreign readers find of the text: every character, and where it stands.
@Suite struct TextTests {
    private func lines(of pdf: [UInt8]) throws -> [String] {
        try Program.text(of: pdf).split { $0.isNewline || $0 == "\u{C}" }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    @Test(arguments: [Embedding.used, .repertoire])
    func everyLetterComesBackInFourStyles(_ embedding: Embedding) throws {
        let session = try Fixture.session()
        // In words: poppler takes single letters with spaces between them for one spaced-out word.
        let letters = VietnameseLetters.all.map { "n\($0)n" }
        let rows = stride(from: 0, to: letters.count, by: 12).map {
            letters[$0..<min($0 + 12, letters.count)].joined(separator: " ")
        }
        let expected = rows + ["Thực hiện Kết luận số 93-KL/TW – “tiếp tục đổi mới”…", "AVATAR fi ffl 1.000.000₫"]
        let pages = TextStyle.four.enumerated().map { number, style in
            Page.a4(
                expected.enumerated().map { session.line($1, style, baseline: 100 + 20 * Double($0)) },
                number: number + 1)
        }
        let pdf = try PDFWriter(embedding).write(PagedDocument(pages: pages), from: session)
        let drawn = try lines(of: pdf)
        #expect(drawn.count == expected.count * 4)
        // Scalar by scalar: strings would call a decomposed letter equal.
        for (drawn, expected) in zip(drawn, Array(repeating: expected, count: 4).joined()) {
            #expect(drawn.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(drawn) is not \(expected)")
        }
    }

    /// A face may have one glyph for two characters, none for a third, two for one.
    @Test(arguments: ["Ðạo Đảng Ω\u{2126}Ω", "họp 中 a\u{200B}b", "e\u{323}\u{302}\u{316}x q\u{303}y", "a\u{AD}b"])
    func whatAGlyphAloneDoesNotTellIsTold(_ text: String) throws {
        let session = try Fixture.session()
        let item = session.line(text, .body, baseline: 99)
        let pdf = try PDFWriter().write(PagedDocument(pages: [.a4([item])]), from: session)
        #expect(try Program.read(pdf, with: "qpdf", ["--check", "%"]).contains("No syntax or stream encoding errors"))
        let drawn = try lines(of: pdf).joined()
        #expect(Array(drawn.unicodeScalars) == Array(text.unicodeScalars), "\(Array(drawn.unicodeScalars))")
    }

    /// The left and the right edge of each word as poppler has them, and as they were placed: within 0.01 mm.
    @Test(arguments: [0, 700, 1333])
    func wordsStandWhereTheyWerePlaced(_ spread: Int) throws {
        let session = try Fixture.session()
        var item = session.line(
            "Thực hiện Kết luận số 93-KL/TW, ngày 20/11/2020 của Ban Bí thư Trung ương Đảng", .body, baseline: 100)
        guard case .text(var line) = item.content else { return }
        for index in line.words.indices { line.words[index].x += Length(units: index * spread) }
        item.content = .text(line)
        let pdf = try PDFWriter().write(PagedDocument(pages: [.a4([item])]), from: session)
        let boxes = try Program.read(pdf, with: "pdftotext", ["-bbox", "%", "-"])
            .matches(of: /xMin="([0-9.]+)" yMin="[0-9.]+" xMax="([0-9.]+)"/)
            .compactMap { match in Double(match.1).flatMap { left in Double(match.2).map { (left, $0) } } }
        let words = line.words.filter { $0.shaped.text != " " }
        try #require(boxes.count == words.count)
        for (box, word) in zip(boxes, words) {
            let left = (item.frame.x + word.x).points
            #expect(abs(box.0 - left) < 0.028 && abs(box.1 - left - word.shaped.width.points) < 0.028)
        }
    }

    /// A foreign eye: every letter of Vietnamese inks each edge of its box and nothing outside it. Poppler sets its
    /// glyphs on whole dots, so that each edge may be two dots off: a hundredth of the em.
    @Test(arguments: TextStyle.four) func popplerSeesTheSameInk(_ face: TextStyle) throws {
        let session = try Fixture.session()
        let style = TextStyle(size: .points(30), bold: face.bold, italic: face.italic)
        let items = VietnameseLetters.all.enumerated().map { index, letter in
            session.line(
                String(Character(letter)), style, x: 24 + 34.5 * Double(index % 16),
                baseline: 60 + 50 * Double(index / 16))
        }
        let dots = 480
        let pdf = try PDFWriter().write(PagedDocument(pages: [.a4(items)]), from: session)
        let picture = try GrayPicture(pdf, dotsPerInch: dots)
        func dot(_ length: Length) -> Int { Int((length.points * Double(dots) / 72).rounded()) }
        for (item, letter) in zip(items, VietnameseLetters.all) {
            let ink = try #require(TextInk([item], session).glyphs.first)
            let (left, right, top, bottom) = (dot(ink.x), dot(ink.right), dot(ink.y), dot(ink.bottom))
            let (columns, rows) = (left - 10..<right + 10, top - 8..<bottom + 8)
            for (edge, outside) in [(top, top - 8..<top - 2), (bottom, bottom + 2..<bottom + 8)] {
                #expect(!picture.inkedRows(columns: columns, rows: edge - 2..<edge + 2).isEmpty, "\(letter)")
                #expect(picture.inkedRows(columns: columns, rows: outside).isEmpty, "\(letter)")
            }
            let first = try #require(picture.inkedColumns(columns: left - 10..<left + 10, rows: rows).first)
            let last = try #require(picture.inkedColumns(columns: right - 10..<right + 10, rows: rows).last)
            #expect(abs(first - left) <= 2 && abs(last + 1 - right) <= 2, "\(letter)")
        }
    }
}

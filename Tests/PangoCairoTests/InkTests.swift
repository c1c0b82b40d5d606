import PageModel
import TestSupport
import Testing

@testable import PangoCairo

/// Where the ink of real glyphs lies.
@Suite struct InkTests {
    private func ink(_ text: String, _ style: TextStyle = .body) throws -> [Rectangle] {
        let session = try Fixture.session()
        return session.ink(of: session.shape(text, in: style), in: style)
    }

    /// The boxes that the files' own table `glyf` has, in 1/2048 em: left, lowest, right, highest.
    @Test(
        arguments: [
            ("x", false, [18, 0, 999, 940]), ("g", false, [88, -442, 985, 1051]), ("Ễ", false, [59, 0, 1149, 1854]),
            ("Ậ", false, [20, -339, 1464, 1759]), ("ợ", false, [78, -339, 1105, 1165]),
            ("g", true, [54, -452, 1004, 1051]), ("Ẵ", true, [20, 0, 1464, 1875]), ("Đ", true, [51, -4, 1401, 1341]),
        ])
    func boxesAreTheFaces(_ letter: String, _ bold: Bool, _ box: [Int]) throws {
        let ink = try ink(letter, TextStyle(size: .points(2048), bold: bold))
        try #require(ink.count == 1)
        #expect([ink[0].x, -ink[0].bottom, ink[0].right, -ink[0].y] == box.map { Length(units: $0 * 1024) })
    }

    @Test func spacesPrintNothing() throws {
        #expect(try ink(" ").isEmpty)
        #expect(try ink("").isEmpty)
        #expect(try ink("a\u{200B}b").count == 2)
    }

    /// A token's glyphs lie one behind the other, as drawing puts them.
    @Test func glyphsFollowTheirAdvances() throws {
        let session = try Fixture.session()
        let shaped = session.shape("Nghị", in: .body)
        let together = session.ink(of: shaped, in: .body)
        var x = Length.zero
        for (glyph, (letter, box)) in zip(shaped.glyphs, zip("Nghị", together)) {
            let alone = try #require(session.ink(of: session.shape(String(letter), in: .body), in: .body).first)
            #expect(box == alone.moved(x: x, y: .zero))
            x += Length(units: Int(glyph.advance))
        }
    }

    /// Ink grows with the size and is rounded once.
    @Test(arguments: TextStyle.four) func inkScales(_ style: TextStyle) throws {
        var large = style
        large.size = style.size * 10
        for (small, large) in zip(try ink("ĐẶNGgỄjfQ", style), try ink("ĐẶNGgỄjfQ", large)) {
            #expect(abs(small.y.units * 10 - large.y.units) <= 10)
            #expect(abs(small.x.units * 10 - large.x.units) <= 10)
            #expect(abs(small.width.units * 10 - large.width.units) <= 10)
            #expect(abs(small.height.units * 10 - large.height.units) <= 10)
        }
    }

    /// The quick look may only be wrong on the safe side.
    @Test(arguments: TextStyle.four) func noLetterPassesTheReach(_ style: TextStyle) throws {
        let session = try Fixture.session()
        let ascii = (0x21...0x7E).map { Unicode.Scalar($0)! } as [Unicode.Scalar]
        for scalar in VietnameseLetters.all + ascii + Array("“”‘’…–§".unicodeScalars) {
            let shaped = session.shape(String(Character(scalar)), in: style)
            for ink in session.ink(of: shaped, in: style) {
                #expect(-ink.y <= style.size.scaled(by: TextInk.reach.above), "\(scalar)")
                #expect(ink.bottom <= style.size.scaled(by: TextInk.reach.below), "\(scalar)")
            }
        }
    }

    /// A foreign eye: every letter of Vietnamese inks each edge of its box and nothing outside it. Poppler sets its
    /// glyphs on whole dots, so that each edge may be two dots off: a hundredth of the em. Across the page Cairo's
    /// numbers in the PDF are coarser, so that there only the width is as exact.
    @Test(arguments: TextStyle.four) func popplerSeesTheSame(_ face: TextStyle) throws {
        let session = try Fixture.session()
        let style = TextStyle(size: .points(30), bold: face.bold, italic: face.italic)
        let items = VietnameseLetters.all.enumerated().map { index, letter in
            session.line(
                String(Character(letter)), style, x: 24 + 34.5 * Double(index % 16),
                baseline: 60 + 50 * Double(index / 16))
        }
        let dots = 480
        let picture = try GrayPicture(session.draw(PagedDocument(pages: [.a4(items)])), dotsPerInch: dots)
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
            #expect(abs(last + 1 - first - (right - left)) <= 2, "\(letter)")
        }
    }
}

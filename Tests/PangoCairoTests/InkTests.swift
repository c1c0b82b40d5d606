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
}

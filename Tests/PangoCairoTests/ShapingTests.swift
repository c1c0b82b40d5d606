import PageModel
import TestSupport
import Testing

@testable import PangoCairo

@Suite struct ShapingTests {
    /// With kerning off a token is as wide as its letters are in the table, to a Pango unit a letter.
    @Test(arguments: TextStyle.four)
    func widthsAreTheTables(_ style: TextStyle) throws {
        let session = try Fixture.session()
        let table = try Fixture.widths()
        let faceStyle = FaceStyle(bold: style.bold, italic: style.italic)
        let widths = Dictionary(uniqueKeysWithValues: table[faceStyle].map { ($0.scalar, $0.advance) })
        for token in ["Nghiệp", "TỔNG", "20/11/2020", "AVATAR", "“Điều", "fi", "ffl", " "] {
            let shaped = session.shape(token, in: style)
            let expected = try token.unicodeScalars.reduce(0) { try $0 + #require(widths[$1]) }
            let units = Double(expected * style.size.units) / 2048
            #expect(abs(Double(shaped.width.units) - units) <= Double(shaped.glyphs.count), "\(token)")
            #expect(shaped.glyphs.count == token.unicodeScalars.count)
            #expect(shaped.glyphs.reduce(0) { $0 + Int($1.textBytes) } == token.utf8.count)
            #expect(shaped.missing.isEmpty)
        }
    }

    @Test func kerningIsASetting() throws {
        let plain = try Fixture.session().shape("AVATAR", in: .body)
        let kerned = try Fixture.session(kerning: true).shape("AVATAR", in: .body)
        #expect(kerned.width < plain.width)
    }

    @Test func missingGlyphsAreReportedAndNotBorrowed() throws {
        let session = try Fixture.session()
        #expect(session.shape("họp😀", in: .body).missing == ["😀"])
        #expect(session.shape("中国中", in: .body).missing == ["中", "国"])
        #expect(session.shape("中国中", in: .body).glyphs.map(\.id) == [0, 0, 0])
        #expect(session.shape("họp", in: .body).missing.isEmpty)
    }

    @Test func whatPrintsNothingTakesNoRoom() throws {
        let session = try Fixture.session()
        #expect(session.shape("a\u{200B}b", in: .body).width == session.shape("ab", in: .body).width)
        #expect(session.shape("", in: .body).glyphs.isEmpty)
    }

    @Test func metricsAreTheFaces() throws {
        let metrics = try Fixture.session().metrics(of: TextStyle(size: .points(100)))
        #expect(abs(metrics.ascent.points - 89.1) < 0.1)
        #expect(abs(metrics.descent.points - 21.6) < 0.1)
        #expect(metrics.underlineOffset > .zero)
        #expect(metrics.underlineThickness > .zero)
    }

    @Test func aSmallCacheGivesTheSame() throws {
        let tokens = (0..<300).map { "chữ\($0 % 37)" }
        let wide = try Fixture.session()
        let narrow = try TypesettingSession(faces: Fixture.faces(), cacheLimit: 4)
        for token in tokens { #expect(wide.shape(token, in: .body) == narrow.shape(token, in: .body)) }
    }

    @Test func cacheIsBoundedAndKeepsWhatIsUsed() {
        var cache = TokenCache(limit: 10)
        var shapedAgain = 0
        for number in 0..<100 {
            for token in ["always", "once\(number)"] {
                _ = cache.shaped(token, font: 0) {
                    shapedAgain += token == "always" ? 1 : 0
                    return ShapedText(text: token, glyphs: [], width: .zero)
                }
                #expect(cache.count <= 10)
            }
        }
        #expect(shapedAgain == 1)
    }

    @Test func stylesAreKeptApart() throws {
        let session = try Fixture.session()
        let widths = TextStyle.four.map { session.shape("Nghiệp", in: $0).width }
        #expect(Set(widths).count >= 3)
        #expect(session.shape("Nghiệp", in: TextStyle(size: .points(7))).width.units * 2 - widths[0].units < 8)
    }
}

import PageModel
import TestSupport
import Testing

@testable import PangoCairo

@Suite struct DrawingTests {
    @Test func pictureHasTheSizeOfThePage() throws {
        let session = try Fixture.session()
        let png = try session.drawPNG(.a4([session.line("Một", .body, baseline: 100)]), dpi: 96)
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        func number(_ place: Int) -> Int { png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        #expect(number(16) == 794)
        #expect(number(20) == 1123)
    }

    @Test func drawingAPageAgainGivesTheSamePicture() throws {
        let session = try Fixture.session()
        let items = TextStyle.four.enumerated().map { session.line("Ẵ nơi nhận", $1, baseline: 100 + 20 * Double($0)) }
        let png = try session.drawPNG(.a4(items), dpi: 50)
        #expect(try session.drawPNG(.a4(items), dpi: 50) == png)
        #expect(try Fixture.session().drawPNG(.a4(items), dpi: 50) == png)
        #expect(try session.drawPNG(.a4(items.dropLast()), dpi: 50) != png)
    }
}

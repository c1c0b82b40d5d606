import PageModel
import PangoCairo

extension Fixture {
    /// A picture that Cairo itself has written: part of a page, `size` dots a side.
    package static func picture(_ size: Double, letter: String) throws -> Picture {
        let session = try Fixture.session()
        var page = Page.a4([session.line(letter, .body, x: 2, baseline: 15)])
        page.width = .points(size)
        page.height = .points(size)
        let png = try session.drawPNG(page, dpi: 72)
        return Picture(
            .png, bytes: png, width: .points(size), height: .points(size), pixels: (Int(size), Int(size)))
    }
}

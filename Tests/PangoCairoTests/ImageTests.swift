import Foundation
import PageModel
import TestSupport
import Testing

@testable import PangoCairo

@Suite struct ImageTests {
    /// A picture that Cairo itself has written: part of a page, `size` dots a side.
    private static func picture(_ size: Double, letter: String) throws -> Picture {
        let session = try Fixture.session()
        var page = Page.a4([session.line(letter, .body, x: 2, baseline: 15)])
        page.width = .points(size)
        page.height = .points(size)
        let png = try session.drawPNG(page, dpi: 72)
        return Picture(
            .png, bytes: png, width: .points(size), height: .points(size), pixels: (Int(size), Int(size)))
    }

    private func document(_ pictures: [Picture], pages: Int) -> PagedDocument {
        let frame = Rectangle(x: .points(72), y: .points(72), width: .points(50), height: .points(50))
        return PagedDocument(
            pages: (1...pages).map { number in
                .a4(pictures.map { PlacedItem(.image($0), frame: frame, role: .figure) }, number: number)
            })
    }

    /// A session that keeps no picture opens it anew on each page; the file must not show it.
    @Test func whatASessionKeepsDoesNotShow() throws {
        let pictures = [try Self.picture(20, letter: "A"), try Self.picture(20, letter: "B")]
        let document = document(pictures + [pictures[0].described(as: "A nữa")], pages: 4)
        let kept = try Fixture.session()
        let pdf = try kept.draw(document)
        #expect(try kept.draw(document) == pdf)
        #expect(try TypesettingSession(faces: Fixture.faces(), imageLimit: 0).draw(document) == pdf)
        let rows = try Program.read(pdf, with: "pdfimages", ["-list", "%"]).split(separator: "\n").dropFirst(2)
        #expect(rows.count == 12)
        // Two pictures, three times on each of four pages.
        #expect(Set(rows.map { $0.split(separator: " ")[10] }).count == 2)
    }

    /// `open` has tried it before; if bytes go bad behind that, drawing must not leave a blank.
    @Test func damageThatIsFoundInDrawingIsAnError() throws {
        let whole = try Self.picture(20, letter: "A")
        let cut = Picture(.png, bytes: Array(whole.bytes.dropLast(30)), width: whole.width, height: whole.height)
        let svg = Picture(.svg, bytes: Array("<svg><g></svg>".utf8), width: whole.width, height: whole.height)
        for picture in [cut, svg] {
            let session = try Fixture.session()
            #expect(throws: ImageError.self) { try session.open(picture) }
            #expect(throws: DrawingError.self) { try session.draw(document([picture], pages: 1)) }
        }
    }

    @Test func aLibraryThatIsNotThereIsSaid() {
        let library = OptionalLibrary(name: "libkhong-co.so.9", kind: "SVG", package: "khong-co")
        #expect(throws: ImageError.missingLibrary(library)) { _ = try library.open() }
    }

    @Test func inkIsSeen() throws {
        let session = try Fixture.session()
        let survey = try #require(session.survey(try Self.picture(20, letter: "A")))
        #expect(!survey.isGroundTransparent && !survey.isBlue && !survey.isRed)
    }
}

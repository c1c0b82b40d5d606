import Diagnostics
import Foundation
import PageModel
import PangoCairo
import TestSupport
import Testing

@testable import PDFWriting

/// Rules, shapes and pictures.
@Suite struct DrawingTests {
    private let frame = Rectangle(x: .points(72), y: .points(72), width: .points(50), height: .points(50))

    private func write(_ pages: [Page]) throws -> [UInt8] {
        try PDFWriter().write(PagedDocument(pages: pages), from: Fixture.session())
    }

    private func document(_ pictures: [Picture], pages: Int) -> [Page] {
        (1...pages).map { number in
            .a4(pictures.map { PlacedItem(.image($0), frame: frame, role: .figure) }, number: number)
        }
    }

    @Test func rulesHaveTheirLength() throws {
        let width = Length.points(201.257)
        let rule = Rectangle(x: .points(72), y: .points(104), width: width, height: .points(0.75))
        let pdf = try write([.a4([PlacedItem(.rule, frame: rule, role: .mottoRule)])])
        let plain = try Program.read(pdf, with: "qpdf", ["--qdf", "%", "-"])
        let rectangle = try #require(plain.split(separator: "\n").first { $0.hasSuffix(" re f") })
        let numbers = rectangle.split(separator: " ").compactMap { Double($0) }
        let expected = [72, Length.millimetres(297).points - 104.75, width.points, 0.75]
        #expect(zip(numbers, expected).allSatisfy { abs($0 - $1) < 0.001 })
    }

    /// The PDF as a reader on Cairo draws it, against the page that Cairo draws by itself: one geometry, two pens.
    @Test(arguments: Shape.Pattern.allCases) func bothPensDrawTheSame(_ pattern: Shape.Pattern) throws {
        let outlines: [Shape.Outline] = [.rectangle, .circle, .diamond, .triangle]
        var items = outlines.enumerated().map { index, outline in
            PlacedItem(
                .shape(Shape(outline, pattern, thickness: .points(0.7))),
                frame: frame.moved(x: .points(70 * Double(index)), y: .zero), role: .figure)
        }
        items[1].ink = .red
        let brace = frame.moved(x: .points(290), y: .zero)
        items.append(PlacedItem(.brace(thickness: .points(2)), frame: brace, role: .recipientBrace))
        let page = Page(number: 1, width: .points(400), height: .points(144), items: items)
        let folder = try TemporaryFolder()
        try Data(write([page])).write(to: folder.url.appending(path: "a.pdf"))
        let arguments = ["-png", "-singlefile", "-r", "288", "a.pdf", "a"]
        try #require(try Program.run("pdftocairo", arguments, in: folder.url).status == 0)
        let foreign = try picture(folder.bytes("a.png"), on: page)
        let own = try picture(Fixture.session().drawPNG(page, dpi: 288), on: page)
        #expect(own.ink > 500)
        #expect(foreign.distance(to: own) < 0.02 * own.ink)
    }

    /// A picture of a page, read by putting it onto a page of its own, dot on dot.
    private func picture(_ png: [UInt8], on page: Page) throws -> GrayPicture {
        let whole = Rectangle(x: .zero, y: .zero, width: page.width, height: page.height)
        let picture = Picture(.png, bytes: png, width: page.width, height: page.height)
        var shown = page
        shown.items = [PlacedItem(.image(picture), frame: whole, role: .figure)]
        return try GrayPicture(write([shown]), dotsPerInch: 288)
    }

    @Test func aPictureIsHeldOnce() throws {
        let pictures = [try Fixture.picture(20, letter: "A"), try Fixture.picture(20, letter: "B")]
        let pdf = try write(document(pictures + [pictures[0].described(as: "A nữa")], pages: 4))
        let rows = try Program.read(pdf, with: "pdfimages", ["-list", "%"]).split(separator: "\n").dropFirst(2)
        // Two pictures, three times on each of four pages.
        #expect(rows.count == 12)
        #expect(Set(rows.map { $0.split(separator: " ")[10] }).count == 2)
    }

    /// A dot of a fine scan is narrower than a point.
    @Test func tinyPicturesAreDrawn() throws {
        let picture = try Fixture.picture(20, letter: "A")
        let tiny = Picture(.png, bytes: picture.bytes, width: .points(0.2), height: .points(0.1), pixels: (20, 20))
        let pdf = try write([.a4([PlacedItem(.image(tiny), frame: frame, role: .figure)])])
        let area = GrayPicture.Area(x: 72, y: 72, width: 50, height: 50)
        #expect(try GrayPicture(pdf, dotsPerInch: 72, area: area).ink > 20)
    }

    /// `open` has tried it before; if bytes go bad behind that, the file must not have a blank.
    @Test func damageThatIsFoundInDrawingIsAnError() throws {
        let whole = try Fixture.picture(20, letter: "A")
        let cut = Picture(.png, bytes: Array(whole.bytes.dropLast(30)), width: whole.width, height: whole.height)
        let svg = Picture(.svg, bytes: Array("<svg><g></svg>".utf8), width: whole.width, height: whole.height)
        for picture in [cut, svg] {
            #expect(throws: ImageError.self) { try Fixture.session().open(picture) }
            #expect(throws: DiagnosedError.self) { try write(document([picture], pages: 1)) }
        }
    }

    /// A drawing of a few points that fills half of a page keeps its curves.
    @Test func smallDrawingsStayFine() throws {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'><circle cx='2' cy='2' r='2'/></svg>"
        let picture = Picture(.svg, bytes: Array(svg.utf8), width: .points(3), height: .points(3))
        let large = Rectangle(x: .points(100), y: .points(100), width: .points(300), height: .points(300))
        let pdf = try write([.a4([PlacedItem(.image(picture), frame: large, role: .figure)])])
        let drawn = try GrayPicture(pdf, dotsPerInch: 72)
        for row in stride(from: 110, to: 390, by: 20) {
            let columns = drawn.darkColumns(columns: 90..<410, row: row)
            let half = (150.0 * 150 - Double((row - 250) * (row - 250))).squareRoot()
            #expect(abs(Double(columns.count) - 2 * half) <= 2.5)
        }
    }
}

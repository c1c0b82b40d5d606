import Foundation
import PageModel
import TestSupport
import Testing

/// What foreign programs find of the pictures in the finished file.
@Suite("Pictures in the PDF")
struct EmbeddingTests {
    private func desk(_ files: [String: [UInt8]], _ body: [String]) throws -> PictureDesk {
        var desk = try PictureDesk(files)
        desk.source.body = body
        return desk
    }

    @Test("A JPEG goes in as it is, byte for byte")
    func jpegBytes() throws {
        for jpeg in [SmallJPEG.colours, SmallJPEG.grey, SmallJPEG.colours(turned: 6, dotsPerInch: 100)] {
            let pdf = try desk(["a.jpg": jpeg], ["![a](a.jpg)"]).publication().pdf
            #expect(try ForeignPicture.files(in: pdf) == [jpeg])
        }
    }

    @Test("What is clear stays clear: a mask, and the text behind shows")
    func transparency() throws {
        var desk = try desk(["dau.png": SmallPNG.seal(360, dotsPerInch: 254)], ["Nội dung./."])
        desk.images = ", ảnh dấu: dau.png"
        let pdf = try desk.publication().pdf
        #expect(try ForeignPicture.rows(in: pdf).map { $0[2] } == ["image", "smask"])
        // The signer's office, partly under the seal, is still black on the page that poppler draws.
        let plain = try blackDots(of: desk, images: "")
        let sealed = try blackDots(of: desk, images: desk.images)
        #expect(sealed > plain * 9 / 10, "\(sealed) of \(plain)")
    }

    private func blackDots(of desk: PictureDesk, images: String) throws -> Int {
        var desk = desk
        desk.images = images
        let page = try Drawn(desk.publication().pdf)
        return (0..<page.width * page.height).count { page.colours[$0].allSatisfy { $0 < 80 } }
    }

    @Test("A file that stands on several pages, under several names, is embedded once")
    func once() throws {
        let png = SmallPNG.signature(60, 40)
        let body = (1...40).flatMap { ["Đoạn \($0).", "![a](\($0 % 2 == 0 ? "a" : "b").png)"] }
        let publication = try desk(["a.png": png, "b.png": png], body).publication()
        let rows = try ForeignPicture.rows(in: publication.pdf)
        #expect(publication.laid.pages.pages.count > 2 && rows.count == 80)
        #expect(Set(rows.map { $0[10] }).count == 1)
    }

    @Test("The same bytes again: by one publisher, by another, after other papers")
    func sameBytes() throws {
        let files = [
            "a.png": SmallPNG.plain(20, 10), "b.jpg": SmallJPEG.colours, "dau.png": SmallPNG.seal(90, dotsPerInch: 72),
            "v.svg": Array("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><circle r='5'/></svg>".utf8),
        ]
        var first = try desk(files, ["![a](a.png)", "![b](b.jpg)", "![v](v.svg){rộng: cả trang}", "![a](a.png)"])
        first.images = ", ảnh dấu: dau.png 36 mm"
        let other = try desk(files, ["![b](b.jpg)", "![a](a.png)"])
        let workshop = try Workshop()
        let expected = try first.publication().pdf
        for _ in 0..<2 {
            #expect(try first.publication(workshop).pdf == expected)
            _ = try other.publication(workshop)
        }
        let report = try Program.read(expected, with: "qpdf", ["--check", "%"])
        #expect(report.contains("No syntax or stream encoding errors found"))
    }

    /// Corners of the file, from the upper left row by row: blue, red, green, yellow.
    @Test("Cameras' turns are followed, in the PDF and in pictures of pages", arguments: 1...8)
    func turns(orientation: Int) throws {
        let corners = [
            1: "blue red green yellow", 2: "red blue yellow green", 3: "yellow green red blue",
            4: "green yellow blue red", 5: "blue green red yellow", 6: "green blue yellow red",
            7: "yellow red green blue", 8: "red yellow blue green",
        ]
        let jpeg = SmallJPEG.colours(turned: UInt8(orientation), dotsPerInch: 10)
        let desk = try desk(["a.jpg": jpeg], ["![a](a.jpg)"])
        let publication = try desk.publication()
        let figure = try publication.item(.figure)
        let sides = orientation > 4 ? [40.64, 60.96] : [60.96, 40.64]
        #expect(near(figure.width, sides[0], 0.02) && near(figure.height, sides[1], 0.02))
        let page = try Workshop().publisher.picture(
            of: publication.laid.pages.pages[0], in: publication.laid, dotsPerInch: 50)
        for drawn in [try Drawn(publication.pdf), try Drawn(png: page)] {
            let seen = [(0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9)].map { x, y in
                drawn.colour(x: figure.left + figure.width * x, y: figure.top + figure.height * y)
            }
            #expect(seen.joined(separator: " ") == corners[orientation])
        }
    }
}

/// A page as dots, 50 an inch.
struct Drawn {
    var width = 0
    var height = 0
    /// Red, green and blue of each dot.
    var colours: [[UInt8]] = []

    /// The first page as poppler draws it.
    init(_ pdf: [UInt8]) throws {
        let folder = try TemporaryFolder()
        try Data(pdf).write(to: folder.url.appending(path: "d.pdf"))
        let result = try Program.run("pdftoppm", ["-r", "50", "-f", "1", "-l", "1", "d.pdf"], in: folder.url)
        try self.init(ppm: result.output)
    }

    /// A picture of a page, decoded by putting it into a PDF of its own.
    init(png: [UInt8]) throws {
        var desk = try PictureDesk(["trang.png": png])
        desk.source.body = ["![a](trang.png){rộng: 100 mm}"]
        let folder = try TemporaryFolder()
        try Data(desk.publication().pdf).write(to: folder.url.appending(path: "d.pdf"))
        // `pdfimages` writes the dots as they are.
        let result = try Program.run("pdfimages", ["d.pdf", "anh"], in: folder.url)
        try #require(result.status == 0)
        try self.init(ppm: folder.bytes("anh-000.ppm"))
    }

    private init(ppm: [UInt8]) throws {
        let head = ppm.split(maxSplits: 3) { $0 == 0x0A || $0 == 0x20 }
        try #require(head.count == 4 && head[0].elementsEqual(Array("P6".utf8)))
        let numbers = head[1...2].compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        (width, height) = (numbers[0], numbers[1])
        let dots = ppm.suffix(width * height * 3)
        colours = stride(from: dots.startIndex, to: dots.endIndex, by: 3).map { Array(dots[$0..<$0 + 3]) }
    }

    /// The name of the colour at a place of the page, in millimetres.
    func colour(x: Double, y: Double) -> String {
        let dot = colours[Int(y / 25.4 * 50) * width + Int(x / 25.4 * 50)].map { $0 > 130 }
        return switch (dot[0], dot[1], dot[2]) {
        case (false, false, true): "blue"
        case (true, false, false): "red"
        case (false, true, false): "green"
        case (true, true, false): "yellow"
        default: "\(dot)"
        }
    }
}

import TestSupport
import Testing

/// Figures on the page: how large, where, and with their captions.
@Suite("Figures")
struct FigureTests {
    /// Text width of every profile is 165 mm; 100 × 50 dots at 96 dots per inch are 26,46 × 13,23 mm.
    private func desk(_ figure: String, _ files: [String: [UInt8]] = ["a.png": SmallPNG.plain(100, 50)]) throws
        -> PictureDesk
    {
        var desk = try PictureDesk(files)
        desk.source.body = ["Đoạn đầu.", figure, "Đoạn cuối./."]
        return desk
    }

    @Test("A picture is as large as its dots per inch say, in the middle of the text")
    func naturalSize() throws {
        for (density, width) in [(nil, 26.46), (100, 25.4), (50, 50.8)] as [(Double?, Double)] {
            let publication = try desk("![a](a.png)", ["a.png": SmallPNG.plain(100, 50, dotsPerInch: density)])
                .publication()
            let figure = try publication.item(.figure)
            #expect(near(figure.width, width, 0.02) && near(figure.height, width / 2, 0.02), "\(figure.width)")
            #expect(near((figure.left + figure.right) / 2, 30 + 165 / 2, 0.02))
            let seen = try ForeignPicture.all(in: publication.pdf)
            try #require(seen.count == 1)
            #expect(near(seen[0].width, width, 0.25) && near(seen[0].height, width / 2, 0.25))
            #expect(near(seen[0].left, figure.left, 0.25) && near(seen[0].top, figure.top, 0.25))
        }
    }

    @Test("A wide picture is made smaller, and keeps its shape")
    func wide() throws {
        let figure = try desk("![a](a.png)", ["a.png": SmallPNG.plain(700, 70, dotsPerInch: 72)]).publication()
            .item(.figure)
        #expect(near(figure.width, 165, 0.01) && near(figure.height, 16.5, 0.02))
    }

    @Test("A given width makes a picture smaller, never larger")
    func givenWidth() throws {
        let smaller = try desk("![a](a.png){rộng: 20 mm}").publication().item(.figure)
        #expect(near(smaller.width, 20, 0.01) && near(smaller.height, 10, 0.01))
        let larger = try desk("![a](a.png){rộng: 80 mm}")
        #expect(near(try larger.publication().item(.figure).width, 26.46, 0.02))
        #expect(try larger.codes() == ["VB178"])
        let beyond = try desk("![a](a.png){rộng: 20 cm}", ["a.png": SmallPNG.plain(800, 50, dotsPerInch: 72)])
        #expect(near(try beyond.publication().item(.figure).width, 165, 0.01))
        #expect(try beyond.codes() == ["VB178"])
    }

    @Test("`cả trang` fills the text's width, up or down")
    func pageWide() throws {
        let figure = try desk("![a](a.png)\n{rộng: cả trang}").publication().item(.figure)
        #expect(near(figure.width, 165, 0.01) && near(figure.height, 82.5, 0.01) && near(figure.left, 30, 0.01))
    }

    /// The text is 257 mm high.
    @Test("A tall picture fits a page together with its caption")
    func tall() throws {
        let files = ["a.png": SmallPNG.plain(30, 900, dotsPerInch: 72)]
        let publication = try desk("![a](a.png){chú thích: Hình 1. Cột}", files).publication()
        let figure = try publication.item(.figure)
        let caption = try publication.item(.figureCaption)
        #expect(figure.top > 19.9 && caption.bottom < 277.1)
        #expect(near(figure.height / figure.width, 30, 0.1))
        #expect(figure.height > 240)
    }

    @Test("The caption stands under its picture, centred and italic, on the same page", arguments: 1...30)
    func caption(paragraphs: Int) throws {
        var desk = try desk("")
        desk.source.body =
            (1...paragraphs).map { "Đoạn \($0) của văn bản." }
            + ["![a](a.png){chú thích: Hình 1. Ảnh *thử* \\{một\\}; rộng: 26 mm}", "Đoạn cuối./."]
        let reading = try Published(Array(desk.text.utf8), name: desk.path).reading(.poppler)
        let figure = try ForeignPicture.all(in: desk.publication().pdf)[0]
        let caption = try #require(reading.runs.first { $0.text.hasPrefix("Hình 1. Ảnh") })
        #expect(caption.page == figure.page)
        #expect(caption.italic && !caption.bold && near(caption.size, 14, 0.01))
        #expect((3...10).contains(caption.baseline - figure.top - figure.height))
        let line = reading.runs.filter { $0.page == caption.page && near($0.baseline, caption.baseline, 0.1) }
        #expect(near((line[0].left + line.last!.right) / 2, figure.left + figure.width / 2, 0.3))
        #expect(line.map(\.text).joined(separator: " ") == "Hình 1. Ảnh thử {một}")
    }

    @Test("In an annex that lies across, `cả trang` is as wide as that page's text")
    func annex() throws {
        var desk = try desk("")
        desk.source.body = [
            "Xem Phụ lục I./.", "Phụ lục I {khổ: ngang}", "BIỂU ĐỒ", "![a](a.png){rộng: cả trang; chú thích: Hình}",
        ]
        let publication = try desk.publication()
        let figure = try publication.item(.figure)
        let page = try #require(publication.laid.pages.pages.last)
        #expect(page.part == 1 && page.items.contains { $0.role == .figure })
        #expect(near(figure.width, 297 - 30 - 15, 0.01))
    }

    /// `80mm` in the file; and one that knows only its shape, which a given width may make larger.
    @Test("Drawings in SVG")
    func drawings() throws {
        let head = "<svg xmlns='http://www.w3.org/2000/svg'"
        let shape = "><rect width='9' height='5' fill='teal'/></svg>"
        let files = [
            "a.svg": Array("\(head) width='80mm' height='4cm' viewBox='0 0 9 5'\(shape)".utf8),
            "b.svg": Array("\(head) viewBox='0 0 96 48'\(shape)".utf8),
        ]
        for (line, width) in [
            ("![a](a.svg)", 80), ("![a](b.svg)", 25.4), ("![a](b.svg){rộng: 60 mm}", 60),
        ] as [(String, Double)] {
            let publication = try desk(line, files).publication()
            let figure = try publication.item(.figure)
            #expect(near(figure.width, width, 0.01) && near(figure.height, width / 2, 0.01), "\(line)")
            // Drawn as lines, not as dots.
            #expect(try ForeignPicture.rows(in: publication.pdf).isEmpty)
        }
    }

    /// Heights that were rounded once too often, and were then a unit higher than the page.
    @Test("No tall picture is too tall for its page", arguments: ["", "; chú thích: Hình 1. Ảnh thử"])
    func tall(caption: String) throws {
        let sizes = stride(from: 400, through: 880, by: 60).flatMap { width in
            stride(from: 1110, through: 1660, by: 55).map { (width, $0) }
        }
        let files = Dictionary(uniqueKeysWithValues: sizes.map { ("a\($0)x\($1).svg", Self.drawing($0, $1)) })
        var desk = try PictureDesk(files)
        let figures = sizes.enumerated().map { index, size in
            let width = index.isMultiple(of: 2) ? "rộng: cả trang" : "rộng: 160 mm"
            return "![a](a\(size.0)x\(size.1).svg){\(width)\(caption)}"
        }
        let headed = figures.prefix(20).enumerated().flatMap { ["\($0 + 1). Đề mục", $1] }
        desk.source.body =
            ["Đoạn đầu, xem Phụ lục I."] + headed + figures.dropFirst(20)
            + ["Hết./.", "Phụ lục I {khổ: ngang}", "BIỂU ĐỒ"] + figures
        #expect(try desk.publication().items(.figure).count == figures.count * 2)
    }

    /// A drawing that knows only its shape.
    private static func drawing(_ width: Int, _ height: Int) -> [UInt8] {
        Array(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 \(width) \(height)'><rect width='9' height='5'/></svg>"
                .utf8)
    }
}

import PlanModel
import Testing

@testable import Reading

/// `![mô tả](ảnh.png){chú thích: …; rộng: …}` alone in its paragraph.
@Suite struct FigureReadingTests {
    private func figure(_ body: String) throws -> Figure {
        let source = try ReadSource(body: body)
        #expect(source.codes.isEmpty)
        return try #require(source.document.body.first?.figure)
    }

    @Test(arguments: [
        "![Biểu đồ](anh/bieu do (1).png){chú thích: Hình 1. *Sơ* kết; rộng: 8,5 cm}",
        "![Biểu đồ](anh/bieu do (1).png) { Rong : 85mm ; chu thich: Hình 1. *Sơ* kết }",
        "  ![Biểu đồ](anh/bieu do (1).png)\n  {chú thích: Hình 1. *Sơ* kết; rộng: 85 mm}",
    ])
    func everything(body: String) throws {
        let figure = try figure(body)
        #expect(figure.description == "Biểu đồ" && figure.file?.string == "anh/bieu do (1).png")
        #expect(figure.caption.map(\.text) == ["Hình 1. ", "Sơ", " kết"])
        #expect(figure.caption.map(\.italic) == [false, true, false])
        guard case .points(let points) = figure.width else { return #expect(Bool(false)) }
        #expect(abs(points - 85 * 72 / 25.4) < 0.001)
        let source = try ReadSource(body: body)
        #expect(try source.typed(source.document.body[0].figure?.file?.span) == "anh/bieu do (1).png")
    }

    @Test func theLeast() throws {
        let figure = try figure("![Ảnh](a.png)")
        #expect(figure.caption.isEmpty && figure.width == .natural)
        #expect(try self.figure("![Ảnh](a.png){rộng: cả trang}").width == .page)
        #expect(try self.figure("![Ảnh \\] một](a.png)").description == "Ảnh ] một")
    }

    @Test func aFigureStandsBetweenParagraphs() throws {
        let source = try ReadSource(body: "Một.\n![a](a.png)\nHai.\n\nPhụ lục\n\nTÊN\n\n![b](b.png)\n\nBa.")
        #expect(source.codes.isEmpty)
        #expect(try source.document.body.map(\.level) == [.paragraph, .figure, .paragraph])
        let annex = try #require(source.document.annexes.first)
        #expect(annex.title.strings == ["TÊN"] && annex.body.map(\.level) == [.figure, .paragraph])
    }

    @Test(arguments: [
        ("![a](a.png){rộng: 30 m}", ["VB173"], ["30 m"]), ("![a](a.png){rộng}", ["VB173"], ["rộng"]),
        ("![a](a.png){rộng: 0 mm}", ["VB173"], ["0 mm"]),
        ("![a](a.png){màu: đỏ}", ["VB170"], ["màu"]), ("![a](a.png){chú thich1: x}", ["VB171"], ["chú thich1"]),
        ("![a](a.png){rộng: 3 cm; rộng: 4 cm}", ["VB172"], ["rộng"]),
        ("![a]( )", ["VB174"], ["![a]( )"]), ("![ ](a.png)", ["VB175"], ["![ ](a.png)"]),
        ("![a](a.png) xem", ["VB176"], ["xem"]), ("![a](a.png){rộng: 3 cm}.", ["VB176"], ["."]),
        ("![a](a.png", ["VB177"], ["![a](a.png"]),
    ])
    func whatIsAmiss(body: String, codes: [String], places: [String]) throws {
        let source = try ReadSource(body: "Chữ.\n\n" + body)
        #expect(source.codes == codes && source.places == places)
    }

    @Test func picturesInTextStayText() throws {
        for body in ["Xem \\![x](y) nhé", "\\![a](b.png)", "![a]", "Hay quá![1] (2)"] {
            let source = try ReadSource(body: body)
            #expect(try source.codes.isEmpty && source.document.body.map(\.level) == [.paragraph])
        }
    }

    @Test func aPictureInsideATextIsToldWhereItStands() throws {
        let source = try ReadSource(body: "1. Xem ![A](bieu.png) này, và ![B](b.png).\n\n|A|B|\n|-|-|\n|![c](c.png)|x|")
        #expect(source.codes == ["VB179", "VB179", "VB179"])
        #expect(source.places == ["![A](bieu.png)", "![B](b.png)", "![c](c.png)"])
        #expect(try source.document.body[0].text.plain == "Xem ![A](bieu.png) này, và ![B](b.png).")
    }

    @Test(arguments: [
        ("dau.png", "dau.png", nil), ("dau.png 38 mm", "dau.png", 107.717),
        ("con dau.png 3.8cm", "con dau.png", 107.717),
        ("dau 2.png", "dau 2.png", nil), ("38 mm", "38 mm", nil),
    ])
    func aSizeMayFollowTheSealsFile(value: String, file: String, points: Double?) throws {
        let source = try ReadSource(head: "ký: {họ tên: Nguyễn Văn Mẫu, ảnh dấu: \(value)}")
        let signature = try #require(source.document.signatures.first)
        #expect(signature.sealImage?.string == file)
        #expect(try source.typed(signature.sealImage?.span) == file)
        #expect(signature.sealImageWidth.map { ($0 * 1000).rounded() / 1000 } == points)
    }
}

import PageModel
import Testing

@Suite("Certificate: nothing over text, nothing beside the sheet")
struct ApartRuleTests {
    private let apart = "apart: true, within: 0.5 mm, because: trắng, certainty: D"
    private let onSheet = "on sheet: true, within: 0.1 mm, because: làm tròn, certainty: D"

    /// 14 pt letters are 5.47 mm high.
    @Test("Lines of text keep clear of each other", arguments: [(7.0, true), (5.2, true), (4.5, false), (0, false)])
    func lines(step: Double, holds: Bool) throws {
        var paper = Paper()
        paper.add(.scope, "LƯU HÀNH NỘI BỘ", x: 120, y: 30)
        paper.add(.nationalTitle, "CỘNG HÒA", x: 130, y: 30 + step)
        #expect(try verdict(apart, paper) == (holds ? .holds : .fails))
    }

    @Test("The finding tells what lies over what, on which page, and names no place where all is well")
    func tells() throws {
        var paper = Paper()
        paper.pages.append(Paper.blank(2))
        paper.add(.pageNumber, "2", x: 112, y: 20)
        paper.add(.body, "Nội dung", x: 100, y: 22)
        let found = try findings(apart, paper)
        #expect(found.count == 1 && found[0].verdict == .fails && found[0].place?.page == 2)
        #expect(found[0].measured?.vietnamese == "số trang và nội dung đè lên nhau")
        #expect(found[0].role == .pageNumber)
    }

    @Test("Beside each other, and pieces of one line, are no fault")
    func beside() throws {
        var paper = Paper()
        paper.add(.article, "Điều 1. ", x: 40, y: 30, bold: true, width: 20)
        paper.add(.article, "Ban hành.", x: 60, y: 30)
        paper.add(.number, "Số 05", x: 30, y: 50, width: 20)
        paper.add(.placeDate, "Mẫu Sơn", x: 50.2, y: 50)
        #expect(try verdict(apart, paper) == .holds)
        // Two cells of one row, of which one is too wide.
        paper.add(.tableCell, "rất dài", x: 30, y: 70, width: 40)
        paper.add(.tableCell, "1.000", x: 65, y: 70)
        #expect(try verdict(apart, paper) == .fails)
    }

    @Test("A rule may stand under letters, not through them; a frame holds its own mark only; pictures are free")
    func shapes() throws {
        let picture = Picture(.png, bytes: [], width: .millimetres(40), height: .millimetres(20))
        var paper = Paper()
        paper.add(.recipientsLabel, "Nơi nhận:", x: 30, y: 100, width: 20)
        paper.add(.recipientsRule, .rule, x: 30, y: 100.3, width: 20)
        paper.add(.urgencyBox, .box(thickness: .points(1)), x: 30, y: 60, width: 30, height: 8)
        paper.add(.urgency, "HỎA TỐC", x: 32, y: 65.5, width: 26)
        paper.add(.signerName, "Lê Thị Ví Dụ", x: 120, y: 140)
        paper.add(.sealImage, .image(picture), x: 110, y: 125, width: 36, height: 36)
        #expect(try verdict(apart, paper) == .holds)
        var struck = paper
        struck.add(.contactRule, .rule, x: 30, y: 98, width: 165)
        #expect(try verdict(apart, struck) == .fails)
        var covered = paper
        covered.add(.dispatchSubject, "về việc", x: 50, y: 62)
        #expect(try verdict(apart, covered) == .fails)
    }

    @Test("Off each edge of the sheet", arguments: [(-3.0, 50.0), (200, 50), (50, 3), (50, 296.5)])
    func edges(x: Double, y: Double) throws {
        var paper = Paper()
        paper.add(.kind, "KẾ HOẠCH", x: 50, y: 50, width: 30)
        #expect(try verdict(onSheet, paper) == .holds)
        paper.add(.scope, "LƯU HÀNH", x: x, y: y, width: 30)
        #expect(try verdict(onSheet, paper) == .fails)
    }
}

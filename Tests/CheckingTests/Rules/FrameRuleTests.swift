import PageModel
import Testing

@Suite("Certificate: frames")
struct FrameRuleTests {
    private let clause = """
        of: urgencyBox, frame: {widths: {KHẨN: 20 mm, HỎA TỐC: 30 mm}, height: 8 mm, text: urgency, ink: red}, \
        within: 0.5 mm, because: nét
        """

    private func paper(_ text: String, width: Double, height: Double = 8, ink: PlacedItem.Ink = .red) -> Paper {
        var paper = Paper()
        paper.add(.urgencyBox, .box(thickness: .points(1)), x: 30, y: 50, width: width, height: height, ink: ink)
        paper.add(.urgency, text, x: 32, y: 55)
        return paper
    }

    @Test("Width by the text, height and ink")
    func frames() throws {
        #expect(try verdict(clause, paper("KHẨN", width: 20)) == .holds)
        #expect(try verdict(clause, paper("HOẢ TỐC", width: 30)) == .holds)
        #expect(try verdict(clause, paper("KHẨN", width: 30)) == .fails)
        #expect(try verdict(clause, paper("KHẨN", width: 20, height: 9)) == .fails)
        #expect(try verdict(clause, paper("KHẨN", width: 20, ink: .black)) == .fails)
        #expect(try verdict(clause, paper("MAU LÊN", width: 20)) == .fails)
    }

    @Test("A stamp of one size")
    func stamp() throws {
        let stamp = "of: urgencyBox, frame: {width: 80 mm, height: 50 mm}, within: 0.5 mm, because: nét"
        #expect(try verdict(stamp, paper("BẢN SAO", width: 80, height: 50)) == .holds)
        #expect(try verdict(stamp, paper("BẢN SAO", width: 82, height: 50)) == .fails)
    }
}

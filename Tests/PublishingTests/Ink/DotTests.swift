import PageModel
import TestSupport
import Testing

@testable import Layout
@testable import Publishing

/// A foreign eye on touching lines: poppler draws the finished PDF, and white rows of dots are counted.
@Suite("Ink: dots")
struct DotTests {
    private static let dotsPerInch = 2400

    /// The rows of dots where the feet of the upper line's letters and the tops of the lower line's are, over 25 mm of
    /// a page, and how many rows the ink boxes leave white.
    private func band(_ paper: Paper) throws -> (inked: [Bool], white: Double) {
        let publication = try Workshop.publication(of: Array(paper.text.utf8))
        let body = publication.laid.pages.pages[0].items.filter { $0.role == .body }
        try #require(body.count >= 2)
        let desk = try InkDesk()
        let (upper, lower) = (TextInk([body[0]], desk.session).glyphs, TextInk([body[1]], desk.session).glyphs)
        let feet = try #require(upper.map(\.bottom).max())
        let tops = try #require(lower.map(\.y).min())
        func dots(_ length: Length) -> Double { length.points * Double(Self.dotsPerInch) / 72 }
        let left = dots(.millimetres(60))
        let rows = Int(dots(min(feet, tops))) - 8..<Int(dots(max(feet, tops))) + 8
        let area = GrayPicture.Area(
            x: Int(left), y: rows.lowerBound, width: Int(dots(.millimetres(25))), height: rows.count)
        let picture = try GrayPicture(publication.pdf, dotsPerInch: Self.dotsPerInch, area: area)
        let inked = Set(picture.inkedRows(columns: area.x..<area.x + area.width, rows: rows))
        return (rows.map(inked.contains), dots(tops - feet))
    }

    @Test(
        "The white that the boxes leave is white on paper, to two dots of 2400 an inch",
        arguments: [
            // A dot of 600 is four of these: the least pitch keeps just that.
            ("g", "Ễ", "15.8154", 4.0), ("g", "Ễ", "16.1", 13.5), ("g", "Ễ", "18", 76.8), ("y", "Ẩ", "15.5", 1.7),
            ("ậ", "Ễ", "15.5", 17), ("x", "Ậ", "15.5", 116),
        ])
    func white(upper: String, lower: String, pitch: String, rows: Double) throws {
        let (inked, white) = try band(.twoLines(upper, lower, pitch: pitch))
        #expect(abs(white - rows) < 0.6, "\(white)")
        #expect(abs(Double(inked.count { !$0 }) - white) <= 2, "\(inked.count { !$0 }) of \(white)")
    }

    @Test(
        "Where boxes overlap no row is white",
        arguments: [("g", "Ễ", "15.5"), ("y", "Ễ", "15.6"), ("p", "Ễ", "15.5"), ("j", "Ễ", "15.65")])
    func touching(upper: String, lower: String, pitch: String) throws {
        let (inked, white) = try band(.twoLines(upper, lower, pitch: pitch))
        #expect(white < 0 && inked.allSatisfy(\.self), "\(white)")
    }
}

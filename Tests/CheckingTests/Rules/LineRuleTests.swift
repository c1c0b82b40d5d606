import PageModel
import Testing

@Suite("Certificate: lines of the body")
struct LineRuleTests {
    private func body(
        pitch: Double = 18, gap: Double = 6, indent: Double = 10, size: Double = 14
    ) -> Paper {
        var paper = Paper()
        paper.addBody(pitch: pitch, gap: gap, indent: indent, size: size)
        return paper
    }

    @Test("Points between lines", arguments: [(18.0, true), (22, true), (17, false), (23, false)])
    func points(pitch: Double, holds: Bool) throws {
        let clause = "of: body, pitch: {points: [18, 22]}, within: 0.02 mm, because: làm tròn"
        #expect(try verdict(clause, body(pitch: pitch)) == (holds ? .holds : .fails))
    }

    @Test(
        "Lines of the size in use",
        arguments: [(14.0, 16.0, true), (14, 15, false), (13, 15, true), (14, 24, true), (14, 25, false)])
    func lines(size: Double, pitch: Double, holds: Bool) throws {
        let clause = "of: body, pitch: {lines: [1, 1.5], em: [1.107, 1.15]}"
        #expect(try verdict(clause, body(pitch: pitch, size: size)) == (holds ? .holds : .fails))
    }

    @Test("The gap between paragraphs", arguments: [(6.0, true), (10, true), (5, false), (0, false)])
    func gap(gap: Double, holds: Bool) throws {
        let clause = "of: body, gap: 6 pt, within: 0.02 mm, because: làm tròn"
        #expect(try verdict(clause, body(gap: gap)) == (holds ? .holds : .fails))
    }

    @Test("The indent", arguments: [(10.0, true), (12.7, true), (11.5, false), (5, false), (0, false)])
    func indent(indent: Double, holds: Bool) throws {
        let clause = "of: body, indent: [10 mm, 12.7 mm], within: 0.5 mm, because: làm tròn"
        #expect(try verdict(clause, body(indent: indent)) == (holds ? .holds : .fails))
    }

    @Test("One indent for all paragraphs")
    func oneIndent() throws {
        var paper = body()
        paper.add(.body, "một đoạn khác", x: 42.7, y: 200)
        paper.add(.body, "một đoạn nữa", x: 40, y: 220)
        #expect(try verdict("of: body, indent: [10 mm, 12.7 mm], within: 0.5 mm, because: x", paper) == .fails)
    }

    @Test("Lines that a paragraph goes on after are full")
    func justified() throws {
        let clause = "of: body, justified: true, within: 0.3 mm, because: làm tròn"
        var paper = body()
        #expect(try verdict(clause, paper) == .holds)
        paper.add(.body, "một dòng ngắn", x: 40, y: 200)
        paper.add(.body, "mà đoạn còn tiếp", x: 30, y: 200 + 18 / 72 * 25.4)
        #expect(try verdict(clause, paper) == .fails)
    }
}

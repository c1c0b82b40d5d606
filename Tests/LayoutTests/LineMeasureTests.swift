import PageModel
import PlanModel
import Testing

@testable import Layout

/// What is kept of each line of the body.
@Suite("Measures of lines")
struct LineMeasureTests {
    private func cause(
        _ text: String, line: Range<Int>, spare: Double, joined: [Int] = []
    ) -> LineMeasure.Cause? {
        var boxes = boxes(text)
        for index in joined { boxes[index].joinsNext = true }
        return .of(line, boxes, boxes.map { _ in .points(5) }, spare: .points(spare))
    }

    @Test("A group is to blame where a part of it would have had room, and no other")
    func group() {
        // The group of three needs 40 pt and the space before it 5 pt.
        #expect(
            cause("aa bb cc dd ee ff gg", line: 0..<2, spare: 44, joined: [2, 3]) == .below("cc dd ee", .points(40)))
        #expect(cause("aa bb cc dd ee ff gg", line: 0..<2, spare: 45, joined: [2, 3]) == nil)
        #expect(cause("aa bb cc dd ee ff gg", line: 0..<2, spare: 14, joined: [2, 3]) == nil)
        #expect(cause("aa bb cc dd ee ff gg", line: 0..<2, spare: 44) == nil)
    }

    @Test("A piece of more than 60 mm is to blame, on the next line or on the line itself")
    func wide() {
        let long = String(repeating: "m", count: 35)
        #expect(cause("aa \(long) bb cc dd", line: 0..<1, spare: 40) == .below(long, .points(175)))
        #expect(cause("aa \(long) bb cc dd", line: 0..<3, spare: 8) == .within(long, .points(175)))
        let short = String(repeating: "m", count: 34)
        #expect(cause("aa \(short) bb cc dd", line: 0..<1, spare: 40) == nil)
        #expect(cause("aa \(short) bb cc dd", line: 0..<3, spare: 8) == nil)
    }

    @Test("A line is kept loose for the sake of a last line of two syllables")
    func stub() {
        #expect(cause("aa bb cc dd", line: 0..<2, spare: 30) == .stub("dd"))
        #expect(cause("aa bb cc dd", line: 0..<2, spare: 14) == nil)
        #expect(cause("aa bb cc dd ee", line: 0..<2, spare: 30) == nil)
    }

    // MARK: In a document

    /// 14 pt, so 7 pt a character; lines of 165 mm, the first shorter by the indent.
    private func measures(_ text: String) throws -> [LineMeasure] {
        try LaidTable([Block(.paragraph, text: [Run(text)])]).pages.flatMap { $0.making?.lines ?? [] }
    }

    @Test("Stretch is what a space gains, in thousandths, and nil where the end is free")
    func stretch() throws {
        let profile = try LaidTable.profile.get()
        let room = profile.textWidth - profile.spacing.indent.value
        // Six syllables of 8 characters fit the first line; one of 12 would not, even with its spaces shrunk.
        let lines = try measures("aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa bbbbbbbbbbbb bbbbbbbbbbbb")
        try #require(lines.count == 2)
        let natural = Length.points(7) * (6 * 8 + 5)
        #expect(lines[0].syllables == 6)
        #expect(lines[0].stretch == (room - natural).units * 1000 / (Length.points(7) * 5).units)
        #expect(lines[1].stretch == nil && lines[1].isLast && !lines[1].isStub)
        #expect(lines.map(\.widestPiece) == [.points(56), .points(84)])
        #expect(lines[1].baseline - lines[0].baseline == profile.spacing.bodyPitch.value)
    }

    @Test("A group wider than a line is torn, and the line says so")
    func torn() throws {
        let group = Array(repeating: "aaaa", count: 20).joined(separator: "\u{A0}")
        let lines = try measures("bb \(group) bb")
        #expect(lines.map(\.isTorn).contains(true) && lines.last?.isTorn == false)
        #expect(try measures("bb aaaa\u{A0}aaaa bb").map(\.isTorn) == [false])
    }

    @Test("A word with no space beside it leaves its line unfilled")
    func unfilled() throws {
        let word = String(repeating: "m", count: 50)
        #expect(try measures("\(word) \(word) \(word)").map(\.isUnfilled) == [true, true, false])
        #expect(try measures("aa bb").map(\.isUnfilled) == [false])
    }
}

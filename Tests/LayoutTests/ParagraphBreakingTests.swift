import PageModel
import TestSupport
import Testing

@testable import Layout

@Suite("Lines of a whole paragraph")
struct ParagraphBreakingTests {
    /// Sentences of random syllables, a few of them joined to the next.
    private static func paragraph(_ count: Int, joined: Int, _ generator: inout SplitMix) -> [Box] {
        let text = (0..<count).map { _ in String(repeating: "a", count: Int.random(in: 1...7, using: &generator)) }
        var boxes = boxes(text.joined(separator: " "))
        for index in boxes.indices.dropLast() where Int.random(in: 0..<100, using: &generator) < joined {
            boxes[index].joinsNext = true
        }
        return boxes
    }

    private static func breaking(_ boxes: [Box], width: Double, indent: Double) -> ParagraphBreaking {
        ParagraphBreaking(
            boxes, spaces: boxes.map { _ in .points(5) }, width: .points(width), indent: .points(indent))
    }

    /// The least demerits over every way to break; nil where no way fits.
    private static func exhaustive(_ boxes: [Box], _ breaking: ParagraphBreaking) -> Int? {
        let places = boxes.indices.dropLast().filter { !boxes[$0].joinsNext }.map { $0 + 1 }
        var best: Int?
        for choice in 0..<(1 << places.count) {
            let ends = places.indices.filter { choice >> $0 & 1 == 1 }.map { places[$0] } + [boxes.count]
            let lines = zip([0] + ends, ends).map { $0..<$1 }
            guard let demerits = breaking.demerits(lines) else { continue }
            best = min(best ?? .max, demerits)
        }
        return best
    }

    @Test("The breaks found are as good as the best of all ways to break", arguments: 0..<40)
    func optimum(_ seed: Int) throws {
        var generator = SplitMix(seed: UInt64(seed))
        for _ in 0..<10 {
            let boxes = Self.paragraph(Int.random(in: 2...14, using: &generator), joined: 15, &generator)
            let width = Double(Int.random(in: 30...140, using: &generator))
            let breaking = Self.breaking(
                boxes, width: width, indent: Double(Int.random(in: -8...20, using: &generator)))
            guard let best = Self.exhaustive(boxes, breaking) else { continue }
            #expect(breaking.demerits(breaking.lines()) == best, "\(boxes.map(\.text)) \(width)")
        }
    }

    @Test("No syllable is lost or moved, whatever the width")
    func nothingLost() {
        var generator = SplitMix(seed: 11)
        for _ in 0..<300 {
            let boxes = Self.paragraph(Int.random(in: 1...60, using: &generator), joined: 30, &generator)
            let width = Double(Int.random(in: 5...300, using: &generator))
            let lines = Self.breaking(boxes, width: width, indent: 10).lines()
            #expect(lines.flatMap { Array($0) } == Array(boxes.indices))
            #expect(lines.allSatisfy { !$0.isEmpty })
        }
    }

    @Test("A group stays whole unless it is wider than the line")
    func groups() {
        var generator = SplitMix(seed: 5)
        for _ in 0..<300 {
            let boxes = Self.paragraph(40, joined: 25, &generator)
            let lines = Self.breaking(boxes, width: 200, indent: 20).lines()
            for line in lines.dropLast() where boxes[line.upperBound - 1].joinsNext {
                let start = (0..<line.upperBound).last { $0 == 0 || !boxes[$0 - 1].joinsNext }!
                let end = boxes.indices[line.upperBound...].first { !boxes[$0].joinsNext }!
                let width = LineBreaking.natural(start..<(end + 1), boxes, boxes.map { _ in .points(5) })
                #expect(width > .points(180), "parted: \(boxes[start...end].map(\.text))")
            }
        }
    }

    @Test("A last line of one syllable is avoided where the others stay fair")
    func stub() {
        let text = "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj kkkk llll m"
        let boxes = boxes(text)
        let spaces = boxes.map { _ in Length.points(5) }
        let greedy = LineBreaking.greedy(boxes, spaces: spaces, width: .points(147))
        #expect(greedy.map(\.count) == [6, 6, 1])
        let lines = Self.breaking(boxes, width: 147, indent: 0).lines()
        #expect(lines.map(\.count) == [6, 7])
    }

    @Test("Spaces shrink by a third at the most")
    func shrink() {
        // Six syllables of 20 pt with five spaces of 5 pt are 145 pt; 136.7 pt with spaces of 3.33 pt.
        let boxes = boxes("aaaa bbbb cccc dddd eeee ffff gggg")
        #expect(Self.breaking(boxes, width: 137, indent: 0).cost(0, 6) != nil)
        #expect(Self.breaking(boxes, width: 136, indent: 0).cost(0, 6) == nil)
    }
}

import FormatRules
import PageModel
import TestSupport
import Testing

@testable import Layout

/// The search for the best way to break a centred text, with letters of one width.
@Suite("Lines by sense")
struct SenseBreakingTests {
    /// The lines of a text of 5 pt a letter, in a column of so many letters.
    private func lines(_ text: String, letters: Int, _ joints: [Joint]) -> [String] {
        let boxes = boxes(text)
        let ranges = LineBreaking.balanced(
            boxes, spaces: boxes.map { _ in .points(5) }, width: .points(Double(letters * 5))
        ) { joints }
        return ranges.map { boxes[$0].map(\.text).joined(separator: " ") }
    }

    private func breaking(_ text: String, letters: Int, _ joints: [Joint]) -> SenseBreaking {
        let boxes = boxes(text)
        return SenseBreaking(
            boxes, spaces: boxes.map { _ in .points(5) }, width: .points(Double(letters * 5)), joints: joints)
    }

    private struct Trial {
        var text: String
        var letters: Int
        var joints: [Joint]
    }

    /// Short texts with hyphens and numbers, which make groups, some of them wider than the column.
    private func trials(_ count: Int, syllables: ClosedRange<Int>, seed: UInt64) -> [Trial] {
        let pieces = [
            "a", "của", "quy", "định", "nghiêng", "số", "93-KL/TW", "-", "Điều", "5", "tỉnh", "phương", "1.000",
        ]
        var generator = SplitMix(seed: seed)
        return (0..<count).map { _ in
            let tokens = (0..<Int.random(in: syllables, using: &generator)).map { _ in
                pieces.randomElement(using: &generator)!
            }
            let joints = tokens.dropFirst().map { _ in Joint.allCases.randomElement(using: &generator)! }
            return Trial(
                text: tokens.joined(separator: " "), letters: Int.random(in: 6...40, using: &generator), joints: joints)
        }
    }

    @Test("The cheapest of all ways is found")
    func exact() throws {
        var compared = 0
        for trial in trials(300, syllables: 2...11, seed: 3) {
            let boxes = boxes(trial.text)
            let breaking = breaking(trial.text, letters: trial.letters, trial.joints)
            let width = Length.points(Double(trial.letters * 5))
            let spaces = boxes.map { _ in Length.points(5) }
            func fits(_ line: Range<Int>) -> Bool {
                line.count == 1 || LineBreaking.natural(line, boxes, spaces) <= width
            }
            /// Groups that fit a line may not be parted.
            func mayEnd(_ index: Int) -> Bool {
                guard boxes[index].joinsNext else { return true }
                var (first, last) = (index, index + 1)
                while first > 0, boxes[first - 1].joinsNext { first -= 1 }
                while boxes[last].joinsNext { last += 1 }
                return !fits(first..<last + 1)
            }
            let joints = boxes.count - 1
            let ways = (0..<(1 << joints)).compactMap { mask -> [Range<Int>]? in
                let cuts = (0..<joints).filter { mask >> $0 & 1 == 1 }
                guard cuts.allSatisfy(mayEnd) else { return nil }
                let edges = [0] + cuts.map { $0 + 1 } + [boxes.count]
                let lines = zip(edges, edges.dropFirst()).map { $0..<$1 }
                return lines.allSatisfy(fits) ? lines : nil
            }
            let fewest = ways.map(\.count).min()!
            #expect(breaking.fewestLines() == fewest, "\(trial)")
            for count in fewest...(fewest + 1) {
                let cheapest = ways.filter { $0.count == count }.map(breaking.cost).min()
                #expect(breaking.best(count).map(breaking.cost) == cheapest, "\(trial)")
                compared += cheapest == nil ? 0 : 1
            }
        }
        #expect(compared > 400)
    }

    @Test("No syllable is lost or moved, and at most one line is added, to save a word")
    func nothingLost() {
        var added = 0
        for trial in trials(1500, syllables: 1...40, seed: 5) {
            let text = trial.text
            let full = LayoutTests.lines(text, width: Double(trial.letters * 5))
            let found = lines(text, letters: trial.letters, trial.joints)
            #expect(found.joined(separator: " ") == text)
            #expect(found.count <= full.count + 1, "\(trial)")
            if found.count > full.count { added += 1 }
            #expect(lines(text, letters: trial.letters, []).count <= full.count + 1)
        }
        #expect(added > 0)
    }

    @Test("Without words lines are as many as full ones, and alike")
    func withoutWords() {
        #expect(lines("aaaa bbbb cccc dddd eeee ffff", letters: 20, []) == ["aaaa bbbb cccc", "dddd eeee ffff"])
        #expect(lines("aaaa bbbb cccc dddd eeee", letters: 14, []) == ["aaaa bbbb cccc", "dddd eeee"])
    }

    @Test("One line stays one line, and the list is not even asked")
    func oneLine() {
        let boxes = boxes("aaaa bbbb cccc")
        let spaces = boxes.map { _ in Length.points(5) }
        var asked = 0
        let lines = LineBreaking.balanced(boxes, spaces: spaces, width: .points(70)) {
            asked += 1
            return [.plain, .word]
        }
        #expect(lines == [0..<3] && asked == 0)
        _ = LineBreaking.balanced(boxes, spaces: spaces, width: .points(69)) {
            asked += 1
            return [.plain, .word]
        }
        #expect(asked == 1)
    }

    @Test("Sense weighs more than like length, up to a point")
    func weighs() {
        let text = "aaaa bbbb cccc dddd eeee ffff"
        let plain = [Joint](repeating: .plain, count: 5)
        #expect(lines(text, letters: 24, plain) == ["aaaa bbbb cccc", "dddd eeee ffff"])
        var joints = plain
        joints[3] = .phraseStart
        #expect(lines(text, letters: 24, joints) == ["aaaa bbbb cccc dddd", "eeee ffff"])
        joints[3] = .plain
        joints[4] = .phraseStart
        // One word alone below four: the phrase is not worth it.
        #expect(lines(text, letters: 24, joints) == ["aaaa bbbb cccc", "dddd eeee ffff"])
        // Both ways to spare the word are as good: the longer line stands above.
        joints[2] = .word
        #expect(lines(text, letters: 24, joints) == ["aaaa bbbb cccc dddd", "eeee ffff"])
    }

    @Test("One line more rather than a torn word, but not a line that is much shorter than another")
    func oneMore() {
        // Two lines can only end inside the word `bbbb cccc`.
        let text = "aaaa bbbb cccc dddd"
        #expect(lines(text, letters: 11, [.plain, .word, .plain]) == ["aaaa", "bbbb cccc", "dddd"])
        #expect(lines(text, letters: 11, [.plain, .phrase, .plain]) == ["aaaa bbbb", "cccc dddd"])
        // A line of two letters beside one of nine would look forgotten.
        #expect(lines("aa bbbb cccc dddd", letters: 9, [.plain, .word, .plain]) == ["aa bbbb", "cccc dddd"])
    }

    @Test("The last line is not one syllable where another way costs little more")
    func lonelyEnd() {
        let joints: [Joint] = [.plain, .plain, .plain, .phraseStart]
        #expect(lines("aaaa bbbb cccc dddd eeee", letters: 19, joints).last != "eeee")
    }

    @Test("A long text is broken in time that grows with it")
    func long() {
        let text = Array(repeating: "aaaa bbb cc", count: 3000).joined(separator: " ")
        let found = lines(text, letters: 30, [])
        #expect(found.joined(separator: " ") == text)
        #expect(found.count > SenseBreaking.mostLines)
    }
}

import FormatRules
import PageModel

extension LineBreaking {
    /// The fewest lines, parted by sense and of like length.
    ///
    /// - Parameter joints: what lies between the boxes, asked for only when one line is too short; empty: nothing
    ///   is known but lengths.
    static func balanced(
        _ boxes: [Box], spaces: [Length], width: Length, joints: () -> [Joint] = { [] }
    ) -> [Range<Int>] {
        let full = greedy(boxes, spaces: spaces, width: width)
        guard full.count > 1 else { return full }
        // No title is as long; a text that is keeps lines of one length, in time that grows with it alone.
        guard full.count <= SenseBreaking.mostLines else {
            return greedy(boxes, spaces: spaces, width: narrowest(boxes, spaces: spaces, lines: full.count))
        }
        return SenseBreaking(boxes, spaces: spaces, width: width, joints: joints()).lines()
    }
}

/// Weighs every way to break a text into a number of lines, as a careful clerk would: no word is torn, no line
/// ends with a preposition, phrases begin lines, and lines are of like length.
struct SenseBreaking {
    static let mostLines = 12

    private let width: Int
    /// Where each box begins and ends when all stand on one line.
    private let starts: [Int]
    private let ends: [Int]
    /// What it costs to end a line after a box; nil where none may end.
    private let costs: [Int?]
    private let tears: [Bool]

    init(_ boxes: [Box], spaces: [Length], width: Length, joints: [Joint]) {
        self.width = max(1, width.units)
        var starts: [Int] = []
        var ends: [Int] = []
        var x = 0
        for (index, box) in boxes.enumerated() {
            starts.append(x)
            ends.append(x + box.width.units)
            x += box.width.units + spaces[index].units
        }
        self.starts = starts
        self.ends = ends
        var costs: [Int?] = boxes.indices.map { joints.indices.contains($0) ? Self.cost(of: joints[$0]) : 0 }
        var tears = boxes.indices.map { joints.indices.contains($0) && joints[$0].isTear }
        var group = 0
        for index in boxes.indices where !boxes[index].joinsNext || index == boxes.count - 1 {
            // A group wider than a line is broken at its spaces after all.
            let isWide = ends[index] - starts[group] > width.units
            for inside in group..<index {
                costs[inside] = isWide ? Self.cost(of: .word) : nil
                tears[inside] = true
            }
            if boxes[index].isFragment {
                costs[index] = Self.cost(of: .word)
                tears[index] = true
            }
            group = index + 1
        }
        self.costs = costs
        self.tears = tears
    }

    /// What a line end costs, to be weighed against squares of differences in length: two lines of which one is
    /// longer than the other by a fifth of the width cost 200, by two fifths 800.
    private static func cost(of joint: Joint) -> Int {
        switch joint {
        case .word: 12_000
        case .joiner: 10_000
        case .name: 8000
        case .holder: 4000
        case .unknown: 2000
        case .phrase: 1800
        case .single: 1300
        case .plain: 900
        case .row: 450
        case .part: 150
        case .phraseStart: 0
        }
    }

    /// A last line of one syllable looks forgotten.
    private static let lonelyEnd = 3000

    // MARK: The number of lines

    /// The fewest lines; one more where that saves a torn word and leaves no line much shorter than another.
    func lines() -> [Range<Int>] {
        let fewest = fewestLines()
        let lines = best(fewest) ?? [ends.indices]
        let torn = tornWords(lines)
        guard torn > 0, let more = best(fewest + 1), tornWords(more) < torn else { return lines }
        let lengths = more.map(length)
        return 5 * lengths.min()! >= 2 * lengths.max()! ? more : lines
    }

    func fewestLines() -> Int {
        var fewest = [0]
        for end in 1...ends.count {
            fewest.append(possibleStarts(of: end).map { fewest[$0] + 1 }.min() ?? Int.max / 2)
        }
        return fewest[ends.count]
    }

    private func tornWords(_ lines: [Range<Int>]) -> Int { lines.dropLast().count { tears[$0.upperBound - 1] } }

    // MARK: The best way

    /// What a way to break the text costs.
    func cost(of lines: [Range<Int>]) -> Int {
        let target = target(lines.count)
        return lines.map { cost(of: $0, target: target) }.reduce(0, +)
    }

    /// The cheapest way with exactly so many lines. Of two that cost the same, the one whose last line is shorter.
    func best(_ count: Int) -> [Range<Int>]? {
        guard count <= ends.count else { return nil }
        let target = target(count)
        var costs = [0] + Array(repeating: Int?.none, count: ends.count)
        var cuts: [[Int]] = []
        for number in 1...count {
            var next = [Int?](repeating: nil, count: ends.count + 1)
            var cut = Array(repeating: 0, count: ends.count + 1)
            for end in number...ends.count where (end == ends.count) == (number == count) {
                for start in possibleStarts(of: end) {
                    guard let before = costs[start] else { continue }
                    let cost = before + cost(of: start..<end, target: target)
                    if next[end].map({ cost < $0 }) ?? true { (next[end], cut[end]) = (cost, start) }
                }
            }
            costs = next
            cuts.append(cut)
        }
        guard costs[ends.count] != nil else { return nil }
        var lines: [Range<Int>] = []
        var end = ends.count
        for cut in cuts.reversed() {
            lines.append(cut[end]..<end)
            end = cut[end]
        }
        return lines.reversed()
    }

    /// Where a line that ends before a box may begin, the shortest line first. A box too wide stands alone.
    private func possibleStarts(of end: Int) -> some Sequence<Int> {
        (0..<end).reversed().lazy
            .prefix { $0 == end - 1 || ends[end - 1] - starts[$0] <= width }
            .filter { $0 == 0 || costs[$0 - 1] != nil }
    }

    private func length(_ line: Range<Int>) -> Int { ends[line.upperBound - 1] - starts[line.lowerBound] }

    /// The length that lines would have were they all alike.
    private func target(_ count: Int) -> Int { (ends[ends.count - 1] - starts[0]) / count }

    private func cost(of line: Range<Int>, target: Int) -> Int {
        // In thousandths of the width, so that squares stay small whatever the width.
        let difference = (length(line) - target) * 1000 / width
        let shape = difference * difference / 100
        let isLast = line.upperBound == ends.count
        let isLonely = isLast && line.count == 1 && line.lowerBound > 0
        return shape + (isLast ? 0 : costs[line.upperBound - 1] ?? 0) + (isLonely ? Self.lonelyEnd : 0)
    }
}

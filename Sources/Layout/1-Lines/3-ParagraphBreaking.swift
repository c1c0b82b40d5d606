import PageModel

/// How the lines of justified text are ended.
package enum Breaking: String, Sendable, CaseIterable {
    /// For the paragraph as a whole (Knuth and Plass, Breaking Paragraphs into Lines, 1981).
    case optimal
    /// Each line filled in turn, as word processors do.
    case greedy
}

/// Ends the lines of a justified paragraph where the sum of their faults, the demerits, is least.
///
/// Exact: every way to break is weighed, but for those that cannot win. Whole numbers, so that every machine finds
/// the same breaks.
struct ParagraphBreaking {
    private let count: Int
    private let width: Int
    private let indent: Int
    /// From the paragraph's start to each box with natural spaces, and of it the spaces alone.
    private var left: [Int] = []
    private var space: [Int] = []
    private var boxWidth: [Int] = []
    private var joinsNext: [Bool] = []

    init(_ boxes: [Box], spaces: [Length], width: Length, indent: Length) {
        count = boxes.count
        self.width = width.units
        self.indent = indent.units
        left.reserveCapacity(count)
        space.reserveCapacity(count)
        boxWidth.reserveCapacity(count)
        joinsNext.reserveCapacity(count)
        var (x, spread) = (0, 0)
        for (box, after) in zip(boxes, spaces) {
            left.append(x)
            space.append(spread)
            boxWidth.append(box.width.units)
            joinsNext.append(box.joinsNext)
            x += box.width.units + after.units
            spread += after.units
        }
    }

    /// The best lines; groups that may not be broken are, where one is wider than a line.
    func lines() -> [Range<Int>] {
        guard count > 0 else { return [] }
        return search(tearing: false) ?? search(tearing: true) ?? [0..<count]
    }

    // MARK: One line

    /// What one line costs, and how tight it is; nil where it does not fit even with its spaces shrunk.
    func cost(_ start: Int, _ end: Int) -> (demerits: Int, tightness: Int)? {
        let natural = left[end - 1] + boxWidth[end - 1] - left[start]
        let spread = space[end - 1] - space[start]
        let spare = width - (start == 0 ? indent : 0) - natural
        if spare < 0 {
            guard -spare * LineFaults.leastSpace <= spread else { return nil }
        } else if end == count {
            let isStub = start > 0 && end - start == 1 && natural < LineMeasure.stub.units
            return (LineFaults.least + (isStub ? LineFaults.stub : 0), LineFaults.even)
        }
        return LineFaults.of(spare: spare, spread: spread)
    }

    /// The sum over a paragraph's lines; nil where one does not fit.
    func demerits(_ lines: [Range<Int>]) -> Int? {
        var total = 0
        var tightness = LineFaults.even
        for line in lines {
            guard let cost = cost(line.lowerBound, line.upperBound) else { return nil }
            total += cost.demerits + LineFaults.contrast(tightness, cost.tightness)
            tightness = cost.tightness
        }
        return total
    }

    // MARK: All lines

    /// For each place a line may end and each tightness of that line: the least sum so far, and where it came from.
    private struct Table {
        static let classes = LineFaults.classes
        var total: [Int]
        var from: [Int32]
        /// The least sum with which a line of each tightness may follow, contrast included, and the class it follows.
        var onward: [Int]
        var onwardClass: [Int8]

        init(_ count: Int) {
            total = Array(repeating: .max, count: (count + 1) * Self.classes)
            from = Array(repeating: -1, count: (count + 1) * Self.classes)
            onward = Array(repeating: .max, count: (count + 1) * Self.classes)
            onwardClass = Array(repeating: 0, count: (count + 1) * Self.classes)
            total[LineFaults.even] = 0
            close(0)
        }

        mutating func close(_ end: Int) {
            for next in 0..<Self.classes {
                for past in 0..<Self.classes where total[end * Self.classes + past] < .max {
                    let sum = total[end * Self.classes + past] + LineFaults.contrast(past, next)
                    guard sum < onward[end * Self.classes + next] else { continue }
                    onward[end * Self.classes + next] = sum
                    onwardClass[end * Self.classes + next] = Int8(past)
                }
            }
        }

        func isReached(_ end: Int) -> Bool { onward[end * Self.classes + LineFaults.even] < .max }
    }

    private func search(tearing: Bool) -> [Range<Int>]? {
        var table = Table(count)
        /// Lines that end here or later and begin before this box do not fit.
        var first = 1
        var fitsFromStart = true
        for end in 1...count {
            guard end == count || tearing || !joinsNext[end - 1] else { continue }
            let torn = end < count && joinsNext[end - 1] ? LineFaults.torn : 0
            if fitsFromStart { fitsFromStart = cost(0, end) != nil }
            while first < end, cost(first, end) == nil { first += 1 }
            var best = Int.max
            if fitsFromStart { _ = weigh(0, end, torn, &best, &table) }
            for start in first..<max(first, end) where table.isReached(start) {
                guard weigh(start, end, torn, &best, &table) else { break }
            }
            if tearing, first >= end, table.isReached(end - 1) { overfill(end, torn, &table) }
            table.close(end)
        }
        return lines(table)
    }

    /// False where this line is so loose that it and any later start cannot win.
    private func weigh(_ start: Int, _ end: Int, _ torn: Int, _ best: inout Int, _ table: inout Table) -> Bool {
        guard let (demerits, tightness) = cost(start, end) else { return true }
        if end < count, tightness > LineFaults.even, best < .max, demerits + torn >= best + LineFaults.contrastCost {
            return false
        }
        let sum = table.onward[start * Table.classes + tightness] + demerits + torn
        let slot = end * Table.classes + tightness
        if sum < table.total[slot] {
            table.total[slot] = sum
            table.from[slot] = Int32(start)
        }
        best = min(best, sum)
        return true
    }

    /// A single box wider than the line stands alone on it; the caller reports it.
    private func overfill(_ end: Int, _ torn: Int, _ table: inout Table) {
        let slot = end * Table.classes + LineFaults.even
        let sum = table.onward[(end - 1) * Table.classes + LineFaults.even] + LineFaults.overfull + torn
        guard sum < table.total[slot] else { return }
        table.total[slot] = sum
        table.from[slot] = Int32(end - 1)
    }

    private func lines(_ table: Table) -> [Range<Int>]? {
        let ends = 0..<Table.classes
        guard
            var tightness = ends.min(by: {
                table.total[count * Table.classes + $0] < table.total[count * Table.classes + $1]
            }),
            table.total[count * Table.classes + tightness] < .max
        else { return nil }
        var lines: [Range<Int>] = []
        var end = count
        while end > 0 {
            let start = Int(table.from[end * Table.classes + tightness])
            lines.append(start..<end)
            tightness = Int(table.onwardClass[start * Table.classes + tightness])
            end = start
        }
        return lines.reversed()
    }
}

/// What the lines of a justified paragraph are blamed for.
enum LineFaults {
    /// Tightness of a line, by its spaces.
    static let tight = 0, even = 1, loose = 2, gaping = 3
    static let classes = 4

    /// A space shrinks by no more than a third.
    static let leastSpace = 3
    /// A line costs this at least, so that of two even settings the one with fewer lines wins.
    static let least = 100
    /// A last line of one syllable: as bad as a space nearly twice as wide as it should be.
    static let stub = 4_500_000
    /// Two neighbours of which one is tight or even and the other much looser.
    static let contrastCost = 5_000
    /// A group that may not be broken, a box wider than the line.
    static let torn = 100_000_000_000_000
    static let overfull = 10_000_000_000_000_000
    /// The badness of a line that nothing can fill: a single word in the middle of a paragraph.
    private static let worst = 3_000_000
    /// A line whose spaces are more than half as wide again, beyond what its badness costs: one that a reader sees.
    private static let gap = 2_000_000

    static func contrast(_ one: Int, _ other: Int) -> Int { abs(one - other) > 1 ? contrastCost : 0 }

    /// The cube of the stretch, squared, as Knuth and Plass have it: one bad line is worse than many fair ones.
    ///
    /// Spaces a third wider or narrower than natural ones have a badness of 100.
    static func of(spare: Int, spread: Int) -> (demerits: Int, tightness: Int) {
        guard spread > 0 else { return demerits(spare == 0 ? 0 : worst, spare == 0 ? even : gaping) }
        let stretch = min(spare * 1000 / spread, 10_000)
        let badness = abs(stretch * stretch * stretch) / 370_370
        if stretch < -167 { return demerits(badness, tight) }
        let line = demerits(badness, stretch > 333 ? gaping : stretch > 167 ? loose : even)
        return stretch > 500 ? (line.demerits + gap, line.tightness) : line
    }

    private static func demerits(_ badness: Int, _ tightness: Int) -> (demerits: Int, tightness: Int) {
        ((10 + badness) * (10 + badness), tightness)
    }
}

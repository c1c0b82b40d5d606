import PageModel

/// A line of the flow as the breaking of pages sees it: heights and what must not be parted.
struct LineSketch {
    var height: Int
    var gap: Int
    /// Added where a page begins with the line, or ends with it.
    var opening = 0
    var closing = 0
    /// What a page's end above this line parts.
    var tie: PageFault?
    /// The height is the body's pitch, the gap that between paragraphs.
    var isPitched = false
    var isGapped = false
    /// A line of the body's text.
    var isText = false
}

/// Ends pages where the sum of all pages' costs is least: the fewest pages, nothing parted that belongs together,
/// pages full but for the last two.
struct PageBreaking {
    let lines: [LineSketch]
    let first: Int
    let others: Int
    /// From the flow's start to each line's top, gaps included.
    private var tops: [Int] = [0]

    init(_ lines: [LineSketch], first: Int, others: Int) {
        self.lines = lines
        self.first = first
        self.others = others
        tops.reserveCapacity(lines.count + 1)
        for line in lines { tops.append(tops[tops.count - 1] + line.gap + line.height) }
    }

    func room(_ start: Int) -> Int { start == 0 ? first : others }

    /// The height of a page that holds these lines; the gap above the first is dropped.
    func height(_ start: Int, _ end: Int) -> Int {
        lines[start].opening + tops[end] - tops[start] - lines[start].gap
            + (end < lines.count ? lines[end - 1].closing : 0)
    }

    /// The most lines that a page can hold, one at least.
    func fullest(_ start: Int) -> Int {
        var end = start + 1
        while end < lines.count, height(start, end + 1) <= room(start) { end += 1 }
        return end
    }

    // MARK: Costs

    /// A page of its own is worth more than any emptiness or short item, and less than what must not be parted.
    static let page = 20_000

    static func cost(_ fault: PageFault?) -> Int {
        switch fault {
        case nil: 0
        case .shortItem: 30
        case .loneItem: 300
        case .paragraph: 100_000
        case .heading: 300_000
        case .signature: 1_000_000
        case .block: 3_000_000
        }
    }

    /// The square of the part left empty, in hundredths.
    private func emptiness(_ start: Int, _ end: Int) -> Int {
        let free = max(0, room(start) - height(start, end)) * 100 / max(1, room(start))
        return free * free
    }

    // MARK: All pages

    /// Where pages end: the number of lines up to each.
    ///
    /// A page's end is sought in its last third, and above that only where the third holds none that parts nothing.
    /// The last page ends where the text does, and the one before it may be emptier than others: what the signature
    /// takes along is gone from there.
    func ends() -> [Int] {
        guard !lines.isEmpty else { return [] }
        var ways = Ways(lines.count)
        var fullest = 1
        for start in lines.indices where ways.best[start] < .max {
            fullest = start == 0 ? self.fullest(0) : max(fullest, start + 1)
            while fullest < lines.count, height(start, fullest + 1) <= room(start) { fullest += 1 }
            if fullest == lines.count { ways.finish(from: start) }
            var isWhole = false
            var end = min(fullest, lines.count - 1)
            while end > start {
                let fault = lines[end].tie
                let sum = ways.best[start] + Self.page + Self.cost(fault)
                ways.add(start, end, cost: sum, emptiness: emptiness(start, end))
                isWhole = isWhole || (fault ?? .shortItem) < .paragraph
                end -= 1
                if isWhole, end > start, height(start, end) * 3 < room(start) * 2 { break }
            }
        }
        return ways.ends
    }

    /// The least cost of pages that end above each line, and where the last of them begins.
    private struct Ways {
        var best: [Int]
        private var from: [Int]
        /// The same where one page more is to follow.
        private var beforeLast: [Int]
        private var fromBeforeLast: [Int]
        private var last = (cost: Int.max, start: 0)

        init(_ count: Int) {
            best = Array(repeating: .max, count: count + 1)
            from = Array(repeating: 0, count: count + 1)
            (beforeLast, fromBeforeLast) = (best, from)
            best[0] = 0
            beforeLast[0] = 0
        }

        /// Of equal ways the one with the fuller pages before.
        mutating func add(_ start: Int, _ end: Int, cost: Int, emptiness: Int) {
            if cost + emptiness <= best[end] { (best[end], from[end]) = (cost + emptiness, start) }
            if cost + emptiness / 16 <= beforeLast[end] {
                (beforeLast[end], fromBeforeLast[end]) = (cost + emptiness / 16, start)
            }
        }

        mutating func finish(from start: Int) {
            if beforeLast[start] <= last.cost { last = (beforeLast[start], start) }
        }

        var ends: [Int] {
            var ends = [best.count - 1]
            guard last.start > 0 else { return ends }
            ends.append(last.start)
            var end = fromBeforeLast[last.start]
            while end > 0 {
                ends.append(end)
                end = from[end]
            }
            return ends.reversed()
        }
    }
}

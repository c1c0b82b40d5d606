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
    private(set) var lines: [LineSketch]
    let first: Int
    let others: Int
    /// From the flow's start to each line's top, gaps included.
    private var tops: [Int] = [0]

    /// - Parameter grid: what the tops of the body's lines are multiples of, so that lines on the two sides of a sheet
    ///   lie on each other; 0 for none.
    init(_ lines: [LineSketch], first: Int, others: Int, grid: Int = 0) {
        self.lines = lines
        self.first = first
        self.others = others
        if grid > 0 { align(to: grid) }
        tops.reserveCapacity(self.lines.count + 1)
        for line in self.lines { tops.append(tops[tops.count - 1] + line.gap + line.height) }
    }

    /// What is not of the body (a head, a table, a picture) takes a little more room, up to the grid's next line.
    private mutating func align(to grid: Int) {
        var drift = 0
        for index in lines.indices {
            if lines[index].isPitched, index > 0 {
                let beyond = (drift + lines[index].gap) % grid
                if beyond > 0 { lines[index - 1].height += grid - beyond }
                drift = lines[index].height % grid
            } else {
                drift = (drift + lines[index].gap + lines[index].height) % grid
            }
        }
    }

    func room(_ start: Int) -> Int { start == 0 ? first : others }

    /// The height of a page that holds these lines; the gap above the first is dropped.
    func height(_ start: Int, _ end: Int) -> Int {
        lines[start].opening + tops[end] - tops[start] - lines[start].gap
            + (end < lines.count ? lines[end - 1].closing : 0)
    }

    /// The most lines that a page can hold, one at least.
    ///
    /// - Parameter near: where the search begins.
    func fullest(_ start: Int, from near: Int = 0) -> Int {
        var end = max(near, start + 1)
        while end < lines.count, height(start, end + 1) <= room(start) { end += 1 }
        // The head that a parted table repeats takes room that the page before had.
        while end > start + 1, height(start, end) > room(start) { end -= 1 }
        return end
    }

    // MARK: Costs

    /// A page of its own is worth more than any emptiness or short item, and less than what must not be parted.
    static let page = 20_000

    static func cost(_ fault: PageFault?) -> Int {
        switch fault {
        case nil: 0
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
            fullest = self.fullest(start, from: fullest)
            if fullest == lines.count { ways.finish(from: start) }
            var isWhole = false
            var end = min(fullest, lines.count - 1)
            while end > start {
                // What closes a table that is parted here may not fit where one more row would.
                guard end == start + 1 || height(start, end) <= room(start) else {
                    end -= 1
                    continue
                }
                let fault = lines[end].tie
                let sum = ways.best[start] + Self.page + Self.cost(fault)
                ways.add(start, end, cost: sum, emptiness: emptiness(start, end))
                isWhole = isWhole || (fault ?? .loneItem) < .paragraph
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

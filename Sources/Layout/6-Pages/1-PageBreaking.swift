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
/// and what is left empty spread evenly.
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

    /// The square of the part left empty, in hundredths; the last page ends where the text does.
    private func emptiness(_ start: Int, _ end: Int) -> Int {
        guard end < lines.count else { return 0 }
        let free = max(0, room(start) - height(start, end)) * 100 / max(1, room(start))
        return free * free
    }

    // MARK: All pages

    /// Where pages end: the number of lines up to each.
    ///
    /// A page's end is sought in its last third, and above that only where the third holds none that parts nothing.
    func ends() -> [Int] {
        guard !lines.isEmpty else { return [] }
        var best = Array(repeating: Int.max, count: lines.count + 1)
        var from = Array(repeating: 0, count: lines.count + 1)
        best[0] = 0
        var fullest = 1
        for start in lines.indices where best[start] < .max {
            fullest = start == 0 ? self.fullest(0) : max(fullest, start + 1)
            while fullest < lines.count, height(start, fullest + 1) <= room(start) { fullest += 1 }
            var isWhole = false
            var end = fullest
            while end > start {
                let fault = end < lines.count ? lines[end].tie : nil
                let sum = best[start] + Self.page + emptiness(start, end) + Self.cost(fault)
                // Of equal ways the one with the fuller pages before.
                if sum <= best[end] { (best[end], from[end]) = (sum, start) }
                isWhole = isWhole || (fault ?? .shortItem) < .paragraph
                end -= 1
                if isWhole, end > start, height(start, end) * 3 < room(start) * 2 { break }
            }
        }
        var ends: [Int] = []
        var end = lines.count
        while end > 0 {
            ends.append(end)
            end = from[end]
        }
        return ends.reversed()
    }
}

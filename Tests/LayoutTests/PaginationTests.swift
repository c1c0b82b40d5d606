import PageModel
import TestSupport
import Testing

@testable import Layout

/// Lines of 10 pt; a page of 100 pt holds ten.
private func flow(_ paragraphs: [Int], gap: Double = 0) -> [FlowLine] {
    paragraphs.flatMap { count in
        (0..<count).map { index in
            FlowLine(
                items: [], height: .points(10), gapBefore: index == 0 ? .points(gap) : .zero,
                tie: count > 1 && (index == 1 || index == count - 1) ? .paragraph : nil)
        }
    }
}

private func counts(_ lines: [FlowLine]) -> [Int] {
    Pagination.columns(lines, room: PageRoom(.points(100))).map(\.lines.count)
}

@Suite("Pages")
struct PaginationTests {
    @Test("A page holds what fits")
    func fills() {
        #expect(counts(flow(Array(repeating: 1, count: 25))) == [10, 10, 5])
    }

    @Test("No line of a paragraph stands alone at the foot or at the head of a page")
    func widowsAndOrphans() {
        #expect(counts(flow([9, 4])) == [9, 4])
        #expect(counts(flow([8, 3])) == [8, 3])
        #expect(counts(flow([6, 6])) == [10, 2])
        #expect(counts(flow([5, 6])) == [9, 2])
    }

    @Test("Gaps count inside a page and are dropped at its head")
    func gaps() {
        let columns = Pagination.columns(flow([5, 5], gap: 10), room: PageRoom(.points(100)))
        #expect(columns.map(\.lines.count) == [8, 2])
        #expect(columns[0].lines.first?.y == .zero)
        #expect(columns[1].lines.first?.y == .zero)
    }

    @Test("A chain longer than a page is parted where the page is full")
    func endlessChain() {
        var lines = flow(Array(repeating: 1, count: 25))
        for index in lines.indices.dropFirst() { lines[index].tie = .block }
        #expect(counts(lines) == [10, 10, 5])
    }

    @Test("A line taller than the page has a page of its own")
    func tallLine() {
        var lines = flow([1, 1, 1])
        lines[1].height = .points(500)
        #expect(counts(lines) == [1, 1, 1])
    }

    @Test("Every line lands on exactly one page, within its height")
    func property() {
        var generator = SplitMix(seed: 7)
        for _ in 0..<200 {
            let paragraphs = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                Int.random(in: 1...9, using: &generator)
            }
            let lines = flow(paragraphs, gap: 3)
            let columns = Pagination.columns(lines, room: PageRoom(.points(100)))
            #expect(columns.reduce(0) { $0 + $1.lines.count } == lines.count)
            #expect(columns.allSatisfy { $0.height <= .points(100) })
            for column in columns.dropFirst() { #expect(column.lines[0].line.tie == nil) }
        }
    }
}

@Suite("Where pages end")
struct PageBreakingTests {
    /// The cost of pages, counted anew.
    private func cost(_ ends: [Int], _ breaking: PageBreaking) -> Int {
        var total = 0
        for (index, (start, end)) in zip([0] + ends, ends).enumerated() where index < ends.count - 1 {
            let room = breaking.room(start)
            let free = max(0, room - breaking.height(start, end)) * 100 / room
            total += PageBreaking.page + PageBreaking.cost(breaking.lines[end].tie)
            total += index == ends.count - 2 ? free * free / 16 : free * free
        }
        return total
    }

    /// Every way to part the lines into pages that hold them.
    private func exhaustive(_ breaking: PageBreaking) -> Int {
        let count = breaking.lines.count
        var best = Int.max
        for choice in 0..<(1 << (count - 1)) {
            let ends = (1..<count).filter { choice >> ($0 - 1) & 1 == 1 } + [count]
            let fits = zip([0] + ends, ends).allSatisfy {
                $1 == $0 + 1 || breaking.height($0, $1) <= breaking.room($0)
            }
            // An end above the last third is for pages whose last third has none that parts nothing.
            let isSought = zip([0] + ends, ends.dropLast()).allSatisfy { start, end in
                let room = breaking.room(start)
                let last = min(breaking.fullest(start), count - 1)
                return breaking.height(start, end) * 3 >= room * 2 || end == last
                    || !(end + 1...last).contains { (breaking.lines[$0].tie ?? .loneItem) < .paragraph }
            }
            if fits, isSought { best = min(best, cost(ends, breaking)) }
        }
        return best
    }

    @Test("No other way to end the pages costs less", arguments: 0..<20)
    func optimum(_ seed: Int) {
        var generator = SplitMix(seed: UInt64(seed))
        for _ in 0..<10 {
            let lines = (0..<Int.random(in: 1...13, using: &generator)).map { _ in
                let fault = PageFault.allCases.randomElement(using: &generator)
                return LineSketch(
                    height: Int.random(in: 8...14, using: &generator), gap: Int.random(in: 0...4, using: &generator),
                    tie: Bool.random(using: &generator) ? fault : nil,
                    isPitched: Bool.random(using: &generator))
            }
            let breaking = PageBreaking(lines, first: 40, others: 55, grid: seed % 2 * 6)
            #expect(cost(breaking.ends(), breaking) == exhaustive(breaking))
        }
    }

    @Test("A list's only short item is not left alone at the foot or the head of a page")
    func shortItems() {
        func lines(_ items: [FlowLine.Item?]) -> [FlowLine] {
            items.map { item in
                var line = FlowLine(items: [], height: .points(10))
                line.item = item
                return line
            }
        }
        // Ten lines a page: the first item of the list would be the tenth.
        let opens = lines(Array(repeating: nil, count: 9) + [.short, .short, .short] + Array(repeating: nil, count: 3))
        #expect(counts(opens) == [9, 6])
        // An item that is all of its list neither ends a page nor begins one.
        #expect(
            counts(lines(Array(repeating: nil, count: 9) + [.short] + Array(repeating: nil, count: 8))) == [8, 10])
        // The last item would open the second page.
        let closes = lines(Array(repeating: nil, count: 7) + [.short, .short, .short, .short, nil, nil, nil, nil])
        #expect(counts(closes) == [9, 6])
    }

    @Test("What is left empty is left on the page before the last")
    func emptiness() {
        // A foot of six lines with its two lines of text does not fit under twenty-five.
        var lines = flow(Array(repeating: 1, count: 25))
        lines[24].tie(.signature)
        lines.append(FlowLine(items: [], height: .points(60), tie: .signature))
        #expect(counts(lines) == [10, 10, 3, 3])
    }
}

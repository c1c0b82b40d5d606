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

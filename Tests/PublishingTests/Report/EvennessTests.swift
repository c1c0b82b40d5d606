import Foundation
import PageModel
import Publishing
import TestSupport
import Testing

@Suite("Evenness of lines")
struct EvennessTests {
    private func line(_ stretch: Int?, syllables: Int = 8, isLast: Bool = false, widest: Double = 20) -> LineMeasure {
        LineMeasure(
            stretch: stretch, syllables: syllables, isLast: isLast, widestPiece: .millimetres(widest))
    }

    private func making(_ lines: [LineMeasure]) -> PageMaking {
        PageMaking(room: .points(100), used: .points(90), lines: lines)
    }

    @Test("Pages of several documents count together; a piece over 60 mm is told apart")
    func sums() {
        let one = making([line(500), line(-250), line(nil, syllables: 1, isLast: true), line(nil, syllables: 1)])
        let two = making([line(501), line(1700, widest: 60.1), line(49, widest: 60), line(nil, isLast: true)])
        let even = Evenness([one, two])
        #expect(even.lines == 4 && even.mean == 0.2 && even.meanDistance == 0.325)
        #expect(even.worst == 0.501 && even.tightest == -0.25 && even.loose == 1 && even.stubs == 1)
        #expect(even.forced == 1 && even.worstForced == 1.7)
        var page = Page(number: 1, width: .points(595), height: .points(842))
        page.making = one
        var other = page
        other.making = two
        #expect(Evenness([page, other]) == even)
        #expect(Evenness([Page]()).lines == 0)
    }

    private struct Row: Decodable {
        struct Even: Decodable {
            var lines: Int
            var loose: Int
            var mean: Double
        }
        var breaking: String
        var files: Int
        var pages: Int
        var even: Even
    }

    private func rows(_ desk: Desk, _ files: String...) throws -> [String: Row] {
        let result = try Vanban.run(["bench", "--evenness"] + files, in: desk.folder)
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        let rows = try result.text.split(separator: "\n").map {
            try JSONDecoder().decode(Row.self, from: Data($0.utf8))
        }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.breaking, $0) })
    }

    @Test("`bench` adds up several files, by both ways to break lines, and says nothing else")
    func command() throws {
        let desk = try Desk(Sample(profile: "hd05", kind: .plan).text)
        try desk.folder.write(Source(body: Source.paragraphs(12)).text, to: "b.md")
        let (one, two) = (try rows(desk, Desk.source), try rows(desk, "b.md"))
        let both = try rows(desk, Desk.source, "b.md")
        #expect(both.keys.sorted() == ["greedy", "optimal"])
        for (breaking, sum) in both {
            let (one, two) = (try #require(one[breaking]), try #require(two[breaking]))
            #expect(sum.files == 2 && sum.pages == one.pages + two.pages)
            #expect(
                sum.even.lines == one.even.lines + two.even.lines && sum.even.loose == one.even.loose + two.even.loose)
            let total = one.even.mean * Double(one.even.lines) + two.even.mean * Double(two.even.lines)
            #expect(near(sum.even.mean * Double(sum.even.lines), total, 1e-6))
        }
        #expect(try #require(both["optimal"]).even.mean < #require(both["greedy"]).even.mean)
        let times = try desk.run("bench", Desk.source, "b.md")
        #expect(times.status == 2 && times.output.isEmpty)
    }
}

import PageModel
import PlanModel
import TestSupport
import Testing

@testable import Layout

@Suite("Widths of columns")
struct TableColumnTests {
    private func needs(_ least: Double, _ natural: Double, amount: Double = 1, isFixed: Bool = false) -> ColumnNeeds {
        ColumnNeeds(
            least: .points(least), word: .points(least / 2), natural: .points(natural), amount: amount, isFixed: isFixed
        )
    }

    private func widths(
        _ needs: [ColumnNeeds], _ given: [TableColumn.Width]? = nil, room: Double = 400
    ) -> (points: [Double], problem: ColumnWidths.Problem?) {
        let given = given ?? needs.map { _ in .automatic }
        let columns = ColumnWidths(needs, given: given, room: .points(room))
        return (columns.widths.map(\.points), columns.problems.first)
    }

    @Test("A table that fits is as wide as the text, and its row numbers are no wider than they need")
    func grows() {
        let found = widths([needs(20, 20, isFixed: true), needs(50, 100), needs(20, 50)])
        #expect(found.points[0] == 20)
        #expect(abs(found.points[1] - 100 * 380 / 150) < 0.01)
        #expect(found.points.reduce(0, +) == 400)
    }

    @Test("A short column does not wrap beside a long one")
    func shortBesideLong() {
        let found = widths([needs(40, 100, amount: 100), needs(40, 2000, amount: 2000)])
        #expect(found.points == [100, 300])
    }

    @Test("Long columns part the room by the roots of their amounts, and none falls below its least")
    func longColumns() {
        let found = widths([needs(10, 4000, amount: 100), needs(10, 4000, amount: 900)])
        #expect(found.points == [100, 300])
        let bound = widths([needs(150, 4000, amount: 1), needs(10, 4000, amount: 900)])
        #expect(bound.points == [150, 250])
    }

    @Test("Groups of words are parted only when the page asks for it")
    func groups() {
        #expect(widths([needs(200, 200), needs(200, 200)]).points == [200, 200])
        let tight = widths([needs(300, 300, amount: 1), needs(300, 300, amount: 1)])
        #expect(tight.points == [200, 200])
        #expect(tight.problem == nil)
    }

    @Test("Given widths are kept")
    func given() {
        let found = widths([needs(10, 10), needs(10, 10), needs(10, 10)], [.points(100), .share(50), .automatic])
        #expect(found.points == [100, 200, 100])
        #expect(widths([needs(10, 10), needs(10, 10)], [.points(100), .points(50)]).points == [100, 50])
    }

    @Test("What does not fit the page is told")
    func problems() {
        guard case .contentsTooWide(let width) = widths([needs(500, 500), needs(400, 400)]).problem else {
            return #expect(Bool(false))
        }
        #expect(width == .points(450))
        guard case .givenTooWide = widths([needs(1, 1), needs(1, 1)], [.points(300), .share(50)]).problem else {
            return #expect(Bool(false))
        }
    }

    @Test("A given column that cannot hold its words is told, and set as if it could")
    func narrow() {
        let columns = ColumnWidths(
            [needs(100, 100), needs(10, 10)], given: [.points(40), .automatic], room: .points(400))
        #expect(columns.problems == [.columnTooNarrow(0, .points(50))])
        #expect(columns.widths[0] == .points(50))
    }

    @Test("The widths of any table that fits fill the page to the unit")
    func property() {
        var generator = SplitMix(seed: 5)
        for _ in 0..<500 {
            let needs = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
                let least = Double.random(in: 1...60, using: &generator)
                return self.needs(
                    least, least + Double.random(in: 0...900, using: &generator),
                    amount: Double.random(in: 0...90000, using: &generator),
                    isFixed: Int.random(in: 0...4, using: &generator) == 0)
            }
            let columns = ColumnWidths(needs, given: needs.map { _ in .automatic }, room: .points(400))
            let least = needs.map(\.word).sum
            guard least <= .points(400) else { continue }
            #expect(columns.widths.sum == .points(400))
            #expect(columns.problems.isEmpty)
            for (width, need) in zip(columns.widths, needs) { #expect(width >= need.word - Length(units: 1)) }
        }
    }

    @Test("Parts add up to the whole")
    func parts() {
        let parts = Length(units: 100).parted(by: [1, 1, 1])
        #expect(parts.map(\.units).reduce(0, +) == 100)
        #expect(parts.map(\.units).max()! - parts.map(\.units).min()! <= 1)
    }
}

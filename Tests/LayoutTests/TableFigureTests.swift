import PageModel
import PlanModel
import Testing

@testable import Layout

@Suite("Columns of figures")
struct TableFigureTests {
    @Test("Figures stand with their decimal commas under each other, in the middle of their column")
    func decimals() throws {
        let figures = ["1.234,5", "0,25", "12", "(3)", "45%", "-7", "97,5 %"]
        let laid = try LaidTable(Table(head: ["Tên|Số"], rows: figures.map { "x|\($0)" }))
        let commas = try figures.map { figure in
            let item = try laid.text(figure)
            let number = try #require(TableNumber(figure))
            // Every character of the fake face is half an em wide.
            return item.frame.x + .points(6.5) * number.wholeBytes
        }
        #expect(Set(commas).count == 1)
        let widest = try laid.text("1.234,5").frame
        let right = try laid.text("97,5 %").frame.right
        let name = try laid.text("Số").frame
        #expect(abs((widest.x + right).units - (name.x + name.right).units) <= 2)
    }

    @Test(
        "A few bounds, marks and blanks leave the other figures on their commas",
        arguments: [
            ["<1,5", "12,5", "1.234,25", "≥ 90", "~5"], ["<0,9", "12,5", "-", "", "7"],
            ["x", "12,5", "1.000", "7,25", "8"],
        ])
    func bounds(figures: [String]) throws {
        let laid = try LaidTable(Table(head: ["Tên|Số"], rows: figures.map { "tên|\($0)" }))
        let commas = try figures.filter { !$0.isEmpty }.map { figure in
            let frame = try laid.text(figure).frame
            let behind = figure.split(separator: ",").dropFirst().first.map { $0.count + 1 } ?? 0
            return frame.right - .points(6.5) * behind
        }
        #expect(Set(commas).count == 1, "\(commas)")
    }

    @Test("A column of words among figures stands left")
    func words() throws {
        for cells in [["x", "x", "1"], ["1", "2", "3", "một việc chưa có số liệu", "5"]] {
            let laid = try LaidTable(Table(head: ["Tên|Số"], rows: cells.map { "tên|\($0)" }))
            let lefts = cells.compactMap { cell in try? laid.text(cell).frame.x }
            #expect(Set(lefts).count == 1, "\(lefts)")
        }
    }
}

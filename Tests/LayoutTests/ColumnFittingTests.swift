import PageModel
import PlanModel
import Testing

@testable import Layout

/// Widths as readers meet them: which lines break, and which do not.
@Suite("Widths of columns by their rows")
struct ColumnFittingTests {
    private func lines(_ laid: LaidTable, _ texts: String...) -> Bool {
        texts.allSatisfy { text in laid.items.contains { $0.text == text } }
    }

    @Test("One long row does not wrap all the others")
    func outlier() throws {
        let rows = (10...22).map { "\($0)|Ủy ban xã thứ \($0)|Mua máy|12|100,5|" }
        let long =
            "23|Ủy ban phường trung tâm và mọi đơn vị trực thuộc có con dấu riêng|Nâng cấp đường truyền và mạng|7|45,5|Chuyển từ năm trước"
        let laid = try LaidTable(Table(head: ["STT|Địa phương|Việc|Số|Chi|Ghi chú"], rows: rows + [long]))
        for number in 10...22 { #expect(lines(laid, "Ủy ban xã thứ \(number)", "Mua máy")) }
    }

    @Test("Short names stay on one line where there is room")
    func names() throws {
        let text = Array(repeating: "nội dung công việc", count: 12).joined(separator: " ")
        let laid = try LaidTable(Table(head: ["Nội dung|Đơn vị|Ghi chú"], rows: ["\(text)|Sở A|x", "Việc|Sở B|"]))
        #expect(lines(laid, "Đơn vị", "Ghi chú", "Nội dung"))
    }

    @Test("Words get the room that figures have to spare")
    func figures() throws {
        let head = "TT|Chỉ tiêu|Năm 2024|Năm 2025|So sánh hai năm (%)|So sánh ba năm (%)"
        let rows = (1...6).map { "\($0)|Tỷ lệ hộ nghèo theo chuẩn nghèo mới thứ \($0)|3,2|2,6|81,3|76,9" }
        let laid = try LaidTable(Table(head: [head], rows: rows))
        let edges = Set(laid.rules().filter { $0.height > $0.width }.map(\.x)).sorted()
        try #require(edges.count == 7)
        let widths = zip(edges.dropFirst(), edges).map { $0 - $1 }
        #expect(widths[1] > widths[2] && widths[1] > widths[4], "\(widths)")
    }

    @Test("No table becomes higher by the search, and all of its width is kept")
    func neverWorse() throws {
        let cell = { (column: Int, words: Int) in
            TableSample.Cell(column: column, pieces: (0..<words).map { (20_000, $0 > 0 ? 3_000 : 0) })
        }
        var sample = TableSample(padding: 6_000)
        sample.rows = (0..<9).map { row in [cell(0, 1), cell(1, row + 2), cell(2, (row * 5) % 7 + 1)] }
        let start = [100, 100, 100].map { Length.points($0) }
        let least = [40, 40, 40].map { Length.points($0) }
        var fitting = ColumnFitting(sample, widths: start, least: least, free: [0, 1, 2])
        fitting.run()
        func height(_ widths: [Int]) -> Int {
            sample.rows.reduce(0) { $0 + ($1.map { $0.lines(in: widths[$0.column] - 6_000) }.max() ?? 1) }
        }
        #expect(height(fitting.widths) < height(start.map(\.units)))
        #expect(fitting.widths.reduce(0, +) == start.sum.units)
        #expect(zip(fitting.widths, least).allSatisfy { $0 >= $1.units })
        var again = ColumnFitting(sample, widths: start, least: least, free: [0, 1, 2])
        again.run()
        #expect(again.widths == fitting.widths)
    }

    @Test("Lines are counted as they break")
    func counts() {
        let words = TableSample.Cell(column: 0, pieces: [(10, 0), (10, 2), (10, 2), (50, 2)])
        #expect(words.lines(in: 100) == 1)
        #expect(words.lines(in: 60) == 2)
        #expect(words.lines(in: 50) == 2)
        #expect(words.lines(in: 22) == 5)
    }
}

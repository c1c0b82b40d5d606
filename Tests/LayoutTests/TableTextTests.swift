import PageModel
import PlanModel
import TestSupport
import Testing

@testable import Layout

@Suite("Tables on pages")
struct TableTextTests {
    private let long = Array(repeating: "chữ", count: 60).joined(separator: " ")

    // MARK: Alignment

    @Test("Words stand left, row numbers and names of columns in the middle, and colons win")
    func alignments() throws {
        let columns = [.automatic, .automatic, .right, .centre, .left].map { TableColumn(alignment: $0) }
        let table = Table(head: ["STT|Tên việc|Phải|Giữa|Trái"], rows: ["1|một|hai|ba|4"], columns: columns)
        let laid = try LaidTable(table)
        let edges = Set(laid.rules().filter { $0.height > $0.width }.map(\.x)).sorted()
        try #require(edges.count == 6)
        let padding = Length.millimetres(1.5)
        func middle(_ item: PlacedItem) -> Length { (item.frame.x + item.frame.right) / 2 }
        func isMiddle(_ item: PlacedItem, _ column: Int) -> Bool {
            abs(middle(item).units - ((edges[column] + edges[column + 1]) / 2).units) < 600
        }
        #expect(isMiddle(try laid.text("1"), 0))
        #expect(isMiddle(try laid.text("ba"), 3))
        for (column, name) in ["STT", "Tên việc", "Phải", "Giữa", "Trái"].enumerated() {
            #expect(isMiddle(try laid.text(name), column))
        }
        #expect(abs((try laid.text("một").frame.x - edges[1] - padding).units) < 600)
        #expect(abs((edges[3] - padding - (try laid.text("hai").frame.right)).units) < 600)
        #expect(abs((try laid.text("4").frame.x - edges[4] - padding).units) < 600)
    }

    // MARK: The grid

    @Test("Every edge between two cells has one line, and none crosses a joined cell")
    func grid() throws {
        let laid = try LaidTable(Table(head: ["A^2|B<2|C^2", "d|e"], rows: ["1^2|x<2|y", "p|q|r", "Cộng<3|5"]))
        let rules = laid.rules()
        let (upright, level) = (rules.filter { $0.height > $0.width }, rules.filter { $0.width > $0.height })
        let text = try LaidTable.profile.get().textWidth
        #expect(level.filter { $0.width == text }.count == 5 - 1)
        // A line lies on no other of its kind.
        for kind in [upright, level] {
            for (index, one) in kind.enumerated() {
                for other in kind[(index + 1)...] {
                    let apart =
                        one.x >= other.right || other.x >= one.right || one.y >= other.bottom || other.y >= one.bottom
                    #expect(apart, "\(one) \(other)")
                }
            }
        }
        for name in ["B", "x", "Cộng", "A", "1"] {
            let frame = try laid.text(name).frame
            #expect(
                rules.allSatisfy {
                    $0.x > frame.right || $0.right < frame.x || $0.y > frame.bottom || $0.bottom < frame.y
                })
        }
        let thickness = Length.points(0.5)
        #expect(rules.allSatisfy { min($0.width, $0.height) == thickness })
        #expect(upright.map(\.bottom).max() == level.map(\.bottom).max())
        #expect(upright.map(\.y).min() == level.map(\.y).min())
    }

    @Test("Cells over several rows, and names of columns, stand in the middle of their height")
    func middles() throws {
        let laid = try LaidTable(Table(head: ["A|B"], rows: ["x^3|1", "2", "3"]))
        #expect(try laid.text("x").baseline == laid.text("2").baseline)
    }

    @Test("A cell that needs more height than its rows gets it from all of them")
    func tallJoined() throws {
        let columns = [TableColumn(width: .points(60)), TableColumn()]
        let laid = try LaidTable(
            Table(
                head: ["A|B"], rows: ["a b c d e f g h i j k l m n o p q r s t u v x y z^2|1", "2"], columns: columns))
        let bottoms = laid.rules().filter { $0.width > $0.height }.map(\.y).sorted()
        let last = try #require(laid.texts(.tableCell).map(\.frame.bottom).max())
        #expect(last < bottoms.last!)
    }

    // MARK: Pages

    @Test("The head is repeated on every page, and each page's part has a frame of its own")
    func repeatedHead() throws {
        let laid = try LaidTable(Table(head: ["A|B<2", "c|d|e"], rows: (1...120).map { "x|\($0)|y" }))
        #expect(laid.pages.count > 2)
        for page in laid.pages.indices {
            #expect(laid.texts(.tableHeader, page: page).compactMap(\.text) == ["A", "B", "c", "d", "e"])
            let rules = laid.rules(page: page)
            let text = try LaidTable.profile.get().textWidth
            let rows = laid.texts(.tableCell, page: page).count / 3
            // Above the head, under it, and under each row; the line inside the head is as long.
            #expect(rules.filter { $0.width == text }.count == rows + 3)
            #expect(rules.filter { $0.height > $0.width }.count == 2 + 2)
        }
        #expect(laid.texts(.tableCell).compactMap(\.text).compactMap(Int.init) == Array(1...120))
    }

    @Test("A row stays whole on its page")
    func wholeRows() throws {
        let laid = try LaidTable(Table(head: ["A|B"], rows: (1...40).map { "\($0)|\(long)" }))
        let lines = try LaidTable(Table(head: ["A|B"], rows: ["1|\(long)"])).texts(.tableCell).count - 1
        #expect(lines > 2)
        for page in laid.pages.indices {
            let cells = laid.texts(.tableCell, page: page)
            let numbers = cells.count { Int($0.text ?? "") != nil }
            #expect(cells.count - numbers == numbers * lines)
        }
    }

    @Test("A row taller than half a page is parted between its lines, framed on each page")
    func tallRow() throws {
        let tall = Array(repeating: long, count: 14).joined(separator: " ")
        let laid = try LaidTable(Table(head: ["A|B"], rows: ["a|b", "x|\(tall)", "c|d"]))
        #expect(laid.pages.count > 1)
        #expect(laid.codes.isEmpty)
        let words = laid.texts(.tableCell).compactMap(\.text).joined(separator: " ").split(separator: " ")
        #expect(words.count { $0 == "chữ" } == 60 * 14)
        let height = try LaidTable.profile.get().textHeight
        let top = try LaidTable.profile.get().page.top.value
        for page in laid.pages.indices {
            let rules = laid.rules(page: page)
            let text = laid.texts(.tableCell, page: page)
            let bottom = try #require(rules.map(\.bottom).max())
            #expect(text.allSatisfy { $0.frame.bottom < bottom })
            #expect(bottom <= top + height)
            #expect(rules.contains { $0.width > $0.height && $0.bottom == bottom })
            #expect(text.count > 2)
        }
    }

    @Test("The head never ends a page, the total never begins one, and a caption stays with its table")
    func keeps() throws {
        for lines in 0..<60 {
            var blocks = (0..<lines).map { Block(.paragraph, text: [Run("Đoạn \($0)")]) }
            var table = Table(head: ["A|B"], rows: ["x|1", "y|2", "z|3", "Cộng|6"])
            table.caption = [Run("Bảng 1")]
            blocks.append(LaidTable.block(table))
            let laid = try LaidTable(blocks)
            let page = try #require(laid.pages.firstIndex { $0.items.contains { $0.role == .tableCaption } })
            #expect(laid.texts(.tableHeader, page: page).count == 2)
            #expect(laid.texts(.tableCell, page: page).compactMap(\.text).starts(with: ["x", "1"]))
            let last = try #require(laid.pages.firstIndex { $0.items.contains { $0.role == .tableTotal } })
            #expect(laid.texts(.tableCell, page: last).contains { $0.text == "3" })
        }
    }

    @Test("A table too wide for the page, by its words or as asked, is told with the remedy")
    func tooWide() throws {
        let word = String(repeating: "w", count: 30)
        #expect(try LaidTable(Table(head: ["A|B|C|D"], rows: ["\(word)|\(word)|\(word)|\(word)"])).codes == ["VB410"])
        let given = [TableColumn(width: .points(400)), TableColumn(width: .share(50))]
        #expect(try LaidTable(Table(head: ["A|B"], rows: ["1|2"], columns: given)).codes == ["VB411"])
    }

    @Test("A column that is given too little room is told once, however many rows it has")
    func tooNarrow() throws {
        let columns = [TableColumn(width: .points(20)), TableColumn()]
        #expect(
            try LaidTable(Table(head: ["A|B"], rows: (1...9).map { "1.234.567|\($0)" }, columns: columns)).codes == [
                "VB412"
            ])
    }

    @Test("An address of the web is broken at its marks before the table is too wide")
    func address() throws {
        let address = "https://mau-son.example/" + Array(repeating: "danh-muc", count: 12).joined(separator: "/")
        let laid = try LaidTable(Table(head: ["A|B"], rows: ["\(address)|\(address)"]))
        #expect(laid.codes.isEmpty)
        #expect(laid.texts(.tableCell).compactMap(\.text).joined().contains("mau-son"))
    }

    @Test("A size of its own makes the text smaller and the lines closer")
    func size() throws {
        var table = Table(head: ["A|B"], rows: ["1|\(long)"])
        table.size = 6.5
        let (small, usual) = (try LaidTable(table), try LaidTable(Table(head: ["A|B"], rows: ["1|\(long)"])))
        #expect(small.texts(.tableCell).allSatisfy { $0.frame.height == .points(6.5) })
        func pitch(_ laid: LaidTable) -> Length {
            let lines = laid.texts(.tableCell).filter { $0.text?.hasPrefix("chữ") == true }.map(\.baseline)
            return lines[1] - lines[0]
        }
        #expect(pitch(small) == pitch(usual) / 2)
    }

    // MARK: Work

    @Test("Work grows with the rows and no faster")
    func linear() throws {
        func work(_ rows: Int) throws -> (calls: Int, items: Int) {
            let shaper = CountingShaper()
            let table = Table(head: ["STT|Tên|Số"], rows: (1...rows).map { "\($0)|việc thứ \($0) của cơ quan|\($0),5" })
            let laid = try LaidTable(table, shaper: shaper)
            return (shaper.calls, laid.items.count)
        }
        let (few, many) = (try work(1000), try work(5000))
        #expect(Double(many.calls) < Double(few.calls) * 5.2)
        #expect(Double(many.items) < Double(few.items) * 5.2)
    }

    @Test("Whatever a model holds, its table is laid out with every text on a page")
    func anyModel() throws {
        var generator = SplitMix(seed: 23)
        for _ in 0..<300 {
            let columns = Int.random(in: 0...5, using: &generator)
            func cells() -> [TableCell] {
                (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                    TableCell(
                        [Run(["", "a", "1,5", "-", "hai ba\nbốn", long].randomElement(using: &generator)!)],
                        columns: Int.random(in: 0...3, using: &generator),
                        rows: Int.random(in: 0...9, using: &generator))
                }
            }
            var table = Table()
            table.columns = Array(repeating: TableColumn(), count: columns)
            table.header = (0..<Int.random(in: 0...3, using: &generator)).map { _ in cells() }
            table.rows = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                TableRow(cells(), isTotal: Int.random(in: 0...5, using: &generator) == 0)
            }
            let laid = try LaidTable(table)
            let grids = [
                TableGrid(table.header, columns: table.width), TableGrid(table.rows.map(\.cells), columns: table.width),
            ]
            let figures = grids.flatMap { $0.rows.joined() }.filter { $0.cell.text.plain == "1,5" }.count
            // The head comes again on every page of the table but its first.
            let pages = laid.pages.indices.filter { !laid.rules(page: $0).isEmpty }.dropFirst()
            let head = pages.reduce(0) { $0 + laid.texts(.tableHeader, page: $1).count { $0.text == "1,5" } }
            #expect(laid.items.count { $0.text == "1,5" } - head == figures)
        }
    }
}

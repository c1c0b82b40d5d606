import Diagnostics
import PlanModel
import Testing

@testable import Reading

/// The tables of a body, and what was found on the way.
func readTable(_ body: String, codes: [String] = [], _ location: SourceLocation = #_sourceLocation) throws -> Table {
    let source = try ReadSource(body: "Chữ.\n\n" + body)
    #expect(source.codes == codes, sourceLocation: location)
    return try #require(source.document.body.compactMap(\.table).first, sourceLocation: location)
}

extension Table {
    /// A row a line: cells with their emphasis, `×` and how far they reach.
    var dump: [String] {
        let all = header.map { ("", $0) } + rows.map { ($0.isTotal ? "= " : "", $0.cells) }
        return all.map { mark, cells in mark + cells.map(\.dump).joined(separator: "|") }
    }
}

extension TableCell {
    fileprivate var dump: String {
        let reach = columns * rows > 1 ? "×\(columns),\(rows)" : ""
        return text.plain + reach
    }
}

@Suite("Pipe tables")
struct TableReadingTests {
    @Test func aTableHasAHeadAlignmentsAndRows() throws {
        let table = try readTable("| A | B | C | D |\n|---|:--|:-:|--:|\n| 1 | hai *ba* | c \\| d | |")
        #expect(table.columns.map(\.alignment) == [.automatic, .left, .centre, .right])
        #expect(table.header.count == 1)
        #expect(table.dump == ["A|B|C|D", "1|hai ba|c | d|"])
        #expect(table.rows[0].cells[1].text.map(\.italic) == [false, true])
        #expect(table.span != nil)
    }

    @Test func theLastPipeMayBeMissing() throws {
        #expect(try readTable("|A|B\n|-|-\n|1|2").dump == ["A|B", "1|2"])
    }

    @Test func cellsJoinToTheLeftAndUpwards() throws {
        let table = try readTable(
            """
            | TT | Nhóm | Kinh phí || Ghi chú |
            | ^^ | ^^ | Tổng | Tỉnh | ^^ |
            |---|---|---|---|---|
            | 1 | Một | 2 | 3 | a |
            | 2 | ^^ | 4 | 5 ||
            | Cả hàng |||||
            """)
        #expect(
            table.dump == [
                "TT×1,2|Nhóm×1,2|Kinh phí×2,1|Ghi chú×1,2", "Tổng|Tỉnh", "1|Một×1,2|2|3|a", "2|4|5×2,1",
                "Cả hàng×5,1",
            ])
        #expect(TableGrid(table.header, columns: 5).isWhole)
        #expect(TableGrid(table.rows.map(\.cells), columns: 5).isWhole)
    }

    @Test func aCellMayReachOverARectangle() throws {
        #expect(try readTable("|A|B|C|\n|-|-|-|\n| x || 1 |\n| ^^ || 2 |\n| ^^ | ^^ | 3 |").dump[1] == "x×2,3|1")
    }

    @Test(arguments: [
        ("|| a |", ""), ("| ^^ | a |", " ^^ "), ("| x || \n| ^^ | b |", " ^^ "), ("| x | y |\n| ^^ ||", " ^^ "),
    ])
    func aJoinWithNothingIsAnError(rows: String, place: String) throws {
        let source = try ReadSource(body: "|A|B|\n|-|-|\n" + rows)
        #expect(source.codes == ["VB143"])
        #expect(source.places == [place.isEmpty ? rows : place])
        let table = try #require(source.document.body[0].table)
        #expect(TableGrid(table.rows.map(\.cells), columns: 2).isWhole)
    }

    @Test func rowsOfTheWrongLengthAreToldWithTheirPlace() throws {
        let source = try ReadSource(body: "|A|B|\n|-|-|\n|1|2|3|4|\n|5|\n")
        #expect(source.codes == ["VB141", "VB142"])
        #expect(source.places == ["3", "|5|"])
        #expect(try source.document.body[0].table?.dump == ["A|B", "1|2", "5|"])
    }

    @Test(arguments: ["|A|B|\n|1|2|", "|a", "|A|B|\n|--|x|"]) func withoutItsLineItIsNoTable(body: String) throws {
        let source = try ReadSource(body: "Chữ.\n\n" + body)
        #expect(source.codes == ["VB140"])
        #expect(source.places == [String(body.split(separator: "\n")[0])])
    }

    @Test(arguments: [
        ("Bảng 1. Số liệu\n", true), ("Bảng 1. Số liệu\n\n", true), ("Biểu số 2: *Kinh phí*\n\n", true),
        ("Bảng 3.\n\n", true), ("Bảng sau đây nêu kết quả:\n\n", false), ("Biểu dương các tập thể.\n\n", false),
        ("1. Bảng 2\n\n", false), ("Kết quả\n\n", false),
    ])
    func theCaptionStandsRightAbove(above: String, isCaption: Bool) throws {
        let source = try ReadSource(body: "Chữ.\n\n" + above + "|A|\n|-|\n|1|\n\nSau.")
        let body = try source.document.body
        #expect(body.map(\.level).last == .paragraph)
        #expect(body.count == (isCaption ? 3 : 4))
        #expect(body.compactMap(\.table)[0].caption.isEmpty == !isCaption)
    }

    @Test func lineBreaksAndMarksInCells() throws {
        let table = try readTable("|A|\n|-|\n| một<br>hai **ba** |\n| \\^^ |")
        #expect(table.rows[0].cells[0].text.plain == "một\nhai ba")
        #expect(table.rows[0].cells[0].text.last?.bold == true)
        #expect(table.rows[1].cells[0].text.plain == "^^")
    }

    @Test func tablesStandInAnnexesToo() throws {
        let source = try ReadSource(body: "Xem Phụ lục.\n\nPhụ lục\n\nTÊN\n\n|A|\n|-|\n|1|")
        #expect(try source.document.annexes[0].body.map(\.level) == [.table])
        #expect(source.codes.isEmpty)
    }

    @Test func aHeadingAboveATableIsAHeadingAndATableIsNone() throws {
        let body = "1. Kinh phí\n\n|A|\n|-|\n|1|\n\n2. Nhân lực\n\n|A|\n|-|\n|1|"
        let blocks = try ReadSource(body: body).document.body
        #expect(blocks.map(\.isHeading) == [true, false, true, false])
    }

    @Test func aPlanIgnoresTables() throws {
        let table = "|A|\n|-|\n| Giao Sở Nội vụ chủ trì |\n\n"
        func plan(_ table: String) throws -> Plan {
            let body =
                "II. NHIỆM VỤ\n\n1. Chuẩn bị\n\n\(table)- Xây dựng đề cương.\n\n\(table)- Lập danh sách.\n\n\(table)"
            return PlanExtraction.plan(from: try ReadSource(body: body).document.body).value
        }
        let (with, without) = (try plan(table), try plan(""))
        #expect(with.tasks.map(\.id) == ["II.1.1", "II.1.2"])
        #expect(with.tasks.map(\.text.string) == without.tasks.map(\.text.string))
    }

    @Test func attributesBehindATableBelongToTheTextAboveIt() throws {
        let source = try ReadSource(body: "- Việc.\n\n|A|\n|-|\n|1|\n\n{chủ trì: Sở A}")
        #expect(source.codes.isEmpty)
        #expect(try source.document.body[0].attributes?.lead.map(\.string) == ["Sở A"])
    }

    @Test func theModelKeepsTablesWhole() throws {
        let source = try ReadSource(
            body:
                "Bảng 1. X\n| STT | B | C |\n| ^^ | x ||\n|---|---|--:|\n| | a | 1,5 |\n| Cộng || = |\n{rộng: auto, 30%, 2 cm}"
        )
        let document = try source.document
        let back = ModelJSON.decode(ModelJSON.encode(document), name: "m.json", knownKinds: ReadSource.kinds)
        #expect(back.value == document)
    }
}

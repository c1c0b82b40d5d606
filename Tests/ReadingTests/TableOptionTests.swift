import PlanModel
import Testing

@testable import Reading

@Suite("Tables: numbers, totals, widths")
struct TableOptionTests {
    private let rows = "| Tên | Tiền | Tỷ lệ |\n|---|---|---|\n| A | 1.234,5 | 40% |\n| B | -34,25 | 60% |\n"

    @Test func anEmptyColumnNamedSTTIsNumbered() throws {
        let table = try readTable("|TT|A|\n|-|-|\n||x|\n".replacing("||x|", with: "| |x|\n| |y|\n|Cộng| |"))
        #expect(table.dump == ["TT|A", "1|x", "2|y", "= Cộng|"])
        #expect(try readTable("|STT|A|\n|-|-|\n| |x|\n|I|y|").dump == ["STT|A", "|x", "I|y"])
    }

    @Test func sttAddsAColumn() throws {
        #expect(
            try readTable(rows + "| Tổng số | = | |\n{stt}").dump == [
                "STT|Tên|Tiền|Tỷ lệ", "1|A|1.234,5|40%", "2|B|-34,25|60%", "= |Tổng số|1.200,25|",
            ])
        #expect(try readTable("|A|B|\n|^^|c|\n|-|-|\n|1|2|\n{stt}").dump[0] == "STT×1,2|A×1,2|B")
        #expect(try readTable("|STT|A|\n|-|-|\n| |x|\n{stt}").dump == ["STT|A", "1|x"])
    }

    @Test(arguments: [
        ("| Cộng | = | = |", "= Cộng|1.200,25|100%"), ("| **TỔNG CỘNG:** | = | |", "= TỔNG CỘNG:|1.200,25|"),
        ("| Tổng | x | |", "= Tổng|x|"), ("| Cộng đồng | = | |", "Cộng đồng|=|"), ("| | Cộng | = |", "= |Cộng|100%"),
    ])
    func totalsAreKnownByTheirWord(row: String, dump: String) throws {
        #expect(try readTable(rows + row).dump.last == dump)
    }

    @Test func subtotalsSumTheirOwnRowsAndTotalsAll() throws {
        let table = try readTable(
            "|A|B|\n|-|-|\n| Tổng số | = |\n| a | 1 |\n| b | 2 |\n| Cộng | = |\n| c | 4 |\n| Cộng | = |\n| Tổng cộng | = |"
        )
        #expect(table.rows.map { $0.cells[1].text.plain } == ["7", "1", "2", "3", "4", "4", "7"])
    }

    @Test func cộngAddsATotal() throws {
        #expect(try readTable(rows + "{cộng}").dump.last == "= Cộng|1.200,25|")
        #expect(try readTable(rows + "{cộng: tien, Tỷ lệ; stt}").dump.last == "= Cộng×2,1|1.200,25|100%")
        // Below a blank line too.
        #expect(try readTable(rows + "\n{stt; cộng}").dump.last == "= Cộng×2,1|1.200,25|")
    }

    @Test func whatIsNoNumberIsToldWhereItStands() throws {
        let source = try ReadSource(
            body: "|A|B|C|\n|-|-|-|\n| a | 1.5 | - |\n| b | mười | |\n| Cộng | = | = |\n{cộng: D}")
        #expect(source.codes == ["VB152", "VB152", "VB154", "VB155"])
        #expect(source.places == ["1.5", "mười", "=", "D"])
    }

    @Test func aCellOfTwoSumsIsToldOnce() throws {
        let source = try ReadSource(
            body: "|A|B|\n|-|-|\n| a | 1.5 |\n| b | 2 |\n| Cộng | = |\n| Tổng cộng | = |\n{cộng: B}")
        #expect(source.codes == ["VB152"])
        #expect(source.places == ["1.5"])
    }

    @Test func aColumnOfWordsIsToldOnce() throws {
        let rows = (1...30).map { "| việc \($0) | \($0) |" }.joined(separator: "\n")
        let source = try ReadSource(
            body: "|STT|Nội dung|B|\n|-|-|-|\n" + rows.replacing("| việc", with: "| | việc") + "\n{cộng: Nội dung}")
        #expect(source.codes == ["VB158"])
        #expect(source.places == ["Nội dung"])
    }

    @Test func aTableWithoutRowsIsTold() throws {
        let source = try ReadSource(body: "| Tên | Số |\n|---|---|")
        #expect(source.codes == ["VB136"])
        #expect(source.places == ["| Tên | Số |"])
    }

    @Test func mixedSumsAndSumsWithoutRoomAreErrors() throws {
        #expect(try ReadSource(body: "|A|B|\n|-|-|\n|a|1|\n|b|2%|\n|Cộng|=|").codes == ["VB153"])
        #expect(try ReadSource(body: "|A|B|\n|-|-|\n|1|b|\n{cộng: A}").codes == ["VB156"])
    }

    @Test func widthsAreGivenInMillimetresOrShares() throws {
        let table = try readTable(rows + "{rộng: 12,5 mm, auto, 30%; cỡ chữ: 11,5}")
        let first = TableColumn.Width.points(12.5 * (72 / 25.4))
        #expect(table.columns.map(\.width) == [first, .automatic, .share(30)])
        #expect(table.size == 11.5)
        let numbered = try readTable(rows + "{stt; rộng: 1 cm, auto, 20 mm, auto}")
        let (one, two): (TableColumn.Width, TableColumn.Width) = (.points(720 / 25.4), .points(1440 / 25.4))
        #expect(numbered.columns.map(\.width) == [one, .automatic, two, .automatic])
        #expect(try readTable(rows + "{stt; rộng: auto, 20%, auto}").columns.map(\.width)[2] == .share(20))
    }

    @Test(arguments: [
        ("{rộng: auto}", "VB149", "auto"), ("{rộng: 1, auto, auto}", "VB148", "1"),
        ("{rộng: 60%, 60%, auto}", "VB150", "60%, 60%, auto"), ("{rôngg: auto}", "VB145", "rôngg"),
        ("{viền: không}", "VB146", "viền"), ("{stt; stt}", "VB147", "stt"), ("{cỡ chữ: to}", "VB151", "to"),
        ("{cỡ chữ: 40}", "VB151", "40"), ("{stt", "VB144", "{stt"), ("{tiêu đề: X}", "VB146", "tiêu đề"),
    ])
    func wrongOptionsAreTold(options: String, code: String, place: String) throws {
        let rows = options.hasPrefix("{rộng: 1,") || options.hasPrefix("{rộng: 60") ? rows : "|A|B|\n|-|-|\n|1|2|\n"
        let source = try ReadSource(body: rows + options)
        #expect(source.codes.first == code)
        #expect(source.places.first == place)
    }

    @Test func allProblemsOfATableComeAtOnce() throws {
        let source = try ReadSource(body: "|A|B|\n|-|-|\n||1|\n|a|x|3|\n|Cộng|=|\n{vien; rộng: 3}")
        #expect(source.codes == ["VB143", "VB152", "VB141", "VB146", "VB148", "VB149"])
    }

    // MARK: Numbers

    @Test(arguments: [
        ("1.234,5", 12345, 1), ("0", 0, 0), ("-12", -12, 0), ("−1.000", -1000, 0), ("(3)", -3, 0), ("45%", 45, 0),
        ("97,5 %", 975, 1),
        ("2026", 2026, 0), ("0,25", 25, 2), ("05", 5, 0), ("12.345.678", 12_345_678, 0),
    ])
    func figures(text: String, digits: Int, decimals: Int) {
        let number = TableNumber(text)
        #expect(number?.digits == digits)
        #expect(number?.decimals == decimals)
    }

    @Test(arguments: [
        "", "-", "1.5", "1.2345", "12.34", "0.123", "001", "1,", ",5", "1 234", "(3", "3)", "1,5,2", "a1",
        "1234567890123456789", "5/9/2026",
    ])
    func noFigures(text: String) {
        #expect(TableNumber(text) == nil)
    }

    @Test(arguments: [
        (["1.234,5", "0,05"], "1.234,55"), (["999,9", "0,1"], "1.000,0"), (["(3)", "1"], "-2"),
        (["0,1", "-0,3"], "-0,2"),
        (["40%", "60,5%"], "100,5%"), (["1000000"], "1000000"), (["1234,1", "2.000"], "3.234,1"),
        (["1234,1", "7"], "1241,1"), (["900", "101"], "1.001"),
    ])
    func sums(texts: [String], sum: String) {
        let found = TableNumber.sum(texts.compactMap { TableNumber($0) })
        #expect(found?.written == sum)
        #expect(TableNumber(sum)?.written == sum)
    }

    @Test func aSumPastAllBoundsIsNone() {
        let huge = String(repeating: "9", count: 18)
        let most = TableNumber(digits: Int(huge)!, decimals: 0)
        let fine = TableNumber(digits: 123_456, decimals: 6)
        #expect(TableNumber.sum(Array(repeating: most, count: 20)) == nil)
        #expect(TableNumber.sum([fine, most]) == nil)
    }
}

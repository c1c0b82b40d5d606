import Diagnostics
import PlanModel
import Reporting
import Testing

@Suite("Progress tables are checked row by row")
struct ProgressCheckTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        var row: String
        var code: String
        /// The cell at which it is told.
        var cell: String
        var testDescription: String { "\(code): \(row)" }
    }

    static let faults: [Fault] = [
        Fault(row: "II.1.9;Ban A;2026-Q1;đang thực hiện;40;x;;", code: "VB923", cell: "II.1.9"),
        Fault(row: ";Ban A;2026-Q1;đang thực hiện;40;x;;", code: "VB924", cell: ""),
        Fault(row: "II.1.1;;2026-Q1;đang thực hiện;40;x;;", code: "VB924", cell: ""),
        Fault(row: "II.1.1;Ban A;;đang thực hiện;40;x;;", code: "VB924", cell: ""),
        Fault(row: "II.1.1;Huyện ủy X;2026-Q1;đang thực hiện;40;x;;", code: "VB925", cell: "Huyện ủy X"),
        Fault(row: "II.1.1;Ban Z;2026-Q1;đang thực hiện;40;x;;", code: "VB925", cell: "Ban Z"),
        Fault(row: "II.1.2;Các huyện ủy;2026-Q1;;;x;;", code: "VB926", cell: "Các huyện ủy"),
        Fault(row: "II.1.1;Ban A;2026-Q1;đang thực hiện;4.5;x;;", code: "VB928", cell: "4.5"),
        Fault(row: "II.1.1;Ban A;2026-Q1;đang thực hiện;40;x;;ba", code: "VB928", cell: "ba"),
        Fault(row: "II.1.1;Ban A;2026-Q1;đang thực hiện;=1+1;x;;", code: "VB928", cell: "=1+1"),
        Fault(row: "II.1.1;Ban A;2026-Q1;đang thực hiện;101;x;;", code: "VB929", cell: "101"),
        Fault(row: "II.1.1;Ban A;2026-Q1;đang thực hiện;-1;x;;", code: "VB929", cell: "-1"),
        Fault(row: "II.1.1;Ban A;2026-Q1;chậm;40;x;;", code: "VB930", cell: "chậm"),
        Fault(row: "II.1.1;Ban A;Q1-2026;đang thực hiện;40;x;;", code: "VB931", cell: "Q1-2026"),
        Fault(row: "II.1.1;Ban A;2025-Q4;đang thực hiện;40;x;;", code: "VB932", cell: "2025-Q4"),
        Fault(row: "II.1.1;Ban A;2027-01;đang thực hiện;40;x;;", code: "VB932", cell: "2027-01"),
        Fault(row: "II.1.1;Ban A;2026-Q1;hoàn thành;100;x;30/02/2026;", code: "VB933", cell: "30/02/2026"),
        Fault(row: "II.1.1;Ban A;2026-Q1;hoàn thành;100;x;3/2026;", code: "VB933", cell: "3/2026"),
        Fault(row: "II.1.1;Ban A;2026-Q1;hoàn thành;100;x;01/4/2026;", code: "VB934", cell: "01/4/2026"),
        Fault(row: "II.1.1;Ban A;2026-Q1;hoàn thành;100;x;04/01/2026;", code: "VB934", cell: "04/01/2026"),
        Fault(row: "II.1.1;Ban A;2026-Q1;hoàn thành;99;x;31/3/2026;", code: "VB935", cell: "99"),
        Fault(row: "II.1.1;Ban A;2026-Q1;tạm dừng;100;x;;", code: "VB935", cell: "100"),
        Fault(row: "II.1.2;Huyện ủy X;2026-Q1;hoàn thành;;x;;", code: "VB938", cell: "hoàn thành"),
        Fault(
            row: "II.1.1;Ban A;2026-Q1;đang thực hiện;40", code: "VB126", cell: "II.1.1;Ban A;2026-Q1;đang thực hiện;40"
        ),
        Fault(row: "II.1.1;Ban A;2026-Q1;\"đang\" thực hiện;40;x;;", code: "VB127", cell: ""),
        Fault(row: "II.1.1;Ban A;2026-Q1;đang thực hiện;40;\"x;;", code: "VB127", cell: ""),
        Fault(row: "II.1.1;Ban A;2026-Q1;đang thực hiện;40;x\0;;", code: "VB129", cell: "\0"),
    ]

    @Test("each fault is told once, at its cell", arguments: faults)
    func fault(_ fault: Fault) throws {
        let table = ProgressFixture.table("II.1.3;Ban B;2026-Q1;đang thực hiện;10;tốt;;2", fault.row)
        let read = try ProgressFixture.read(table)
        #expect(read.diagnostics.map(\.message.code) == [fault.code])
        let found = try #require(read.diagnostics.first)
        #expect(found.file == "1.csv")
        if fault.code != "VB129" { #expect(found.line == 3) }
        let span = try #require(found.span)
        #expect(String(decoding: table[span.start..<span.end], as: UTF8.self) == fault.cell)
        // Of a piece of the file that is no text nothing is believed.
        #expect(read.rows.count == (fault.code == "VB129" ? 0 : found.severity == .error ? 1 : 2))
    }

    @Test("a table of many faults tells them all, in their order")
    func everything() throws {
        let table = ProgressFixture.table(
            "II.9;Ban A;2026-Q1;chậm;101;x;;", "II.1.1;Ban A;2026-Q1;đang thực hiện;x;x;31/02/2026;y")
        let codes = try ProgressFixture.read(table).diagnostics.map(\.message.code)
        #expect(codes == ["VB923", "VB930", "VB929", "VB928", "VB933", "VB928"])
    }

    @Test("of one kind twenty are told and the others counted")
    func capped() throws {
        let rows = (1...50).map { "X\($0);Ban A;2026-Q1;đang thực hiện;40;x;;" }
        let table = Array(([ProgressFixture.head] + rows).joined(separator: "\n").utf8)
        let found = try ProgressFixture.read(table).diagnostics
        #expect(found.count == 21)
        #expect(found.last?.message == .progressFurther)
        #expect(found.last?.arguments == ["code": "VB923", "count": "30"])
    }

    @Test("the same task, body and period twice, in one file or two, names the first place")
    func twice() throws {
        let row = "II.1.1;Ban A;2026-Q1;đang thực hiện;40;x;;"
        let alias = "II.1.1;BA;2026-Q1;đang thực hiện;50;y;;"
        let found = try ProgressFixture.read(ProgressFixture.table(row, alias), ProgressFixture.table(row)).diagnostics
        #expect(found.map(\.message.code) == ["VB927", "VB927"])
        #expect(found.map(\.file) == ["1.csv", "2.csv"])
        #expect(found.map { $0.arguments["first"] } == ["1.csv:2", "1.csv:2"])
    }

    @Test("a falling percent and a task that is no longer done are told, whatever the order of the rows")
    func sequence() throws {
        let table = ProgressFixture.table(
            "II.1.1;Ban A;2026-Q3;đang thực hiện;30;x;;", "II.1.1;Ban A;2026-Q1;đang thực hiện;40,5;x;;",
            "II.1.1;Ban A;2026-Q2;đang thực hiện;;x;;", "II.1.3;Ban B;2026-Q2;tạm dừng;;x;;",
            "II.1.3;Ban B;2026-Q1;hoàn thành;;x;15/02/2026;")
        let found = try ProgressFixture.read(table).diagnostics
        #expect(found.map(\.message.code) == ["VB936", "VB937"])
        #expect(found.map(\.line) == [2, 5])
        #expect(found[0].arguments["before"] == "40,5%" && found[0].arguments["after"] == "30%")
        #expect(found[0].arguments["earlier"] == "2026-Q1")
    }

    @Test("the store's rows are what a later table is compared with, unless it replaces them")
    func againstStore() throws {
        func stored(_ code: String, _ percent: Double, _ status: TaskStatus) -> ProgressReading.Stored {
            ProgressReading.Stored(
                task: "II.1.1", body: "Ban A", period: Period(code: code)!, percent: percent, status: status)
        }
        let table = ProgressFixture.table("II.1.1;Ban A;2026-Q2;đang thực hiện;30;x;;")
        let falling = try ProgressFixture.read(table, stored: [stored("2026-Q1", 100, .done)]).diagnostics
        #expect(falling.map(\.message.code) == ["VB936", "VB937"])
        let mended = try ProgressFixture.read(table, stored: [stored("2026-Q2", 100, .done)]).diagnostics
        #expect(mended.isEmpty)
        let old = [stored("2026-Q3", 50, .underway), stored("2026-Q4", 40, .underway)]
        #expect(try ProgressFixture.read(table, stored: old).diagnostics.isEmpty, "the store alone was told before")
    }

    @Test("done without a day is told once a file, with a count")
    func withoutDay() throws {
        let rows = ["II.1.1;Ban A", "II.1.1;Ban B", "II.1.3;Ban B"].map { "\($0);2026-Q1;hoàn thành;100;x;;" }
        let found = try ProgressFixture.read(ProgressFixture.table(rows[0], rows[1], rows[2])).diagnostics
        #expect(found.map(\.message.code) == ["VB939"])
        #expect(found.first?.arguments["count"] == "3")
    }

    @Test("rows that say nothing are skipped, whatever their other cells hold")
    func empty() throws {
        let table = ProgressFixture.table("II.1.1;Ban A;2026-Q1;;;;;", "II.9;;;;;;;", ";;;;;;;")
        let read = try ProgressFixture.read(table)
        #expect(read.rows.isEmpty && read.diagnostics.isEmpty)
    }

    @Test(
        "a head that lacks needed columns, or has one twice, stops the table",
        arguments: [
            ("mã;cơ quan;kỳ;kết quả", "thiếu trạng thái"), ("mã;mã;cơ quan;kỳ;trạng thái", "có hai cột “mã”"),
            ("a;b;c", "thiếu mã, cơ quan, kỳ, trạng thái"),
        ])
    func head(head: String, reason: String) throws {
        let found = try ProgressFixture.read(Array("\(head)\nx;x;x;x;x".utf8)).diagnostics
        #expect(found.map(\.message.code) == ["VB920"])
        #expect(found.first?.arguments["lydo"] == reason)
    }

    @Test("a column that is nearly a known one is asked about; others are indicators")
    func nearColumn() throws {
        let table = "Kỳ,MÃ,co_quan,Trạng thái,khó khắn,Số xã\n2026-Q1,II.1.1,Ban A,dang thuc hien,5,12\n"
        let read = try ProgressFixture.read(Array(table.utf8))
        #expect(read.diagnostics.isEmpty, "marks and case of a title do not matter")
        let other = table.replacing("khó khắn", with: "kết quá x")
        #expect(try ProgressFixture.read(Array(other.utf8)).diagnostics.map(\.message.code) == ["VB922"])
        let row = try #require(read.rows.first)
        #expect(row.entry.status == .underway)
        #expect(row.entry.figures["Số xã"] == TableNumber("12"))
    }

    @Test("an empty table, and one in an old encoding, are told as such")
    func unreadable() throws {
        #expect(try ProgressFixture.read([]).diagnostics.map(\.message.code) == ["VB125"])
        let wide = Array("mã;cơ quan".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let found = try ProgressFixture.read([0xFF, 0xFE] + wide).diagnostics
        #expect(found.map(\.message.code) == ["VB129"])
        #expect(found.first?.arguments["encoding"] == "UTF-16")
    }

    @Test("a row without an end is refused before it fills the memory")
    func endless() throws {
        let table = ProgressFixture.table(
            "II.1.1;Ban A;2026-Q1;đang thực hiện;40;\"" + String(repeating: "a", count: 10 << 20))
        let found = try ProgressFixture.read(table).diagnostics
        #expect(found.map(\.message.code) == ["VB921"])
        #expect(found.first?.line == 2)
    }

    @Test("hostile cells stay plain text")
    func hostile() throws {
        let cells = ["=1+1", "@x", "a\"b", "dòng một\ndòng hai", "; , \t", "{{x}}", "e\u{302}\u{301}", "🇻🇳"]
        let rows = cells.enumerated().map { index, cell in
            "II.1.1;Ban \(index % 2 == 0 ? "A" : "B");2026-\(index < 8 ? "0" : "")\(index + 1);;;"
                + "\"\(cell.replacing("\"", with: "\"\""))\";;"
        }
        let table = Array(([ProgressFixture.head] + rows).joined(separator: "\r\n").utf8)
        let read = try ProgressFixture.read(table)
        #expect(read.diagnostics.isEmpty)
        let texts = read.rows.map(\.entry.result)
        #expect(
            texts.map { Array($0.utf8) }
                == cells.map { Array($0.replacing("; , \t", with: "; ,").replacing("e\u{302}\u{301}", with: "ế").utf8) }
        )
        #expect(read.rows.map(\.line) == [2, 3, 4, 5, 7, 8, 9, 10])
    }
}

@Suite("A form of the plan before it was amended")
struct AmendedFormTests {
    @Test("is told by the text that it has beside another task's id")
    func text() throws {
        var plan = ProgressFixture.plan
        plan.groups[0].tasks[0].text = Text("Rà soát quy chế")
        plan.groups[0].tasks[1].text = Text("Mở lớp tập huấn")
        let body = plan.groups[0].tasks[0].lead[0].string
        plan.groups[0].tasks[1].lead = plan.groups[0].tasks[0].lead
        let ids = plan.groups[0].tasks.map(\.id)
        func codes(_ id: String, _ text: String) throws -> [String] {
            let table = Array(
                "mã;nhiệm vụ;cơ quan;kỳ;trạng thái\n\(id);\(text);\(body);2026-Q1;đang thực hiện\n".utf8)
            let rules = ProgressRules(assignments: Assignments(plan, directory: ProgressFixture.directory))
            return try ProgressFixture.read(table, rules: rules).diagnostics.map(\.message.code)
        }
        #expect(try codes(ids[0], "rà soát  quy chế") == [])
        #expect(try codes(ids[0], "Mở lớp tập huấn") == ["VB946"])
        #expect(try codes(ids[0], "Câu của người điền") == [])
    }
}

import Diagnostics
import Foundation
import GRDB
import PlanModel
import TestSupport
import Testing

@testable import Batch

@Suite("The data of a batch")
struct DataTests {
    private func csv(_ text: String) throws -> DataTable { try CSVRows.read(Array(text.utf8), file: "d.csv") }

    @Test("comma or semicolon, byte order mark, quotes, empty lines and columns")
    func csvForms() throws {
        let table = try csv("\u{FEFF}số; đơn vị ;;\r\n1;\"Sở; A\"\r\n\r\n2;Sở B;;\r\n")
        #expect(table.columns.names == ["số", "đơn vị"])
        #expect(table.rows.map(\.cells) == [["1", "Sở; A"], ["2", "Sở B"]])
        #expect(table.rows.map(\.number) == [1, 2] && table.rows.map(\.line) == [2, 4])
        #expect(try csv("a,b\n1,\"x\ny\"\n").rows[0].cells == ["1", "x y"], "a value is one line")
    }

    @Test(
        "a torn last line is one bad row, and the others are read",
        arguments: [
            Array("3".utf8), Array("3,\"Sở".utf8), Array("3,Sở mới".utf8.dropLast(2)),
            Array("3,Sở mớ".utf8.dropLast(1)),
        ])
    func torn(tail: [UInt8]) throws {
        let table = try CSVRows.read(Array("a,b\n1,x\n2,y\n".utf8) + tail, file: "d.csv")
        #expect(table.rows.map { $0.fault == nil } == [true, true, false])
        #expect(table.rows[2].fault?.line == 4)
    }

    @Test("what is no table is told: nothing in it, no names, two alike, not UTF-8")
    func noTable() throws {
        for (text, code) in [("", "VB892"), ("a,,c\n1,2,3\n", "VB893"), ("a,b,a\n1,2,3\n", "VB894")] {
            let error = #expect(throws: DiagnosedError.self) { try csv(text) }
            #expect(error?.diagnostics.map(\.message.code) == [code])
        }
        let latin = #expect(throws: DiagnosedError.self) {
            try CSVRows.read([0x61, 0x2C, 0x62, 0x0A, 0xE9, 0x2C, 0x62, 0x0A], file: "d.csv")
        }
        #expect(latin?.diagnostics.count == 1)
    }

    @Test("JSON lines: keys are columns, values text or numbers; a bad line is one bad row")
    func jsonLines() throws {
        let text = """
            {"số": 15, "đơn vị": "Sở A", "đúng": true}
            {"số": "16/KH", "ghi chú": null}

            {"số": [1]}
            [1, 2]
            {"số": 1, "số": 2}
            {"số": "17", "đơn
            """
        let table = try JSONRows.read(Array(text.utf8), file: "d.jsonl")
        #expect(table.columns.names == ["số", "đơn vị", "đúng", "ghi chú"])
        #expect(table.rows[0].cells == ["15", "Sở A", "true", ""])
        #expect(table.rows[1].cells == ["16/KH", "", "", ""])
        #expect(table.rows.dropFirst(2).map { $0.fault?.message.code } == ["VB970", "VB899", "VB971", "VB898"])
        #expect(table.rows.map(\.line) == [1, 2, 4, 5, 6, 7])
    }

    @Test("an SQLite query; only one SELECT, on a file that is there, which is never changed")
    func sqlite() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("d.sqlite")
        do {
            let queue = try DatabaseQueue(path: path)
            try queue.write { db in
                try db.execute(sql: "CREATE TABLE t (số INTEGER, tên TEXT, tỉ REAL, tệp BLOB)")
                try db.execute(sql: "INSERT INTO t VALUES (1, 'Sở A', 2.5, NULL), (2, NULL, 3.0, x'00')")
            }
        }
        let bytes = try folder.bytes("d.sqlite")
        let table = try SQLiteRows.read(path, query: "SELECT số, tên, tỉ FROM t ORDER BY số")
        #expect(table.columns.names == ["số", "tên", "tỉ"])
        #expect(table.rows.map(\.cells) == [["1", "Sở A", "2.5"], ["2", "", "3"]])
        #expect(
            try SQLiteRows.read(path, query: "SELECT * FROM t").rows.map { $0.fault?.message.code } == [nil, "VB974"])
        for (query, code) in [
            ("DELETE FROM t", "VB973"), ("SELECT 1; DROP TABLE t", "VB973"), ("SELEC", "VB972"),
            ("SELECT x FROM t", "VB972"),
            ("PRAGMA user_version = 3", "VB973"),
        ] {
            let error = #expect(throws: DiagnosedError.self, "\(query)") { try SQLiteRows.read(path, query: query) }
            #expect(error?.diagnostics.map(\.message.code) == [code], "\(query)")
        }
        #expect(throws: DiagnosedError.self) { try SQLiteRows.read(folder.path("none.sqlite"), query: "SELECT 1") }
        #expect(try folder.contents == ["d.sqlite"] && folder.bytes("d.sqlite") == bytes)
    }

    @Test("a job's values, and everything that is wrong with it at once")
    func jobs() throws {
        func read(_ text: String) -> Outcome<BatchJob?> { JobReading.read(Array(text.utf8), name: "lo.yaml") }
        let job = try #require(
            read(
                """
                nguon: k.md
                Dữ liệu: {sqlite: d.db, truy vấn: "SELECT a FROM t"}
                tên tệp: "{a}.pdf"
                lọc: [a=1|2, "b = x"]
                thể thức: hd05
                hai mặt: có
                vừa trang: 4
                phát hành: điện tử
                """
            ).value)
        #expect(job.sources.map(\.string) == ["k.md"] && job.data?.form == .sqlite(query: "SELECT a FROM t"))
        #expect(job.filters.map(\.values) == [["1", "2"], ["x"]] && job.settings.fit == FitGoal(pages: 4))
        #expect(job.settings.profile == "hd05" && job.settings.duplex && job.settings.medium == .electronic)
        func codes(_ text: String) -> [String] { read(text).diagnostics.map(\.message.code) }
        #expect(codes("") == ["VB884"] && codes("- a") == ["VB886"] && codes("tên tệp: x") == ["VB887"])
        #expect(codes("nguồn: [a.md, b.md]\ndữ liệu: d.csv") == ["VB888"])
        #expect(codes("nguồn: k.md\ndữ liệu: d.sqlite\nhai mặt: chắc\nthê thức: x\nlạ: 1").count == 4)
        #expect(
            codes("nguồn: &a k.md") == ["VB883"] && codes("a: [*x]") == ["VB883"] && codes("a: !!int 3") == ["VB883"])
        #expect(codes("nguồn: \"*.md\"") == [] && codes("nguồn: bao-cao/*.md") == [])
        #expect(codes("nguồn: [k.md") == ["VB885"] && codes("nguồn: k.md\nnguồn: l.md") == ["VB885"])
        let place = read("nguồn: k.md\nhai mặt: chắc").diagnostics.first
        #expect(place?.span?.start == "nguồn: k.md\nhai mặt: ".utf8.count)
    }
}

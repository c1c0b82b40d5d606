import Foundation
import PlanModel
import Reporting
import TestSupport
import Testing

@Suite("The commands about progress")
struct ProgressCommandTests {
    let desk: ProgressDesk

    init() throws { desk = try ProgressDesk() }

    @Test("an import tells what it did; again it changes nothing")
    func imports() throws {
        try desk.write(ProgressDesk.row, "II.1.2;Huyện ủy X;2026-Q1;hoàn thành;;Xong;;\n", to: "a.csv")
        let first = try desk.run("import", "ke-hoach.md", "a.csv")
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.errors.contains("ke-hoach.tien-do.sqlite: đọc 2 dòng: 2 mới, 0 thay đổi, 0 như cũ"))
        #expect(first.errors.contains("[VB939]"))
        let bytes = try desk.folder.bytes(ProgressDesk.store)
        let second = try desk.run("import", "ke-hoach.md", "a.csv", "a.csv", "--lang", "en")
        #expect(second.errors.contains("rows read 2, new 0, changed 0, unchanged 2"))
        #expect(try desk.folder.bytes(ProgressDesk.store) == bytes)
        #expect(try desk.folder.contents.contains { $0.hasSuffix("-journal") } == false)
    }

    @Test("errors are shown with their line, and nothing is written")
    func errors() throws {
        try desk.write(ProgressDesk.row, "II.1.9;Ban A;2026-Q1;tạm dừng;;x;;\n", to: "a.csv")
        let before = try desk.folder.contents
        for command in ["check", "import"] {
            let result = try desk.run(command, "ke-hoach.md", "a.csv")
            #expect(result.status == 1)
            #expect(
                result.errorLines.prefix(3) == [
                    "a.csv:3:1: lỗi: kế hoạch không có nhiệm vụ mã “II.1.9” [VB923]",
                    "  II.1.9;Ban A;2026-Q1;tạm dừng;;x;;", "  ^^^^^^",
                ])
            #expect(try desk.folder.contents == before)
        }
        let found = try Finding.all(in: desk.run("check", "ke-hoach.md", "a.csv", "--diagnostics", "json").errors)
        #expect(found.map(\.place) == [[3, 1]])
    }

    @Test("checking writes nothing and compares with the store")
    func check() throws {
        try desk.write(ProgressDesk.row, to: "a.csv")
        #expect(try desk.run("import", "ke-hoach.md", "a.csv").status == 0)
        let bytes = try desk.folder.bytes(ProgressDesk.store)
        try desk.write("II.1.1;Ban A;2026-Q2;đang thực hiện;30;x;;\n", to: "b.csv")
        let result = try desk.run("check", "ke-hoach.md", "b.csv")
        #expect(result.status == 0 && result.errors.contains("[VB936]"))
        #expect(try desk.folder.bytes(ProgressDesk.store) == bytes)
    }

    @Test("a folder is read with all below it; hidden files and locks are not")
    func folder() throws {
        let head = ProgressDesk.head
        try desk.folder.writeFolder("bc", "b.csv", head + ProgressDesk.row)
        try desk.folder.writeFolder("bc/con", "a.CSV", head + "II.1.2;Huyện ủy X;2026-Q1;tạm dừng;;x;;\n")
        for name in [".an.csv", "~$b.csv", ".~lock.b.csv", "ghi-chu.txt"] {
            try desk.folder.writeFolder("bc", name, "hỏng")
        }
        let result = try desk.run("import", "ke-hoach.md", "bc/")
        #expect(result.errors.contains("2 mới"), "\(result.errors)")
        try FileManager.default.createDirectory(atPath: desk.folder.path("rỗng"), withIntermediateDirectories: true)
        #expect(try desk.run("check", "ke-hoach.md", "rỗng").status == 1)
        #expect(try desk.run("check", "ke-hoach.md", "không-có.csv").status == 3)
    }

    @Test("standard input is a table as well")
    func standardInput() throws {
        let table = Array((ProgressDesk.head + ProgressDesk.row).utf8)
        #expect(try desk.run("import", "ke-hoach.md", "-", input: table).errors.contains("1 mới"))
    }

    @Test("a plan that moved its tasks lists them, and rows follow")
    func moved() throws {
        try desk.write(ProgressDesk.row, to: "a.csv")
        #expect(try desk.run("import", "ke-hoach.md", "a.csv").status == 0)
        try desk.write(tasks: [
            "- Việc mới. {chủ trì: Ban B}", "- Rà soát quy hoạch. {chủ trì: Ban A}",
            "- Tổ chức hội nghị. {chủ trì: Ban A}",
        ])
        try desk.write("II.1.2;Ban A;2026-Q2;đang thực hiện;50;x;;\n", to: "b.csv")
        let result = try desk.run("import", "ke-hoach.md", "b.csv")
        #expect(result.status == 0)
        #expect(result.errors.contains("nhiệm vụ chuyển chỗ: II.1.1 → II.1.2; II.1.2 → II.1.3"), "\(result.errors)")
        #expect(result.errors.contains("nhiệm vụ mới: II.1.1"))
        let store = try #require(try ProgressStore.open(besides: desk.folder.path("ke-hoach.md")))
        #expect(try store.history(of: "II.1.2").map(\.entry.period.code) == ["2026-Q1", "2026-Q2"])
    }

    @Test("a task that was reworded stops the import until the author says what it is")
    func reworded() throws {
        try desk.write(ProgressDesk.row, to: "a.csv")
        #expect(try desk.run("import", "ke-hoach.md", "a.csv").status == 0)
        try desk.write(tasks: [
            "- Rà soát, bổ sung quy hoạch. {chủ trì: Ban A}", "- Tổ chức hội nghị. {chủ trì: Các huyện ủy}",
        ])
        let result = try desk.run("import", "ke-hoach.md", "a.csv")
        #expect(result.status == 1)
        #expect(
            result.errors.contains("trong kho là “Rà soát quy hoạch.”, trong kế hoạch là “Rà soát, bổ sung quy hoạch.”")
        )
        #expect(try desk.run("import", "ke-hoach.md", "a.csv", "--moved", "II.1.1=II.1.1").status == 0)
        #expect(try desk.run("import", "ke-hoach.md", "a.csv").status == 0)
        #expect(try desk.run("import", "ke-hoach.md", "a.csv", "--moved", "X=II.1.1").status == 2)
        #expect(try desk.run("import", "ke-hoach.md", "a.csv", "--moved", "X").status == 2)
    }

    // MARK: Forms

    @Test("empty tables: one body, a group, all; never over a file")
    func forms() throws {
        let one = try desk.run("new", "ke-hoach.md", "--for", "Ban A", "--period", "2026-Q2", "-o", "-")
        #expect(one.text.contains("II.1.1;Rà soát quy hoạch.;;Ban A;2026-Q2;"))
        #expect(try desk.run("new", "ke-hoach.md", "--for", "các huyện uỷ", "-d", "bang").status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path("bang")).sorted()
        #expect(names == ["tien-do-huyen-uy-x.csv", "tien-do-huyen-uy-y.csv"])
        let again = try desk.run("new", "ke-hoach.md", "--for", "all", "-d", "bang")
        #expect(again.status != 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path("bang")).count == 2)
        #expect(try desk.run("new", "ke-hoach.md", "--for", "Ban Z").status == 2)
        #expect(try desk.run("new", "ke-hoach.md", "--for", "Các huyện ủy", "-o", "x.csv").status == 2)
        #expect(try desk.run("new", "ke-hoach.md", "--for", "Ban A", "--period", "2026-Q9").status == 2)
        let unchanged = try desk.run("check", "ke-hoach.md", "bang")
        #expect(unchanged.status == 0 && unchanged.errors.isEmpty, "\(unchanged.errors)")
    }

    @Test("columns of indicators that a body used come again in its next table")
    func indicators() throws {
        try desk.folder.write(
            "mã;cơ quan;kỳ;trạng thái;Số xã\nII.1.1;Ban A;2026-Q1;đang thực hiện;12\n", to: "a.csv")
        #expect(try desk.run("import", "ke-hoach.md", "a.csv").status == 0)
        let head = try desk.run("new", "ke-hoach.md", "--for", "Ban A", "-o", "-").text.split(separator: "\r\n")[0]
        #expect(head.hasSuffix(";ngày số liệu;Số xã"))
    }
}

import Foundation
import TestSupport
import Testing

/// CSV files as the program meets them.
@Suite("Tables from files")
struct TableFileErrorTests {
    private func desk(_ line: String) throws -> Desk {
        try Desk(replacing: "---\n\n", by: "---\n\n\(line)\n\n")
    }

    @Test("A file that is not there, or is a folder, is told at the line that names it, with status 3")
    func surroundings() throws {
        let desk = try desk("::: bảng thiếu.csv {stt}")
        let found = try desk.failedRender(status: 3).errors
        #expect(found.map(\.code) == ["VB601"])
        #expect(try found[0].place == desk.place(of: "thiếu.csv"))
        let other = try self.desk("::: bảng thư mục\n:::")
        try FileManager.default.createDirectory(
            at: other.folder.url.appending(path: "thư mục"), withIntermediateDirectories: true)
        #expect(try other.failedRender(status: 3).errors.map(\.code) == ["VB603"])
    }

    @Test("What is wrong inside a file is told together with what is wrong in the source, with status 1")
    func data() throws {
        let desk = try desk("::: bảng a.csv {rộngg: 1}\n\n::: bảng b.csv\n\n|A|\n|1|")
        try desk.folder.write("A;B\n1;2;3\n", to: "a.csv")
        try desk.folder.write("", to: "b.csv")
        let found = try desk.failedRender(status: 1).errors
        #expect(Set(found.map(\.code)) == ["VB126", "VB125", "VB145", "VB140"])
        #expect(found.allSatisfy { $0.line != nil && $0.hint != nil })
    }

    @Test("A file lies beside its source, wherever the program runs")
    func relative() throws {
        let desk = try desk("::: bảng so-lieu/a.csv")
        try FileManager.default.createDirectory(
            at: desk.folder.url.appending(path: "so-lieu"), withIntermediateDirectories: true)
        try desk.folder.write("Tên;Số\nmột;1,5\n", to: "so-lieu/a.csv")
        let elsewhere = try TemporaryFolder()
        let result = try Vanban.run(["render", desk.folder.path(Desk.source), "-o", "ra.pdf"], in: elsewhere)
        #expect(result.status == 0, "\(result.errors)")
        let parsed = try Vanban.run(["parse", desk.folder.path(Desk.source), "--json"], in: elsewhere)
        #expect(parsed.text.contains("\"một\"") && !parsed.text.contains("a.csv"))
    }

    @Test("Five thousand rows are read")
    func long() throws {
        let desk = try desk("::: bảng dài.csv {stt; cộng}")
        let rows = (1...5000).map { "đơn vị \($0);\"dòng; thứ\n\($0)\";\($0),5" }
        try desk.folder.write("Tên;Việc;Số\n" + rows.joined(separator: "\n"), to: "dài.csv")
        let result = try desk.run("parse", Desk.source, "--json")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.text.contains("\"12505000,0\""))
    }
}

import Foundation
import Publishing
import Reporting
import TestSupport
import Testing

@Suite("A source that somebody edited is theirs")
struct EditedReportTests {
    private static let report = "ra/bao-cao-2021-Q3.md"
    private static let sheet = "ra/phieu-2021-Q3-so-noi-vu.md"

    /// All products of a period, two of them edited afterwards.
    private func desk() throws -> ReportDesk {
        let desk = try ReportDesk(.party)
        #expect(try desk.report("2021-Q3", "--kind", "all").status == 0)
        for name in [Self.report, Self.sheet] {
            let text = try desk.text(name)
            try #require(text.contains(" nhiệm vụ"))
            try desk.folder.write(text + "\nLời thêm của người soạn.\n", to: name)
        }
        return desk
    }

    @Test("it is refused, each is named, and nothing at all is written")
    func refused() throws {
        let desk = try desk()
        let before = try desk.files()
        let result = try desk.report("2021-Q3", "--kind", "all", "--date", "12/10/2021")
        #expect(result.status == 1)
        for name in [Self.report, Self.sheet] {
            #expect(result.errors.contains("\(name): lỗi: tệp này đã được sửa tay"), "\(name)")
        }
        #expect(result.errors.components(separatedBy: "[VB963]").count == 3)
        #expect(result.errors.contains("--keep") && result.errors.contains("--force"))
        #expect(try desk.files() == before)
    }

    @Test("--keep keeps it, makes its PDF from it and all else anew")
    func kept() throws {
        let desk = try desk()
        let edited = try desk.files()
        let result = try desk.report("2021-Q3", "--kind", "all", "--date", "12/10/2021", "--keep")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors.components(separatedBy: "[VB964]").count == 3)
        for name in [Self.report, Self.sheet] {
            #expect(try desk.text(name).utf8.elementsEqual(edited[String(name.dropFirst(3))]!))
            let pdf = try desk.folder.bytes(name.replacingOccurrences(of: ".md", with: ".pdf"))
            #expect(try Program.read(pdf, with: "pdftotext", ["%", "-"]).contains("Lời thêm của người soạn."))
        }
        // The date is no part of a sheet: the reminder alone has changed.
        let again = try desk.report("2021-Q3", "--kind", "all", "--date", "12/10/2021", "--keep")
        #expect(again.status == 0)
        let reminder = try #require(try desk.files().keys.first { $0.hasPrefix("don-doc") && $0.hasSuffix(".md") })
        #expect(try desk.text("ra/\(reminder)").contains("\nngày: 12/10/2021\n"))
    }

    @Test("--force writes over it")
    func forced() throws {
        let desk = try desk()
        #expect(try desk.report("2021-Q3", "--kind", "all", "--force").status == 0)
        let fresh = try ReportDesk(.party)
        #expect(try fresh.report("2021-Q3", "--kind", "all").status == 0)
        #expect(try desk.files() == fresh.files())
    }

    @Test("what the data no longer say is told at its place in the kept text")
    func checked() throws {
        let desk = try ReportDesk(.party)
        #expect(try desk.report("2021-Q3").status == 0)
        let text = try desk.text(Self.report)
        let wrong = text.replacingOccurrences(of: "hoàn thành 03/10 nhiệm vụ", with: "hoàn thành 04/10 nhiệm vụ")
        try #require(wrong != text)
        try desk.folder.write(wrong, to: Self.report)
        let result = try desk.report("2021-Q3", "--keep", "--diagnostics", "json")
        #expect(result.status == 0)
        let found = try Finding.all(in: result.errors).filter { $0.code == "VB956" }
        let lines = wrong.components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.contains("04/10 nhiệm vụ") })
        let column = lines[line].distance(
            from: lines[line].startIndex, to: lines[line].range(of: "04/10")!.lowerBound)
        #expect(found.map(\.place) == [[line + 1, column + 1]])
        #expect(found.first?.file == Self.report && found.first?.message.contains("03") == true)
    }

    @Test("a file of the name that the program never wrote is a person's own")
    func foreign() throws {
        let desk = try ReportDesk(.party)
        try desk.folder.writeFolder("ra", "bao-cao-2021-Q3.md", "Bản thảo của tôi.\n")
        let result = try desk.report("2021-Q3")
        #expect(result.status == 1 && result.errors.contains("[VB963]"))
        #expect(try desk.files().keys.sorted() == ["bao-cao-2021-Q3.md"])
    }

    @Test("new figures go into a source that nobody touched")
    func untouched() throws {
        let desk = try ReportDesk(.party)
        #expect(try desk.report("2022-Q1").status == 0)
        let head = "mã;cơ quan;kỳ;trạng thái;ngày hoàn thành;kết quả\n"
        try desk.folder.write(head + "II.3.1;Sở Nội vụ;2022-Q1;hoàn thành;30/3/2022;xong\n", to: "sua.csv")
        #expect(try desk.run("progress", "import", ReportDesk.plan, "sua.csv").status == 0)
        #expect(try desk.report("2022-Q1").status == 0)
        #expect(try desk.text("ra/bao-cao-2022-Q1.md").contains("hoàn thành 08/10 nhiệm vụ, đạt 80%"))
    }
}

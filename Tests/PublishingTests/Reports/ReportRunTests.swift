import Foundation
import Reporting
import TestSupport
import Testing

@Suite("The command that makes reports")
struct ReportRunTests {
    @Test("twice gives the same bytes, sources and PDFs, in another folder too", arguments: SampleCase.allCases)
    func sameBytes(sample: SampleCase) throws {
        let desk = try ReportDesk(sample)
        let period = sample.periods[2]
        func run(into folder: String) throws -> [String: [UInt8]] {
            let result = try desk.run(
                "report", ReportDesk.plan, "--period", period, "--date", "14/10/2026", "--kind",
                "all,phân-công,kế-hoạch-cấp-dưới", "-d", folder)
            #expect(result.status == 0, "\(result.errors)")
            return try desk.files(in: folder)
        }
        let first = try run(into: "ra")
        #expect(first.count > 20 && first.keys.count { $0.hasSuffix(".pdf") } * 2 == first.count)
        #expect(try run(into: "ra") == first)
        #expect(try run(into: "ra2") == first)
    }

    @Test("the files lie in a folder named by the period, where no other is named")
    func folder() throws {
        let desk = try ReportDesk(.party)
        #expect(try desk.run("report", ReportDesk.plan, "--period", "2021-Q3").status == 0)
        #expect(try desk.files(in: "bao-cao-2021-Q3").keys.sorted() == ["bao-cao-2021-Q3.md", "bao-cao-2021-Q3.pdf"])
        #expect(try desk.run("report", ReportDesk.plan, "--period", "đến-2021-Q3", "-q").status == 0)
        #expect(try desk.text("bao-cao-den-2021-Q3/bao-cao-den-2021-Q3.md").contains("từ khi ban hành Kế hoạch"))
    }

    @Test("without a store it says where it looked and how to begin")
    func noStore() throws {
        let desk = try ReportDesk(.party)
        try FileManager.default.removeItem(atPath: desk.folder.path(ReportDesk.store))
        let before = try desk.folder.contents
        let result = try desk.report("2021-Q3")
        #expect(result.status == 1)
        #expect(result.errors.contains("chưa có số liệu tiến độ của kế hoạch này (ke-hoach.tien-do.sqlite)"))
        #expect(result.errors.contains("[VB958]") && result.errors.contains("vanban progress import"))
        #expect(try desk.folder.contents == before)
    }

    @Test(
        "what is typed wrongly is told before anything is read or written",
        arguments: [
            ["--period", "2021-Q5"], ["--period", "quý III"], ["--period", "2021-13"],
            ["--period", "2021-Q3", "--kind", "tong-hop-2"], ["--period", "2021-Q3", "--date", "31/2/2021"],
            ["--period", "2021-Q3", "--keep", "--force"], [],
        ])
    func usage(arguments: [String]) throws {
        let desk = try ReportDesk(.party)
        let before = try desk.folder.contents
        let result = try Vanban.run(["report", ReportDesk.plan] + arguments, in: desk.folder)
        #expect(result.status == 2 && result.output.isEmpty, "\(result.errors)")
        #expect(try desk.folder.contents == before)
    }

    @Test("a period of which nobody has reported is a warning, and the report says what is known")
    func empty() throws {
        let desk = try ReportDesk(.party)
        let result = try desk.report("2022-Q3")
        #expect(result.status == 0 && result.errors.contains("[VB959]"), "\(result.errors)")
        #expect(try desk.text("ra/bao-cao-2022-Q3.md").contains("Có 00/13 cơ quan, đơn vị gửi báo cáo"))
    }

    @Test("kinds may be typed without marks, several at once, each once")
    func kinds() throws {
        let desk = try ReportDesk(.party)
        #expect(try desk.report("2021-Q4", "--kind", "don-doc,phan-cong", "--kind", "Đôn-đốc").status == 0)
        #expect(
            try desk.files().keys.sorted() == [
                "don-doc-2021-Q4.md", "don-doc-2021-Q4.pdf", "phan-cong.md", "phan-cong.pdf",
            ])
    }

    @Test("a draft says so")
    func draft() throws {
        let desk = try ReportDesk(.party)
        #expect(try desk.report("2021-Q4", "--kind", "tổng-hợp,đôn-đốc", "--draft").status == 0)
        for name in ["bao-cao-2021-Q4", "don-doc-2021-Q4"] {
            #expect(try desk.text("ra/\(name).md").contains("\ndự thảo: Dự thảo\n"))
            let text = try Program.read(desk.folder.bytes("ra/\(name).pdf"), with: "pdftotext", ["%", "-"])
            #expect(text.lowercased().contains("dự thảo"))
        }
    }

    @Test("where the numbers of a task come from, by file and line")
    func explanation() throws {
        let desk = try ReportDesk(.party)
        let before = try desk.folder.contents
        let result = try desk.report("2021-Q4", "--explain", "II.4.1")
        let body = "dang-doan-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tinh.csv"
        #expect(result.status == 0, "\(result.errors)")
        for place in ["2021-Q2/\(body):4", "2021-Q3/\(body):4", "2021-Q4/\(body):3", "2022-Q1/\(body):3"] {
            #expect(result.text.contains("← tien-do/\(place), lần nhập 1"), "\(place)")
        }
        #expect(result.text.contains("Thời hạn: 31/3/2022") && result.text.contains("đang thực hiện, đạt 45%"))
        #expect(try desk.folder.contents == before)
        let unknown = try desk.report("2021-Q4", "--explain", "II.9.9")
        #expect(unknown.status == 1 && unknown.errors.contains("[VB966]") && unknown.errors.contains("II.4.1"))
        let english = try desk.report("2021-Q4", "--explain", "II.4.1", "--lang", "en")
        #expect(english.text.contains("Rows imported:") && english.text.contains(", import 1"))
    }

    @Test("a row that was replaced is told with what replaced it")
    func replaced() throws {
        let desk = try ReportDesk(.party)
        let head = "mã;cơ quan;kỳ;trạng thái;phần trăm;kết quả\n"
        try desk.folder.write(head + "II.3.1;Sở Nội vụ;2022-Q1;đang thực hiện;70;đã sửa\n", to: "sua.csv")
        #expect(try desk.run("progress", "import", ReportDesk.plan, "sua.csv").status == 0)
        let text = try desk.report("2022-Q1", "--explain", "II.3.1").text
        #expect(
            text.contains("đang thực hiện, 65%  ← tien-do/2022-Q1/so-noi-vu.csv:2, lần nhập 1 (thay bằng lần nhập 2)"))
        #expect(text.contains("đang thực hiện, 70%  ← sua.csv:2, lần nhập 2\n"))
    }
}

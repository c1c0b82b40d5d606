import Reporting
import Testing

@Suite("Figures taken before a period's end are estimates")
struct EstimateTests {
    private static let tasks = ["- Mở lớp. {chủ trì: Ban A; loại việc: thường xuyên}"]

    private func report(_ rows: [String], _ period: String = "2026-Q2", date: String? = "05/7/2026") throws -> String {
        try MadePlan(tasks: Self.tasks, rows: rows).text(.consolidated, period, date: date)
    }

    private func row(_ period: String, _ classes: String, takenOn: String = "") -> String {
        "II.1.1;Ban A;\(period);đang thực hiện;;đã mở lớp;;;;\(takenOn);\(classes)"
    }

    /// The table of indicators, line by line.
    private func table(_ text: String) throws -> [String] {
        let part = try #require(text.components(separatedBy: "\nBảng 2.").dropFirst().first)
        return part.split(separator: "\n").map(String.init).drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
            .map(\.self)
    }

    @Test("a figure of the whole period is what was done")
    func actual() throws {
        for takenOn in ["", "30/6/2026", "02/7/2026"] {
            let table = try table(report([row("2026-Q2", "7", takenOn: takenOn)]))
            #expect(table[0] == "| TT | Chỉ tiêu | Thực hiện quý II năm 2026 |", "\(takenOn)")
            #expect(table[2] == "| | số lớp | 7 |")
        }
    }

    @Test("one with an earlier day is an estimate")
    func early() throws {
        let table = try table(report([row("2026-Q2", "7", takenOn: "15/6/2026")]))
        #expect(table[0] == "| TT | Chỉ tiêu | Ước thực hiện quý II năm 2026 |")
        #expect(table[2] == "| | số lớp | 7 |")
    }

    @Test("in a report of an earlier date all figures are")
    func earlyReport() throws {
        let table = try table(report([row("2026-Q2", "7")], date: "20/6/2026"))
        #expect(table[0] == "| TT | Chỉ tiêu | Ước thực hiện quý II năm 2026 |")
        // A row that says otherwise knows better.
        let known = try self.table(report([row("2026-Q2", "7", takenOn: "30/6/2026")], date: "20/6/2026"))
        #expect(known[0] == "| TT | Chỉ tiêu | Thực hiện quý II năm 2026 |")
    }

    @Test("each indicator stands in its own column")
    func both() throws {
        let plan = MadePlan(
            tasks: [
                "- Mở lớp. {chủ trì: Ban A; loại việc: thường xuyên}",
                "- Việc khác. {chủ trì: Ban A; loại việc: thường xuyên}",
            ],
            rows: [row("2026-Q2", "7")])
        let desk = try plan.desk()
        try desk.folder.write(
            "mã;cơ quan;kỳ;trạng thái;kết quả;ngày số liệu;số xã\nII.1.2;Ban A;2026-Q2;đang thực hiện;x;20/6/2026;4\n",
            to: "xa.csv")
        #expect(try desk.run("progress", "import", ReportDesk.plan, "xa.csv").status == 0)
        let table = try table(desk.made("2026-Q2", date: "05/7/2026").text(.consolidated))
        #expect(table[0] == "| TT | Chỉ tiêu | Thực hiện quý II năm 2026 | Ước thực hiện quý II năm 2026 |")
        #expect(table.dropFirst(2) == ["| | số lớp | 7 |  |", "| | số xã |  | 4 |"])
    }

    @Test("the cut-off of the office decides, not the calendar")
    func cutOff() throws {
        var plan = MadePlan(tasks: Self.tasks, rows: [row("2026-Q2", "7", takenOn: "25/6/2026")])
        plan.followUp += ", chốt số liệu: 25"
        #expect(try table(plan.text(.consolidated, "2026-Q2"))[0].contains("| Thực hiện quý II năm 2026 |"))
        plan.rows = [row("2026-Q2", "7", takenOn: "24/6/2026")]
        #expect(try table(plan.text(.consolidated, "2026-Q2"))[0].contains("| Ước thực hiện quý II năm 2026 |"))
    }

    @Test("the period before and the same of last year stand beside it, where there are rows")
    func comparisons() throws {
        let rows = [row("2025-Q2", "2"), row("2026-Q1", "5"), row("2026-Q2", "7")]
        let plan = MadePlan(
            tasks: Self.tasks, followUp: "từ: 01/01/2025, đến: 31/12/2026", rows: rows)
        let text = try plan.text(.consolidated, "2026-Q2", date: "05/7/2026")
        #expect(
            try table(text)[0]
                == "| TT | Chỉ tiêu | quý I năm 2026 | Thực hiện quý II năm 2026 | quý II năm 2025 |")
        #expect(try table(text)[2] == "| | số lớp | 5 | 7 | 2 |")
        #expect(text.contains("So với quý I năm 2026: ") && text.contains("So với quý II năm 2025: "))
        let first = try report([row("2026-Q2", "7")])
        #expect(!first.contains("So với"))
    }

    @Test("changes are counted in words, and none is said")
    func changes() throws {
        let tasks = (1...3).map { "- Việc thứ \($0). {chủ trì: Ban A; hạn: 30/4/2026}" }
        func row(_ task: Int, _ period: String, _ status: String, _ day: String = "") -> String {
            "II.1.\(task);Ban A;\(period);\(status);\(day);x"
        }
        let before = (1...3).map { row($0, "2026-Q1", "đang thực hiện") }
        let plan = MadePlan(
            tasks: tasks,
            rows: before + [
                row(1, "2026-Q2", "hoàn thành", "20/4/2026"), row(2, "2026-Q2", "hoàn thành", "20/5/2026"),
                row(3, "2026-Q2", "đang thực hiện"), row(3, "2026-Q3", "tạm dừng"),
            ])
        let desk = try plan.desk()
        let second = try desk.made("2026-Q2", date: "05/7/2026").text(.consolidated)
        #expect(second.contains("So với quý I năm 2026: số nhiệm vụ hoàn thành tăng 02; số nhiệm vụ quá hạn tăng 01."))
        let third = try desk.made("2026-Q3", date: "05/10/2026").text(.consolidated)
        #expect(third.contains("So với quý II năm 2026: số nhiệm vụ hoàn thành, quá hạn không thay đổi."))
    }
}

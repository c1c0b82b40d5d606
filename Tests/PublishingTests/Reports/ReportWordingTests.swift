import PlanModel
import Reporting
import Testing

@Suite("A report reads well for none, one and many")
struct ReportWordingTests {
    private static let three = (1...3).map {
        "- Việc thứ \($0). {chủ trì: Ban \(["A", "B", "C"][$0 - 1]); hạn: 31/3/2026}"
    }
    private static let bodies = ["Ban A,cấp dưới", "Ban B,cấp dưới", "Ban C,cấp dưới"]

    /// The report of the first quarter, or of another period, with these rows.
    private func report(_ rows: [String], tasks: [String] = three, _ period: String = "2026-Q1") throws -> String {
        try MadePlan(tasks: tasks, bodies: Self.bodies, rows: rows).text(.consolidated, period)
    }

    private func row(_ number: Int, _ status: String = "đang thực hiện", _ rest: String = "") -> String {
        "II.1.\(number);Ban \(["A", "B", "C"][number - 1]);2026-Q1;\(status);\(rest)"
    }

    /// The paragraph behind a heading.
    private func below(_ heading: String, of text: String) throws -> String {
        let parts = text.components(separatedBy: "\(heading) {đề mục}\n\n")
        try #require(parts.count == 2, "«\(heading)»")
        return parts[1].components(separatedBy: "\n\n#")[0].components(separatedBy: "\n\nPhụ lục")[0]
    }

    @Test("nothing has come yet")
    func nothing() throws {
        let text = try report([])
        #expect(
            text.contains("Kế hoạch giao 03 nhiệm vụ cho 03 cơ quan, đơn vị chủ trì, gồm 03 nhiệm vụ phải hoàn thành"))
        #expect(text.contains("chưa có nhiệm vụ nào hoàn thành; chưa thực hiện 03 nhiệm vụ."))
        #expect(text.contains("Trong kỳ chưa có văn bản nào được ban hành để thực hiện Kế hoạch."))
        #expect(text.contains("Trong kỳ chưa có kết quả được báo cáo."))
        #expect(text.contains("Có 00/03 cơ quan, đơn vị gửi báo cáo; chưa gửi báo cáo: Ban A; Ban B; Ban C."))
        #expect(text.contains("Các cơ quan, đơn vị không nêu khó khăn, vướng mắc."))
        #expect(try below("KIẾN NGHỊ, ĐỀ XUẤT", of: text) == "Không có./.")
        #expect(!text.contains("Phụ lục 2") && !text.contains("Bảng 2") && !text.contains("So với"))
    }

    @Test("everything is well")
    func allDone() throws {
        let text = try report((1...3).map { row($0, "hoàn thành", "0\($0)/3/2026;xong") })
        #expect(text.contains("hoàn thành 03/03 nhiệm vụ, đạt 100%, trong đó đúng hạn 03. Không có nhiệm vụ quá hạn."))
        #expect(text.contains("Cả 03 cơ quan, đơn vị đã gửi báo cáo."))
        #expect(
            try below("#. Hạn chế", of: text)
                == "Không có nhiệm vụ quá hạn, nhiệm vụ hoàn thành chậm; không có cơ quan, đơn vị chưa báo cáo.")
        #expect(!text.contains("Hoàn thành dứt điểm"))
    }

    @Test("documents: one is named in the sentence, many are an annex")
    func documents() throws {
        let one = try report([row(1, "đang thực hiện", ";x;;;Quyết định số 4-QĐ/BA, ngày 01/3/2026")])
        #expect(
            one.contains(
                "Trong kỳ có 01 văn bản được ban hành để thực hiện Kế hoạch: Quyết định số 4-QĐ/BA, ngày 01/3/2026 của Ban A."
            ))
        #expect(!one.contains("Phụ lục 2"))
        let many = try report([
            row(1, "đang thực hiện", ";x;;;Quyết định số 4-QĐ/BA, ngày 01/3/2026"),
            row(2, "đang thực hiện", ";x;;;Công văn số 5-CV/BB, ngày 02/3/2026"),
        ])
        #expect(many.contains("các cơ quan, đơn vị đã ban hành 02 văn bản để thực hiện Kế hoạch (Phụ lục 2)."))
        #expect(many.contains("\nPhụ lục 2\n\nVăn bản ban hành trong kỳ"))
        #expect(many.contains("| | Công văn số 5-CV/BB, ngày 02/3/2026 | Ban B | Việc thứ 2 |"))
    }

    @Test("overdue: one and many, each with who and when")
    func overdue() throws {
        let one = try report([row(1, "hoàn thành", "31/3/2026;xong"), row(2, "hoàn thành", "05/3/2026;xong"), row(3)])
        #expect(one.contains("Có 01 nhiệm vụ quá hạn."))
        #expect(one.contains("- Quá hạn 01 nhiệm vụ: Việc thứ 3 (Ban C, thời hạn 31/3/2026)."))
        #expect(one.contains("#. Hoàn thành dứt điểm 01 nhiệm vụ đã quá hạn: Việc thứ 3 (Ban C). {văn}"))
        let many = try report([row(1), row(2), row(3)])
        #expect(many.contains("chưa có nhiệm vụ nào hoàn thành; đang thực hiện 03 nhiệm vụ. Có 03 nhiệm vụ quá hạn."))
        #expect(
            many.contains(
                "- Quá hạn 03 nhiệm vụ: Việc thứ 1 (Ban A, thời hạn 31/3/2026); Việc thứ 2 (Ban B, thời hạn 31/3/2026); Việc thứ 3"
            ))
    }

    @Test("late: told with the days, apart from what is overdue")
    func late() throws {
        let rows = [row(1, "hoàn thành", "05/4/2026;xong").replacingOccurrences(of: "2026-Q1", with: "2026-Q2")]
        let text = try report(rows, "2026-Q2")
        #expect(text.contains("hoàn thành 01/03 nhiệm vụ, đạt 33,3%, chậm 01"))
        #expect(text.contains("đã hoàn thành ngày 05/4/2026, chậm 05 ngày so với thời hạn"))
        #expect(text.contains("- Hoàn thành chậm 01 nhiệm vụ: Việc thứ 1 (Ban A, thời hạn 31/3/2026)."))
    }

    @Test("silent bodies: one and many")
    func silent() throws {
        let one = try report([row(1), row(2)])
        #expect(one.contains("Có 02/03 cơ quan, đơn vị gửi báo cáo; chưa gửi báo cáo: Ban C."))
        #expect(one.contains("- Chưa gửi báo cáo 01 cơ quan, đơn vị: Ban C."))
        #expect(one.contains("Chưa có báo cáo về 01 nhiệm vụ: Việc thứ 3 (Ban C, thời hạn 31/3/2026)."))
        let many = try report([row(1)])
        #expect(many.contains("- Chưa gửi báo cáo 02 cơ quan, đơn vị: Ban B; Ban C."))
        #expect(many.contains("Chưa có báo cáo về 02 nhiệm vụ: Việc thứ 2 (Ban B, thời hạn 31/3/2026); Việc thứ 3"))
    }

    @Test("who reported before and says nothing now is named")
    func fallenSilent() throws {
        let plan = MadePlan(
            tasks: Self.three, bodies: Self.bodies,
            rows: [row(1), row(2), "II.1.1;Ban A;2026-Q2;đang thực hiện;;x"])
        let text = try plan.text(.consolidated, "2026-Q2", date: "05/7/2026")
        #expect(text.contains("- Kỳ trước có báo cáo, kỳ này không báo cáo: Ban B (Việc thứ 2)."))
    }

    @Test(
        "proposals: none, nothing but “không”, one, many",
        arguments: [
            ([""], "Không có./."), (["Không có", "không"], "Không có./."),
            (["đề nghị bố trí vốn"], "- Đề nghị bố trí vốn (Ban A)./."),
            (
                ["đề nghị bố trí vốn.", "Cho lùi thời hạn."],
                "- Đề nghị bố trí vốn (Ban A).\n\n- Cho lùi thời hạn (Ban B)./."
            ),
        ])
    func proposals(typed: [String], words: String) throws {
        let rows = typed.enumerated().map { row($0 + 1, "đang thực hiện", ";x;;\"\($1)\"") }
        #expect(try below("KIẾN NGHỊ, ĐỀ XUẤT", of: report(rows)) == words)
    }

    @Test("a plan of ongoing tasks alone has nothing to finish")
    func ongoing() throws {
        let tasks = ["- Việc thứ 1. {chủ trì: Ban A; loại việc: thường xuyên}"]
        let none = try report([], tasks: tasks)
        #expect(none.contains("Trong kỳ chưa có nhiệm vụ thường xuyên nào có kết quả được báo cáo."))
        #expect(!none.contains("đạt 0%") && !none.contains("00/00"))
        let one = try report([row(1, "đang thực hiện", ";đã mở 02 lớp")], tasks: tasks)
        #expect(one.contains("Trong kỳ có 01/01 nhiệm vụ thường xuyên có kết quả."))
    }

    @Test("a body's sheet: none, one, many")
    func sheet() throws {
        func sheet(_ rows: [String], tasks: [String]) throws -> String {
            try MadePlan(tasks: tasks, bodies: ["Ban A,cấp dưới"], rows: rows).text(.sheets)
        }
        let one = ["- Việc thứ 1. {chủ trì: Ban A; hạn: 31/3/2026}"]
        let silent = try sheet([], tasks: one)
        #expect(silent.contains("Ban A chủ trì 01 nhiệm vụ. Cơ quan chưa gửi báo cáo quý I năm 2026."))
        #expect(
            silent.contains(
                "Ban A chưa hoàn thành nhiệm vụ nào trong 01 nhiệm vụ phải hoàn thành; chưa thực hiện 01 nhiệm vụ; quá hạn 01 nhiệm vụ."
            ))
        #expect(silent.contains("- Gửi báo cáo quý I năm 2026 trước ngày "))
        let paused = try sheet([row(1, "tạm dừng")], tasks: one)
        #expect(paused.contains("; tạm dừng 01 nhiệm vụ; quá hạn 01 nhiệm vụ."))
        let done = try sheet([row(1, "hoàn thành", "01/3/2026;xong")], tasks: one)
        #expect(done.contains("Ban A hoàn thành 01/01 nhiệm vụ, đạt 100%; không có nhiệm vụ quá hạn."))
        #expect(done.contains("- quý II năm 2026 không có nhiệm vụ đến hạn") == false)
        #expect(done.contains("- Quý II năm 2026 không có nhiệm vụ đến hạn"))
        #expect(!done.contains("Bảng 2"))
    }
}

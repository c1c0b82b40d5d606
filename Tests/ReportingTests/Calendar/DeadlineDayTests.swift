import PlanModel
import Reporting
import Testing

@Suite("The last day on which a task is in time")
struct DeadlineDayTests {
    private func day(_ text: String, date: PartialDate? = nil, nature: TaskNature = .once) -> String? {
        var task = PlanTask(id: "II.1.1", text: Text("Làm"))
        task.nature = nature
        task.deadline = Deadline(date: date, text: Text(text))
        return DeadlineDay.of(task)?.iso
    }

    @Test(
        "words",
        arguments: [
            ("quý III năm 2026", "2026-09-30"), ("Quý IV/2026", "2026-12-31"), ("quý 1/2024", "2024-03-31"),
            ("trong quý II năm 2026", "2026-06-30"), ("tháng 9/2026", "2026-09-30"),
            ("tháng 02 năm 2024", "2024-02-29"), ("đến hết tháng 9/2026", "2026-09-30"),
            ("năm 2026", "2026-12-31"), ("trong năm 2026", "2026-12-31"), ("cuối năm 2026", "2026-12-31"),
            ("6 tháng đầu năm 2026", "2026-06-30"), ("6 tháng cuối năm 2026", "2026-12-31"),
            ("9 tháng đầu năm 2026", "2026-09-30"), ("Sáu tháng đầu năm 2026", "2026-06-30"),
            ("trước ngày 15/9/2026", "2026-09-14"), ("Trước 01/3/2024", "2024-02-29"),
            ("trước ngày 01 tháng 01 năm 2027", "2026-12-31"), ("trước quý IV năm 2026", "2026-09-30"),
            ("chậm nhất là ngày 30/9/2026", "2026-09-30"), ("chậm nhất ngày 30/9/2026.", "2026-09-30"),
            ("hoàn thành", nil), ("hằng năm", nil), ("quý V năm 2026", nil), ("tháng 13/2026", nil),
            ("trước ngày 31/02/2026", nil), ("sau 15 ngày", nil), ("", nil),
        ] as [(String, String?)])
    func words(text: String, expected: String?) { #expect(day(text) == expected) }

    @Test("a date that was read, and a partial one to its period's end")
    func dates() {
        #expect(day("30/6/2026", date: PartialDate(year: 2026, month: 6, day: 30)) == "2026-06-30")
        #expect(day("9/2026", date: PartialDate(year: 2026, month: 9)) == "2026-09-30")
        #expect(day("2026", date: PartialDate(year: 2026)) == "2026-12-31")
    }

    @Test("ongoing work has no end, and tasks without a deadline are left out")
    func none() {
        #expect(day("31/12/2026", date: PartialDate(year: 2026, month: 12, day: 31), nature: .ongoing) == nil)
        var plan = Plan()
        var due = PlanTask(id: "II.1.1", text: Text("Làm"))
        due.deadline = Deadline(text: Text("quý I năm 2026"))
        plan.arrangements = [due, PlanTask(id: "II.1.2", text: Text("Làm"))]
        #expect(DeadlineDay.all(of: plan).mapValues(\.iso) == ["II.1.1": "2026-03-31"])
    }
}

import PlanModel
import Reporting
import TestSupport
import Testing

@Suite("Empty progress tables")
struct ProgressFormTests {
    @Test("a form as it is says nothing; filled in it is imported without findings")
    func roundTrip() throws {
        let form = ProgressForm(
            for: "Ban B", in: ProgressFixture.assignments, period: Period(code: "2026-Q2"), indicators: ["Số; xã"])
        #expect(form.count == 1)
        #expect(form.fileName == "tien-do-ban-b-2026-q2.csv")
        let empty = try ProgressFixture.read(form.bytes)
        #expect(empty.rows.isEmpty && empty.diagnostics.isEmpty)

        let line = ";Ban B;2026-Q2;;;;;;;;;;"
        let text = String(decoding: form.bytes, as: UTF8.self)
        try #require(text.contains(line))
        let filled = text.replacing(
            line, with: ";Ban B;2026-Q2;Hoàn thành;100;\"Xong; tốt\";;;30/6/2026;15-BC/TU;;;1.200")
        let read = try ProgressFixture.read(Array(filled.utf8))
        #expect(read.diagnostics.isEmpty)
        let entry = try #require(read.rows.first?.entry)
        #expect(entry.status == .done && entry.completion == Day(2026, 6, 30) && entry.result == "Xong; tốt")
        #expect(entry.figures == ["Số; xã": TableNumber("1.200")!])
    }

    @Test("texts of tasks become neither formulas nor further cells")
    func hostile() throws {
        var plan = Plan()
        let texts = ["=1+1", "-2", "@SUM(A1)", "a\";\"b", "dòng\nhai; ba"]
        plan.groups = [
            TaskGroup(
                id: "1", title: Text("Nhóm"),
                tasks: texts.enumerated().map { ProgressFixture.task("T\($0)", $1, lead: ["Ban A"]) })
        ]
        let assignments = Assignments(plan)
        let form = ProgressForm(for: "Ban A", in: assignments, period: Period(code: "2026-Q1"))
        let lines = String(decoding: form.bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 6)
        #expect(lines[1].hasPrefix("T0; =1+1;;Ban A;2026-Q1;"))
        #expect(lines[4].contains("\"a\"\";\"\"b\""))
        let filled = lines.joined(separator: "\n").replacing(";2026-Q1;;;", with: ";2026-Q1;;;x")
        let read = try ProgressFixture.read(Array(filled.utf8), rules: ProgressRules(assignments: assignments))
        #expect(read.diagnostics.isEmpty)
        #expect(read.rows.map(\.entry.task) == ["T0", "T1", "T2", "T3", "T4"])
    }
}

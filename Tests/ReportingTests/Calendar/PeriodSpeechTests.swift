import PlanModel
import Reporting
import Testing

@Suite("Periods as offices speak of them")
struct PeriodSpeechTests {
    struct Case: Sendable {
        var code: String
        var spoken: String
        var next: String
        var first: String
        var last: String

        init(_ code: String, _ spoken: String, next: String, _ first: String, _ last: String) {
            (self.code, self.spoken, self.next, self.first, self.last) = (code, spoken, next, first, last)
        }
    }

    @Test(
        "a period, and what comes next",
        arguments: [
            Case("2026-W38", "tuần 38 năm 2026", next: "tuần 39 năm 2026", "2026-09-21", "2026-09-27"),
            Case("2026-W53", "tuần 53 năm 2026", next: "tuần 01 năm 2027", "2027-01-04", "2027-01-10"),
            Case("2026-09", "tháng 9 năm 2026", next: "tháng 10 năm 2026", "2026-10-01", "2026-10-31"),
            Case("2024-01", "tháng 01 năm 2024", next: "tháng 02 năm 2024", "2024-02-01", "2024-02-29"),
            Case("2026-12", "tháng 12 năm 2026", next: "tháng 01 năm 2027", "2027-01-01", "2027-01-31"),
            Case("2026-Q3", "quý III năm 2026", next: "quý IV năm 2026", "2026-10-01", "2026-12-31"),
            Case("2026-Q4", "quý IV năm 2026", next: "quý I năm 2027", "2027-01-01", "2027-03-31"),
            Case("2026-6T", "6 tháng đầu năm 2026", next: "6 tháng cuối năm 2026", "2026-07-01", "2026-12-31"),
            Case("2026-9T", "9 tháng đầu năm 2026", next: "quý IV năm 2026", "2026-10-01", "2026-12-31"),
            Case("2026", "năm 2026", next: "năm 2027", "2027-01-01", "2027-12-31"),
        ])
    func speech(_ one: Case) throws {
        let period = try Calendar.period(one.code)
        #expect(period.spoken == one.spoken)
        #expect(period.spokenNext == one.next)
        #expect(period.nextDays.first.iso == one.first)
        #expect(period.nextDays.last.iso == one.last)
    }

    @Test(
        "since the start, typed with or without marks",
        arguments: ["đến-2026-Q3", "den-2026-Q3", "ĐẾN-2026-q3", "Den-2026-Q3", "\u{111}e\u{302}\u{301}n-2026-Q3"])
    func sinceStart(code: String) throws {
        let span = try #require(ReportSpan(code: code))
        #expect(span.isSinceStart && span.period.code == "2026-Q3")
        #expect(span.code == "den-2026-Q3")
        #expect(span.spoken == "từ khi ban hành Kế hoạch đến hết quý III năm 2026")
    }

    @Test("a plain period, and what is none")
    func spans() throws {
        let span = try #require(ReportSpan(code: "2026-6T"))
        #expect(!span.isSinceStart && span.code == "2026-6T" && span.spoken == "6 tháng đầu năm 2026")
        for code in ["đến", "đến-", "đến-2026-Q5", "tới-2026-Q3", "đến-đến-2026", ""] {
            #expect(ReportSpan(code: code) == nil, "\(code)")
        }
    }
}

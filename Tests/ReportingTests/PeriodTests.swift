import PlanModel
import Testing

@Suite("Periods as commands write them")
struct PeriodTests {
    @Test(
        "code, first and last day",
        arguments: [
            ("2026-W01", "2025-12-29", "2026-01-04"), ("2026-W53", "2026-12-28", "2027-01-03"),
            ("2024-02", "2024-02-01", "2024-02-29"), ("2025-02", "2025-02-01", "2025-02-28"),
            ("2026-Q3", "2026-07-01", "2026-09-30"), ("2026-6T", "2026-01-01", "2026-06-30"),
            ("2026-9T", "2026-01-01", "2026-09-30"), ("2026", "2026-01-01", "2026-12-31"),
        ])
    func span(code: String, first: String, last: String) throws {
        let period = try #require(Period(code: code))
        #expect(period.code == code)
        #expect(period.firstDay.iso == first)
        #expect(period.lastDay.iso == last)
    }

    @Test(
        "what no year has", arguments: ["2025-W53", "2026-13", "2026-Q5", "2026-Q0", "26-Q1", "2026-7T", "2026-1", ""])
    func unknown(code: String) { #expect(Period(code: code) == nil) }

    @Test("neighbours follow without gap or overlap", arguments: [Period.Length.week, .month, .quarter, .year])
    func neighbours(length: Period.Length) throws {
        var period = try #require(Period.of(length, containing: Day(2020, 12, 31)!))
        while period.year < 2030 {
            let next = try #require(period.next)
            #expect(next.firstDay == period.lastDay.adding(1))
            #expect(next.previous == period)
            #expect(Period.of(length, containing: next.firstDay) == next)
            #expect(Period.of(length, containing: next.lastDay) == next)
            period = next
        }
    }
}

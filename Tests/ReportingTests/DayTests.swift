import PlanModel
import Testing

@Suite("Days of the calendar")
struct DayTests {
    @Test("number, date and weekday agree over four centuries")
    func roundTrip() {
        var day = Day(1899, 12, 31)!
        var weekday = day.weekday
        #expect(weekday == 7)
        for _ in 0..<146_097 {
            let next = day.adding(1)
            weekday = weekday % 7 + 1
            #expect(Day(next.date) == next)
            #expect(next.weekday == weekday)
            day = next
        }
        #expect(day.iso == "2299-12-31")
    }

    @Test("no day that the calendar lacks")
    func missing() {
        #expect(Day(2025, 2, 29) == nil)
        #expect(Day(iso: "2024-02-29")?.adding(1).iso == "2024-03-01")
        #expect(Day(iso: "2024-2-9") == nil)
        #expect(Day(1969, 12, 31)?.weekday == 3)
    }
}

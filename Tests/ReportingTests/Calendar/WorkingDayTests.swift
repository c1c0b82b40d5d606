import FormatRules
import PlanModel
import Reporting
import Testing

@Suite("Working days")
struct WorkingDayTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var after: String
        var days: Int
        var expected: String
        var isProvisional: Bool
        var testDescription: String { "\(days) working days after \(after)" }

        init(_ after: String, _ days: Int, _ expected: String, provisional: Bool = false) {
            (self.after, self.days, self.expected, isProvisional) = (after, days, expected, provisional)
        }
    }

    private func due(_ term: Int, after day: String, own: [DayOff] = []) throws -> (day: Day, isProvisional: Bool) {
        var days = WorkingDays(from: Calendar.store, own: own)
        return try days.day(FollowUp.Term(days: term, areWorkingDays: true), after: try Calendar.day(day))
    }

    private func dayOff(_ first: String?, to last: String? = nil, madeUp: String? = nil) throws -> DayOff {
        var dayOff = DayOff()
        dayOff.first = try first.map { try Calendar.day($0).date } ?? PartialDate()
        dayOff.last = try last.map { try Calendar.day($0).date } ?? PartialDate()
        dayOff.madeUp = try madeUp.map { try Calendar.day($0).date } ?? PartialDate()
        return dayOff
    }

    @Test(
        "terms worked out by hand for 2024–2027",
        arguments: [
            // Ends of quarters and years.
            Case("2024-03-31", 5, "2024-04-05"), Case("2024-06-30", 5, "2024-07-05"),
            Case("2024-09-30", 5, "2024-10-07"), Case("2024-12-31", 1, "2025-01-02"),
            Case("2025-03-31", 5, "2025-04-08"), Case("2025-06-30", 5, "2025-07-07"),
            Case("2025-09-30", 5, "2025-10-07"), Case("2025-12-31", 1, "2026-01-05"),
            Case("2025-12-31", 6, "2026-01-10"), Case("2026-03-31", 5, "2026-04-07"),
            Case("2026-06-30", 5, "2026-07-07"), Case("2026-09-30", 5, "2026-10-07"),
            Case("2026-12-31", 5, "2027-01-08"), Case("2027-03-31", 5, "2027-04-07"),
            Case("2027-06-30", 5, "2027-07-07"), Case("2027-09-30", 5, "2027-10-07"),
            // 01/01/2028 is a Saturday of a year without data.
            Case("2027-12-31", 5, "2028-01-10", provisional: true),
            // By the state's cut-off.
            Case("2024-03-14", 2, "2024-03-18"), Case("2026-09-14", 2, "2026-09-16"),
            // The leap day.
            Case("2024-02-28", 2, "2024-03-01"),
            // Tết.
            Case("2024-02-07", 1, "2024-02-15"), Case("2024-02-14", 5, "2024-02-21"),
            Case("2025-01-24", 1, "2025-02-03"), Case("2026-02-13", 1, "2026-02-23"),
            Case("2027-02-03", 1, "2027-02-11", provisional: true),
            Case("2027-02-02", 1, "2027-02-03"),
            // Giỗ Tổ, 30/4 and 1/5, with days in lieu and swapped ones.
            Case("2024-04-17", 1, "2024-04-19"), Case("2024-04-26", 3, "2024-05-04"),
            Case("2025-04-04", 1, "2025-04-08"), Case("2025-04-25", 2, "2025-04-28"),
            Case("2025-04-29", 1, "2025-05-05"), Case("2026-04-24", 5, "2026-05-06"),
            Case("2027-04-15", 1, "2027-04-19", provisional: true),
            Case("2027-04-29", 1, "2027-05-04", provisional: true),
            // Quốc khánh.
            Case("2024-08-30", 1, "2024-09-04"), Case("2025-08-29", 2, "2025-09-04"),
            Case("2026-08-21", 1, "2026-08-22"), Case("2026-08-28", 1, "2026-09-03"),
            Case("2027-09-01", 1, "2027-09-06", provisional: true),
            // That the law has taken 24/11 over was not seen.
            Case("2026-11-20", 1, "2026-11-23"), Case("2026-11-23", 2, "2026-11-26", provisional: true),
        ])
    func terms(_ one: Case) throws {
        let found = try due(one.days, after: one.after)
        #expect(found.day.iso == one.expected)
        #expect(found.isProvisional == one.isProvisional)
    }

    @Test("a term in plain days and a term of none count no holidays")
    func plainDays() throws {
        var days = WorkingDays(from: Calendar.store)
        let start = try Calendar.day("2027-02-03")
        let plain = try days.day(FollowUp.Term(days: 3, areWorkingDays: false), after: start)
        #expect(plain.day.iso == "2027-02-06" && !plain.isProvisional)
        #expect(try due(0, after: "2026-09-02").day.iso == "2026-09-02")
    }

    @Test("the office's own days go before the public ones")
    func own() throws {
        #expect(try due(1, after: "2026-09-30", own: [dayOff("2026-10-01", to: "2026-10-02")]).day.iso == "2026-10-05")
        // Off on the day that others work instead.
        #expect(try due(1, after: "2026-08-21", own: [dayOff("2026-08-22")]).day.iso == "2026-08-24")
        // Worked on a public holiday.
        #expect(try due(1, after: "2026-09-01", own: [dayOff(nil, madeUp: "2026-09-02")]).day.iso == "2026-09-02")
        // The announced Tết, written down, is provisional no longer.
        let announced = try due(1, after: "2027-02-03", own: [dayOff("2027-02-04", to: "2027-02-10")])
        #expect(announced.day.iso == "2027-02-11" && !announced.isProvisional)
        // Within a longer span of days off one is worked.
        let leave = try [dayOff("2026-10-05", to: "2026-10-09", madeUp: "2026-10-07")]
        #expect(try due(1, after: "2026-10-02", own: leave).day.iso == "2026-10-07")
    }

    @Test("a term after another's end is the sum of both, whatever the day", arguments: 0..<200)
    func sum(seed: Int) throws {
        let start = try Calendar.day("2024-01-01").adding(seed * 7 + seed % 5)
        let once = try due(9, after: start.iso)
        #expect(try due(5, after: due(4, after: start.iso).day.iso).day == once.day)
    }
}

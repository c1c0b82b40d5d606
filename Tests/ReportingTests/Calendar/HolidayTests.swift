import FormatRules
import Foundation
import PlanModel
import Reporting
import TestSupport
import Testing

@Suite("Public holidays")
struct HolidayTests {
    private func holidays(_ year: Int, from store: ResourceStore) throws -> [Holiday] {
        var days = WorkingDays(from: store)
        _ = try days.isWorked(Day(year, 6, 15)!)
        return days.holidays
    }

    @Test("every year of data is well formed", arguments: 2020...2027)
    func data(year: Int) throws {
        let found = try holidays(year, from: Calendar.store)
        #expect(found.count >= 6)
        var seen: Set<Day> = []
        for holiday in found {
            #expect(holiday.first.year == year && holiday.last.year == year, "\(holiday.name)")
            for number in holiday.first.number...holiday.last.number {
                #expect(seen.insert(Day(number: number)).inserted, "\(Day(number: number).iso) twice")
            }
        }
        for holiday in found where holiday.worked != nil {
            // A working day given for a Saturday or Sunday that is no holiday.
            #expect(holiday.first.weekday < 6 && holiday.first == holiday.last)
            #expect(holiday.worked!.weekday > 5 && !seen.contains(holiday.worked!))
        }
        for fixed in [Day(year, 1, 1)!, Day(year, 4, 30)!, Day(year, 5, 1)!, Day(year, 9, 2)!] {
            #expect(found.contains { $0.first == fixed && !$0.isProvisional }, "\(fixed.iso)")
        }
        let tet = LunarCalendar.newYear(year)
        #expect(found.contains { $0.first < tet && tet.adding(2) <= $0.last })
        #expect(found.contains { $0.first == LunarCalendar.hungKings(year) })
    }

    @Test("what is swapped in 2024–2026")
    func swaps() throws {
        let swaps = try (2020...2027).flatMap { try holidays($0, from: Calendar.store) }.compactMap { holiday in
            holiday.worked.map { "\(holiday.first.iso) \($0.iso)" }
        }
        #expect(
            swaps == [
                "2024-04-29 2024-05-04", "2025-05-02 2025-04-26", "2026-01-02 2026-01-10", "2026-08-31 2026-08-22",
            ])
    }

    /// The years' announcements are the proof of what is foretold for years without data.
    @Test("what is foretold without doubt is what was announced", arguments: 2021...2025)
    func foretold(year: Int) throws {
        var foretold = WorkingDays(from: Calendar.nothing)
        var announced = WorkingDays(from: Calendar.store)
        let swaps = try holidays(year, from: Calendar.store).filter { $0.worked != nil }
        let swapped = Set(swaps.map(\.first) + swaps.compactMap(\.worked))
        var day = Day(year, 1, 1)!
        while day.year == year {
            let guess = try foretold.isWorked(day)
            if !guess.isProvisional, !swapped.contains(day) {
                let fact = try announced.isWorked(day)
                #expect(guess.worked == fact.worked, "\(day.iso)")
            }
            day = day.adding(1)
        }
    }

    @Test("days in lieu step over holidays that follow", arguments: [(2023, ["2023-05-02", "2023-05-03"])])
    func inLieu(year: Int, expected: [String]) throws {
        let found = try holidays(year, from: Calendar.nothing)
        let inMay = found.filter { $0.name.hasPrefix("Nghỉ bù") && $0.first.date.month == 5 }
        #expect(inMay.map(\.first.iso).sorted() == expected)
        #expect(inMay.filter { !$0.isProvisional } == [])
    }

    @Test("a term that begins in a year without data says that it rests on a forecast")
    func beyondData() throws {
        var days = WorkingDays(from: Calendar.store)
        let term = FollowUp.Term(days: 3, areWorkingDays: true)
        // Tết is 13/02/2029, Giỗ Tổ 23/04/2029.
        let tet = try days.day(term, after: try Calendar.day("2029-02-08"))
        #expect(tet.isProvisional)
        let plain = try days.day(term, after: try Calendar.day("2029-06-29"))
        #expect(plain.day.iso == "2029-07-04" && !plain.isProvisional)
    }

    @Test(
        "a file with a slip is a fault of the installation that names its place",
        arguments: [
            ("- {day: 2040-02-30, name: a, status: decided}", "days[0]:day"),
            ("- {day: 2040-02-03, name: a, status: sure}", "days[0]"),
            ("- {from: 2040-02-03, to: 2040-02-01, name: a, status: decided}", "days[0]"),
            ("- {from: 2040-02-03, name: a, status: decided}", "days[0]"),
        ])
    func slips(row: String, place: String) throws {
        let folder = try TemporaryFolder()
        try folder.writeFolder("holidays", "2040.yaml", "schema: 1\ndays:\n  \(row)\n")
        var days = WorkingDays(from: ResourceStore(root: folder.url))
        let error = #expect(throws: ResourceError.self) { try days.isWorked(Day(2040, 3, 1)!) }
        #expect(error?.path == "holidays/2040.yaml:\(place)")
    }
}

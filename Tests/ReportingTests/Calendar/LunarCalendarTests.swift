import PlanModel
import Reporting
import Testing

@Suite("The Vietnamese lunar calendar")
struct LunarCalendarTests {
    /// 2007 and 2030 differ from the Chinese calendar by the hour between Hà Nội and Beijing.
    @Test(
        "Tết of 2000–2030",
        arguments: zip(
            2000...2030,
            [
                "2000-02-05", "2001-01-24", "2002-02-12", "2003-02-01", "2004-01-22", "2005-02-09", "2006-01-29",
                "2007-02-17", "2008-02-07", "2009-01-26", "2010-02-14", "2011-02-03", "2012-01-23", "2013-02-10",
                "2014-01-31", "2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25",
                "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06",
                "2028-01-26", "2029-02-13", "2030-02-02",
            ]))
    func newYear(year: Int, expected: String) { #expect(LunarCalendar.newYear(year).iso == expected) }

    @Test(
        "Giỗ Tổ",
        arguments: [
            (2007, "2007-04-26"), (2010, "2010-04-23"), (2015, "2015-04-28"), (2020, "2020-04-02"),
            (2021, "2021-04-21"), (2022, "2022-04-10"), (2023, "2023-04-29"), (2024, "2024-04-18"),
            (2025, "2025-04-07"), (2026, "2026-04-26"), (2027, "2027-04-16"),
        ])
    func hungKings(year: Int, expected: String) { #expect(LunarCalendar.hungKings(year).iso == expected) }

    /// Leap months: 9 of 2014, 6 of 2017, 4 of 2020, 2 of 2023, 6 of 2025.
    @Test(
        "days before and behind a leap month",
        arguments: [
            (15, 8, 2014, "2014-09-08"), (23, 12, 2014, "2015-02-11"), (15, 8, 2017, "2017-10-04"),
            (15, 4, 2020, "2020-05-07"), (15, 8, 2020, "2020-10-01"), (15, 8, 2023, "2023-09-29"),
            (15, 8, 2024, "2024-09-17"), (15, 7, 2025, "2025-09-06"), (15, 8, 2025, "2025-10-06"),
            (15, 8, 2026, "2026-09-25"),
        ])
    func leapMonths(day: Int, month: Int, year: Int, expected: String) {
        #expect(LunarCalendar.day(day, of: month, in: year).iso == expected)
    }

    @Test("a lunar year has 12 or 13 months of 29 or 30 days", arguments: 1990...2100)
    func lengths(year: Int) {
        let length = LunarCalendar.newYear(year + 1).number - LunarCalendar.newYear(year).number
        #expect((353...355).contains(length) || (383...385).contains(length))
        #expect((21...51).contains(LunarCalendar.newYear(year).number - Day(year, 1, 1)!.number + 1))
        for month in 1...11 {
            let first = LunarCalendar.day(1, of: month, in: year)
            let days = LunarCalendar.day(1, of: month + 1, in: year).number - first.number
            #expect([29, 30, 58, 59, 60].contains(days), "month \(month)")
        }
    }
}

/// A whole day of the calendar (Gregorian), counted without asking the machine for a clock or a calendar.
package struct Day: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// Nil for a day that does not exist.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard PartialDate(year: year, month: month, day: day).exists else { return nil }
        self.init(counting: year, month, day)
    }

    /// The day of a whole date; nil for one of which a part is left for the hand.
    package init?(_ date: PartialDate) {
        guard let year = date.year, let month = date.month, let day = date.day else { return nil }
        self.init(year, month, day)
    }

    /// `2026-09-30`.
    package init?(iso: String) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
        else { return nil }
        self.init(Int(parts[0])!, Int(parts[1])!, Int(parts[2])!)
    }

    /// Counts from 1 March, so that the leap day is the last of its year.
    private init(counting year: Int, _ month: Int, _ day: Int) {
        let shifted = year * 12 + month - 3
        let (y, m) = (shifted / 12, shifted % 12)
        number = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719_468
    }

    /// The last day of a month; `month` may lie outside 1…12 and then means one of a neighbouring year.
    package static func last(of month: Int, in year: Int) -> Day { first(of: month + 1, in: year).adding(-1) }

    /// The first day of a month; `month` may lie outside 1…12 and then means one of a neighbouring year.
    package static func first(of month: Int, in year: Int) -> Day {
        let months = year * 12 + month - 1
        return Day(counting: months / 12, months % 12 + 1, 1)
    }

    package func adding(_ days: Int) -> Day { Day(number: number + days) }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// 1 is Monday (thứ Hai), 7 Sunday (Chủ nhật).
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    package var date: PartialDate {
        let shifted = number + 719_468
        let era = shifted / 146_097
        let inEra = shifted - era * 146_097
        let yearOfEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * inYear + 2) / 153
        return PartialDate(
            year: yearOfEra + era * 400 + (month > 9 ? 1 : 0), month: month < 10 ? month + 3 : month - 9,
            day: inYear - (153 * month + 2) / 5 + 1)
    }

    package var year: Int { date.year! }

    package var iso: String { date.iso! }

    /// `30/9/2026`, `05/9/2026`: as Vietnamese papers cite a day.
    package var cited: String { date.cited }
}

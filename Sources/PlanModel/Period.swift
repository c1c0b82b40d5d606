/// A span of the calendar that is reported on: `2026-W38`, `2026-09`, `2026-Q3`, `2026-6T`, `2026-9T`, `2026`.
///
/// What days its data covers depends on the office's cut-off; this is the name alone.
package struct Period: Sendable, Hashable {
    /// How long a period is, shortest first.
    package enum Length: String, Sendable, CaseIterable, Comparable {
        case week = "tuần"
        case month = "tháng"
        case quarter = "quý"
        case halfYear = "6 tháng"
        case nineMonths = "9 tháng"
        case year = "năm"

        package static func < (left: Length, right: Length) -> Bool {
            allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
        }
    }

    package let length: Length
    package let year: Int
    /// The week (ISO 8601), month or quarter of the year; 1 for the longer ones.
    package let number: Int

    /// Nil where the year has no such period.
    package init?(_ length: Length, _ year: Int, _ number: Int = 1) {
        guard (1900...2199).contains(year), (1...Period.count(of: length, in: year)).contains(number) else {
            return nil
        }
        self.length = length
        self.year = year
        self.number = number
    }

    /// As the commands and the progress tables write it; capitals do not matter.
    package init?(code: String) {
        let parts = code.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        guard let head = parts.first, head.count == 4, let year = Period.figures(head), parts.count <= 2 else {
            return nil
        }
        guard parts.count == 2 else {
            self.init(.year, year)
            return
        }
        let tail = parts[1]
        switch tail {
        case "6T": self.init(.halfYear, year)
        case "9T": self.init(.nineMonths, year)
        case _ where tail.hasPrefix("Q"): self.init(.quarter, year, Period.figures(tail.dropFirst()) ?? 0)
        case _ where tail.hasPrefix("W"): self.init(.week, year, Period.figures(tail.dropFirst()) ?? 0)
        default: self.init(.month, year, tail.count == 2 ? Period.figures(tail) ?? 0 : 0)
        }
    }

    package var code: String {
        switch length {
        case .week: "\(year)-W\(number < 10 ? "0" : "")\(number)"
        case .month: "\(year)-\(number < 10 ? "0" : "")\(number)"
        case .quarter: "\(year)-Q\(number)"
        case .halfYear: "\(year)-6T"
        case .nineMonths: "\(year)-9T"
        case .year: "\(year)"
        }
    }

    // MARK: Days

    package var firstDay: Day {
        switch length {
        case .week: Period.firstMonday(of: year).adding(7 * (number - 1))
        case .month: .first(of: number, in: year)
        case .quarter: .first(of: 3 * number - 2, in: year)
        case .halfYear, .nineMonths, .year: .first(of: 1, in: year)
        }
    }

    package var lastDay: Day {
        switch length {
        case .week: firstDay.adding(6)
        case .month: .last(of: number, in: year)
        case .quarter: .last(of: 3 * number, in: year)
        case .halfYear: .last(of: 6, in: year)
        case .nineMonths: .last(of: 9, in: year)
        case .year: .last(of: 12, in: year)
        }
    }

    /// The period of a length in which a day lies. For six and nine months nil, where the year is further on.
    package static func of(_ length: Length, containing day: Day) -> Period? {
        let date = day.date
        let (year, month) = (date.year!, date.month!)
        switch length {
        case .week:
            let ofYear = day.adding(4 - day.weekday).year
            return Period(.week, ofYear, (day.number - firstMonday(of: ofYear).number) / 7 + 1)
        case .month: return Period(.month, year, month)
        case .quarter: return Period(.quarter, year, (month + 2) / 3)
        case .halfYear: return month <= 6 ? Period(.halfYear, year) : nil
        case .nineMonths: return month <= 9 ? Period(.nineMonths, year) : nil
        case .year: return Period(.year, year)
        }
    }

    // MARK: Neighbours

    /// The one before it, of the same length; six and nine months are compared with those of the year before.
    package var previous: Period? {
        switch length {
        case .week, .month, .quarter:
            number > 1
                ? Period(length, year, number - 1) : Period(length, year - 1, Period.count(of: length, in: year - 1))
        case .halfYear, .nineMonths, .year: sameLastYear
        }
    }

    /// The same period of the year before; a 53rd week has none in most years.
    package var sameLastYear: Period? { Period(length, year - 1, number) }

    /// The one after it, of the same length.
    package var next: Period? {
        Period(length, year, number + 1) ?? Period(length, year + 1, 1)
    }

    private static func count(of length: Length, in year: Int) -> Int {
        switch length {
        case .week: (firstMonday(of: year + 1).number - firstMonday(of: year).number) / 7
        case .month: 12
        case .quarter: 4
        case .halfYear, .nineMonths, .year: 1
        }
    }

    /// The Monday of the week that holds 4 January (ISO 8601).
    private static func firstMonday(of year: Int) -> Day {
        let fourth = Day(year, 1, 4)!
        return fourth.adding(1 - fourth.weekday)
    }

    private static func figures(_ text: Substring) -> Int? {
        text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
    }
}

extension Period: Comparable {
    /// By their last day; of those that end together the longer is the later one.
    package static func < (left: Period, right: Period) -> Bool {
        let ends = (left.lastDay, right.lastDay)
        return ends.0 == ends.1 ? left.length < right.length : ends.0 < ends.1
    }
}

import Foundation
import PlanModel

/// Days of the Vietnamese lunar calendar, by the mean motions of sun and moon as Hồ Ngọc Đức published them, for the
/// time of Hà Nội (UTC+7). Enough to foretell Tết and Giỗ Tổ; what is announced for a year goes before it.
package enum LunarCalendar {
    /// The first day of a lunar year: Tết Nguyên đán.
    package static func newYear(_ year: Int) -> Day { day(1, of: 1, in: year) }

    /// 10 March of the lunar year: Giỗ Tổ Hùng Vương.
    package static func hungKings(_ year: Int) -> Day { day(10, of: 3, in: year) }

    /// A day of a month that is no leap month.
    package static func day(_ day: Int, of month: Int, in year: Int) -> Day {
        let isEarly = month < 11
        let eleventh = eleventhMonth(isEarly ? year - 1 : year)
        let following = eleventhMonth(isEarly ? year : year + 1)
        var offset = month - 11
        if offset < 0 { offset += 12 }
        if following - eleventh > 365, offset >= leapOffset(behind: eleventh) { offset += 1 }
        let first = newMoon(moonCount(of: eleventh) + offset)
        return Day(number: first + day - 1 - julianEpoch)
    }

    /// The Julian day number of 1970-01-01.
    private static let julianEpoch = 2_440_588
    private static let month = 29.530588853
    private static let timeZone = 7.0 / 24

    /// The first day of the month in which the winter solstice falls, as a Julian day number.
    private static func eleventhMonth(_ year: Int) -> Int {
        let lastDay = Day(year, 12, 31)!.number + julianEpoch
        let count = Int(floor(Double(lastDay - 2_415_021) / month))
        let moon = newMoon(count)
        return sunSector(moon) >= 9 ? newMoon(count - 1) : moon
    }

    private static func moonCount(of day: Int) -> Int { Int(floor(0.5 + (Double(day) - 2_415_021.076998695) / month)) }

    /// How many months behind the eleventh the leap month lies: the first in which the sun enters no new sector.
    private static func leapOffset(behind eleventh: Int) -> Int {
        let count = moonCount(of: eleventh)
        var sector = sunSector(newMoon(count + 1))
        for offset in 2..<14 {
            let next = sunSector(newMoon(count + offset))
            if next == sector { return offset - 1 }
            sector = next
        }
        return 13
    }

    /// The day of the new moon of a number counted from 1900, as a Julian day number.
    private static func newMoon(_ number: Int) -> Int {
        let k = Double(number)
        let t = k / 1236.85
        let t2 = t * t
        let t3 = t2 * t
        let m = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
        let moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
        let f = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
        let mean =
            2_415_020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
            + 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2)
        let sun = (0.1734 - 0.000393 * t) * sine(m) + 0.0021 * sine(2 * m)
        let own = -0.4068 * sine(moon) + 0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon) + 0.0104 * sine(2 * f)
        let both = -0.0051 * sine(m + moon) - 0.0074 * sine(m - moon) + 0.0004 * sine(2 * f + m)
        let rest =
            -0.0004 * sine(2 * f - m) - 0.0006 * sine(2 * f + moon) + 0.0010 * sine(2 * f - moon)
            + 0.0005 * sine(2 * moon + m)
        let drift =
            t < -11
            ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
            : -0.000278 + 0.000265 * t + 0.000262 * t2
        return Int(floor(mean + sun + own + both + rest - drift + 0.5 + timeZone))
    }

    /// Which twelfth of its way round the sun has reached at the beginning of a day, 0 at the spring equinox.
    private static func sunSector(_ day: Int) -> Int {
        let t = (Double(day) - 2_451_545.5 - timeZone) / 36_525
        let t2 = t * t
        let m = 357.52910 + 35_999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2
        let mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t2
        let centre =
            (1.914600 - 0.004817 * t - 0.000014 * t2) * sine(m) + (0.019993 - 0.000101 * t) * sine(2 * m)
            + 0.000290 * sine(3 * m)
        let longitude = mean + centre
        return Int(floor((longitude - 360 * floor(longitude / 360)) / 30))
    }

    private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
}

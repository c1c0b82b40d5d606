import Foundation
import PlanModel

/// The time of day, which only the ledger and the lock show.
package enum Clock {
    /// `2026-09-05T10:02:03Z`.
    package static var now: String {
        var time = time(nil)
        var parts = tm()
        gmtime_r(&time, &parts)
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
            + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
    }

    /// A time of ``now`` for people who were there: `05/9/2026 17:02`, by the clock on their wall. What is no such time
    /// stays as it is.
    package static func local(_ time: String) -> String {
        var parts = tm()
        let figures = time.split { !$0.isNumber }.compactMap { Int32($0) }
        guard figures.count == 6 else { return time }
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (figures[0] - 1900, figures[1] - 1, figures[2])
        (parts.tm_hour, parts.tm_min, parts.tm_sec) = (figures[3], figures[4], figures[5])
        var seconds = timegm(&parts)
        localtime_r(&seconds, &parts)
        guard let day = Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)) else { return time }
        return "\(day.cited) \(two(parts.tm_hour)):\(two(parts.tm_min))"
    }

    private static func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

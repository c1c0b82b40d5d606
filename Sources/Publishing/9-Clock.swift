import Foundation

/// The time of day, which only the ledger and the lock show.
package enum Clock {
    /// `2026-09-05T10:02:03Z`.
    package static var now: String {
        var time = time(nil)
        var parts = tm()
        gmtime_r(&time, &parts)
        func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
            + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
    }
}

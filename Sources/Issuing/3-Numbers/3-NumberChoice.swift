import Diagnostics
import FormatRules
import Foundation
import GRDB
import PlanModel

/// The number that a paper gets.
struct NumberChoice {
    var number: Int
    /// Numbers left out, days that run backwards.
    var remarks: [Diagnostic] = []

    /// - Parameter wanted: nil takes the one behind the highest.
    ///
    /// Throws `VB740` for a number that another paper has.
    static func choose(_ wanted: Int?, in series: Int64, day: Day, _ db: Database) throws -> NumberChoice {
        let last = try SeriesRows.last(of: series, in: db)
        var choice = NumberChoice(number: wanted ?? (last?.number ?? 0) + 1)
        if let holder = try SeriesRows.holder(of: choice.number, in: series, db) {
            let arguments = [
                "code": holder.code ?? "\(choice.number)", "holder": holder.source ?? holder.title,
                "next": "\((last?.number ?? 0) + 1)",
            ]
            throw DiagnosedError(Diagnostic(.numberTaken, arguments, file: nil))
        }
        let before = try SeriesRows.neighbour(of: choice.number, in: series, isBefore: true, db)
        // The numbers before the book's first stand in an older book.
        if let before, choice.number > before.number + 1 {
            let (first, last) = (before.number + 1, choice.number - 1)
            let arguments = ["gap": first == last ? "\(first)" : "\(first)–\(last)", "number": "\(choice.number)"]
            choice.remarks.append(Diagnostic(.numbersLeftOut, arguments, file: nil))
        }
        choice.remarks += try backwards(choice.number, in: series, day: day, db)
        return choice
    }

    /// Numbers follow the days (NĐ 30 Điều 15).
    private static func backwards(_ number: Int, in series: Int64, day: Day, _ db: Database) throws -> [Diagnostic] {
        let before = try SeriesRows.neighbour(of: number, in: series, isBefore: true, db)
        let behind = try SeriesRows.neighbour(of: number, in: series, isBefore: false, db)
        let wrong = [
            before.flatMap { other in other.day.flatMap { $0 > day ? (other.number, $0) : nil } },
            behind.flatMap { other in other.day.flatMap { $0 < day ? (other.number, $0) : nil } },
        ]
        return wrong.compactMap(\.self).map { other, otherDay in
            let arguments = [
                "number": "\(number)", "day": day.cited, "other": "\(other)", "otherDay": otherDay.cited,
            ]
            return Diagnostic(
                .numbersAgainstDays, at: nil, arguments, clause: "NĐ 30 Điều 15",
                certainty: Certainty.unverified.rawValue,
                file: nil)
        }
    }
}

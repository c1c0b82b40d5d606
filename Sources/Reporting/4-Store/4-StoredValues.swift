import Diagnostics
import Foundation
import GRDB
import PlanModel

/// One row of progress as it stands in the store, with where it came from.
package struct StoredEntry: Sendable, Equatable {
    package var entry: ProgressEntry
    package var file: String
    package var line: Int
    /// Counted from 1 over the store's life.
    package var importNumber: Int
    /// The import that brought a newer row for the same task, body and period; nil for the row that holds.
    package var replacedBy: Int?
}

/// The contents of a row between our values and SQLite's.
enum StoredValues {
    /// Columns of `entry`, in the order in which ``entry(task:body:period:from:at:)`` reads them.
    static let columns = [
        "status", "percent", "result", "difficulties", "proposals", "completion", "product", "report", "taken_on",
        "figures",
    ]

    static func list(of entry: ProgressEntry, keys: inout [String: String]) -> [DatabaseValue] {
        [
            entry.status?.rawValue.databaseValue ?? .null, entry.percent?.written.databaseValue ?? .null,
            entry.result.databaseValue, entry.difficulties.databaseValue, entry.proposals.databaseValue,
            entry.completion?.iso.databaseValue ?? .null, entry.product.databaseValue, entry.report.databaseValue,
            entry.takenOn?.iso.databaseValue ?? .null,
            entry.figures.isEmpty ? .null : json(entry.figures, keys: &keys).databaseValue,
        ]
    }

    static func entry(task: String, body: String, period: Period, from row: Row, at first: Int) throws -> ProgressEntry
    {
        var entry = ProgressEntry(task: task, body: body, period: period)
        entry.status = (row[first] as String?).flatMap(TaskStatus.init)
        entry.percent = (row[first + 1] as String?).flatMap(TableNumber.init)
        (entry.result, entry.difficulties, entry.proposals) = (row[first + 2], row[first + 3], row[first + 4])
        entry.completion = (row[first + 5] as String?).flatMap(Day.init(iso:))
        (entry.product, entry.report) = (row[first + 6], row[first + 7])
        entry.takenOn = (row[first + 8] as String?).flatMap(Day.init(iso:))
        if let json = row[first + 9] as String? {
            let texts = try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
            entry.figures = texts.compactMapValues(TableNumber.init)
        }
        return entry
    }

    /// Figures hold nothing that JSON would escape; the few names are escaped once.
    private static func json(_ figures: [String: TableNumber], keys: inout [String: String]) -> String {
        let members = figures.sorted { $0.key < $1.key }.map { name, figure in
            if keys[name] == nil { keys[name] = name.quotedAsJSON }
            return "\(keys[name]!):\"\(figure.written)\""
        }
        return "{" + members.joined(separator: ",") + "}"
    }

    /// 128 bits that stand for who reports what for which period. The task's id is left out: it may change.
    static func print(_ values: [DatabaseValue], body: String, period: String) -> (low: Int64, high: Int64) {
        var print = Fingerprint()
        print.take(body)
        print.take(period)
        for value in values {
            switch value.storage {
            case .string(let text):
                print.take("=")
                print.take(text)
            default: print.take("")
            }
        }
        return (Int64(bitPattern: print.lanes.0), Int64(bitPattern: print.lanes.1))
    }
}

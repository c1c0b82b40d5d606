import Diagnostics
import GRDB
import PlanModel

extension ProgressStore {
    /// What is known at the end of a period. Rows of tasks that the plan no longer has are left out.
    ///
    /// - Parameters:
    ///   - plan: the plan as it is now, where it may have been amended since the last import; nil takes the
    ///     ids of the last import.
    ///   - sinceStart: every row up to the period's end counts as one of the period.
    ///   - isVersioned: false leaves the version out, which costs a look at every row.
    package func snapshot(
        at period: Period, of plan: Plan? = nil, sinceStart: Bool = false, isVersioned: Bool = true
    ) throws(DiagnosedError) -> ProgressSnapshot {
        try attempt { try queue.read { db in try Counting(db, period, plan).snapshot(sinceStart, isVersioned) } }
    }

    /// Reads one snapshot. `current` is read whole, once for its rows and once for the version; the texts of rows only
    /// where they hold at the period's end.
    private struct Counting {
        let db: Database
        let period: Period
        let tasks: [Int64: String]
        let bodies: [Int64: String]
        let periods: [Int64: Period]

        init(_ db: Database, _ period: Period, _ plan: Plan?) throws {
            self.db = db
            self.period = period
            let stored = try db.storedTasks()
            let codes = plan.map { TaskMatching(stored: stored, plan: $0) }
            tasks = Dictionary(
                uniqueKeysWithValues: stored.compactMap { task in
                    let code = codes.map { $0.codes[task.key] } ?? (task.dropped == nil ? task.code : nil)
                    return code.map { (task.key, $0) }
                })
            bodies = Dictionary(
                uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT id, name FROM body").map { ($0[0], $0[1]) })
            periods = try db.storedPeriods()
        }

        func snapshot(_ sinceStart: Bool, _ isVersioned: Bool) throws -> ProgressSnapshot {
            let columns = StoredValues.columns.map { "entry.\($0)" }.joined(separator: ", ")
            // `latest`: the last row's period; `broken`: the last period for which the task was not said to be done.
            let cursor = try Row.fetchCursor(
                db,
                sql: """
                    WITH pair AS (
                        SELECT task, body, max(period) AS latest, max(period) FILTER (WHERE done IS NOT 1) AS broken
                        FROM current WHERE period < ? GROUP BY task, body)
                    SELECT pair.task, pair.body, latest, iif(broken IS latest, NULL,
                        (SELECT min(period) FROM current WHERE task = pair.task AND body = pair.body
                            AND period > coalesce(broken, -1))), \(columns)
                    FROM pair JOIN current ON current.task = pair.task AND current.body = pair.body
                        AND current.period = latest
                    JOIN entry ON entry.id = current.entry
                    """, arguments: [period.orderAfterEnd])
            var latest: [ProgressEntry] = []
            var doneSince: [ProgressSnapshot.Key: Period] = [:]
            while let row = try cursor.next() {
                guard let key = key(row[0], row[1]) else { continue }
                latest.append(
                    try StoredValues.entry(
                        task: key.task, body: key.body, period: periods[row[2]]!, from: row, at: 4))
                if let since = row[3] as Int64? { doneSince[key] = periods[since]! }
            }
            return ProgressSnapshot(
                period: period, latest: latest, held: try held(sinceStart, besides: latest), doneSince: doneSince,
                version: try version()
            )
        }

        /// Every row about the period or a part of it. Most are the last ones of their body and task, which are read
        /// already; the texts of the others are read one by one.
        private func held(_ sinceStart: Bool, besides latest: [ProgressEntry]) throws -> [ProgressEntry] {
            let last = Dictionary(latest.map { ($0.key, $0) }) { first, _ in first }
            let columns = StoredValues.columns.map { "entry.\($0)" }.joined(separator: ", ")
            let inside = periods.filter {
                sinceStart ? $0.value.lastDay <= period.lastDay : period.holds($0.value)
            }.map { String($0.key) }.sorted()
            let statement = try db.makeStatement(
                sql: """
                    SELECT \(columns) FROM current JOIN entry ON entry.id = current.entry
                    WHERE current.task = ? AND current.body = ? AND current.period = ?
                    """)
            let cursor = try Row.fetchCursor(
                db, sql: "SELECT task, body, period FROM current WHERE period IN (\(inside.joined(separator: ", ")))")
            var rows: [ProgressEntry] = []
            while let row = try cursor.next() {
                let (task, body, place): (Int64, Int64, Int64) = (row[0], row[1], row[2])
                guard let key = key(task, body), let period = periods[place] else { continue }
                if let known = last[key], known.period == period {
                    rows.append(known)
                } else if let row = try Row.fetchOne(statement, arguments: [task, body, place]) {
                    rows.append(
                        try StoredValues.entry(task: key.task, body: key.body, period: period, from: row, at: 0))
                }
            }
            return rows
        }

        private func key(_ task: Int64, _ body: Int64) -> ProgressSnapshot.Key? {
            tasks[task].map { ProgressSnapshot.Key(task: $0, body: bodies[body]!) }
        }

        /// Of each task the sums of its rows' prints, in four pieces of 32 bits: sums do not depend on the order in
        /// which rows came. Tasks go by their ids, so that equal rows give the same whatever the store went through.
        private func version() throws -> String {
            let pieces = ["low", "low >> 32", "high", "high >> 32"].map { "sum(\($0) & 4294967295)" }
            let sums = try Row.fetchAll(
                db,
                sql: """
                    SELECT task, count(*), \(pieces.joined(separator: ", ")) FROM current WHERE period < ? GROUP BY task
                    """, arguments: [period.orderAfterEnd])
            let lines = sums.compactMap { row -> String? in
                guard let code = tasks[row[0] as Int64] else { return nil }
                return "\(code) " + (1...5).map { "\(row[$0] as Int64)" }.joined(separator: " ")
            }
            return Fingerprint.of(lines.sorted().map { Array($0.utf8) }).hexadecimal
        }
    }
}

extension Database {
    func storedPeriods() throws -> [Int64: Period] {
        let rows = try Row.fetchAll(self, sql: "SELECT id, code FROM period")
        return Dictionary(
            uniqueKeysWithValues: rows.compactMap { row in Period(code: row[1]).map { (row[0] as Int64, $0) } })
    }
}

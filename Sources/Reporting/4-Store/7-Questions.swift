import Diagnostics
import GRDB
import PlanModel

// What the store is asked, beside snapshots.
extension ProgressStore {
    /// Every row on a task, those that were replaced too: by body, then period, then import.
    ///
    /// - Parameter task: its id as of the last import; of ids that the plan had more than once, all tasks.
    package func history(of task: String) throws(DiagnosedError) -> [StoredEntry] {
        try attempt {
            try queue.read { db in
                let columns = StoredValues.columns.map { "entry.\($0)" }.joined(separator: ", ")
                let rows = try Row.fetchAll(
                    db,
                    sql: """
                        SELECT task.code, body.name, period.code, file.name, line, file.import, replaced, \(columns)
                        FROM task JOIN entry ON entry.task = task.id JOIN body ON body.id = entry.body
                        JOIN period ON period.id = entry.period JOIN file ON file.id = entry.file
                        WHERE task.code = ? ORDER BY body.name, entry.period, entry.id
                        """, arguments: [task])
                return try rows.compactMap { row in
                    guard let period = Period(code: row[2]) else { return nil }
                    let entry = try StoredValues.entry(task: row[0], body: row[1], period: period, from: row, at: 7)
                    return StoredEntry(
                        entry: entry, file: row[3], line: row[4], importNumber: row[5], replacedBy: row[6])
                }
            }
        }
    }

    /// Every row that holds on a task that the plan still has, by the task's id there.
    package func currentRows(
        of matching: TaskMatching, _ take: (ProgressReading.Stored) throws -> Void
    ) throws(DiagnosedError) {
        try attempt {
            try queue.read { db in
                let names = try Row.fetchAll(db, sql: "SELECT id, name FROM body").map {
                    ($0[0] as Int64, $0[1] as String)
                }
                let bodies = Dictionary(uniqueKeysWithValues: names)
                let periods = try db.storedPeriods()
                let cursor = try Row.fetchCursor(db, sql: "SELECT task, body, period, done, percent FROM current")
                while let row = try cursor.next() {
                    guard let task = matching.codes[row[0]], let body = bodies[row[1]], let period = periods[row[2]]
                    else { continue }
                    let done = row[3] as Int?
                    try take(
                        ProgressReading.Stored(
                            task: task, body: body, period: period, percent: row[4],
                            status: done.map { $0 == 1 ? .done : .underway }))
                }
            }
        }
    }

    /// The periods of which the store has rows, in their order.
    package func periods() throws(DiagnosedError) -> [Period] {
        try attempt { try queue.read { try $0.storedPeriods().values.sorted() } }
    }

    /// Every task that the plan has or had, in the order in which they came.
    package func tasks() throws(DiagnosedError) -> [TaskMatching.Stored] {
        try attempt { try queue.read { try $0.storedTasks() } }
    }

    /// Which stored tasks are which of a plan's, before anything is imported.
    package func matching(_ plan: Plan, moves: [TaskMatching.Move] = []) throws(DiagnosedError) -> TaskMatching {
        TaskMatching(stored: try tasks(), plan: plan, moves: moves)
    }

    /// Names of indicators, in their order; of one body, or of all.
    package func indicators(of body: String? = nil) throws(DiagnosedError) -> [String] {
        try attempt {
            try queue.read { db in
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT DISTINCT indicator.name FROM indicator JOIN body ON body.id = indicator.body
                        WHERE ?1 IS NULL OR body.name = ?1 ORDER BY indicator.name
                        """, arguments: [body])
            }
        }
    }
}

import Diagnostics
import GRDB
import PlanModel

extension ProgressStore {
    /// What an import did.
    package struct Summary: Sendable {
        package var rows = 0
        package var added = 0
        package var changed = 0
        /// What became of the plan's tasks since the import before.
        package var tasks: TaskMatching
        /// The import's number; nil where it changed nothing, so that none was noted.
        package var number: Int?

        package var same: Int { rows - added - changed }
    }

    /// Imports rows, all or none: what `rows` throws leaves the store as it was. Other imports wait meanwhile.
    ///
    /// Rows equal to those that hold change nothing; others take their place, and what they replace stays as history.
    /// - Parameters:
    ///   - files: names of the files, to which rows refer by their places.
    ///   - time: when the import happens, for people; nothing is computed from it.
    package func bringIn(
        plan: Plan, moves: [TaskMatching.Move] = [], files: [String], time: String,
        rows: (inout Writer) throws -> Void
    ) throws(DiagnosedError) -> Summary {
        try attempt {
            var summary: Summary?
            try queue.writeWithoutTransaction { db in
                try db.inTransaction(.immediate) {
                    if try StoreState.of(db, application: Schema.application, version: Schema.version) == .empty {
                        try Schema.create(in: db)
                    }
                    let matching = TaskMatching(stored: try db.storedTasks(), plan: plan, moves: moves)
                    if matching.errors.hasErrors { throw DiagnosedError(matching.errors) }
                    var writer = try Writer(db, files: files, time: time)
                    try writer.follow(matching, in: plan)
                    try rows(&writer)
                    summary = try writer.finish(matching)
                    return summary?.number == nil ? .rollback : .commit
                }
            }
            return summary!
        }
    }

    /// Puts rows into the tables of an open transaction.
    package struct Writer {
        private let db: Database
        private let time: String
        private let files: [String]
        private var number: Int64?
        private var rows = 0
        private var added = 0
        private var changed = 0
        private var fileKeys: [Int: Int64] = [:]
        private var tasks: [String: Int64] = [:]
        private var bodies: [String: Int64] = [:]
        private var periods: Set<Int64> = []
        private var indicators: Set<String> = []
        private var jsonKeys: [String: String] = [:]
        private let find: Statement
        private let enter: Statement
        private let hold: Statement
        private let retire: Statement

        fileprivate init(_ db: Database, files: [String], time: String) throws {
            self.db = db
            self.files = files
            self.time = time
            let columns = (["task", "body", "period", "file", "line"] + StoredValues.columns).joined(separator: ", ")
            let marks = Array(repeating: "?", count: 15).joined(separator: ", ")
            find = try db.makeStatement(
                sql: "SELECT low, high, entry FROM current WHERE task = ? AND body = ? AND period = ?")
            enter = try db.makeStatement(sql: "INSERT INTO entry (\(columns)) VALUES (\(marks))")
            hold = try db.makeStatement(
                sql: """
                    INSERT OR REPLACE INTO current (task, body, period, done, percent, low, high, entry)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """)
            retire = try db.makeStatement(sql: "UPDATE entry SET replaced = ? WHERE id = ?")
            for row in try Row.fetchAll(db, sql: "SELECT name, id FROM body") { bodies[row[0]] = row[1] }
            periods = try Int64.fetchSet(db, sql: "SELECT id FROM period")
        }

        /// Takes one checked row.
        package mutating func take(_ row: ProgressReading.Row) throws {
            rows += 1
            let entry = row.entry
            // The task is one of the plan, all of which ``follow(_:)`` has entered.
            let place = [tasks[entry.task]!, try body(entry.body), try period(entry.period)].map(\.databaseValue)
            let values = StoredValues.list(of: entry, keys: &jsonKeys)
            let print = StoredValues.print(values, body: entry.body, period: entry.period.code)
            find.setUncheckedArguments(StatementArguments(place))
            var old: Int64?
            if let known = try Row.fetchOne(find) {
                if known[0] == print.low, known[1] == print.high { return }
                old = known[2]
            }
            let origin = [try file(row.file).databaseValue, row.line.databaseValue]
            enter.setUncheckedArguments(StatementArguments(place + origin + values))
            try enter.execute()
            let done: DatabaseValue = entry.status.map { ($0 == .done ? 1 : 0).databaseValue } ?? .null
            let percent = entry.percent?.value.databaseValue ?? .null
            let prints = [print.low.databaseValue, print.high.databaseValue, db.lastInsertedRowID.databaseValue]
            hold.setUncheckedArguments(StatementArguments(place + [done, percent] + prints))
            try hold.execute()
            if let old {
                try retire.execute(arguments: [try importNumber(), old])
                changed += 1
            } else {
                added += 1
            }
            if !entry.figures.isEmpty { try note(entry.figures.keys, of: place[1]) }
        }

        // MARK: Keys

        /// The import's number, noted with the first thing that it changes.
        private mutating func importNumber() throws -> Int64 {
            if let number { return number }
            try db.execute(
                sql: "INSERT INTO import (time, rows, added, changed) VALUES (?, 0, 0, 0)", arguments: [time])
            number = db.lastInsertedRowID
            return db.lastInsertedRowID
        }

        private mutating func file(_ index: Int) throws -> Int64 {
            if let key = fileKeys[index] { return key }
            let number = try importNumber()
            try db.execute(sql: "INSERT INTO file (import, name) VALUES (?, ?)", arguments: [number, files[index]])
            fileKeys[index] = db.lastInsertedRowID
            return db.lastInsertedRowID
        }

        private mutating func body(_ name: String) throws -> Int64 {
            if let key = bodies[name] { return key }
            try db.execute(sql: "INSERT INTO body (name) VALUES (?)", arguments: [name])
            bodies[name] = db.lastInsertedRowID
            return db.lastInsertedRowID
        }

        private mutating func period(_ period: Period) throws -> Int64 {
            let key = Int64(period.order)
            if periods.insert(key).inserted {
                try db.execute(sql: "INSERT INTO period (id, code) VALUES (?, ?)", arguments: [key, period.code])
            }
            return key
        }

        private mutating func note(_ names: some Sequence<String>, of body: DatabaseValue) throws {
            for name in names where indicators.insert("\(body) \(name)").inserted {
                try db.execute(
                    sql: "INSERT OR IGNORE INTO indicator (body, name) VALUES (?, ?)", arguments: [body, name])
            }
        }

        // MARK: Tasks

        /// Gives the stored tasks the ids and texts that they have in the plan now, and enters new ones.
        fileprivate mutating func follow(_ matching: TaskMatching, in plan: Plan) throws {
            let texts = Dictionary(plan.tasks.map { ($0.id, $0.text.string) }) { first, _ in first }
            let stored = try db.storedTasks()
            let changed = stored.filter { task in
                guard let code = matching.codes[task.key] else { return false }
                return task.code != code || task.text != texts[code] || task.dropped != nil
            }
            for task in matching.dropped {
                try db.execute(
                    sql: "UPDATE task SET dropped = ? WHERE id = ?", arguments: [try importNumber(), task.key])
            }
            // Two tasks may have changed places: ids are freed before they are given anew.
            for task in changed {
                try db.execute(sql: "UPDATE task SET code = '#' || id WHERE id = ?", arguments: [task.key])
            }
            for task in changed {
                _ = try importNumber()
                let code = matching.codes[task.key]!
                try db.execute(
                    sql: "UPDATE task SET code = ?, text = ?, dropped = NULL WHERE id = ?",
                    arguments: [code, texts[code], task.key])
            }
            for task in matching.added {
                _ = try importNumber()
                try db.execute(
                    sql: "INSERT INTO task (code, text) VALUES (?, ?)", arguments: [task.id, task.text.string])
            }
            for row in try Row.fetchAll(db, sql: "SELECT code, id FROM task WHERE dropped IS NULL") {
                tasks[row[0]] = row[1]
            }
        }

        fileprivate mutating func finish(_ matching: TaskMatching) throws -> Summary {
            if let number {
                try db.execute(
                    sql: "UPDATE import SET rows = ?, added = ?, changed = ? WHERE id = ?",
                    arguments: [rows, added, changed, number])
            }
            return Summary(
                rows: rows, added: added, changed: changed, tasks: matching, number: number.map { Int($0) })
        }
    }
}

extension Database {
    func storedTasks() throws -> [TaskMatching.Stored] {
        try Row.fetchAll(self, sql: "SELECT id, code, text, dropped FROM task ORDER BY id").map {
            TaskMatching.Stored(key: $0[0], code: $0[1], text: $0[2], dropped: $0[3])
        }
    }
}

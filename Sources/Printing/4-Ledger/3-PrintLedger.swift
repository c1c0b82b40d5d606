import Diagnostics
import Foundation
import GRDB
import Publishing
import Reporting

/// Every copy that was to be printed out of a folder, and what became of it: `.vanban/in.sqlite` beside the papers.
///
/// A row is written before the queue is asked for anything and after it has answered, each time through to the disk.
package final class PrintLedger {
    package let path: String
    private let queue: DatabaseQueue

    /// - Parameter creating: makes a ledger where there is none; else nil is returned.
    ///
    /// Throws `VB634` for a file that cannot be used.
    package static func open(in folder: String, creating: Bool) throws(DiagnosedError) -> PrintLedger? {
        let own = ((folder.isEmpty ? "." : folder) as NSString).appendingPathComponent(".vanban")
        let path = (own as NSString).appendingPathComponent("in.sqlite")
        guard creating || access(path, F_OK) == 0 else { return nil }
        if creating {
            do {
                try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
            } catch {
                let arguments = SystemReason.arguments(of: error).merging(["path": path]) { $1 }
                throw DiagnosedError(Diagnostic(.cannotWrite, arguments, file: path))
            }
        }
        let ledger = try StoreFault.attempt(path, as: .printLedgerUnusable) { try PrintLedger(path) }
        // Two processes may begin it at once: whoever comes second finds it made.
        let state = try ledger.attempt {
            try ledger.queue.writeWithoutTransaction { db in
                var state = StoreState.foreign
                try db.inTransaction(.immediate) {
                    state = try StoreState.of(
                        db, application: PrintSchema.application, version: PrintSchema.version)
                    if case .empty = state { try PrintSchema.create(in: db) }
                    return .commit
                }
                return state
            }
        }
        switch state {
        case .ours, .empty: return ledger
        case .foreign: throw StoreFault.foreign.told(of: path, as: .printLedgerUnusable)
        case .newer: throw StoreFault.newer.told(of: path, as: .printLedgerUnusable)
        }
    }

    private init(_ path: String) throws {
        self.path = path
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    private func attempt<Value>(_ work: () throws -> Value) throws(DiagnosedError) -> Value {
        try StoreFault.attempt(path, as: .printLedgerUnusable, work)
    }

    // MARK: Reading

    private static let latest = """
        SELECT key, hash, title, c.* FROM copy c JOIN paper ON paper.id = c.paper WHERE attempt =
            (SELECT max(attempt) FROM copy d WHERE d.paper = c.paper AND d.number = c.number AND d.part = c.part)
        """

    /// What is known of every copy, in the order in which papers were first asked for.
    package func records() throws(DiagnosedError) -> [PrintRecord] {
        try attempt {
            try queue.read { db in
                try Row.fetchAll(db, sql: Self.latest + " ORDER BY c.paper, number, part").map(Self.record)
            }
        }
    }

    private static func record(_ row: Row) -> PrintRecord {
        PrintRecord(
            key: row["key"], hash: row["hash"], title: row["title"], number: row["number"], label: row["label"],
            part: row["part"], attempt: row["attempt"],
            state: PrintRecord.State(rawValue: row["state"]) ?? .unknown, printer: row["printer"],
            jobName: row["jobname"], job: row["job"], impressions: row["impressions"], sheets: row["sheets"],
            reason: row["reason"], sent: row["sent"], ended: row["ended"])
    }

    // MARK: Writing

    /// Sets down which copies are to be printed, before the first is sent.
    ///
    /// - Parameter isRenewed: whether a copy that has ended is to be printed once more.
    /// - Returns: what is now known of each, in the order given.
    func prepare(
        _ copies: [(document: PrintDocument, copy: PrintCopy, part: String)],
        isRenewed: (PrintRecord.State) -> Bool
    ) throws(DiagnosedError) -> [PrintRecord] {
        try attempt {
            try queue.write { db in
                try copies.map { document, copy, part in
                    let paper = try Self.paper(document, in: db)
                    func latest() throws -> PrintRecord? {
                        try Row.fetchOne(
                            db, sql: Self.latest + " AND c.paper = ? AND number = ? AND part = ?",
                            arguments: [paper, copy.number, part]
                        ).map(Self.record)
                    }
                    let known = try latest()
                    if let known, !(known.state.isEnded && isRenewed(known.state)) { return known }
                    try db.execute(
                        sql: "INSERT INTO copy (paper, number, part, attempt, label, state) VALUES (?, ?, ?, ?, ?, ?)",
                        arguments: [
                            paper, copy.number, part, (known?.attempt ?? 0) + 1, copy.label,
                            PrintRecord.State.waiting.rawValue,
                        ])
                    guard let record = try latest() else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
                    return record
                }
            }
        }
    }

    private static func paper(_ document: PrintDocument, in db: Database) throws -> Int64 {
        try db.execute(
            sql: "INSERT OR IGNORE INTO paper (key, hash, title) VALUES (?, ?, ?)",
            arguments: [document.key, document.hash, document.title])
        let sql = "SELECT id FROM paper WHERE key = ? AND hash = ?"
        return try Int64.fetchOne(db, sql: sql, arguments: [document.key, document.hash]) ?? 0
    }

    /// Sets down what has become of an attempt.
    func put(_ record: PrintRecord) throws(DiagnosedError) {
        try attempt {
            try queue.write { db in
                try db.execute(
                    sql: """
                        UPDATE copy SET state = ?, printer = ?, jobname = ?, job = ?, impressions = ?, sheets = ?,
                            reason = ?, sent = ?, ended = ?
                        WHERE paper = (SELECT id FROM paper WHERE key = ? AND hash = ?)
                            AND number = ? AND part = ? AND attempt = ?
                        """,
                    arguments: [
                        record.state.rawValue, record.printer, record.jobName, record.job, record.impressions,
                        record.sheets, record.reason, record.sent, record.ended, record.key, record.hash,
                        record.number, record.part, record.attempt,
                    ])
            }
        }
    }
}

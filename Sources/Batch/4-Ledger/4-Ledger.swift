import Diagnostics
import Foundation
import GRDB
import Reporting

/// Every document of a folder: what it was made from, whether it is done, what was wrong.
///
/// An SQLite file in the folder's `.vanban`. What it says is done is whole on the disk: files are flushed and renamed
/// before their rows are committed.
package final class Ledger {
    package let path: String
    let queue: DatabaseQueue

    /// - Parameter creating: makes a ledger where there is none; else nil is returned.
    package static func open(in folder: String, creating: Bool) throws(DiagnosedError) -> Ledger? {
        let path = (folder as NSString).appendingPathComponent(".vanban/ledger.sqlite")
        guard creating || access(path, F_OK) == 0 else { return nil }
        let (ledger, state) = try attempt(path) {
            do {
                return try look(path, isReadOnly: !creating)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY && !creating {
                // A run that was killed left a change half made, which only those who may write can take back.
                return try look(path, isReadOnly: false)
            }
        }
        switch state {
        case .ours: return ledger
        case .empty:
            guard creating else { return nil }
            try attempt(path) { try ledger.queue.write { try LedgerSchema.create(in: $0) } }
            return ledger
        case .foreign: throw StoreFault.foreign.told(of: path, as: .ledgerUnusable)
        case .newer: throw StoreFault.newer.told(of: path, as: .ledgerUnusable)
        }
    }

    private static func look(_ path: String, isReadOnly: Bool) throws -> (Ledger, StoreState) {
        let ledger = try Ledger(path, isReadOnly: isReadOnly)
        let state = try ledger.queue.read {
            try StoreState.of($0, application: LedgerSchema.application, version: LedgerSchema.version)
        }
        return (ledger, state)
    }

    private init(_ path: String, isReadOnly: Bool) throws {
        self.path = path
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    func attempt<Value>(_ work: () throws -> Value) throws(DiagnosedError) -> Value {
        try Ledger.attempt(path, work)
    }

    private static func attempt<Value>(_ path: String, _ work: () throws -> Value) throws(DiagnosedError) -> Value {
        try StoreFault.attempt(path, as: .ledgerUnusable, work)
    }

    // MARK: Reading

    /// All documents, in the order of the job.
    package func entries() throws(DiagnosedError) -> [LedgerEntry] {
        try attempt { try queue.read { try LedgerRows.entries(in: $0) } }
    }

    package func identity() throws(DiagnosedError) -> [String: String] {
        try attempt {
            try queue.read { db in
                let rows = try Row.fetchAll(db, sql: "SELECT key, value FROM identity")
                return Dictionary(uniqueKeysWithValues: rows.map { ($0["key"], $0["value"]) })
            }
        }
    }

    /// A shard shares its folder with no other: documents of one would pass for dropped in a run of the other.
    func refuseOther(than shard: Shard?, in folder: String) throws(DiagnosedError) {
        guard let shard, let other = try identity()["shard"], other != shard.description else { return }
        let arguments = ["path": folder, "own": shard.description, "other": other.isEmpty ? "1/1" : other]
        throw DiagnosedError(Diagnostic(.folderOfOtherShard, at: nil, arguments, file: folder))
    }

    // MARK: Writing

    /// Sets down what a run is going to do, before it does it: whatever stands in the folder later under one of these
    /// names is the run's own.
    ///
    /// - Parameters:
    ///   - names: of documents that are asked for no more, and whose files stay.
    ///   - forgotten: of entries that never had a file.
    func begin(
        _ entries: [LedgerEntry], dropping names: [String], forgetting forgotten: [String] = [],
        identity: [String: String]
    ) throws(DiagnosedError) {
        try attempt {
            try queue.write { db in
                for (key, value) in identity {
                    try db.execute(
                        sql: "INSERT OR REPLACE INTO identity (key, value) VALUES (?, ?)", arguments: [key, value])
                }
                for name in forgotten {
                    try db.execute(sql: "DELETE FROM document WHERE name = ?", arguments: [name])
                }
                try LedgerRows.put(entries, in: db)
                for name in names {
                    try db.execute(
                        sql: "UPDATE document SET state = ? WHERE name = ?",
                        arguments: [LedgerEntry.State.dropped.rawValue, name])
                }
            }
        }
    }

    /// Replaces what is known of some documents, all of them or none.
    package func put(_ entries: [LedgerEntry]) throws(DiagnosedError) {
        try attempt { try queue.write { try LedgerRows.put(entries, in: $0) } }
    }
}

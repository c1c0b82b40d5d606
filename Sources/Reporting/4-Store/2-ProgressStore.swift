import Diagnostics
import Foundation
import GRDB
import PlanModel

/// The progress of one plan, as it was imported: an SQLite file beside the plan.
///
/// The time of an import is kept for people; nothing is computed from it.
package final class ProgressStore {
    package let path: String
    let queue: DatabaseQueue

    /// `ke-hoach.md` has its progress in `ke-hoach.tien-do.sqlite`.
    package static func path(besides plan: String) -> String {
        (plan as NSString).deletingPathExtension + ".tien-do.sqlite"
    }

    /// Nil where there is no store yet, unless one is to be made.
    ///
    /// Throws `VB942` for a file that is no store, of a newer program, damaged, or not to be read.
    package static func open(besides plan: String, creating: Bool = false) throws(DiagnosedError) -> ProgressStore? {
        let path = path(besides: plan)
        var isDirectory: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
        guard creating || exists else { return nil }
        if isDirectory.boolValue { throw StoreFault.folder.told(of: path) }
        let store = try attempt(path) { try ProgressStore(path) }
        let state = try attempt(path) {
            try store.queue.read { try StoreState.of($0, application: Schema.application, version: Schema.version) }
        }
        switch state {
        case .ours: return store
        case .empty: return creating ? store : nil
        case .foreign: throw StoreFault.foreign.told(of: path)
        case .newer: throw StoreFault.newer.told(of: path)
        }
    }

    /// A store that goes away with its last reference, for rows that are kept elsewhere.
    package static func inMemory() throws(DiagnosedError) -> ProgressStore {
        // SQLite's own name for a database that has no file.
        let name = ":memory:"
        return try attempt(name) { try ProgressStore(name) }
    }

    private init(_ path: String) throws {
        self.path = path
        var configuration = Configuration()
        // A large import may go before us.
        configuration.busyMode = .timeout(120)
        configuration.prepareDatabase { db in
            // What was told to be imported is on the disk. Pages of an import spill early: memory stays small.
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -49152; PRAGMA trusted_schema = OFF")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    func attempt<Value>(_ work: () throws -> Value) throws(DiagnosedError) -> Value {
        try ProgressStore.attempt(path, work)
    }

    private static func attempt<Value>(_ path: String, _ work: () throws -> Value) throws(DiagnosedError) -> Value {
        try StoreFault.attempt(path, work)
    }
}

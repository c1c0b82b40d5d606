import Diagnostics
import Foundation
import GRDB
import Reporting

/// The office book: which papers there are, how far each has come, which numbers are taken.
///
/// An SQLite file beside the office's `vanban.yaml`. Several processes may use it at once: whatever is decided is
/// decided in one transaction that no other overlaps.
package final class Book {
    package let path: String
    let queue: DatabaseQueue

    /// The folder that paths in the book start from.
    package var folder: String { path.folderOfPath }

    package static let name = "so-van-ban.sqlite"

    /// - Parameter creating: makes a book where there is none; else nil is returned.
    ///
    /// Throws `VB760` for a file that is no book, of a newer program, damaged, or not to be written to.
    package static func open(_ path: String, creating: Bool = false) throws(DiagnosedError) -> Book? {
        guard creating || access(path, F_OK) == 0 else { return nil }
        if Book.isFolder(path) { throw StoreFault.folder.told(of: path, as: .officeBookUnusable) }
        let book = try attempt(path) { try Book(path) }
        let state = try book.attempt {
            try book.queue.read {
                try StoreState.of($0, application: BookSchema.application, version: BookSchema.version)
            }
        }
        switch state {
        case .ours: break
        case .empty:
            guard creating else { return nil }
            try book.attempt { try book.queue.write { try book.createUnlessMade(in: $0) } }
        case .foreign: throw StoreFault.foreign.told(of: path, as: .officeBookUnusable)
        case .newer: throw StoreFault.newer.told(of: path, as: .officeBookUnusable)
        }
        return book
    }

    private init(_ path: String) throws {
        self.path = path
        var configuration = Configuration()
        // Numbers are asked for one after the other; each takes as long as a paper takes to be laid out.
        configuration.busyMode = .timeout(120)
        configuration.prepareDatabase { db in
            // A number that was told is on the disk.
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Another process may have made it while this one waited.
    private func createUnlessMade(in db: Database) throws {
        let state = try StoreState.of(db, application: BookSchema.application, version: BookSchema.version)
        if case .empty = state { try BookSchema.create(in: db) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    func attempt<Value>(_ work: () throws -> Value) throws(DiagnosedError) -> Value { try Book.attempt(path, work) }

    private static func attempt<Value>(_ path: String, _ work: () throws -> Value) throws(DiagnosedError) -> Value {
        try StoreFault.attempt(path, as: .officeBookUnusable, work)
    }

    func read<Value>(_ work: (Database) throws -> Value) throws(DiagnosedError) -> Value {
        try attempt { try queue.read(work) }
    }

    /// One decision: all of it or nothing.
    func write<Value>(_ work: (Database) throws -> Value) throws(DiagnosedError) -> Value {
        try attempt { try queue.write(work) }
    }
}

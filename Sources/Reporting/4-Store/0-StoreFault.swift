import Diagnostics
import GRDB

/// Why an SQLite file cannot be used.
package enum StoreFault {
    case foreign, newer, damaged, busy, full, readOnly, cannotOpen, folder
    case other(String)

    package init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_NOTADB: self = .foreign
        case .SQLITE_CORRUPT: self = .damaged
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL: self = .full
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly
        case .SQLITE_CANTOPEN: self = .cannotOpen
        // Where files may grow no further, or the disk reports nothing more exact.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: self = .full
        default: self = .other(error.message ?? "\(error.resultCode)")
        }
    }

    /// - Parameter message: names the kind of store, with places for `path`, `lydo` and `reason`.
    package func told(of path: String, as message: Message = .progressStoreUnusable) -> DiagnosedError {
        let (vietnamese, english) = words
        let arguments = ["path": path, "lydo": vietnamese, "reason": english]
        return DiagnosedError(Diagnostic(message, at: nil, arguments, file: path))
    }

    /// Does some work on a store; what SQLite cannot do is told of the store.
    ///
    /// - Parameter message: as in ``told(of:as:)``.
    package static func attempt<Value>(
        _ path: String, as message: Message = .progressStoreUnusable, _ work: () throws -> Value
    ) throws(DiagnosedError) -> Value {
        do {
            return try work()
        } catch let error as DiagnosedError {
            throw error
        } catch let error as DatabaseError {
            throw StoreFault(error).told(of: path, as: message)
        } catch {
            throw StoreFault.other("\(error)").told(of: path, as: message)
        }
    }

    private var words: (String, String) {
        switch self {
        case .foreign: ("tệp này không phải là kho của chương trình", "this file is no store of this program")
        case .newer: ("kho này do bản mới hơn của chương trình tạo ra", "it was made by a newer version")
        case .damaged: ("tệp bị hỏng; lấy lại từ bản sao lưu", "the file is damaged; take it from a backup")
        case .busy: ("một lệnh khác đang dùng kho, hãy chạy lại", "another command is using it; run again")
        case .full: ("đĩa đầy", "the disk is full")
        case .readOnly: ("không có quyền ghi", "it may not be written to")
        case .cannotOpen: ("không mở hoặc không tạo được tệp trong thư mục này", "it cannot be opened or made there")
        case .folder: ("đây là một thư mục", "this is a folder")
        case .other(let reason): (reason, reason)
        }
    }
}

/// What an SQLite file is, before anything is asked of its tables.
package enum StoreState {
    case empty, ours, foreign, newer

    /// - Parameters:
    ///   - application: the mark in the heads of files of one kind.
    ///   - version: the newest version that this program knows.
    package static func of(_ db: Database, application: Int64, version: Int64) throws -> StoreState {
        let found = try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        if found == 0 {
            return try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0 ? .empty : .foreign
        }
        guard found == application else { return .foreign }
        return try Int64.fetchOne(db, sql: "PRAGMA user_version") ?? 0 <= version ? .ours : .newer
    }
}

import Diagnostics
import Foundation
import GRDB
import Reading

/// Rows that a query finds in an SQLite file, which is only ever read.
enum SQLiteRows {
    /// - Parameter file: the path, as it is opened.
    static func read(_ file: String, query: String) throws(DiagnosedError) -> DataTable {
        // SQLite itself would make an empty file of a name that is not there.
        _ = try BatchInput.status(of: file)
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF") }
            let queue = try DatabaseQueue(path: file, configuration: configuration)
            return try queue.read { try rows(of: $0, file: file, query: query) }
        } catch let error as DiagnosedError {
            throw error
        } catch let error as DatabaseError where error.resultCode == .SQLITE_MISUSE {
            // Further statements behind the first.
            throw DiagnosedError(Diagnostic(.batchQueryChanges, file: file))
        } catch {
            let reason = (error as? DatabaseError)?.message ?? "\(error)"
            throw DiagnosedError(Diagnostic(.batchQueryFailed, ["reason": reason], file: file))
        }
    }

    private static func rows(of db: Database, file: String, query: String) throws -> DataTable {
        let statement = try db.makeStatement(sql: query)
        guard statement.isReadonly, statement.columnCount > 0 else {
            throw DiagnosedError(Diagnostic(.batchQueryChanges, file: file))
        }
        let names = statement.columnNames.map(\.trimmingBlanks)
        let faults = ColumnCheck.faults(names, file: file)
        guard faults.isEmpty else { throw DiagnosedError(faults) }
        var rows: [DataRow] = []
        let cursor = try Row.fetchCursor(statement)
        while let row = try cursor.next() {
            let number = rows.count + 1
            let cells = Array(row.databaseValues).map(text)
            if let blob = cells.firstIndex(of: nil) {
                let fault = Diagnostic(.batchValueBinary, ["name": names[blob], "row": "\(number)"], file: file)
                rows.append(DataRow(number, fault: fault))
            } else {
                rows.append(DataRow(number, cells: cells.compactMap(\.self).map(DataRow.cell)))
            }
        }
        return DataTable(file: file, columns: ColumnNames(names), rows: rows)
    }

    /// Nil for bytes that are no text.
    private static func text(_ value: DatabaseValue) -> String? {
        switch value.storage {
        case .null: ""
        case .int64(let number): "\(number)"
        case .double(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
        case .string(let text): text.precomposedStringWithCanonicalMapping
        case .blob: nil
        }
    }
}

import Diagnostics
import GRDB
import PDFWriting

extension Ledger {
    /// Sets down where documents lie in a print file, in place of what was known of that file.
    func put(_ ranges: [(name: String, range: PrintedRange)], of file: String) throws(DiagnosedError) {
        try attempt {
            try queue.write { db in
                try db.execute(sql: "DELETE FROM merged WHERE file = ?", arguments: [file])
                for (name, range) in ranges {
                    try db.execute(
                        sql: "INSERT INTO merged (file, document, first, last, blanks) VALUES (?, ?, ?, ?, ?)",
                        arguments: [file, name, range.first, range.last, range.blanks])
                }
            }
        }
    }

    /// Where documents lie in a print file, by their names.
    package func ranges(in file: String) throws(DiagnosedError) -> [String: PrintedRange] {
        try attempt {
            try queue.read { db in
                let rows = try Row.fetchAll(db, sql: "SELECT * FROM merged WHERE file = ?", arguments: [file])
                return Dictionary(
                    uniqueKeysWithValues: rows.map { row in
                        (row["document"], PrintedRange(first: row["first"], last: row["last"], blanks: row["blanks"]))
                    })
            }
        }
    }
}

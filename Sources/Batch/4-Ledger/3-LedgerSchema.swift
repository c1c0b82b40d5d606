import GRDB

/// The tables of a ledger.
enum LedgerSchema {
    /// `VBLO` in the file's head: only such files are opened.
    static let application: Int64 = 0x5642_4C4F
    static let version: Int64 = 1

    static func create(in db: Database) throws {
        try db.execute(
            sql: """
                -- What the documents depend on beside their sources and rows.
                CREATE TABLE identity (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
                CREATE TABLE document (
                    name TEXT PRIMARY KEY, number INTEGER NOT NULL, source TEXT NOT NULL, line INTEGER,
                    tray TEXT NOT NULL, duplex INTEGER NOT NULL, input TEXT NOT NULL, state TEXT NOT NULL,
                    pages INTEGER, bytes INTEGER, hash TEXT, width REAL, height REAL, started TEXT, ended TEXT,
                    attempts INTEGER NOT NULL DEFAULT 0, findings TEXT NOT NULL DEFAULT '');
                CREATE INDEX document_number ON document(number);
                -- Each finding once, however many documents it was told of; `findings` above lists them by number.
                CREATE TABLE finding (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
                -- Where a document's pages stand in a print file: `blanks` after them are none of its own.
                CREATE TABLE merged (
                    file TEXT NOT NULL, document TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
                    blanks INTEGER NOT NULL, PRIMARY KEY (file, document)) WITHOUT ROWID;
                PRAGMA application_id = \(application);
                PRAGMA user_version = \(version);
                """)
    }
}

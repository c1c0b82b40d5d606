import GRDB

/// The tables of a ledger of printing.
enum PrintSchema {
    /// `VBIN` in the file's head: only such files are opened.
    static let application: Int64 = 0x5642_494E
    static let version: Int64 = 1

    static func create(in db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE paper (
                    id INTEGER PRIMARY KEY, key TEXT NOT NULL, hash TEXT NOT NULL, title TEXT NOT NULL,
                    UNIQUE (key, hash));
                -- A row for each time that a copy was to be printed; the last attempt is what is known of it now.
                CREATE TABLE copy (
                    paper INTEGER NOT NULL REFERENCES paper(id), number INTEGER NOT NULL, part TEXT NOT NULL,
                    attempt INTEGER NOT NULL, label TEXT NOT NULL, state TEXT NOT NULL, printer TEXT NOT NULL DEFAULT '',
                    jobname TEXT NOT NULL DEFAULT '', job INTEGER, impressions INTEGER, sheets INTEGER,
                    reason TEXT NOT NULL DEFAULT '', sent TEXT, ended TEXT,
                    PRIMARY KEY (paper, number, part, attempt)) WITHOUT ROWID;
                PRAGMA application_id = \(application);
                PRAGMA user_version = \(version);
                """)
    }
}

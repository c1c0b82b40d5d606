import GRDB

/// The tables of a progress store.
///
/// Nothing is ever deleted. `entry` holds every row that was ever imported; `current` holds, small enough to be read
/// whole, which of them hold, with what reports are counted from and 128 bits that stand for the row's contents.
enum Schema {
    /// `VBTD` in the file's head: only such files are opened.
    static let application: Int64 = 0x5642_5444
    static let version: Int64 = 1

    static func create(in db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE import (
                    id INTEGER PRIMARY KEY, time TEXT NOT NULL, rows INTEGER NOT NULL, added INTEGER NOT NULL,
                    changed INTEGER NOT NULL);
                CREATE TABLE file (
                    id INTEGER PRIMARY KEY, import INTEGER NOT NULL REFERENCES import(id), name TEXT NOT NULL);
                -- A task keeps its key wherever an amended plan moves it; `code` is its id in the plan now.
                CREATE TABLE task (
                    id INTEGER PRIMARY KEY, code TEXT NOT NULL, text TEXT NOT NULL,
                    dropped INTEGER REFERENCES import(id));
                CREATE UNIQUE INDEX task_code ON task(code) WHERE dropped IS NULL;
                CREATE TABLE body (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
                -- The key orders periods by their last day, the longer of two later.
                CREATE TABLE period (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
                CREATE TABLE indicator (
                    body INTEGER NOT NULL REFERENCES body(id), name TEXT NOT NULL, PRIMARY KEY (body, name))
                    WITHOUT ROWID;
                -- `figures` is a JSON object of texts, its keys sorted; `replaced` the import that brought a newer row.
                CREATE TABLE entry (
                    id INTEGER PRIMARY KEY, task INTEGER NOT NULL REFERENCES task(id),
                    body INTEGER NOT NULL REFERENCES body(id), period INTEGER NOT NULL REFERENCES period(id),
                    file INTEGER NOT NULL REFERENCES file(id), line INTEGER NOT NULL,
                    status TEXT, percent TEXT, result TEXT NOT NULL, difficulties TEXT NOT NULL,
                    proposals TEXT NOT NULL, completion TEXT, product TEXT NOT NULL, report TEXT NOT NULL,
                    taken_on TEXT, figures TEXT, replaced INTEGER REFERENCES import(id));
                CREATE INDEX entry_task ON entry(task, body, period);
                -- `done`: 1 said to be done, 0 said to be not, NULL nothing said.
                CREATE TABLE current (
                    task INTEGER NOT NULL, body INTEGER NOT NULL, period INTEGER NOT NULL, done INTEGER, percent REAL,
                    low INTEGER NOT NULL, high INTEGER NOT NULL, entry INTEGER NOT NULL REFERENCES entry(id),
                    PRIMARY KEY (task, body, period)) WITHOUT ROWID;
                PRAGMA application_id = \(application);
                PRAGMA user_version = \(version);
                """)
    }
}

import GRDB

/// The tables of an office book.
enum BookSchema {
    /// `VBSO` in the file's head: only such files are opened.
    static let application: Int64 = 0x5642_534F
    static let version: Int64 = 1

    static func create(in db: Database) throws {
        try db.execute(
            sql: """
                -- A series of numbers: of an organisation within a year or a term, of all kinds or of one.
                CREATE TABLE series (
                    id INTEGER PRIMARY KEY, organisation TEXT NOT NULL, shown TEXT NOT NULL, superior TEXT NOT NULL,
                    family TEXT NOT NULL, kind TEXT NOT NULL, span TEXT NOT NULL,
                    UNIQUE (organisation, kind, span));
                CREATE TABLE paper (
                    id INTEGER PRIMARY KEY,
                    -- The source, relative to the book's folder.
                    source TEXT UNIQUE,
                    state TEXT NOT NULL, profile TEXT NOT NULL,
                    series INTEGER REFERENCES series(id), number INTEGER, code TEXT, day TEXT,
                    kind TEXT NOT NULL, subject TEXT NOT NULL, issuer TEXT NOT NULL, signer TEXT NOT NULL,
                    office TEXT NOT NULL, recipients TEXT NOT NULL, archive TEXT NOT NULL, urgency TEXT NOT NULL,
                    file_copies INTEGER NOT NULL, spare_copies INTEGER NOT NULL,
                    -- All on paper, and what went out electronically only, as counted when it was registered.
                    paper_copies INTEGER NOT NULL, electronic_copies INTEGER NOT NULL, pages INTEGER NOT NULL,
                    annexes INTEGER NOT NULL,
                    -- Stands for the pages that were handed in for signing, number and day left out.
                    draft TEXT NOT NULL,
                    -- The paper as issued: its file, what the file's bytes and the source's say, whether it was laid
                    -- out for both sides of a sheet.
                    file TEXT UNIQUE, hash TEXT, source_hash TEXT, duplex INTEGER NOT NULL DEFAULT 0,
                    -- The signed paper as it was taken in.
                    signed_file TEXT UNIQUE, signed_hash TEXT, signed_pages INTEGER, signed_digitally INTEGER,
                    -- Whether it bore its number by then.
                    signed_numbered INTEGER,
                    sent TEXT, archived TEXT, corrects INTEGER REFERENCES paper(id), note TEXT NOT NULL DEFAULT '');
                -- No number twice: the file itself refuses it, whoever writes.
                CREATE UNIQUE INDEX paper_number ON paper(series, number) WHERE number IS NOT NULL;
                CREATE INDEX paper_code ON paper(code) WHERE code IS NOT NULL;
                CREATE INDEX paper_plain_number ON paper(number) WHERE number IS NOT NULL;
                CREATE INDEX paper_source_hash ON paper(source_hash) WHERE source_hash IS NOT NULL;
                CREATE INDEX paper_day ON paper(series, day) WHERE day IS NOT NULL;
                CREATE INDEX paper_corrects ON paper(corrects) WHERE corrects IS NOT NULL;
                -- Who gets it, in the order in which copies are numbered.
                CREATE TABLE addressee (
                    paper INTEGER NOT NULL REFERENCES paper(id), place INTEGER NOT NULL, name TEXT NOT NULL,
                    address TEXT, identifier TEXT, channel TEXT NOT NULL, copies INTEGER NOT NULL, purpose TEXT,
                    person INTEGER NOT NULL, PRIMARY KEY (paper, place)) WITHOUT ROWID;
                -- What happened to it; for people, nothing is computed from these times.
                CREATE TABLE event (
                    id INTEGER PRIMARY KEY, paper INTEGER NOT NULL REFERENCES paper(id), time TEXT NOT NULL,
                    what TEXT NOT NULL, detail TEXT NOT NULL);
                CREATE INDEX event_paper ON event(paper);
                -- Who borrowed the file copy (NĐ 30 PL IV, sổ sử dụng bản lưu).
                CREATE TABLE loan (
                    id INTEGER PRIMARY KEY, paper INTEGER NOT NULL REFERENCES paper(id), day TEXT NOT NULL,
                    person TEXT NOT NULL, allowed TEXT NOT NULL, returned TEXT, note TEXT NOT NULL);
                CREATE INDEX loan_paper ON loan(paper);
                CREATE INDEX loan_day ON loan(day);
                -- Files that a decision of the book asks for and that are not on the disk yet. `replaces` stands for
                -- the bytes that may be written over; without it nothing may be there. Ids never come again: who has
                -- written one letter must not strike off another's.
                CREATE TABLE outbox (
                    id INTEGER PRIMARY KEY AUTOINCREMENT, paper INTEGER NOT NULL REFERENCES paper(id), path TEXT NOT NULL,
                    bytes BLOB NOT NULL, replaces TEXT);
                PRAGMA application_id = \(application);
                PRAGMA user_version = \(version);
                """)
    }
}

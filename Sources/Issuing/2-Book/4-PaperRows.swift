import Foundation
import GRDB
import PlanModel
import Publishing

/// Papers as rows, and back.
enum PaperRows {
    static func paper(id: Int64, in db: Database) throws -> Paper? {
        try Row.fetchOne(db, sql: "SELECT * FROM paper WHERE id = ?", arguments: [id]).map(Paper.init(row:))
    }

    static func paper(source: String, in db: Database) throws -> Paper? {
        try Row.fetchOne(db, sql: "SELECT * FROM paper WHERE source = ?", arguments: [source]).map(Paper.init(row:))
    }

    static func papers(
        in db: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [Paper] {
        try Row.fetchAll(db, sql: "SELECT * FROM paper WHERE " + condition, arguments: arguments).map(Paper.init(row:))
    }

    /// The paper that a file of the book belongs to.
    static func paper(file: String, in db: Database) throws -> Paper? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM paper WHERE file = ?1 UNION ALL SELECT * FROM paper WHERE signed_file = ?1 LIMIT 1",
            arguments: [file]
        ).map(Paper.init(row:))
    }

    /// Writes a paper, a new one where its `id` is 0; its id is set.
    static func put(_ paper: inout Paper, in db: Database) throws {
        let values = paper.columns
        if paper.id == 0 {
            let names = values.map(\.0).joined(separator: ", ")
            let marks = values.map { _ in "?" }.joined(separator: ", ")
            try db.execute(
                sql: "INSERT INTO paper (\(names)) VALUES (\(marks))", arguments: StatementArguments(values.map(\.1)))
            paper.id = db.lastInsertedRowID
        } else {
            let sets = values.map { "\($0.0) = ?" }.joined(separator: ", ")
            try db.execute(
                sql: "UPDATE paper SET \(sets) WHERE id = ?",
                arguments: StatementArguments(values.map(\.1) + [paper.id]))
        }
    }

    static func put(_ addressees: [Addressee], of paper: Int64, in db: Database) throws {
        try db.execute(sql: "DELETE FROM addressee WHERE paper = ?", arguments: [paper])
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO addressee (paper, place, name, address, identifier, channel, copies, purpose, person)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for (place, one) in addressees.enumerated() {
            try statement.execute(arguments: [
                paper, place, one.name, one.address, one.identifier, one.channel.rawValue, one.copies, one.purpose,
                one.isPerson,
            ])
        }
    }

    static func addressees(of paper: Int64, in db: Database) throws -> [Addressee] {
        try Row.fetchAll(db, sql: "SELECT * FROM addressee WHERE paper = ? ORDER BY place", arguments: [paper]).map {
            Addressee(
                name: $0["name"], address: $0["address"], identifier: $0["identifier"],
                channel: PlanBody.Channel(rawValue: $0["channel"]) ?? .paper, copies: $0["copies"],
                purpose: $0["purpose"], isPerson: $0["person"])
        }
    }

    /// - Parameter what: a state, or another thing that happened.
    static func note(_ what: String, _ detail: String = "", of paper: Int64, in db: Database) throws {
        try db.execute(
            sql: "INSERT INTO event (paper, time, what, detail) VALUES (?, ?, ?, ?)",
            arguments: [paper, Clock.now, what, detail])
    }
}

extension Paper {
    fileprivate init(row: Row) {
        id = row["id"]
        source = row["source"]
        state = PaperState(rawValue: row["state"]) ?? .draft
        profile = row["profile"]
        (series, number, code) = (row["series"], row["number"], row["code"])
        day = (row["day"] as String?).flatMap(Day.init(iso:))
        (kind, subject, issuer) = (row["kind"], row["subject"], row["issuer"])
        (signer, office) = (row["signer"], row["office"])
        (recipients, archive, urgency) = (row["recipients"], row["archive"], row["urgency"])
        (fileCopies, spareCopies) = (row["file_copies"], row["spare_copies"])
        (pages, annexes, draft) = (row["pages"], row["annexes"], row["draft"])
        if let path = row["file"] as String? { issued = File(path: path, hash: row["hash"]) }
        sourceHash = row["source_hash"]
        isDuplex = row["duplex"]
        if let path = row["signed_file"] as String? {
            signed = SignedFile(
                path: path, hash: row["signed_hash"], pages: row["signed_pages"], isDigital: row["signed_digitally"],
                bearsNumber: row["signed_numbered"])
        }
        sent = (row["sent"] as String?).flatMap(Day.init(iso:))
        (archived, corrects, note) = (row["archived"], row["corrects"], row["note"])
    }

    /// What is stored of it, but its id.
    fileprivate var columns: [(String, (any DatabaseValueConvertible)?)] {
        [
            ("source", source), ("state", state.rawValue), ("profile", profile), ("series", series),
            ("number", number), ("code", code), ("day", day?.iso), ("kind", kind), ("subject", subject),
            ("issuer", issuer), ("signer", signer), ("office", office), ("recipients", recipients),
            ("archive", archive), ("urgency", urgency), ("file_copies", fileCopies), ("spare_copies", spareCopies),
            ("pages", pages), ("annexes", annexes), ("draft", draft), ("file", issued?.path), ("hash", issued?.hash),
            ("source_hash", sourceHash), ("duplex", isDuplex), ("signed_file", signed?.path),
            ("signed_hash", signed?.hash), ("signed_pages", signed?.pages), ("signed_digitally", signed?.isDigital),
            ("signed_numbered", signed?.bearsNumber), ("sent", sent?.iso), ("archived", archived),
            ("corrects", corrects), ("note", note),
        ]
    }
}

import Foundation
import GRDB
import PlanModel
import Publishing

/// Papers as rows, and back.
enum PaperRows {
    /// All of a paper, in one order.
    private static let columns = (["id"] + Paper().columns.map(\.0)).joined(separator: ", ")

    static func paper(id: Int64, in db: Database) throws -> Paper? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM paper WHERE id = ?", arguments: [id]).map(Paper.init(row:))
    }

    static func paper(source: String, in db: Database) throws -> Paper? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM paper WHERE source = ?", arguments: [source]).map(
            Paper.init(row:))
    }

    static func paper(sourceHash hash: String, in db: Database) throws -> Paper? {
        try papers(in: db, where: "source_hash = ? LIMIT 1", [hash]).first
    }

    static func papers(
        in db: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [Paper] {
        // Rows of a cursor are not copied.
        let rows = try Row.fetchCursor(
            db, sql: "SELECT \(columns) FROM paper WHERE " + condition, arguments: arguments)
        return try Array(rows.map(Paper.init(row:)))
    }

    /// The paper that a file of the book belongs to.
    static func paper(file: String, in db: Database) throws -> Paper? {
        try Row.fetchOne(
            db,
            sql:
                "SELECT \(columns) FROM paper WHERE file = ?1 UNION ALL SELECT \(columns) FROM paper WHERE signed_file = ?1 LIMIT 1",
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
    /// - Parameter row: its columns in the order of ``PaperRows/columns``: by name, each would be looked for among all.
    fileprivate init(row: Row) {
        var fields = Fields(row: row)
        id = fields.next()
        source = fields.optional()
        state = PaperState(rawValue: fields.next()) ?? .draft
        profile = fields.next()
        (series, number, code) = (fields.optional(), fields.optional(), fields.optional())
        day = fields.day()
        (kind, subject, issuer) = (fields.next(), fields.next(), fields.next())
        (signer, office) = (fields.next(), fields.next())
        (recipients, archive, urgency) = (fields.next(), fields.next(), fields.next())
        (fileCopies, spareCopies, paperCopies, electronicCopies) = (
            fields.next(), fields.next(), fields.next(), fields.next()
        )
        (pages, annexes, draft) = (fields.next(), fields.next(), fields.next())
        let (path, hash): (String?, String?) = (fields.optional(), fields.optional())
        if let path, let hash { issued = File(path: path, hash: hash) }
        (sourceHash, isDuplex) = (fields.optional(), fields.next())
        let (signedPath, signedHash): (String?, String?) = (fields.optional(), fields.optional())
        let (pages, isDigital, bearsNumber): (Int?, Bool?, Bool?) = (
            fields.optional(), fields.optional(), fields.optional()
        )
        if let signedPath, let signedHash {
            signed = SignedFile(
                path: signedPath, hash: signedHash, pages: pages ?? 0, isDigital: isDigital ?? false,
                bearsNumber: bearsNumber ?? false)
        }
        sent = fields.day()
        (archived, corrects, note) = (fields.optional(), fields.optional(), fields.next())
    }

    private struct Fields {
        let row: Row
        private var place = 0

        init(row: Row) { self.row = row }

        mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>() -> Value {
            defer { place += 1 }
            return row[place]
        }

        mutating func optional<Value: DatabaseValueConvertible & StatementColumnConvertible>() -> Value? {
            defer { place += 1 }
            return row[place]
        }

        mutating func day() -> Day? { (optional() as String?).flatMap(Day.init(iso:)) }
    }

    /// What is stored of it, but its id.
    fileprivate var columns: [(String, (any DatabaseValueConvertible)?)] {
        [
            ("source", source), ("state", state.rawValue), ("profile", profile), ("series", series),
            ("number", number), ("code", code), ("day", day?.iso), ("kind", kind), ("subject", subject),
            ("issuer", issuer), ("signer", signer), ("office", office), ("recipients", recipients),
            ("archive", archive), ("urgency", urgency), ("file_copies", fileCopies), ("spare_copies", spareCopies),
            ("paper_copies", paperCopies),
            ("electronic_copies", electronicCopies),
            ("pages", pages), ("annexes", annexes), ("draft", draft), ("file", issued?.path), ("hash", issued?.hash),
            ("source_hash", sourceHash), ("duplex", isDuplex), ("signed_file", signed?.path),
            ("signed_hash", signed?.hash), ("signed_pages", signed?.pages), ("signed_digitally", signed?.isDigital),
            ("signed_numbered", signed?.bearsNumber), ("sent", sent?.iso), ("archived", archived),
            ("corrects", corrects), ("note", note),
        ]
    }
}

import Diagnostics
import GRDB

/// Between the rows of a ledger and the values that they stand for.
enum LedgerRows {
    static func entries(in db: Database) throws -> [LedgerEntry] {
        let texts = try Row.fetchAll(db, sql: "SELECT id, text FROM finding")
        let findings = Dictionary(
            uniqueKeysWithValues: texts.map { row -> (String, Diagnostic?) in
                ("\(row["id"] as Int64)", StoredFinding(json: row["text"])?.diagnostic)
            })
        let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM document ORDER BY number, name")
        var entries: [LedgerEntry] = []
        while let row = try cursor.next() { entries.append(entry(row, findings)) }
        return entries
    }

    private static func entry(_ row: Row, _ findings: [String: Diagnostic?]) -> LedgerEntry {
        var entry = LedgerEntry(
            Order(
                number: row["number"], source: row["source"], row: nil, name: row["name"], tray: row["tray"],
                input: row["input"], faults: []), isDuplex: row["duplex"])
        entry.line = row["line"]
        entry.state = LedgerEntry.State(rawValue: row["state"]) ?? .waiting
        if let pages = row["pages"] as Int? {
            entry.output = LedgerEntry.Output(
                pages: pages, bytes: row["bytes"], hash: row["hash"], width: row["width"], height: row["height"])
        }
        entry.started = row["started"]
        entry.ended = row["ended"]
        entry.attempts = row["attempts"]
        let ids = (row["findings"] as String).split(separator: " ")
        entry.findings = ids.compactMap { findings[String($0)] ?? nil }
        return entry
    }

    static func put(_ entries: [LedgerEntry], in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO document (name, number, source, line, tray, duplex, input, state, pages, bytes,
                    hash, width, height, started, ended, attempts, findings)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        var known: [StoredFinding: Int64] = [:]
        for entry in entries {
            let ids = try entry.findings.map { try id(of: $0, in: db, &known) }
            let output = entry.output
            try statement.execute(arguments: [
                entry.name, entry.number, entry.source, entry.line, entry.tray, entry.isDuplex, entry.input,
                entry.state.rawValue, output?.pages, output?.bytes, output?.hash, output?.width, output?.height,
                entry.started, entry.ended, entry.attempts, ids.map(String.init).joined(separator: " "),
            ])
        }
    }

    private static func id(
        of diagnostic: Diagnostic, in db: Database, _ known: inout [StoredFinding: Int64]
    ) throws -> Int64 {
        let finding = StoredFinding(diagnostic)
        if let id = known[finding] { return id }
        let text = finding.json
        try db.execute(sql: "INSERT OR IGNORE INTO finding (text) VALUES (?)", arguments: [text])
        let id = try Int64.fetchOne(db, sql: "SELECT id FROM finding WHERE text = ?", arguments: [text]) ?? 0
        known[finding] = id
        return id
    }
}

import FormatRules
import Foundation
import GRDB
import PlanModel

/// Series as rows, and their numbers.
enum SeriesRows {
    /// The row of a series, made where there is none.
    static func id(of series: Series, in db: Database) throws -> Int64 {
        let key: StatementArguments = [series.key, series.kind, series.span]
        let sql = "SELECT id FROM series WHERE organisation = ? AND kind = ? AND span = ?"
        if let id = try Int64.fetchOne(db, sql: sql, arguments: key) { return id }
        try db.execute(
            sql: "INSERT INTO series (organisation, kind, span, shown, superior, family) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: key + [series.organisation, series.superior, series.family.rawValue])
        return db.lastInsertedRowID
    }

    static func series(_ id: Int64, in db: Database) throws -> Series? {
        try Row.fetchOne(db, sql: "SELECT * FROM series WHERE id = ?", arguments: [id]).map(Series.init(row:))
    }

    /// The highest number with its day; nil in an empty series.
    static func last(of series: Int64, in db: Database) throws -> (number: Int, day: Day?)? {
        try neighbour(of: .max, in: series, isBefore: true, db)
    }

    /// The nearest number before or behind another.
    static func neighbour(
        of number: Int, in series: Int64, isBefore: Bool, _ db: Database
    ) throws -> (number: Int, day: Day?)? {
        let (comparison, order) = isBefore ? ("<", "DESC") : (">", "ASC")
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT number, day FROM paper WHERE series = ? AND number IS NOT NULL AND number \(comparison) ?
                ORDER BY number \(order) LIMIT 1
                """, arguments: [series, number])
        return row.map { ($0["number"], ($0["day"] as String?).flatMap(Day.init(iso:))) }
    }

    /// The paper that has a number.
    static func holder(of number: Int, in series: Int64, _ db: Database) throws -> Paper? {
        guard
            let id = try Int64.fetchOne(
                db, sql: "SELECT id FROM paper WHERE series = ? AND number = ?", arguments: [series, number])
        else { return nil }
        return try PaperRows.paper(id: id, in: db)
    }
}

extension Series {
    init(row: Row) {
        self.init(
            family: Profile.Family(rawValue: row["family"]) ?? .state, organisation: row["shown"],
            superior: row["superior"], kind: row["kind"], span: row["span"])
    }
}

import Diagnostics
import FormatRules
import GRDB
import PlanModel

extension Book {
    /// The registers of the series that are asked for, each with its rows.
    ///
    /// Numbers that are missing are warned of (`VB778`), doubles are errors (`VB779`).
    package func registers(_ request: RegisterRequest) throws(DiagnosedError) -> Outcome<[Register]> {
        try read { db in
            var found: [Diagnostic] = []
            var registers: [Register] = []
            for (id, series, request) in try Self.series(request, db) {
                var register = Register(kind: request.kind, series: series, rows: [])
                let papers = try Self.papers(of: id, request, db)
                if request.kind == .outgoing, request.isWhole { found += Self.faults(in: papers, of: register.name) }
                switch request.kind {
                case .outgoing:
                    let rows = try OutgoingRows(db)
                    register.rows = papers.map { rows.cells(of: $0) }
                case .postal: register.rows = try papers.flatMap { try PostalRows.cells(of: $0, db) }
                case .loans: register.rows = try LoanRows.cells(ofSeries: id, request, db)
                }
                let numbers = papers.compactMap(\.number)
                register.numbers = numbers.min().flatMap { first in numbers.max().map { first...$0 } }
                let days = papers.compactMap { request.kind == .postal ? $0.sent ?? $0.day : $0.day }
                register.days = days.min().flatMap { first in days.max().map { first...$0 } }
                if !register.rows.isEmpty { registers.append(register) }
            }
            return Outcome(registers, found)
        }
    }

    /// The series that are asked for, each with what is asked of it.
    private static func series(
        _ request: RegisterRequest, _ db: Database
    ) throws -> [(id: Int64, series: Series, request: RegisterRequest)] {
        try Row.fetchAll(db, sql: "SELECT * FROM series ORDER BY organisation, span, kind").compactMap { row in
            let series = Series(row: row)
            return request.within(series).map { (row["id"], series, $0) }
        }
    }

    private static func papers(of series: Int64, _ request: RegisterRequest, _ db: Database) throws -> [Paper] {
        let first = request.first?.iso ?? "0000-00-00"
        let last = request.last?.iso ?? "9999-99-99"
        // What was posted counts by the day on which it went.
        let day = request.kind == .postal ? "coalesce(sent, day)" : "day"
        let order = request.kind == .postal ? "\(day), number" : "number"
        return try PaperRows.papers(
            in: db, where: "series = ? AND number IS NOT NULL AND \(day) BETWEEN ? AND ? ORDER BY \(order)",
            [series, first, last]
        ).filter { paper in request.paperKind.map { Fold.same($0, paper.kind) } ?? true }
    }

    // MARK: Gaps and doubles

    private static func faults(in papers: [Paper], of series: String) -> [Diagnostic] {
        let numbers = papers.compactMap(\.number).sorted()
        let gaps = zip(numbers, numbers.dropFirst()).filter { $1 > $0 + 1 }.map { before, behind in
            behind == before + 2 ? "\(before + 1)" : "\(before + 1)–\(behind - 1)"
        }
        let doubles = Dictionary(grouping: numbers) { $0 }.filter { $1.count > 1 }.sorted { $0.key < $1.key }
        let missing =
            gaps.isEmpty
            ? []
            : [Diagnostic(.seriesGap, ["series": series, "gap": gaps.joined(separator: ", ")], file: nil)]
        return missing
            + doubles.map { number, all in
                let arguments = ["series": series, "count": "\(all.count)", "number": "\(number)"]
                return Diagnostic(.seriesDouble, arguments, file: nil)
            }
    }
}

// MARK: Rows

/// The rows of the sổ đăng ký văn bản đi.
private struct OutgoingRows {
    /// Codes of corrected papers and of those that correct them, by paper.
    private var corrected: [Int64: String] = [:]
    private var correcting: [Int64: [String]] = [:]

    init(_ db: Database) throws {
        let sql = """
            SELECT later.id, earlier.id, later.code, earlier.code FROM paper later
            JOIN paper earlier ON earlier.id = later.corrects WHERE later.corrects IS NOT NULL ORDER BY later.corrects, later.id
            """
        for row in try Row.fetchAll(db, sql: sql) {
            corrected[row[0]] = row[3] ?? ""
            if let code: String = row[2] { correcting[row[1], default: []].append(code) }
        }
    }

    func cells(of paper: Paper) -> [String: String] {
        [
            "symbol": paper.code ?? "", "date": paper.day?.cited ?? "", "subject": paper.matter,
            "signer": paper.signer, "recipients": paper.recipients, "filedWith": paper.archive,
            "copies": "\(paper.paperCopies)", "sent": paper.sent?.cited ?? "", "note": notes(on: paper),
        ]
    }

    private func notes(on paper: Paper) -> String {
        var notes = [paper.note, paper.urgency]
        if let code = corrected[paper.id] { notes.append("đính chính, thay thế \(code)") }
        notes += (correcting[paper.id] ?? []).map { "được đính chính, thay thế bởi \($0)" }
        if paper.electronicCopies > 0 { notes.append("\(paper.electronicCopies) bản điện tử") }
        return notes.filter { !$0.isEmpty }.joined(separator: "; ")
    }
}

/// A row of the sổ gửi văn bản đi bưu điện for each recipient on paper.
private enum PostalRows {
    static func cells(of paper: Paper, _ db: Database) throws -> [[String: String]] {
        try PaperRows.addressees(of: paper.id, in: db).filter(\.channel.isOnPaper).map { addressee in
            let place = [addressee.name, addressee.address ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
            let notes = [paper.urgency, addressee.copies > 1 ? "\(addressee.copies) bản" : ""]
            return [
                "sent": paper.sent?.cited ?? "", "symbol": paper.code ?? "", "recipients": place, "envelopes": "1",
                "note": notes.filter { !$0.isEmpty }.joined(separator: "; "),
            ]
        }
    }
}

/// A row of the sổ sử dụng bản lưu for each time that a file copy was lent.
private enum LoanRows {
    static func cells(ofSeries series: Int64, _ request: RegisterRequest, _ db: Database) throws -> [[String: String]] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT loan.day AS lent, loan.person, loan.allowed, loan.returned, loan.note AS remark, paper.id
                FROM loan JOIN paper ON paper.id = loan.paper WHERE paper.series = ? AND loan.day BETWEEN ? AND ?
                ORDER BY loan.day, loan.id
                """, arguments: [series, request.first?.iso ?? "0000-00-00", request.last?.iso ?? "9999-99-99"])
        return try rows.compactMap { row in
            guard let paper = try PaperRows.paper(id: row["id"], in: db) else { return nil }
            return [
                "date": day(row["lent"]), "user": row["person"],
                "symbol": "\(paper.code ?? ""), \(paper.day?.cited ?? "")",
                "subject": paper.matter, "folder": paper.archived ?? "", "returned": day(row["returned"]),
                "allowedBy": row["allowed"], "note": row["remark"],
            ]
        }
    }

    private static func day(_ iso: String?) -> String { iso.flatMap(Day.init(iso:))?.cited ?? "" }
}

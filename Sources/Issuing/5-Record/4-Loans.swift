import Diagnostics
import GRDB
import PlanModel

// Who borrowed the file copy of a paper (NĐ 30 PL IV: sổ sử dụng bản lưu).
extension Book {
    /// Lends the file copy of a paper.
    ///
    /// Throws `VB787` while somebody else has it, `VB770` for a paper without a number.
    package func lend(
        _ paper: Paper, to person: String, on day: Day, allowedBy allowed: String = "", note: String = ""
    ) throws(DiagnosedError) -> Diagnostic {
        guard paper.number != nil else { throw DiagnosedError(paper.refusal(of: .archived)) }
        try write { db in
            if let holder = try openLoan(of: paper, db) {
                let arguments = ["title": paper.title, "person": holder["person"] as String]
                throw DiagnosedError(Diagnostic(.fileCopyLent, arguments, file: nil))
            }
            try db.execute(
                sql: "INSERT INTO loan (paper, day, person, allowed, note) VALUES (?, ?, ?, ?, ?)",
                arguments: [paper.id, day.iso, person, allowed, note])
            try PaperRows.note("mượn bản lưu", person, of: paper.id, in: db)
        }
        return Diagnostic(.fileCopyGoes, ["title": paper.title, "person": person], file: nil)
    }

    /// Takes the file copy back.
    ///
    /// Throws `VB788` where nobody has it.
    package func takeBack(_ paper: Paper, on day: Day) throws(DiagnosedError) -> Diagnostic {
        let person = try write { db -> String in
            guard let loan = try openLoan(of: paper, db) else {
                throw DiagnosedError(Diagnostic(.fileCopyNotLent, ["title": paper.shownTitle], file: nil))
            }
            try db.execute(
                sql: "UPDATE loan SET returned = ? WHERE id = ?", arguments: [day.iso, loan["id"] as Int64])
            try PaperRows.note("trả bản lưu", loan["person"], of: paper.id, in: db)
            return loan["person"]
        }
        return Diagnostic(.fileCopyBack, ["title": paper.title, "person": person], file: nil)
    }

    private func openLoan(of paper: Paper, _ db: Database) throws -> Row? {
        try Row.fetchOne(
            db, sql: "SELECT id, person FROM loan WHERE paper = ? AND returned IS NULL LIMIT 1", arguments: [paper.id])
    }
}

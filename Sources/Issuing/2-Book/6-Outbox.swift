import Diagnostics
import Foundation
import GRDB
import Publishing

/// Files that the book has decided on. They are written after the decision and struck off when they are whole on the
/// disk: whoever opens the book next finishes what a killed run has left.
extension Book {
    struct Letter {
        var paper: Int64
        /// As the book names it.
        var path: String
        var bytes: [UInt8]
        /// Stands for the bytes that may be written over; nil where nothing may be there.
        var replaces: String?
        /// Nobody is to write to it by mistake.
        var isFinal: Bool { replaces == nil }
    }

    static func post(_ letter: Letter, in db: Database) throws {
        try db.execute(
            sql: "INSERT INTO outbox (paper, path, bytes, replaces) VALUES (?, ?, ?, ?)",
            arguments: [letter.paper, letter.path, Data(letter.bytes), letter.replaces])
    }

    /// Writes what is waiting.
    ///
    /// - Parameter own: whose files must get written. What cannot be written of others keeps waiting and is told as a
    ///   warning (`VB847`): one office worker's full folder does not stop the others.
    /// - Returns: the files that were written, and warnings about sources that were changed meanwhile.
    @discardableResult
    package func finishFiles(of own: Int64? = nil) throws(DiagnosedError) -> Outcome<[String]> {
        let waiting = try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM outbox ORDER BY id").map { row in
                let bytes: Data = row["bytes"]
                return (
                    row["id"] as Int64,
                    Letter(paper: row["paper"], path: row["path"], bytes: [UInt8](bytes), replaces: row["replaces"])
                )
            }
        }
        var written: [String] = []
        var found: [Diagnostic] = []
        var delivered: [Int64] = []
        var failure: DiagnosedError?
        for (id, letter) in waiting {
            do throws(DiagnosedError) {
                if try deliver(letter, &found) { written.append(letter.path) }
                delivered.append(id)
            } catch {
                if letter.paper == own { failure = failure ?? error } else { found.append(waits(letter, why: error)) }
            }
        }
        // Together: each decision of the book waits for the disk several times.
        if !delivered.isEmpty {
            try write { db in
                for id in delivered { try db.execute(sql: "DELETE FROM outbox WHERE id = ?", arguments: [id]) }
            }
        }
        if let failure { throw failure }
        return Outcome(written, found)
    }

    /// False where nothing was to be done any more.
    private func deliver(_ letter: Letter, _ found: inout [Diagnostic]) throws(DiagnosedError) -> Bool {
        let path = place(of: letter.path)
        let exists = (try? FileManager.default.attributesOfItem(atPath: path)) != nil
        if exists {
            let there = try Input.read(path).get()
            if there == letter.bytes { return false }
            guard let replaces = letter.replaces else {
                throw DiagnosedError(Diagnostic(.issuedFileExists, ["path": path], file: path))
            }
            if Fingerprint.of([there]).hexadecimal != replaces {
                found.append(try changedMeanwhile(letter))
                return false
            }
        } else if !letter.isFinal {
            // Its author moved it away.
            found.append(try changedMeanwhile(letter))
            return false
        }
        try? FileManager.default.createDirectory(atPath: path.folderOfPath, withIntermediateDirectories: true)
        try WholeFile.write(letter.bytes, to: path)
        if letter.isFinal { chmod(path, 0o444) }
        return true
    }

    private func waits(_ letter: Letter, why error: DiagnosedError) -> Diagnostic {
        func reason(_ language: Language) -> String {
            error.diagnostics.first.map { $0.message.sentence(in: language, $0.arguments) } ?? ""
        }
        let arguments = ["path": letter.path, "lydo": reason(.vietnamese), "reason": reason(.english)]
        return Diagnostic(.fileKeepsWaiting, arguments, file: nil)
    }

    private func changedMeanwhile(_ letter: Letter) throws(DiagnosedError) -> Diagnostic {
        let paper = try read { try PaperRows.paper(id: letter.paper, in: $0) }
        let arguments = ["path": letter.path, "code": paper?.code ?? "?", "day": paper?.day?.cited ?? "?"]
        return Diagnostic(.sourceChangedMeanwhile, arguments, file: nil)
    }
}

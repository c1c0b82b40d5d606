import Diagnostics
import Foundation
import GRDB
import PDFReading
import PlanModel
import Publishing

extension Book {
    /// Takes in the paper with its signature, a scan or a digitally signed file: a copy of it goes beside the issued
    /// one, its hash and its pages into the book.
    ///
    /// - Parameter isReplacing: another one was taken in before, which stays where it is.
    ///
    /// Throws `VB777` where there is one already, what ``PDFInspection`` says of a file that is no PDF.
    package func takeSigned(
        _ path: String, of paper: Paper, isReplacing: Bool = false
    ) throws(DiagnosedError) -> Outcome<Paper> {
        let bytes = try Input.read(path).get()
        let inspected = try Self.look(at: bytes, named: path)
        let looked = inspected.value
        let hash = try ContentHash.of(bytes)
        let taken = try write { db -> Paper in
            guard var paper = try PaperRows.paper(id: paper.id, in: db) else { return paper }
            if let before = paper.signed, before.hash != hash, !isReplacing {
                let arguments = ["title": paper.shownTitle, "path": before.path]
                throw DiagnosedError(Diagnostic(.signedFileTwice, arguments, file: path))
            }
            let isKnown = paper.signed?.hash == hash
            let key = try signedPath(of: paper, hash: hash, db)
            paper.signed = Paper.SignedFile(
                path: key, hash: hash, pages: looked.pages.count, isDigital: looked.isSigned,
                // The same file as before the number was given does not bear it now.
                bearsNumber: isKnown ? paper.signed!.bearsNumber : paper.number != nil)
            try Book.post(Book.Letter(paper: paper.id, path: key, bytes: bytes), in: db)
            if isKnown {
                try PaperRows.put(&paper, in: db)
                return paper
            }
            return try step(&paper, to: .signed, detail: hash, db)
        }
        var found = inspected.diagnostics.map { $0.inFile(path) } + (try finishFiles(of: taken.id).diagnostics)
        if looked.pages.count != taken.pages {
            let arguments = ["found": "\(looked.pages.count)", "expected": "\(taken.pages)"]
            found.append(Diagnostic(.signedPagesDiffer, arguments, file: path))
        }
        let arguments = [
            "title": taken.shownTitle, "path": place(of: taken.signed?.path ?? ""), "pages": "\(looked.pages.count)",
            "hash": hash,
        ]
        return Outcome(taken, found + [Diagnostic(.signedTaken, arguments, file: nil)])
    }

    private static func look(at bytes: [UInt8], named path: String) throws(DiagnosedError) -> Outcome<PDFDescription> {
        do {
            return try PDFInspection.look(at: bytes)
        } catch {
            throw DiagnosedError(error.diagnostics.map { $0.inFile(path) })
        }
    }

    /// `van-ban-di/2026/215-KH-UBND-da-ky.pdf`: beside the issued file, or below `van-ban-di` for a paper that has no
    /// number yet. Another one gets a number behind it.
    private func signedPath(of paper: Paper, hash: String, _ db: Database) throws -> String {
        let source = ((paper.source ?? "van-ban") as NSString).lastPathComponent
        let stem = ((paper.issued?.path ?? "van-ban-di/cho-so/\(source)") as NSString).deletingPathExtension
        for copy in 1... {
            let path = stem + "-da-ky" + (copy == 1 ? "" : "-\(copy)") + ".pdf"
            let there = try? Input.read(place(of: path)).get()
            // The same again lies where it lay, unless somebody has changed it there.
            if let signed = paper.signed, signed.path == path, signed.hash == hash {
                if try there.map({ try ContentHash.of($0) == hash }) ?? true { return path }
                continue
            }
            if try PaperRows.paper(file: path, in: db) == nil, there == nil { return path }
        }
        fatalError("counting ends nowhere")
    }

    /// The signed paper's bytes, for copies.
    ///
    /// Throws `VB772` or `VB773` where there is none that bears the number, `VB774` where the file was changed since.
    package func signedBytes(of paper: Paper) throws(DiagnosedError) -> [UInt8] {
        let arguments = ["title": paper.shownTitle, "name": paper.code ?? paper.source ?? ""]
        guard let signed = paper.signed else {
            throw DiagnosedError(Diagnostic(.copiesOfUnsigned, arguments, file: nil))
        }
        guard signed.bearsNumber else { throw DiagnosedError(Diagnostic(.signedWithoutNumber, arguments, file: nil)) }
        let path = place(of: signed.path)
        let bytes = try kept(signed.path, of: paper)
        guard try ContentHash.of(bytes) == signed.hash else {
            throw DiagnosedError(Diagnostic(.signedChanged, ["path": path], file: path))
        }
        return bytes
    }

    /// The paper as it was issued, without a signature.
    ///
    /// Throws `VB774` where the file was changed since.
    package func issuedBytes(of paper: Paper) throws(DiagnosedError) -> [UInt8] {
        guard let issued = paper.issued else { throw DiagnosedError(paper.refusal(of: .released)) }
        let path = place(of: issued.path)
        let bytes = try kept(issued.path, of: paper)
        guard Fingerprint.of([bytes]).hexadecimal == issued.hash else {
            throw DiagnosedError(Diagnostic(.signedChanged, ["path": path], file: path))
        }
        return bytes
    }

    /// A file that the book answers for.
    ///
    /// Throws `VB849` where somebody took it away.
    private func kept(_ key: String, of paper: Paper) throws(DiagnosedError) -> [UInt8] {
        let path = place(of: key)
        guard Input.exists(path) else {
            let arguments = ["path": path, "title": paper.shownTitle, "name": paper.code ?? paper.source ?? ""]
            throw DiagnosedError(Diagnostic(.bookFileLost, arguments, file: nil))
        }
        return try Input.read(path).get()
    }
}

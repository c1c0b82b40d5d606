import Diagnostics
import Foundation
import GRDB
import PlanModel
import Publishing
import Reading

extension Publisher {
    /// Gives a paper its number and day: fills them in, proves that nothing else moved, and registers it. All in one
    /// decision: a number that was given belongs to a paper whose pages are made, and where anything fails none is given.
    ///
    /// Files are written after the decision. Asked again for a paper that has its number, nothing happens.
    package func issue(_ request: IssueRequest, in book: Book) -> Outcome<Paper?> {
        var found: [Diagnostic] = []
        do throws(DiagnosedError) {
            found += try book.finishedBefore()
            var request = request
            if let known = try book.paper(ofSource: request.source) {
                if known.number != nil { return Outcome(known, found + [try Self.repeated(request, known)]) }
                // Handed in for both sides of a sheet, it is issued so.
                if known.state >= .submitted, known.isDuplex { request.settings.duplex = true }
            }
            let prepared = prepare(request)
            guard let ready = prepared.value else { return Outcome(nil, found + prepared.diagnostics) }
            found += prepared.diagnostics.filter { $0.severity != .note }
            let corrects = try request.corrects.map { name throws(DiagnosedError) in try book.paper(named: name).id }
            let decided = try book.write { db in
                try self.decide(ready, request, corrects: corrects, book: book, db)
            }
            found += decided.diagnostics
            guard let paper = decided.value else { return Outcome(nil, found.unique) }
            found += try book.written(paper)
            return Outcome(paper, found.unique + [paper.numberGiven(sum: ready.distribution.sum, in: book)])
        } catch {
            return Outcome(nil, (found + error.diagnostics.map { $0.inFile(request.source) }).unique)
        }
    }

    /// A paper that has its number keeps it.
    private static func repeated(_ request: IssueRequest, _ known: Paper) throws(DiagnosedError) -> Diagnostic {
        let isSame =
            (request.number == nil || request.number == known.number)
            && (request.day == nil || request.day == known.day)
        let arguments = ["title": known.title, "code": known.code ?? ""]
        if isSame { return Diagnostic(.alreadyNumbered, arguments, file: request.source) }
        throw DiagnosedError(Diagnostic(.numberedOtherwise, arguments, file: request.source))
    }

    /// Inside the transaction: nobody else is given a number meanwhile.
    private func decide(
        _ ready: PreparedIssue, _ request: IssueRequest, corrects: Int64?, book: Book, _ db: Database
    ) throws -> Outcome<Paper?> {
        var paper = try PaperRows.paper(source: book.key(of: request.source), in: db) ?? Paper()
        // Another process has issued it while this one was reading.
        if paper.number != nil { return Outcome(paper, [try Self.repeated(request, paper)]) }
        if paper.state >= .submitted, paper.draft != ready.keys.fingerprint.hexadecimal {
            throw DiagnosedError(Diagnostic(.changedSinceSubmission, ["file": request.source], file: request.source))
        }
        let series = try SeriesRows.id(of: ready.series, in: db)
        let choice = try NumberChoice.choose(ready.number, in: series, day: ready.day, db)
        var found = choice.remarks
        let code = ready.code(choice.number)
        let (filled, publication) = try fillIn(ready, code: code, request)
        if paper.state < .signed { found.append(Diagnostic(.numberedUnsigned, file: request.source)) }
        paper.describe(ready.document, laid: publication.laid, distribution: ready.distribution)
        (paper.source, paper.draft) = (book.key(of: request.source), ready.keys.fingerprint.hexadecimal)
        (paper.series, paper.number, paper.code, paper.day) = (series, choice.number, code, ready.day)
        (paper.corrects, paper.isDuplex) = (corrects ?? paper.corrects, request.settings.duplex)
        paper.state = max(paper.state, .registered)
        paper.sourceHash = Fingerprint.of([filled]).hexadecimal
        paper.issued = Paper.File(
            path: try book.issuedPath(code, span: ready.series.span, folder: request.folder, db),
            hash: Fingerprint.of([publication.pdf]).hexadecimal)
        try PaperRows.put(&paper, in: db)
        try PaperRows.put(ready.distribution.addressees, of: paper.id, in: db)
        try PaperRows.note(PaperState.registered.rawValue, code, of: paper.id, in: db)
        try Book.post(Book.Letter(paper: paper.id, path: paper.issued!.path, bytes: publication.pdf), in: db)
        if filled != ready.source.bytes {
            let before = Fingerprint.of([ready.source.bytes]).hexadecimal
            try Book.post(Book.Letter(paper: paper.id, path: paper.source!, bytes: filled, replaces: before), in: db)
        }
        return Outcome(paper, found)
    }
}

extension Publisher {
    /// The source with number and day, and the pages that it makes now: but for these the same as before.
    private func fillIn(
        _ ready: PreparedIssue, code: String, _ request: IssueRequest
    ) throws(DiagnosedError) -> (source: [UInt8], publication: Publication) {
        guard let filled = NumberFilling.fill(ready.source, number: code, day: ready.day.cited) else {
            throw DiagnosedError(Diagnostic(.sourceWanted, file: request.source))
        }
        let published = publish(filled, name: request.source, settings: request.settings)
        guard let publication = published.value, !published.diagnostics.hasErrors else {
            throw DiagnosedError(published.diagnostics.filter { $0.severity == .error })
        }
        if let moved = ready.keys.difference(to: PageKeys(publication.laid.pages)) {
            let arguments = ["page": "\(moved.page)", "text": moved.text]
            throw DiagnosedError(Diagnostic(.fillingMovedLines, arguments, file: request.source))
        }
        return (filled, publication)
    }
}

extension Book {
    /// Writes the files of a paper that has just been given its number; where that fails the number stays, and is told.
    fileprivate func written(_ paper: Paper) throws(DiagnosedError) -> [Diagnostic] {
        do throws(DiagnosedError) {
            return try finishFiles(of: paper.id).diagnostics
        } catch {
            let kept = Diagnostic(.numberKeptFilesWait, ["title": paper.title, "code": paper.code ?? ""], file: nil)
            throw DiagnosedError(error.diagnostics + [kept])
        }
    }

    /// What an interrupted run had left to be written.
    package func finishedBefore() throws(DiagnosedError) -> [Diagnostic] {
        let finished = try finishFiles()
        return finished.diagnostics + finished.value.map { Diagnostic(.filesFinished, ["path": $0], file: nil) }
    }

    /// `van-ban-di/2026/215-KH-UBND.pdf`; where two papers of one code meet, the later has a number behind it.
    ///
    /// Throws `VB846` where a file lies there that the book knows nothing of: no number is given then.
    fileprivate func issuedPath(_ code: String, span: String, folder: String?, _ db: Database) throws -> String {
        let stem = (FileName.safe(code) ?? "van-ban.pdf").dropLast(".pdf".count)
        let span = (FileName.safe(span) ?? "khac.pdf").dropLast(".pdf".count)
        let root = folder.map(key) ?? "van-ban-di/\(span)"
        for copy in 1... {
            let path = (root.isEmpty ? "" : root + "/") + stem + (copy == 1 ? "" : "-\(copy)") + ".pdf"
            guard try PaperRows.paper(file: path, in: db) == nil else { continue }
            if Input.exists(place(of: path)) {
                throw DiagnosedError(Diagnostic(.issuedPathTaken, ["path": place(of: path)], file: nil))
            }
            return path
        }
        fatalError("counting ends nowhere")
    }
}

extension Paper {
    /// What the registers say of it.
    mutating func describe(_ document: OfficialDocument, laid: LaidOutDocument, distribution: Distribution) {
        let fields = Dictionary(Describing.fields(of: laid).map { ($0.name, $0.value) }) { first, _ in first }
        profile = laid.profile.id
        kind = fields["loại"] ?? ""
        subject = fields["trích yếu"] ?? ""
        issuer = fields["cơ quan"] ?? ""
        signer = fields["người ký"] ?? ""
        office = fields["chức vụ"] ?? ""
        recipients = distribution.listed.joined(separator: "; ")
        archive = distribution.archive
        urgency = document.urgency?.string ?? ""
        (fileCopies, spareCopies) = (distribution.fileCopies, distribution.spareCopies)
        (paperCopies, electronicCopies) = (distribution.paperCopies, distribution.electronicCopies)
        pages = laid.pages.pages.count
        annexes = laid.annexes.count
    }

    fileprivate func numberGiven(sum: String, in book: Book) -> Diagnostic {
        let arguments = [
            "title": title, "path": book.place(of: issued?.path ?? ""), "pages": "\(pages)", "sum": sum,
        ]
        return Diagnostic(.numberGiven, arguments, file: nil)
    }
}

extension [Diagnostic] {
    /// Each once: what the paper's layout says is heard with and without its number.
    var unique: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }
    }
}

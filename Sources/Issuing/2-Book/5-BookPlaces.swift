import Diagnostics
import Foundation
import GRDB
import PlanModel
import Publishing

// Where a book lies, and what papers are called by.
extension Book {
    /// The book that holds for a source: in its folder or the nearest one above that has one; else where a new one
    /// belongs, beside the `vanban.yaml` that holds for it, or beside the source.
    package static func place(for source: String, by publisher: Publisher) -> String {
        let folders = publisher.defaults.folders(for: source)
        return existing(above: folders[0].path) ?? (folders.last!.path as NSString).appendingPathComponent(name)
    }

    /// The book in a folder or the nearest one above it.
    package static func existing(above folder: String) -> String? {
        var folder = Input.canonical(folder.isEmpty ? "." : folder)
        while true {
            let path = (folder as NSString).appendingPathComponent(name)
            if access(path, F_OK) == 0 { return path }
            let above = (folder as NSString).deletingLastPathComponent
            if above == folder { return nil }
            folder = above
        }
    }

    /// A file as the book names it: relative to the book's folder where it lies below it.
    package func key(of path: String) -> String {
        let root = Input.canonical(folder.isEmpty ? "." : folder)
        let own = Input.canonical(path)
        let prefix = root == "/" ? root : root + "/"
        return own.hasPrefix(prefix) ? String(own.dropFirst(prefix.count)) : own
    }

    /// Where a file of the book lies.
    package func place(of key: String) -> String { Input.path(of: key, besides: path) }

    // MARK: Finding papers

    /// The papers that a name may stand for: a source, an issued or signed file, `215/KH-UBND`, or `215`.
    ///
    /// - Parameter span: a year or a term, where numbers of several would do.
    package func papers(named name: String, span: String? = nil) throws(DiagnosedError) -> [Paper] {
        let key = key(of: name)
        return try read { db in
            if let paper = try Self.paper(ofSource: name, key, in: db) ?? PaperRows.paper(file: key, in: db) {
                return [paper]
            }
            let typed = name.trimmingCharacters(in: .whitespaces)
            guard let number = Int(typed.prefix { $0.isNumber }) else { return [] }
            return try PaperRows.papers(in: db, where: "number = ? ORDER BY id", [number]).filter { paper in
                guard paper.isCalled(typed) else { return false }
                guard let span, let series = paper.series else { return span == nil }
                return try SeriesRows.series(series, in: db)?.holds(paper.day, within: span) == true
            }
        }
    }

    /// The one paper of a name.
    ///
    /// Throws `VB762` or `VB763` where there is none, or more than one.
    package func paper(named name: String, span: String? = nil) throws(DiagnosedError) -> Paper {
        let found = try papers(named: name, span: span)
        if found.count == 1 { return found[0] }
        if found.isEmpty { throw DiagnosedError(Diagnostic(.paperUnknown, ["name": name], file: nil)) }
        let titles = found.prefix(5).map(\.title) + (found.count > 5 ? ["…"] : [])
        let arguments = ["name": name, "count": "\(found.count)", "titles": titles.joined(separator: "; ")]
        throw DiagnosedError(Diagnostic(.paperAmbiguous, arguments, file: nil))
    }

    /// The paper that an issued or signed file belongs to, or whose source has been issued.
    package func owner(ofFile path: String) throws(DiagnosedError) -> Paper? {
        let key = key(of: path)
        return try read { try PaperRows.paper(file: key, in: $0) }
    }

    /// The paper of a source; also of one that was moved or copied since it was issued, as long as it says the same.
    package func paper(ofSource path: String) throws(DiagnosedError) -> Paper? {
        let key = key(of: path)
        return try read { try Self.paper(ofSource: path, key, in: $0) }
    }

    private static func paper(ofSource path: String, _ key: String, in db: Database) throws -> Paper? {
        if let paper = try PaperRows.paper(source: key, in: db) { return paper }
        guard path != "-", case .success(let bytes) = Input.read(path) else { return nil }
        return try PaperRows.paper(sourceHash: Fingerprint.of([bytes]).hexadecimal, in: db)
    }

    /// Whom a paper reaches, as it was when it was registered; what its lines were is not kept.
    package func distribution(of paper: Paper) throws(DiagnosedError) -> Distribution {
        var distribution = Distribution()
        distribution.addressees = try read { try PaperRows.addressees(of: paper.id, in: $0) }
        distribution.archive = paper.archive
        (distribution.fileCopies, distribution.spareCopies) = (paper.fileCopies, paper.spareCopies)
        return distribution
    }

    /// The series that a paper's number belongs to.
    package func series(of paper: Paper) throws(DiagnosedError) -> Series? {
        guard let id = paper.series else { return nil }
        return try read { db in try SeriesRows.series(id, in: db) }
    }

    /// Papers that a paper corrects or takes the place of, and those that do so with it.
    package func related(to paper: Paper) throws(DiagnosedError) -> [(relation: Relation, paper: Paper)] {
        try read { db in
            let before = try paper.corrects.flatMap { try PaperRows.paper(id: $0, in: db) }.map { [$0] } ?? []
            let later = try Int64.fetchAll(db, sql: "SELECT id FROM paper WHERE corrects = ?", arguments: [paper.id])
            return before.map { (.corrects, $0) }
                + (try later.compactMap { try PaperRows.paper(id: $0, in: db) }.map { (.correctedBy, $0) })
        }
    }

    package enum Relation: Sendable {
        case corrects, correctedBy

        package var vietnamese: String {
            self == .corrects ? "đính chính, thay thế " : "được đính chính, thay thế bởi "
        }
        package var english: String { self == .corrects ? "corrects " : "corrected by " }
    }
}

import Diagnostics
import Foundation
import Publishing

/// Keeps what was issued as it is: its source is laid out no more, its files are written over by nobody.
///
/// Costs a look into the folders above where there is no book.
package final class IssuedGuard {
    private var books: [String: Book?] = [:]

    package init() {}

    /// Throws `VB764` for the source of a paper that has its number.
    package func allowMaking(_ source: String) throws(DiagnosedError) {
        guard source != "-", let book = try book(above: source), let paper = try book.paper(ofSource: source),
            paper.number != nil
        else { return }
        let arguments = ["title": paper.title, "path": paper.issued?.path ?? "", "code": paper.code ?? ""]
        throw DiagnosedError(Diagnostic(.issuedNotRendered, arguments, file: source))
    }

    /// Throws `VB765` for the issued or signed file of a paper, `VB848` for a book or another database.
    package func allowWriting(_ path: String) throws(DiagnosedError) {
        guard path != "-", Input.exists(path) else { return }
        if Self.isDatabase(path) { throw DiagnosedError(Diagnostic(.overwritesDatabase, ["path": path], file: path)) }
        guard let book = try book(above: path),
            let paper = try book.owner(ofFile: path)
        else { return }
        throw DiagnosedError(Diagnostic(.overwritesIssued, ["path": path, "title": paper.shownTitle], file: path))
    }

    /// By the head that every SQLite file has.
    private static func isDatabase(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        return (try? file.read(upToCount: 15)) == Data("SQLite format 3".utf8)
    }

    private func book(above path: String) throws(DiagnosedError) -> Book? {
        guard let place = Book.existing(above: path.folderOfPath) else { return nil }
        if let known = books[place] { return known }
        let book = try Book.open(place)
        books[place] = .some(book)
        return book
    }
}

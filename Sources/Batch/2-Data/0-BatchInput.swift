import Diagnostics
import Foundation
import PlanModel
import Publishing

/// Files that a job names, beside the job's own.
enum BatchInput {
    /// Throws unless a file is there that can be read.
    static func status(of path: String) throws(DiagnosedError) -> stat {
        var status = stat()
        guard stat(path, &status) == 0 else { throw DiagnosedError(Diagnostic(.fileNotFound, file: path)) }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            throw DiagnosedError(Diagnostic(.isDirectory, ["path": path], file: path))
        }
        return status
    }

    static func read(_ path: String) throws(DiagnosedError) -> [UInt8] { try Input.read(path).get() }

    /// The files that a name stands for, in order: itself, or all that fit its `*` and `?`.
    static func expand(_ pattern: String) -> [String] {
        guard pattern.contains(where: { "*?[".contains($0) }), access(pattern, F_OK) != 0 else { return [pattern] }
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0 else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
    }
}

extension DataTable {
    /// The rows that a job's data hold.
    ///
    /// Throws what keeps every document from being made; what is wrong with a row stays with that row.
    static func read(_ source: DataSource, besides job: String) throws(DiagnosedError) -> DataTable {
        let path = Input.path(of: source.file.string, besides: job)
        switch source.form {
        case .csv: return try CSVRows.read(try BatchInput.read(path), file: path)
        case .jsonLines: return try JSONRows.read(try BatchInput.read(path), file: path)
        case .sqlite(let query): return try SQLiteRows.read(path, query: query)
        }
    }
}

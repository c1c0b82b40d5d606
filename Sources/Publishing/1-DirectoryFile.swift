import Diagnostics
import Foundation
import PlanModel
import Reporting

/// The office's `danh bạ` with the place that it was read from.
package struct DirectoryFile: Sendable {
    package var value: Directory
    package var path: String

    package init(value: Directory, path: String) {
        self.value = value
        self.path = path
    }
}

extension Publisher {
    /// The name of the directory where no key names another.
    private static let usualName = "danh-ba.csv"

    /// The directory that holds for a source: the one that it or the office's settings name by `danh bạ`, else
    /// `danh-ba.csv` beside the source or beside the settings. Nil where there is none.
    package func directory(of document: OfficialDocument, name: String) -> Outcome<DirectoryFile?> {
        let folders = defaults.folders(for: name)
        if let file = document.directory, !file.isBlank {
            let paths = folders.map { URL(fileURLWithPath: file.string, relativeTo: $0).relativePath(to: $0) }
            let path = paths.first { FileManager.default.fileExists(atPath: $0) } ?? file.string
            return read(path).mapFailure { told in
                let arguments = told.arguments.merging(["path": path]) { $1 }
                return Diagnostic(told.message, at: file.span, arguments).inFile(name)
            }
        }
        let path = folders.map { URL(fileURLWithPath: Self.usualName, relativeTo: $0).relativePath(to: $0) }
            .first { FileManager.default.fileExists(atPath: $0) }
        return path.map { read($0) } ?? Outcome(nil)
    }

    private func read(_ path: String) -> Outcome<DirectoryFile?> {
        switch Input.read(path) {
        case .success(let bytes):
            rememberBeside(bytes, as: path)
            let directory = directories.read(bytes, name: path)
            return Outcome(DirectoryFile(value: directory.value, path: path), directory.diagnostics)
        case .failure(let failure): return Outcome(nil, failure.diagnostics)
        }
    }
}

extension Outcome<DirectoryFile?> {
    /// A file that cannot be read is told of the line that names it.
    fileprivate func mapFailure(_ told: (Diagnostic) -> Diagnostic) -> Outcome {
        value == nil ? Outcome(nil, diagnostics.map(told)) : self
    }
}

extension URL {
    /// The path below a folder, as it was named.
    fileprivate func relativePath(to folder: URL) -> String {
        let named = folder.relativePath
        return relativePath.hasPrefix("/") ? relativePath : named == "." ? relativePath : "\(named)/\(relativePath)"
    }
}

/// The directory that was read last: many papers have one.
struct DirectoryMemory {
    private var known: (name: String, bytes: [UInt8], outcome: Outcome<Directory>)?

    mutating func read(_ bytes: [UInt8], name: String) -> Outcome<Directory> {
        if let known, known.name == name, known.bytes == bytes { return known.outcome }
        let outcome = Directory.read(bytes, name: name)
        known = (name, bytes, outcome)
        return outcome
    }
}

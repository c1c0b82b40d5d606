import Diagnostics
import Foundation
import Reporting

/// The progress tables that a command names: files, all below folders, sheets of spreadsheets.
///
/// Holds what it had to copy (standard input, converted sheets) as long as it lives.
package final class ProgressFiles {
    /// Larger tables are told of without showing their lines.
    private static let largestShown = 16 << 20

    package private(set) var sources: [ProgressSource] = []
    /// Where the bytes of each source lie.
    private var places: [String: String] = [:]
    private let copies = FileManager.default.temporaryDirectory.appending(path: "vanban-\(UUID().uuidString)")

    /// Throws what keeps any of them from being read, all at once.
    package init(_ paths: [String]) throws(DiagnosedError) {
        var found: [Diagnostic] = []
        for path in paths {
            do throws(DiagnosedError) {
                for file in try ProgressFiles.files(at: path) { try add(file) }
            } catch {
                found += error.diagnostics
            }
        }
        if !found.isEmpty { throw DiagnosedError(found) }
    }

    deinit { try? FileManager.default.removeItem(at: copies) }

    /// The bytes of those tables, small enough to be shown, of which something was found.
    package func shown(for diagnostics: [Diagnostic]) -> [(bytes: [UInt8], name: String)] {
        Set(diagnostics.compactMap(\.file)).sorted().compactMap { name in
            guard let path = places[name],
                let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int,
                size <= ProgressFiles.largestShown, let bytes = try? Input.read(path).get()
            else { return nil }
            return (bytes, name)
        }
    }

    // MARK: Finding

    /// The file itself, or the tables below a folder by their names; hidden files and the locks that spreadsheets
    /// leave (`~$…`, `.~lock…`) are passed over.
    private static func files(at path: String) throws(DiagnosedError) -> [String] {
        var isDirectory: ObjCBool = false
        guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
            isDirectory.boolValue
        else { return [path] }
        guard let below = FileManager.default.enumerator(atPath: path) else {
            throw DiagnosedError(Diagnostic(.cannotRead, SystemReason.arguments(EACCES), file: path))
        }
        var found: [String] = []
        while let name = below.nextObject() as? String {
            let parts = name.split(separator: "/")
            guard !parts.contains(where: { $0.hasPrefix(".") || $0.hasPrefix("~$") }) else { continue }
            let kind = (name as NSString).pathExtension.lowercased()
            if kind == "csv" || Spreadsheet.kinds.contains(kind) { found.append(name) }
        }
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        guard !found.isEmpty else { throw DiagnosedError(Diagnostic(.tableFileEmpty, ["file": path], file: path)) }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\(folder)/\($0)" }
    }

    private func add(_ path: String) throws(DiagnosedError) {
        // The same file named twice is one.
        guard places[path] == nil else { return }
        if Spreadsheet.kinds.contains((path as NSString).pathExtension.lowercased()) {
            places[path] = path
            for sheet in try Spreadsheet.sheets(of: path, in: try copyFolder()) {
                add(sheet.path, as: "\(path) [\(sheet.name)]", isSheet: true)
            }
            return
        }
        var status = stat()
        let isFile = path != "-" && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        if path != "-", !FileManager.default.fileExists(atPath: path) {
            throw DiagnosedError(Diagnostic(.fileNotFound, file: path))
        }
        // What can be read only once is copied: tables are checked before they are imported.
        add(isFile ? path : try copy(of: path), as: path, isSheet: false)
    }

    private func add(_ place: String, as name: String, isSheet: Bool) {
        places[name] = place
        sources.append(
            ProgressSource(name: name, isSheet: isSheet) {
                do {
                    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: place))
                    return { count in [UInt8](try file.read(upToCount: count) ?? Data()) }
                } catch {
                    throw DiagnosedError(Diagnostic(.cannotRead, SystemReason.arguments(of: error), file: name))
                }
            })
    }

    // MARK: Copies

    private func copyFolder() throws(DiagnosedError) -> URL {
        do {
            let folder = copies.appending(path: "\(places.count)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            return folder
        } catch {
            let arguments = SystemReason.arguments(of: error).merging(["path": copies.path]) { $1 }
            throw DiagnosedError(Diagnostic(.cannotWrite, arguments, file: copies.path))
        }
    }

    private func copy(of path: String) throws(DiagnosedError) -> String {
        let place = try copyFolder().appending(path: "input.csv").path
        do {
            _ = FileManager.default.createFile(atPath: place, contents: nil)
            let input = path == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            let output = try FileHandle(forWritingTo: URL(fileURLWithPath: place))
            while let piece = try input.read(upToCount: 1 << 20), !piece.isEmpty { try output.write(contentsOf: piece) }
            try output.close()
            return place
        } catch {
            throw DiagnosedError(Diagnostic(.cannotRead, SystemReason.arguments(of: error), file: path))
        }
    }
}

import Diagnostics
import Foundation

/// The office's `vanban.yaml`: found in a source's folder or the nearest one above it, read once.
package final class OfficeDefaults {
    private var byFolder: [String: SourceFile?] = [:]

    /// The defaults that hold for a source; nil for standard input and where there are none.
    package func file(for source: String) throws(DiagnosedError) -> SourceFile? {
        guard source != "-" else { return nil }
        return try file(in: URL(fileURLWithPath: source).standardizedFileURL.deletingLastPathComponent())
    }

    /// Where names of files in a source start: its own folder, then that of the defaults that hold for it.
    package func folders(for source: String) -> [URL] {
        let folder =
            source == "-" ? URL(fileURLWithPath: ".") : URL(fileURLWithPath: source).deletingLastPathComponent()
        let defaults = (try? file(for: source)).flatMap(\.self).map { URL(fileURLWithPath: $0.name) }
        return [folder, defaults?.deletingLastPathComponent()].compactMap(\.self)
    }

    /// Those read so far, so that diagnostics can show their lines.
    package var known: [SourceFile] { byFolder.values.compactMap(\.self) }

    private func file(in folder: URL) throws(DiagnosedError) -> SourceFile? {
        if let known = byFolder[folder.path] { return known }
        let path = folder.appendingPathComponent("vanban.yaml").path
        let found: SourceFile?
        if FileManager.default.fileExists(atPath: path) {
            found = try read(path)
        } else {
            let above = folder.deletingLastPathComponent()
            found = above.path == folder.path || folder.path == "/" ? nil : try file(in: above)
        }
        byFolder[folder.path] = .some(found)
        return found
    }

    private func read(_ path: String) throws(DiagnosedError) -> SourceFile {
        let bytes = try Input.read(path).get()
        do {
            return try SourceFile(name: path, bytes: bytes)
        } catch {
            throw DiagnosedError(error.diagnostic)
        }
    }
}

import Diagnostics
import Foundation

/// Spreadsheets as CSV files, by LibreOffice where it is installed.
enum Spreadsheet {
    static let kinds = ["xlsx", "ods", "xls"]

    /// A broken or huge file must not hold the office's night run.
    private static let seconds = 180

    /// Every sheet of a file as a CSV file in a folder that is its own.
    static func sheets(of path: String, in folder: URL) throws(DiagnosedError) -> [(name: String, path: String)] {
        guard FileManager.default.isReadableFile(atPath: path) else {
            let exists = FileManager.default.fileExists(atPath: path)
            throw DiagnosedError(
                exists
                    ? Diagnostic(.cannotRead, SystemReason.arguments(EACCES), file: path)
                    : Diagnostic(.fileNotFound, file: path))
        }
        guard let converter = found(["soffice", "libreoffice"]) else {
            throw failure(path, ("chưa cài LibreOffice", "LibreOffice is not installed"))
        }
        // Comma, quotes, UTF-8, from the first row, cells as they are shown, every sheet.
        let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
        // A profile of its own: LibreOffice hands the work to a window that is open under the user's.
        let profile = "-env:UserInstallation=" + folder.appending(path: "profile").absoluteString
        let sheets = folder.appending(path: "sheets")
        var command = [
            converter, profile, "--headless", "--norestore", "--convert-to", filter, "--outdir", sheets.path,
            URL(fileURLWithPath: path).path,
        ]
        // It starts other processes, which the time limit must end as well.
        if let limiter = found(["timeout"]) { command = [limiter, "-k", "5", "\(seconds)"] + command }
        guard let status = run(command) else { throw failure(path, ("LibreOffice không chạy", "LibreOffice fails")) }
        if status == 124 || status == 137 {
            throw failure(path, ("LibreOffice chạy quá \(seconds) giây", "LibreOffice took more than \(seconds) s"))
        }
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: sheets.path)) ?? []).filter {
            $0.hasSuffix(".csv")
        }
        guard !names.isEmpty else {
            throw failure(path, ("LibreOffice không mở được tệp", "LibreOffice cannot open it"))
        }
        let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
            let sheet = String(name.dropLast(4))
            let own = sheet.hasPrefix(stem + "-") ? String(sheet.dropFirst(stem.count + 1)) : sheet
            return (own, sheets.appending(path: name).path)
        }
    }

    private static func failure(_ path: String, _ reason: (vietnamese: String, english: String)) -> DiagnosedError {
        let arguments = ["file": path, "lydo": reason.vietnamese, "reason": reason.english]
        return DiagnosedError(Diagnostic(.spreadsheetNotConverted, arguments, file: path))
    }

    private static func found(_ names: [String]) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return names.lazy.compactMap { name in
            folders.lazy.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        }.first
    }

    /// The exit status; what it prints concerns nobody.
    private static func run(_ command: [String]) -> Int32? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        process.waitUntilExit()
        return process.terminationStatus
    }
}

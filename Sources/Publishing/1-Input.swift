import Diagnostics
import Foundation
import PlanModel

/// Bytes from a file or from standard input (`-`), or the reason why not.
package enum Input {
    package static func read(_ path: String) -> Result<[UInt8], DiagnosedError> {
        if path == "-" { return .success([UInt8](FileHandle.standardInput.readDataToEndOfFile())) }
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            return .failure(DiagnosedError(Diagnostic(.fileNotFound, file: path)))
        }
        if isDirectory.boolValue {
            return .failure(DiagnosedError(Diagnostic(.isDirectory, ["path": path], file: path)))
        }
        do {
            // Not `Data(contentsOf:)`, which refuses pipes such as `<(…)`.
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            return .success([UInt8](try file.readToEnd() ?? Data()))
        } catch {
            return .failure(DiagnosedError(Diagnostic(.cannotRead, SystemReason.arguments(of: error), file: path)))
        }
    }
}

extension Input {
    package static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Where a file lies that a source names: beside the source, or in the working folder for standard input.
    package static func path(of name: String, besides source: String) -> String {
        let folder = source == "-" ? "" : source.folderOfPath
        return name.hasPrefix("/") || folder.isEmpty ? name : (folder as NSString).appendingPathComponent(name)
    }

    /// A file in a folder; in the one that the program runs in for a blank one.
    package static func path(of name: String, in folder: String) -> String {
        folder.isEmpty ? name : (folder as NSString).appendingPathComponent(name)
    }

    /// The same for all spellings of one place, through links too.
    package static func canonical(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }

    /// A file that a source names. What fails is told at the line that names it, which is the author's to mend.
    static func read(_ file: Text, besides source: String) -> Result<[UInt8], DiagnosedError> {
        let path = path(of: file.string, besides: source)
        return read(path).mapError { failure in
            DiagnosedError(
                failure.diagnostics.map { told in
                    told.message == .isDirectory
                        ? Diagnostic(.cannotRead, at: file.span, SystemReason.arguments(EISDIR))
                        : Diagnostic(told.message, at: file.span, told.arguments.merging(["path": path]) { $1 })
                })
        }
    }
}

extension String {
    /// The folder in a path as it was typed; empty for a name alone. (Foundation ends the program when it is asked for
    /// that of a name of one letter.)
    package var folderOfPath: String {
        contains("/") && count > 1 ? (self as NSString).deletingLastPathComponent : ""
    }
}

extension Diagnostic {
    package init(_ message: Message, _ arguments: [String: String] = [:], file: String?) {
        self.init(message, at: nil, arguments, file: file)
    }
}

/// Why the system refused, in both languages.
package enum SystemReason {
    package static func arguments(of error: any Error) -> [String: String] {
        let system = (error as NSError).userInfo[NSUnderlyingErrorKey]
        let code = (system as? POSIXError)?.code.rawValue ?? (system as? NSError).map { Int32($0.code) }
        return arguments(code ?? EIO)
    }

    package static func arguments(_ code: Int32) -> [String: String] {
        let english = String(cString: strerror(code))
        return ["reason": english, "lydo": vietnamese[code] ?? english]
    }

    private static let vietnamese: [Int32: String] = [
        ENOENT: "không có thư mục này", EACCES: "không có quyền", EPERM: "không có quyền",
        EISDIR: "đây là một thư mục", ENOTDIR: "một phần của đường dẫn không phải thư mục",
        EEXIST: "đã có một tệp cùng tên", EROFS: "ổ đĩa chỉ cho đọc", ENAMETOOLONG: "tên tệp quá dài",
        EIO: "ổ đĩa báo lỗi", EBUSY: "tệp đang được dùng",
    ]
}

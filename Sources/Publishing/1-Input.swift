import Diagnostics
import Foundation

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
            return .success([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
        } catch {
            let reason = String(cString: strerror(errno))
            return .failure(DiagnosedError(Diagnostic(.cannotRead, ["reason": reason], file: path)))
        }
    }
}

extension Diagnostic {
    package init(_ message: Message, _ arguments: [String: String] = [:], file: String?) {
        self.init(message, at: nil, arguments, file: file)
    }
}

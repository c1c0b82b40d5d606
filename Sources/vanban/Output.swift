import Diagnostics
import Foundation
import Issuing
import Publishing

/// Results: a whole file, or standard output (`-`).
enum Output {
    static func write(_ bytes: [UInt8], to path: String) throws(DiagnosedError) {
        guard path == "-" else {
            try IssuedGuard().allowWriting(path)
            return try WholeFile.write(bytes, to: path)
        }
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            let arguments = SystemReason.arguments(of: error).merging(["path": "-"]) { $1 }
            throw DiagnosedError(Diagnostic(.cannotWrite, arguments, file: "-"))
        }
    }

    /// Writes a file that must not be there yet.
    static func writeNew(_ bytes: [UInt8], to path: String) throws(DiagnosedError) {
        // A link that leads nowhere is there too.
        guard path == "-" || (try? FileManager.default.attributesOfItem(atPath: path)) == nil else {
            throw DiagnosedError(Diagnostic(.newFileExists, ["path": path], file: nil))
        }
        try write(bytes, to: path)
    }

    /// Makes the folder that results were asked to go to; when it cannot, writing into it says why.
    static func makeFolder(_ path: String) {
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
}

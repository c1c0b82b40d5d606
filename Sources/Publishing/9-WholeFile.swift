import Diagnostics
import Foundation

/// Files that appear whole or not at all: written beside, flushed to the disk, renamed into place.
package enum WholeFile {
    /// Replaces `path`. When anything fails an older file there is untouched and nothing is left over.
    package static func write(_ bytes: [UInt8], to path: String) throws(DiagnosedError) {
        let folder = (path as NSString).deletingLastPathComponent
        let name = (path as NSString).lastPathComponent
        var template = Array("\(folder.isEmpty ? "." : folder)/.\(name).XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure(path) }
        let temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        var fault: DiagnosedError?
        if !fill(descriptor, with: bytes) || fsync(descriptor) != 0 { fault = failure(path) }
        // mkstemp makes files for the owner alone; an output is as readable as any other new file.
        let mask = umask(0)
        umask(mask)
        if fault == nil, fchmod(descriptor, 0o666 & ~mask) != 0 { fault = failure(path) }
        if close(descriptor) != 0, fault == nil { fault = failure(path) }
        if fault == nil, rename(temporary, path) != 0 { fault = failure(path) }
        if let fault {
            unlink(temporary)
            throw fault
        }
    }

    private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Foundation.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                written += count
            }
            return true
        }
    }

    private static func failure(_ path: String) -> DiagnosedError {
        let code = errno
        if code == ENOSPC || code == EDQUOT || code == EFBIG {
            return DiagnosedError(Diagnostic(.diskFull, ["path": path], file: path))
        }
        let reason = String(cString: strerror(code))
        return DiagnosedError(Diagnostic(.cannotWrite, ["path": path, "reason": reason], file: path))
    }
}

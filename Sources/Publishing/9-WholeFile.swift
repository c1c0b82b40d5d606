import Diagnostics
import Foundation

/// Files that appear whole or not at all: written beside, flushed to the disk, renamed into place.
package enum WholeFile {
    /// Replaces `path`. When anything fails an older file there is untouched and nothing is left over.
    ///
    /// A link stays a link: what it points to is replaced. A device or a pipe is written to and stays what it is.
    package static func write(_ bytes: [UInt8], to path: String) throws(DiagnosedError) {
        if isSpecial(path) { return try writeInPlace(bytes, to: path) }
        try replace(target(of: path), with: bytes, named: path)
    }

    private static func replace(
        _ target: String, with bytes: [UInt8], named path: String
    ) throws(DiagnosedError) {
        let folder = (target as NSString).deletingLastPathComponent
        let name = (target as NSString).lastPathComponent
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
        if fault == nil, rename(temporary, target) != 0 { fault = failure(path) }
        if let fault {
            unlink(temporary)
            throw fault
        }
    }

    /// Neither a file nor a folder nor missing: `/dev/null`, a named pipe.
    private static func isSpecial(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return false }
        let type = status.st_mode & S_IFMT
        return type != S_IFREG && type != S_IFDIR
    }

    private static func target(of path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(DiagnosedError) {
        let descriptor = open(path, O_WRONLY)
        guard descriptor >= 0 else { throw failure(path) }
        let fault = fill(descriptor, with: bytes) ? nil : failure(path)
        close(descriptor)
        if let fault { throw fault }
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

import Diagnostics
import Foundation

/// Files that appear whole or not at all: written beside, flushed to the disk, renamed into place.
package enum WholeFile {
    /// Replaces `path`. When anything fails an older file there is untouched and nothing is left over.
    ///
    /// A link stays a link: the file that it points to is replaced. Devices and pipes are written to.
    package static func write(_ bytes: [UInt8], to path: String) throws(DiagnosedError) {
        let file = try PendingFile(path)
        try file.write(bytes)
        try file.commit()
    }

    /// Neither a file nor free to become one: `/dev/null`, a pipe. (A folder fails at the renaming.)
    static func isSpecial(_ path: String) -> Bool {
        let kind = kind(of: path)
        return kind != nil && kind != S_IFREG && kind != S_IFDIR
    }

    static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

    private static func kind(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    /// Those of the file that is replaced, else those of any new file. (mkstemp's are for the owner alone.)
    static func permissions(like path: String) -> mode_t {
        var status = stat()
        if stat(path, &status) == 0 { return status.st_mode & 0o777 }
        let mask = umask(0)
        umask(mask)
        return 0o666 & ~mask
    }

    /// False when not all could be written; `errno` then says why.
    package static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Bool {
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

    /// What `errno` says of a file that was to be written.
    package static func failure(_ path: String) -> DiagnosedError {
        let code = errno
        if code == ENOSPC || code == EDQUOT || code == EFBIG {
            return DiagnosedError(Diagnostic(.diskFull, ["path": path], file: path))
        }
        var arguments = SystemReason.arguments(code)
        arguments["path"] = path
        return DiagnosedError(Diagnostic(.cannotWrite, arguments, file: path))
    }
}

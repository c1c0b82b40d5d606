import Diagnostics
import Foundation

/// A file that is written piece by piece and appears whole or not at all: beside its place, flushed, renamed.
///
/// What was written is gone with the last reference unless it was committed.
package final class PendingFile {
    private let path: String
    private let temporary: String
    private var descriptor: Int32

    /// Throws `VB604` when nothing can be written there.
    package init(_ path: String) throws(DiagnosedError) {
        self.path = path
        let folder = (URL(fileURLWithPath: path).path as NSString).deletingLastPathComponent
        var template = Array("\(folder)/.vanban.XXXXXX".utf8CString)
        descriptor = mkstemp(&template)
        temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard descriptor >= 0 else { throw WholeFile.failure(path) }
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(temporary)
    }

    package func write(_ bytes: [UInt8]) throws(DiagnosedError) {
        guard WholeFile.fill(descriptor, with: bytes) else { throw WholeFile.failure(path) }
    }

    /// Puts the file in its place.
    package func commit() throws(DiagnosedError) {
        guard fsync(descriptor) == 0, fchmod(descriptor, WholeFile.permissions(like: path)) == 0,
            rename(temporary, path) == 0
        else { throw WholeFile.failure(path) }
        close(descriptor)
        descriptor = -1
    }
}

import Diagnostics
import Foundation

/// A file that is written piece by piece and appears whole or not at all: beside its place, flushed, renamed.
///
/// What was written is gone with the last reference unless it was committed. A link stays a link: the file that it
/// points to is replaced. Devices, pipes and standard output (`-`) take the pieces as they come.
package final class PendingFile {
    private let path: String
    private let target: String
    /// Nil where the pieces go straight to their place.
    private let temporary: String?
    private var descriptor: Int32

    /// What was written cannot be taken back, and is no file.
    package var isStream: Bool { temporary == nil }

    /// Throws `VB604` when nothing can be written there.
    package init(_ path: String) throws(DiagnosedError) {
        self.path = path
        target = path == "-" ? path : URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        if path == "-" || WholeFile.isSpecial(target) {
            temporary = nil
            descriptor = path == "-" ? dup(STDOUT_FILENO) : open(target, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw WholeFile.failure(path) }
            return
        }
        guard !WholeFile.isFolder(target) else {
            errno = EISDIR
            throw WholeFile.failure(path)
        }
        let folder = (target as NSString).deletingLastPathComponent
        var template = Array("\(folder)/.vanban.XXXXXX".utf8CString)
        descriptor = mkstemp(&template)
        temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard descriptor >= 0 else { throw WholeFile.failure(path) }
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        if let temporary { unlink(temporary) }
    }

    package func write(_ bytes: [UInt8]) throws(DiagnosedError) {
        guard WholeFile.fill(descriptor, with: bytes) else { throw WholeFile.failure(path) }
    }

    /// Puts the file in its place.
    package func commit() throws(DiagnosedError) {
        guard let temporary else { return }
        guard fsync(descriptor) == 0, fchmod(descriptor, WholeFile.permissions(like: target)) == 0,
            rename(temporary, target) == 0
        else { throw WholeFile.failure(path) }
        close(descriptor)
        descriptor = -1
    }
}

import Diagnostics
import Foundation
import Publishing

/// A folder that documents are written to, held by one run at a time.
///
/// Its `.vanban` holds the ledger, the lock and files that are being written; what an earlier run left of those is
/// swept away. The lock goes with the process, however it ends.
package final class OutputFolder {
    package let path: String
    private let lock: Int32
    private var temporary: String { own("tmp") }

    /// Makes the folder where there is none.
    ///
    /// - Parameters:
    ///   - waits: until another run has done with it.
    ///   - stop: raised to wait no longer.
    ///
    /// Throws `VB980` when another run has it and this one is not to wait, `VB604` when it cannot be written to.
    package init(_ path: String, waits: Bool, stop: StopFlag = StopFlag()) throws(DiagnosedError) {
        self.path = path
        let own = (path as NSString).appendingPathComponent(".vanban")
        do {
            try FileManager.default.createDirectory(
                atPath: (own as NSString).appendingPathComponent("tmp"), withIntermediateDirectories: true)
        } catch {
            throw DiagnosedError(
                Diagnostic(.cannotWrite, SystemReason.arguments(of: error).merging(["path": path]) { $1 }, file: path))
        }
        let file = (own as NSString).appendingPathComponent("lock")
        lock = Foundation.open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard lock >= 0 else { throw WholeFile.failure(file) }
        try take(waits: waits, stop)
        sweep()
    }

    deinit { close(lock) }

    private func take(waits: Bool, _ stop: StopFlag) throws(DiagnosedError) {
        while flock(lock, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            guard errno == EWOULDBLOCK else { throw WholeFile.failure(path) }
            // Asked for again and again, because who waits in the system cannot be stopped from the keyboard.
            if waits, !stop.isSet {
                usleep(100_000)
                continue
            }
            var holder = [UInt8](repeating: 0, count: 200)
            let count = max(0, pread(lock, &holder, holder.count, 0))
            let who = String(decoding: holder[..<count], as: UTF8.self)
            throw DiagnosedError(Diagnostic(.folderBusy, ["path": path, "who": who.isEmpty ? "?" : who], file: path))
        }
        // Only for people: the lock itself is the system's.
        let who = "\(getpid()), \(ProcessInfo.processInfo.hostName), \(Clock.now)"
        ftruncate(lock, 0)
        _ = who.utf8CString.withUnsafeBytes { pwrite(lock, $0.baseAddress, $0.count - 1, 0) }
    }

    private func sweep() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: temporary)) ?? [] {
            unlink((temporary as NSString).appendingPathComponent(name))
        }
    }

    private func own(_ name: String) -> String { (path as NSString).appendingPathComponent(".vanban/" + name) }

    package func file(_ name: String) -> String { (path as NSString).appendingPathComponent(name) }

    // MARK: Writing

    /// Writes files that appear whole or not at all: beside, flushed, renamed, and the names flushed too.
    ///
    /// When this throws, some may have appeared; none is half there, and nothing is left over.
    func write(_ files: [(name: String, bytes: [UInt8])]) throws(DiagnosedError) {
        var written: [(descriptor: Int32, from: String, to: String)] = []
        defer {
            for file in written { close(file.descriptor) }
        }
        do throws(DiagnosedError) {
            for (index, file) in files.enumerated() {
                let from = own("tmp/\(index)")
                let descriptor = Foundation.open(from, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
                guard descriptor >= 0 else { throw WholeFile.failure(self.file(file.name)) }
                written.append((descriptor, from, self.file(file.name)))
                guard WholeFile.fill(descriptor, with: file.bytes) else {
                    throw WholeFile.failure(self.file(file.name))
                }
            }
            // All are on their way to the disk before the first is waited for.
            for file in written { posix_fadvise(file.descriptor, 0, 0, POSIX_FADV_DONTNEED) }
            for file in written where fsync(file.descriptor) != 0 { throw WholeFile.failure(file.to) }
            for file in written where rename(file.from, file.to) != 0 { throw WholeFile.failure(file.to) }
            try flushNames()
        } catch {
            for file in written { unlink(file.from) }
            throw error
        }
    }

    private func flushNames() throws(DiagnosedError) {
        let folder = Foundation.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw WholeFile.failure(path) }
        defer { close(folder) }
        // Not every file system flushes folders; those that cannot say so need no flushing.
        guard fsync(folder) == 0 || errno == EINVAL else { throw WholeFile.failure(path) }
    }
}

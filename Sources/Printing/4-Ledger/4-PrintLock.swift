import Diagnostics
import Foundation
import Publishing

/// Held by the run that prints out of a folder: two at once would send a copy twice. The system takes it back with the
/// process, however that ends.
final class PrintLock {
    private let descriptor: Int32

    /// Throws `VB635` when another run has it.
    init(beside ledger: PrintLedger) throws(DiagnosedError) {
        let path = (ledger.path as NSString).deletingPathExtension + ".lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw WholeFile.failure(path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
        throw DiagnosedError(Diagnostic(.printingBusy, ["path": ledger.path], file: nil))
    }

    deinit { close(descriptor) }
}

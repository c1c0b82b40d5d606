import Diagnostics
import Foundation
import Publishing

/// What a plan and a ledger have to say of each other: what is still to be made.
struct Comparison {
    /// In the order of the plan, with what is known of each.
    private(set) var todo: [(order: Order, entry: LedgerEntry)] = []
    /// Entries that are new or changed, and that are to stand in the ledger before anything is made.
    private(set) var changed: [LedgerEntry] = []
    /// Documents that the job asks for no more.
    private(set) var dropped: [String] = []
    /// Rows that were never documents, and now are or are gone.
    private(set) var forgotten: [String] = []
    /// Made before, unchanged and whole.
    private(set) var kept = 0
    /// Files that stand in the way and are none of ours.
    private(set) var foreign: [String] = []
    /// Files that were changed since they were written: a person's work, as a signature, may be in them.
    private(set) var edited: [String] = []
    /// Files of documents that can no longer be made.
    private(set) var outdated: [LedgerEntry] = []

    private let folder: String
    private let isDuplex: Bool

    init(_ plan: BatchPlan, _ known: [LedgerEntry], retriesFailed: Bool) {
        folder = plan.directory
        isDuplex = plan.job.settings.duplex
        let byName = Dictionary(known.map { (FileName.key($0.name), $0) }) { first, _ in first }
        for order in plan.orders {
            let entry = byName[FileName.key(order.name)]
            // A row that could not be read has no name yet under which it failed.
            let nameless = byName[FileName.key(Planning.nameless(order.number))]
            if retriesFailed, entry?.state != .failed, nameless?.state != .failed { continue }
            if let nameless, nameless.name != order.name { forgotten.append(nameless.name) }
            compare(order, with: entry)
        }
        guard plan.isWhole else { return }
        let asked = Set(plan.orders.map { FileName.key($0.name) } + forgotten.map(FileName.key))
        let gone = known.filter { $0.state != .dropped && !asked.contains(FileName.key($0.name)) }
        dropped = gone.filter { $0.state != .failed }.map(\.name)
        // What failed has no file that would stay behind.
        forgotten += gone.filter { $0.state == .failed }.map(\.name)
    }

    private mutating func compare(_ order: Order, with known: LedgerEntry?) {
        var entry = LedgerEntry(order, isDuplex: isDuplex)
        entry.attempts = known?.attempts ?? 0
        // A name that differs in case alone is the file that is there.
        entry.name = known?.name ?? order.name
        if !order.faults.isEmpty {
            entry.state = .failed
            entry.findings = order.faults
            changed.append(entry)
            if let known { outdated.append(known) }
        } else if let known, known.state == .done || known.state == .dropped, known.input == order.input,
            isWhole(known)
        {
            kept += 1
            var same = known
            (same.number, same.line, same.tray, same.state) = (entry.number, entry.line, entry.tray, .done)
            if same != known { changed.append(same) }
        } else {
            if access(file(entry.name), F_OK) == 0 {
                if known == nil { foreign.append(entry.name) }
                if let known, known.isEdited(file(entry.name)) { edited.append(entry.name) }
            }
            entry.output = known?.output
            todo.append((order, entry))
            changed.append(entry)
        }
    }

    /// Whether the file is there as it was written.
    private func isWhole(_ entry: LedgerEntry) -> Bool { entry.holds(file(entry.name)) }

    private func file(_ name: String) -> String { (folder as NSString).appendingPathComponent(name) }

    /// That files stand in the way.
    var foreignFiles: [Diagnostic] { Self.told(.folderHasForeignFiles, foreign, of: folder) }
    var editedFiles: [Diagnostic] { Self.told(.folderHasEditedFiles, edited, of: folder) }

    static func told(_ message: Message, _ names: [String], of folder: String) -> [Diagnostic] {
        guard !names.isEmpty else { return [] }
        let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
        return [Diagnostic(message, ["count": "\(names.count)", "names": shown], file: folder)]
    }
}

extension LedgerEntry {
    /// Whether a file that is there is no longer as it was written. (Of a document that could not be made, a file that
    /// was as written went away; of one that is waiting, a stopped run may have left a new one.)
    func isEdited(_ path: String) -> Bool { state != .waiting && access(path, F_OK) == 0 && !holds(path) }

    /// Whether a file is what was written, byte for byte.
    package func holds(_ path: String) -> Bool {
        guard let output else { return false }
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == output.bytes else {
            return false
        }
        guard case .success(let bytes) = Input.read(path) else { return false }
        return Fingerprint.of([bytes]).hexadecimal == output.hash
    }
}

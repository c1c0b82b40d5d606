import Diagnostics
import FormatRules
import Foundation
import Publishing

/// How far a run is.
package struct BatchProgress: Sendable {
    /// Documents that this run has dealt with, and how many there are for it.
    package var done = 0
    package var count = 0
    package var failed = 0
}

/// What came of a run.
package struct BatchResult: Sendable {
    package var made = 0
    /// Made by an earlier run, and unchanged.
    package var kept = 0
    /// Not begun, because the run was stopped.
    package var left = 0
    package var pages = 0
    /// Documents that could not be made, in the order of the job.
    package var failed: [LedgerEntry] = []
    package var dropped = 0
    /// Remarks on documents, each once.
    package var remarks: [Remark] = []
    /// What ended the run: the disk is full, the folder has vanished, another run has it.
    package var faults: [Diagnostic] = []
}

/// Makes the documents of a plan: threads with a session each make them, one thread puts them away.
package final class BatchRun {
    private let plan: BatchPlan
    private let request: BatchRequest
    private let store: ResourceStore
    private let fontDirectories: [String]?
    private let stop: StopFlag
    private let report: (BatchProgress) -> Void
    private var result = BatchResult()
    private var remarks = RemarkTally()

    /// - Parameters:
    ///   - stop: raised from outside to end the run early.
    ///   - report: called now and then, always on the thread that runs.
    package init(
        _ plan: BatchPlan, _ request: BatchRequest, store: ResourceStore, fontDirectories: [String]? = nil,
        stop: StopFlag = StopFlag(), report: @escaping (BatchProgress) -> Void = { _ in }
    ) {
        self.plan = plan
        self.request = request
        self.store = store
        self.fontDirectories = fontDirectories
        self.stop = stop
        self.report = report
    }

    /// Runs to the end, or until it is stopped or cannot go on.
    package func run() -> BatchResult {
        do throws(DiagnosedError) {
            let folder = try OutputFolder(plan.directory, waits: request.waits, stop: stop)
            guard let ledger = try Ledger.open(in: plan.directory, creating: true) else { return result }
            try ledger.refuseOther(than: request.shard, in: plan.directory)
            let comparison = Comparison(
                plan, try ledger.entries(), retriesFailed: request.retriesFailed)
            let obstacles = comparison.foreignFiles + (request.overwritesEdited ? [] : comparison.editedFiles)
            guard obstacles.isEmpty else { throw DiagnosedError(obstacles) }
            try ledger.begin(
                comparison.changed, dropping: comparison.dropped, forgetting: comparison.forgotten, identity: identity)
            for entry in comparison.outdated { remove(entry, in: folder) }
            result.kept = comparison.kept
            result.dropped = comparison.dropped.count
            result.failed = comparison.changed.filter { $0.state == .failed }
            try work(comparison.todo, folder, ledger)
        } catch {
            result.faults += error.diagnostics
            // It was waiting for another run, and is to wait no longer.
            if stop.isSet, result.faults.first?.message == .folderBusy { result.left = plan.orders.count }
        }
        result.failed.sort { $0.number < $1.number }
        result.remarks = remarks.all
        result.faults += changedInputs
        return result
    }

    private var identity: [String: String] {
        var fields = plan.identity.fields
        fields["job"] = plan.job.name
        fields["shard"] = request.shard.map(\.description) ?? ""
        return fields
    }

    /// An older version of a document that can no longer be made must not be taken for it.
    private func remove(_ entry: LedgerEntry, in folder: OutputFolder) {
        let path = folder.file(entry.name)
        if entry.holds(path) { unlink(path) }
    }

    // MARK: Work

    private func work(
        _ todo: [(order: Order, entry: LedgerEntry)], _ folder: OutputFolder, _ ledger: Ledger
    ) throws(DiagnosedError) {
        var progress = BatchProgress(count: todo.count)
        report(progress)
        guard !todo.isEmpty else { return }
        let count = min(todo.count, max(1, request.workers ?? ProcessInfo.processInfo.activeProcessorCount))
        // While one group is put away, the next is made.
        let channel = Channel<WorkerWord>(capacity: 256)
        let worker = Worker(
            plan: plan, queue: OrderQueue(todo.map(\.order)), store: store, fontDirectories: fontDirectories,
            stop: stop, channel: channel)
        for _ in 0..<count { worker.start() }
        var group = CommitGroup()
        var running = count
        var fault: DiagnosedError?
        while running > 0 {
            switch channel.receive(within: group.patience) {
            case .made(let made): if fault == nil { group.add(made, todo[made.index].entry) }
            case .broken(let diagnostics): fault = fault ?? DiagnosedError(diagnostics)
            case .finished: running -= 1
            case nil: break
            }
            if fault == nil, group.isDue || running == 0 {
                do throws(DiagnosedError) {
                    try commit(&group, folder, ledger, &progress)
                } catch {
                    fault = error
                }
            }
            // Workers that wait for room are let go by what is received from them above.
            if fault != nil { stop.raise() }
        }
        result.left = todo.count - progress.done
        if let fault { throw fault }
    }

    /// Puts a group of documents away: the files first, then what is known of them.
    private func commit(
        _ group: inout CommitGroup, _ folder: OutputFolder, _ ledger: Ledger, _ progress: inout BatchProgress
    ) throws(DiagnosedError) {
        guard !group.entries.isEmpty else { return }
        do throws(DiagnosedError) {
            try putAway(group, folder, ledger, &progress)
        } catch {
            // A disk that has no room for all of them may have some for the first ones.
            guard group.entries.count > 1 else { throw error }
            for single in group.singles { try putAway(single, folder, ledger, &progress) }
        }
        group = CommitGroup()
        report(progress)
    }

    private func putAway(
        _ group: CommitGroup, _ folder: OutputFolder, _ ledger: Ledger, _ progress: inout BatchProgress
    ) throws(DiagnosedError) {
        try folder.write(group.files)
        for entry in group.entries where entry.state == .failed { remove(entry, in: folder) }
        let entries = group.entries.map { entry in
            var entry = entry
            if entry.state == .failed { entry.output = nil }
            return entry
        }
        try ledger.put(entries)
        for entry in entries { note(entry) }
        progress.done += entries.count
        progress.failed = result.failed.count
    }

    private func note(_ entry: LedgerEntry) {
        if entry.state == .failed {
            result.failed.append(entry)
        } else {
            result.made += 1
            result.pages += entry.output?.pages ?? 0
            remarks.add(entry)
        }
    }

    // MARK: Afterwards

    /// Sources and data that are no longer what the documents were made from.
    private var changedInputs: [Diagnostic] {
        plan.inputs.keys.sorted().compactMap { path in
            let now = (try? BatchInput.read(path)).map { Fingerprint.of([$0]) }
            return now == plan.inputs[path] ? nil : Diagnostic(.inputChanged, file: path)
        }
    }
}

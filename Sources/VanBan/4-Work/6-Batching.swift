import Batch
import Diagnostics
import Dispatch
import Foundation
import PlanModel
import Publishing

extension Office {
    /// Makes a paper of each row, as files in a folder.
    ///
    /// ```swift
    /// let batch = Batch(
    ///     .file(URL(fileURLWithPath: "giay-moi.md")), columns: ["số", "đơn vị"],
    ///     rows: [["15", "Sở A"], ["16", "Sở B"]], fileName: "{số}-{đơn vị}.pdf")
    /// let report = try await office.batch(batch, into: URL(fileURLWithPath: "giay-moi")) { done, count in … }
    /// ```
    ///
    /// Files appear whole or not at all, and a ledger in the folder's `.vanban` knows each of them: a call that was
    /// cancelled, or a program that was killed, is gone on with by the next call, which makes only what is new, changed
    /// or was not made. The same rows give the same bytes. As many papers are set at once as the office has workers, on
    /// threads of their own.
    ///
    /// - Parameters:
    ///   - batch: source and rows.
    ///   - folder: made where there is none; one call at a time uses it.
    ///   - progress: called now and then with how many rows are dealt with, of how many; from another thread.
    /// - Throws: ``VanBanError`` when nothing can be made at all: for what is wrong with the source or with the columns,
    ///   for two rows of one name, for a folder that is in use or cannot be written to, for files in it that are
    ///   none of an earlier call's (`VB981`) or were changed since (`VB997`). A row that is wrong is told in
    ///   the report.
    public func batch(
        _ batch: Batch, into folder: URL, progress: (@Sendable (_ done: Int, _ count: Int) -> Void)? = nil
    ) async throws(VanBanError) -> BatchReport {
        let planned = try await pool.run { publisher throws(VanBanError) in
            try BatchPlanning(batch, folder: folder).plan(by: publisher)
        }
        let stop = StopFlag()
        let run = BatchThread(
            plan: planned.plan, workers: workers, setup: setup, stop: stop, progress: progress)
        let result = await withTaskCancellationHandler {
            await run.result()
        } onCancel: {
            stop.raise()
        }
        guard !result.faults.hasErrors else { throw planned.error(result.faults) }
        return BatchReport(result) { planned.told($0) }
    }
}

/// Source and rows as the rooms below take them.
private struct BatchPlanning {
    let batch: Batch
    let folder: URL

    init(_ batch: Batch, folder: URL) {
        self.batch = batch
        self.folder = folder
    }

    func plan(by publisher: Publisher) throws(VanBanError) -> PlannedBatch {
        let manuscript = try Manuscript(batch.source)
        let settings = batch.options.own
        let series = manuscript.series(by: publisher, settings: settings)
        guard let own = series.value, !series.diagnostics.hasErrors else {
            throw manuscript.error(series.diagnostics, by: publisher)
        }
        var job = BatchJob(name: batch.source.name)
        job.pattern = Text(batch.fileName)
        job.settings = settings
        var request = BatchRequest()
        request.directory = folder.path
        do throws(DiagnosedError) {
            let table = try DataTable(named: batch.source.name, columns: batch.columns, rows: batch.rows)
            let planned = Planning.plan(job, of: own, table, request, by: publisher)
            guard let plan = planned.value else { throw DiagnosedError(planned.diagnostics) }
            return PlannedBatch(plan: plan, telling: manuscript.telling(by: publisher))
        } catch {
            throw manuscript.error(error.diagnostics, by: publisher)
        }
    }
}

/// What is going to be made, and how findings about it are told.
private struct PlannedBatch: Sendable {
    let plan: BatchPlan
    let telling: Telling

    func told(_ found: [Found]) -> [Diagnostic] { telling.told(found) }
    func error(_ found: [Found]) -> VanBanError { VanBanError(found, told: told(found)) }
}

/// A run of some minutes, on a thread that no task waits for.
private struct BatchThread: Sendable {
    let plan: BatchPlan
    let workers: Int
    let setup: Setup
    let stop: StopFlag
    let progress: (@Sendable (Int, Int) -> Void)?

    func result() async -> BatchResult {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var request = BatchRequest()
                request.workers = workers
                let run = BatchRun(
                    plan, request, store: setup.store, fontDirectories: setup.fontDirectories, stop: stop
                ) { state in
                    if state.count > 0 { progress?(state.done, state.count) }
                }
                continuation.resume(returning: run.run())
            }
        }
    }
}

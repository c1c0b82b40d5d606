import Diagnostics

/// What a run would do now, with what earlier runs have done. Nothing is written.
package struct BatchPreview: Sendable {
    /// Documents that would be made, and those that could not be, in the order of the job.
    package var entries: [LedgerEntry]
    /// Made before and unchanged.
    package var kept: Int
    /// What would keep a run from beginning.
    package var faults: [Diagnostic]

    package static func of(_ plan: BatchPlan, _ request: BatchRequest) throws(DiagnosedError) -> BatchPreview {
        let ledger = try Ledger.open(in: plan.directory, creating: false)
        try ledger?.refuseOther(than: request.shard, in: plan.directory)
        let known = try ledger?.entries() ?? []
        let comparison = Comparison(plan, known, retriesFailed: request.retriesFailed)
        let failed = comparison.changed.filter { $0.state == .failed }
        return BatchPreview(
            entries: (comparison.todo.map(\.entry) + failed).sorted { $0.number < $1.number }, kept: comparison.kept,
            faults: comparison.foreignFiles + (request.overwritesEdited ? [] : comparison.editedFiles))
    }
}

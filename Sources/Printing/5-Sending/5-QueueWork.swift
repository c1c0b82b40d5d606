import Diagnostics

/// What may be asked of copies that are in the queue already.
package struct QueueWork {
    let server: any PrintServer
    let ledger: PrintLedger

    package init(on server: any PrintServer, ledger: PrintLedger) { (self.server, self.ledger) = (server, ledger) }

    /// What the queue says now of all that it has, set down.
    ///
    /// - Parameter key: of the only document that is meant; nil for all.
    package func refreshed(of key: String? = nil) throws(DiagnosedError) -> [PrintRecord] {
        var records = try ledger.records().filter { key == nil || $0.key == key }
        for index in records.indices where [.sent, .held].contains(records[index].state) {
            guard let id = records[index].job, let printer = try server.printer(records[index].printer),
                let job = try server.job(id, of: printer), job.name == records[index].jobName
            else { continue }
            let old = records[index]
            records[index].take(job)
            if records[index] != old { try ledger.put(records[index]) }
        }
        return records
    }

    /// Lets held copies be printed.
    ///
    /// - Returns: how many.
    package func release(of key: String? = nil) throws(DiagnosedError) -> Int {
        try change([.held], key) { job, printer throws(DiagnosedError) in try server.release(job, of: printer) }
    }

    /// Takes what has not been printed out of the queue.
    ///
    /// - Returns: how many.
    package func cancel(of key: String? = nil) throws(DiagnosedError) -> Int {
        try change([.held, .sent, .sending], key) { job, printer throws(DiagnosedError) in
            try server.cancel(job, of: printer)
        }
    }

    private func change(
        _ states: [PrintRecord.State], _ key: String?,
        _ work: (Int, Printer) throws(DiagnosedError) -> Void
    ) throws(DiagnosedError) -> Int {
        var count = 0
        for record in try ledger.records() where (key == nil || record.key == key) && states.contains(record.state) {
            guard let job = record.job, let printer = try server.printer(record.printer) else { continue }
            // A number that the queue has given to another job since is none of ours.
            guard let known = try server.job(job, of: printer), known.name == record.jobName, !known.state.isEnded
            else {
                continue
            }
            try work(job, printer)
            count += 1
        }
        _ = try refreshed()
        return count
    }
}

import Diagnostics
import Publishing

/// What has become of copies that an earlier run had begun to send, however it ended.
struct Settling {
    let server: any PrintServer
    let ledger: PrintLedger

    /// The record as it is now known, and set down.
    func settled(_ record: PrintRecord) throws(DiagnosedError) -> PrintRecord {
        guard record.state.isInQueue else { return record }
        var record = record
        guard let printer = try server.printer(record.printer) else {
            record.end(record.job == nil ? .waiting : .unknown)
            try ledger.put(record)
            return record
        }
        guard let id = record.job else {
            // The job's number was never learnt, so no document was given to it. What there is of it only stands in the way.
            record.state = .waiting
            try ledger.put(record)
            for job in try server.unfinishedJobs(of: printer) where job.name == record.jobName {
                try server.cancel(job.id, of: printer)
            }
            return record
        }
        if let job = try server.job(id, of: printer), job.name == record.jobName {
            if record.state == .sending, !job.state.isEnded, job.isEmpty {
                // Set down first: a cancelled job that the ledger still holds for a copy would be told as somebody's doing.
                (record.state, record.job) = (.waiting, nil)
                try ledger.put(record)
                try server.cancel(id, of: printer)
                return record
            } else {
                record.take(job)
            }
        } else {
            record.end(.unknown)
        }
        try ledger.put(record)
        return record
    }
}

extension PrintJob {
    /// Made, and never given its document.
    fileprivate var isEmpty: Bool { documents.map { $0 == 0 } ?? reasons.contains("job-incoming") }
}

extension PrintRecord {
    /// Takes over what the server says of the job.
    mutating func take(_ job: PrintJob) {
        impressions = job.impressions ?? impressions
        sheets = job.sheets ?? sheets
        reason = job.message
        switch job.state {
        case .completed: end(.done)
        case .cancelled: end(.cancelled)
        case .aborted: end(.failed)
        case .held: state = .held
        case .pending, .processing, .stopped: state = .sent
        }
    }

    mutating func end(_ state: State) {
        self.state = state
        if state.isEnded { ended = Clock.now }
    }
}

import Diagnostics

/// What a run knows while it goes on.
struct PrintRunState {
    var orders: [PrintOrder]
    var sent = 0
    var faults: [Diagnostic] = []
    private let patience: Double
    /// Since when, in seconds, the printer has been in trouble.
    private var troubledSince: Double?
    private var jobReasons: [String] = []
    /// What the server said of the jobs under way at the last look, and since when it has said just that.
    private var stillness = Stillness()

    init(_ orders: [PrintOrder], patience: Double) {
        self.orders = orders
        self.patience = patience
    }

    var isTroubled: Bool { troubledSince != nil }
    /// A job was cancelled from outside or failed: what follows may fare alike, so a person looks first.
    var hasEndedBadly: Bool { !faults.isEmpty }

    var progress: PrintProgress {
        PrintProgress(
            count: orders.count, done: orders.count { $0.record.state == .done },
            inQueue: orders.count { $0.record.state.isInQueue })
    }

    /// What is said of a job under way, whose copy fills as many sides.
    mutating func note(_ job: PrintJob, sides: Int) {
        jobReasons += job.reasons
        stillness.note(job, sides: sides)
    }

    /// Why nothing more can be sent; nil while all is well, or while there is hope.
    mutating func trouble(of printer: Printer, holds: Bool, at time: Double) -> Diagnostic? {
        defer { jobReasons = [] }
        let stalled = stillness.stalled(at: time, patience: patience)
        guard let found = diagnostic(printer, holds: holds) else {
            troubledSince = nil
            return stalled.map { Diagnostic(.printerSilent, ["printer": printer.name, "job": "\($0)"]) }
        }
        let since = troubledSince ?? time
        troubledSince = since
        return time - since >= patience ? found : nil
    }

    private func diagnostic(_ printer: Printer, holds: Bool) -> Diagnostic? {
        let arguments = ["printer": printer.name, "reason": printer.message.isEmpty ? "–" : printer.message]
        if !printer.isAccepting { return Diagnostic(.printerRejects, arguments) }
        // Jobs that are held may wait in a queue that stands still.
        if holds { return nil }
        if let trouble = PrinterTrouble.of(printer, jobReasons) {
            let words = ["lydo": trouble.vietnamese, "reason": trouble.english]
            return Diagnostic(.printerInTrouble, arguments.merging(words) { $1 })
        }
        if printer.state == .stopped { return Diagnostic(.printerStopped, arguments) }
        return nil
    }
}

/// A printer that dies with a paper in its hands is not told of: for as long as it is away, CUPS says that the job is
/// being printed. All that can be seen is that nothing moves any more.
struct Stillness {
    private var seen: [PrintJob] = []
    private var sides = 0
    private var before: [PrintJob] = []
    private var since = 0.0

    mutating func note(_ job: PrintJob, sides: Int) {
        seen.append(job)
        if job.state == .processing { self.sides = max(self.sides, sides) }
    }

    /// The job that is said to be printed and has not moved for longer than even a slow printer needs: four times the
    /// patience to wake up in, four seconds for each side. What is told since the last call is used up.
    mutating func stalled(at time: Double, patience: Double) -> Int? {
        guard !seen.isEmpty else { return nil }
        defer { (seen, sides) = ([], 0) }
        if seen != before { (before, since) = (seen, time) }
        guard let job = seen.first(where: { $0.state == .processing }) else { return nil }
        return time - since >= 4 * patience + 4 * Double(sides) ? job.id : nil
    }
}

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

    /// What the jobs under way complain of.
    mutating func note(_ reasons: [String]) { jobReasons += reasons }

    /// Why nothing more can be sent; nil while all is well, or while there is hope.
    mutating func trouble(of printer: Printer, holds: Bool, at time: Double) -> Diagnostic? {
        defer { jobReasons = [] }
        guard let found = diagnostic(printer, holds: holds) else {
            troubledSince = nil
            return nil
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

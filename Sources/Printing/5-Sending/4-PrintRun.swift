import Batch
import Diagnostics
import Foundation
import Publishing

/// How far printing is.
package struct PrintProgress: Sendable, Equatable {
    package var count: Int
    package var done: Int
    /// In the queue, not yet printed.
    package var inQueue: Int
}

/// What a run came to.
package struct PrintResult: Sendable {
    /// Of every copy that was asked for, in order.
    package var records: [PrintRecord]
    /// Copies that this run has sent.
    package var sent: Int
    /// Of all that are printed.
    package var sheets: Int
    /// What ended the run early, and what a person has to decide.
    package var faults: [Diagnostic]
    package var wasStopped: Bool

    package func count(_ states: PrintRecord.State...) -> Int { records.count { states.contains($0.state) } }
}

/// Prints documents: each copy as a job of its own, a few at a time, each followed to its end.
///
/// The ledger is written before the queue is asked for anything, and again when it has answered. A run that is stopped at
/// any moment is taken up by the next one, which first learns from the queue what became of what was under way; a copy
/// that may have been printed is never sent again by itself.
package struct PrintRun {
    let server: any PrintServer
    let ledger: PrintLedger
    let request: PrintRequest
    var stop = StopFlag()
    var report: (PrintProgress) -> Void = { _ in }
    /// Waits between two looks at the queue, in seconds.
    var pause: (Double) -> Void = { Thread.sleep(forTimeInterval: $0) }
    var now: () -> Double = { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

    package init(
        _ request: PrintRequest, on server: any PrintServer, ledger: PrintLedger, stop: StopFlag = StopFlag(),
        report: @escaping (PrintProgress) -> Void = { _ in }
    ) {
        (self.request, self.server, self.ledger, self.stop, self.report) = (request, server, ledger, stop, report)
    }

    /// - Returns: also when the printer fails in the middle: its faults say so, what was not sent stays waiting.
    ///
    /// Throws what keeps everything from being printed, before anything is sent.
    package func run(_ documents: [PrintDocument]) throws(DiagnosedError) -> PrintResult {
        let lock = try PrintLock(beside: ledger)
        defer { withExtendedLifetime(lock) {} }
        let printer = try printer(request.printer)
        var state = PrintRunState(
            try PrintOrder.orders(documents, request, on: printer, in: ledger), patience: request.patience)
        do throws(DiagnosedError) {
            try settle(&state)
            try follow(&state, printer)
        } catch {
            state.faults += error.diagnostics
        }
        state.faults += undecided(state)
        return PrintResult(
            records: state.orders.map(\.record), sent: state.sent,
            sheets: state.orders.reduce(0) { $0 + ($1.record.state == .done ? $1.sheets : 0) },
            faults: state.faults, wasStopped: stop.isSet)
    }

    private func printer(_ name: String) throws(DiagnosedError) -> Printer {
        if let printer = try server.printer(name) { return printer }
        let names = try server.printers().map(\.name)
        let arguments = ["printer": name, "printers": names.isEmpty ? "–" : names.joined(separator: ", ")]
        throw DiagnosedError(Diagnostic(.printerMissing, arguments))
    }

    // MARK: Steps

    private func settle(_ state: inout PrintRunState) throws(DiagnosedError) {
        let settling = Settling(server: server, ledger: ledger)
        for index in state.orders.indices {
            state.orders[index].record = try settling.settled(state.orders[index].record)
        }
    }

    private func follow(_ state: inout PrintRunState, _ printer: Printer) throws(DiagnosedError) {
        var waiting = state.orders.indices.filter { state.orders[$0].record.state == .waiting }[...]
        while !stop.isSet {
            let underWay = state.orders.indices.filter { state.orders[$0].record.state == .sent }
            report(state.progress)
            if waiting.isEmpty, underWay.isEmpty { return }
            guard let current = try server.printer(printer.name) else {
                throw DiagnosedError(Diagnostic(.printerMissing, ["printer": printer.name, "printers": "–"]))
            }
            if let trouble = state.trouble(of: current, holds: request.holds, at: now()) {
                throw DiagnosedError(trouble)
            }
            if !state.isTroubled, underWay.count < request.window, let next = waiting.popFirst() {
                try send(&state.orders[next], to: current)
                state.sent += 1
                continue
            }
            for index in underWay { try look(at: index, current, &state) }
            if state.hasEndedBadly { return }
            pause(state.isTroubled ? 0.5 : 0.15)
        }
    }

    private func send(_ order: inout PrintOrder, to printer: Printer) throws(DiagnosedError) {
        let bytes = try order.bytes()
        order.record.jobName = order.newJobName
        (order.record.state, order.record.printer, order.record.job) = (.sending, printer.name, nil)
        (order.record.sent, order.record.ended, order.record.reason) = (Clock.now, nil, "")
        try ledger.put(order.record)
        let ticket = order.ticket(order.record.jobName, isHeld: request.holds)
        do throws(DiagnosedError) {
            let job = try server.create(ticket, on: printer)
            order.record.job = job
            try ledger.put(order.record)
            try server.fill(job, with: bytes, of: printer)
        } catch {
            // What the queue has refused was not printed. Where it did not answer, the next run asks it.
            if error.diagnostics.contains(where: { $0.message == .jobRefused }) {
                let job = order.record.job
                (order.record.state, order.record.job) = (.waiting, nil)
                try ledger.put(order.record)
                if let job { try? server.cancel(job, of: printer) }
            }
            throw error
        }
        order.record.state = request.holds ? .held : .sent
        try ledger.put(order.record)
    }

    private func look(at index: Int, _ printer: Printer, _ state: inout PrintRunState) throws(DiagnosedError) {
        let old = state.orders[index].record
        guard let id = old.job else { return }
        var record = old
        let own = old.printer == printer.name ? printer : try server.printer(old.printer)
        if let own, let job = try server.job(id, of: own) {
            state.note(job, sides: state.orders[index].sides)
            record.take(job)
        } else {
            record.end(.unknown)
        }
        state.orders[index].record = record
        if record != old { try ledger.put(record) }
        if let fault = record.fault { state.faults.append(fault) }
    }

    /// What earlier runs left, and no run may decide.
    private func undecided(_ state: PrintRunState) -> [Diagnostic] {
        let told = state.faults
        return state.orders.compactMap { order in order.record.fault }.filter { !told.contains($0) }
    }
}

extension PrintRecord {
    /// What a person has to decide; nil where all is well.
    var fault: Diagnostic? {
        let arguments = [
            "name": title, "copy": "\(number)", "printer": printer, "job": job.map { "\($0)" } ?? "?",
            "reason": reason.isEmpty ? "–" : reason,
        ]
        switch state {
        case .cancelled: return Diagnostic(.copyCancelled, arguments)
        case .failed: return Diagnostic(.copyFailed, arguments)
        case .unknown: return Diagnostic(.copyUnknown, arguments)
        default: return nil
        }
    }
}

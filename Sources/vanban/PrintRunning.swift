import ArgumentParser
import Batch
import Diagnostics
import Foundation
import Printing

/// Printing as its user sees it: how far it is, what went wrong, what came of it; and Ctrl-C.
struct PrintRunning {
    let console: Console

    /// - Returns: the exit status; 130 when it was stopped from the keyboard.
    func run(_ request: PrintRequest, _ sets: () throws(DiagnosedError) -> Outcome<[Papers.Set]>) -> Int32 {
        let stop = StopFlag()
        let signals = StopSignals(stop, console: console, announces: false)
        var worst: Int32 = 0
        do throws(DiagnosedError) {
            let server = try CupsServer()
            let sets = try sets()
            console.show(sets.diagnostics)
            for set in sets.value where !stop.isSet {
                guard let ledger = try PrintLedger.open(in: set.folder, creating: true) else { continue }
                let run = PrintRun(request, on: server, ledger: ledger, stop: stop, report: show)
                let result = try run.run(set.documents)
                if isShown { console.tellInPlace("\r\u{1B}[K") }
                console.show(PrintReport.told(result, printer: request.printer))
                worst = max(worst, result.faults.exitStatus)
                // The printer is the same for all.
                if !result.faults.isEmpty { break }
            }
        } catch {
            console.show(error.diagnostics)
            worst = max(worst, error.diagnostics.exitStatus)
        }
        return signals.wereSent ? 130 : worst
    }

    private var isShown: Bool { console.isTerminal && console.style != .json && !console.quiet }

    private func show(_ progress: PrintProgress) {
        guard isShown else { return }
        let words =
            console.language == .vietnamese
            ? "đã in \(progress.done)/\(progress.count), trong hàng đợi \(progress.inQueue)"
            : "printed \(progress.done)/\(progress.count), queued \(progress.inQueue)"
        console.tellInPlace("\r\(words)\u{1B}[K")
    }
}

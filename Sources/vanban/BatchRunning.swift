import Batch
import Diagnostics
import FormatRules
import Foundation
import Publishing

/// A batch as its user sees it: how far it is, what went wrong, what came of it; and Ctrl-C.
struct BatchRunning {
    let console: Console
    /// Failed documents that are told with all that was wrong; the others are counted.
    private static let mostShown = 20

    /// - Returns: the exit status; 130 when it was stopped from the keyboard.
    func run(_ plan: BatchPlan, _ request: BatchRequest, store: ResourceStore) -> Int32 {
        let known = tellFaults(of: plan)
        let stop = StopFlag()
        let signals = StopSignals(stop, console: console)
        let progress = BatchBar(console: console)
        let run = BatchRun(plan, request, store: store, stop: stop, report: progress.show)
        let result = run.run()
        progress.clear()
        tell(result, plan, told: known)
        if signals.wereSent, result.left > 0 { return 130 }
        let fault = result.faults.exitStatus
        return fault != 0 ? fault : result.failed.isEmpty ? 0 : 1
    }

    /// What is known to be wrong is told before the long work begins.
    ///
    /// - Returns: the names of those documents.
    private func tellFaults(of plan: BatchPlan) -> Set<String> {
        let entries = plan.orders.filter { !$0.faults.isEmpty }.map { order in
            var entry = LedgerEntry(order, isDuplex: false)
            entry.findings = order.faults
            return entry
        }
        tell(entries, of: plan)
        return Set(entries.map(\.name))
    }

    /// A note that many sources give rise to, as the face in use, is told of the first.
    private func withoutEchoes(_ remarks: [Remark]) -> [Remark] {
        var told: Set<Diagnostic> = []
        return remarks.filter { remark in
            guard remark.diagnostic.severity == .note, remark.diagnostic.span == nil else { return true }
            var echo = remark.diagnostic
            echo.file = nil
            return told.insert(echo).inserted
        }
    }

    private func tell(_ failed: [LedgerEntry], of plan: BatchPlan) {
        for entry in failed.prefix(Self.mostShown) { console.show(entry.told) }
        let further = failed.count - Self.mostShown
        guard further > 0 else { return }
        let arguments = ["count": "\(further)", "path": plan.directory]
        console.show([Diagnostic(.furtherFailed, arguments, file: plan.directory)])
    }

    private func tell(_ result: BatchResult, _ plan: BatchPlan, told: Set<String>) {
        // Documents with sources of their own are told apart by those.
        let sharing = plan.series == nil ? 0 : result.made
        for remark in withoutEchoes(result.remarks) { tell(remark, of: sharing) }
        tell(result.failed.filter { !told.contains($0.name) }, of: plan)
        var notes: [Diagnostic] = []
        if result.dropped > 0 { notes.append(Diagnostic(.batchDropped, ["count": "\(result.dropped)"], file: nil)) }
        notes += result.faults
        let arguments = [
            "path": plan.directory, "made": "\(result.made)", "pages": "\(result.pages)", "kept": "\(result.kept)",
            "failed": "\(result.failed.count)",
        ]
        notes.append(Diagnostic(.batchDone, arguments, file: nil))
        if result.left > 0 { notes.append(Diagnostic(.batchStopped, ["left": "\(result.left)"], file: nil)) }
        console.show(notes)
    }
}

extension BatchRunning {
    /// What is said of some documents only names them: its place in the source is that of all.
    ///
    /// - Parameter count: how many documents were made of one source.
    private func tell(_ remark: Remark, of count: Int) {
        var told = [remark.diagnostic]
        if remark.count < count {
            let names = remark.names.joined(separator: ", ") + (remark.count > remark.names.count ? ", …" : "")
            let arguments = ["count": "\(remark.count)", "all": "\(count)", "names": names]
            told.append(Diagnostic(.remarkOn, arguments, file: nil))
        }
        console.show(told)
    }
}

extension LedgerEntry {
    /// That a document could not be made, and why.
    var told: [Diagnostic] {
        var headline = Diagnostic(.documentFailed, ["name": name], file: source)
        headline.line = line
        // A letter that no face has is missing in many places for one reason.
        var told: Set<[String]> = []
        let errors = findings.filter { finding in
            let sentence = finding.message.sentence(in: .vietnamese, finding.arguments)
            return finding.severity == .error && told.insert([finding.message.code, sentence]).inserted
        }
        return [headline] + errors
    }
}

/// How far a batch is: a bar on a terminal, a line a minute in a log.
private final class BatchBar {
    private let console: Console
    private let start = DispatchTime.now()
    private var lastLine = 0.0
    private var isShown: Bool { console.isTerminal && console.style != .json }

    init(console: Console) { self.console = console }

    private var seconds: Double {
        Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
    }

    func show(_ progress: BatchProgress) {
        guard progress.count > 0 else { return }
        if isShown {
            let width = 24
            let filled = width * progress.done / progress.count
            let bar = String(repeating: "#", count: filled) + String(repeating: "·", count: width - filled)
            console.tellInPlace("\r[\(bar)] \(words(progress))\u{1B}[K")
        } else if !console.quiet, console.style != .json, seconds - lastLine >= 60 {
            lastLine = seconds
            console.tell(words(progress))
        }
    }

    /// `1200/10000, 410/giây, còn 22 giây, lỗi 3`.
    private func words(_ progress: BatchProgress) -> String {
        let isVietnamese = console.language == .vietnamese
        var text = "\(progress.done)/\(progress.count)"
        if seconds > 0.5, progress.done > 0 {
            let rate = Double(progress.done) / seconds
            let left = Int((Double(progress.count - progress.done) / rate).rounded(.up))
            text += ", \(Int(rate.rounded()))/" + (isVietnamese ? "giây" : "s")
            text += isVietnamese ? ", còn \(Self.time(left, "giây", "phút"))" : ", \(Self.time(left, "s", "min")) left"
        }
        if progress.failed > 0 { text += (isVietnamese ? ", lỗi " : ", failed ") + "\(progress.failed)" }
        return text
    }

    private static func time(_ seconds: Int, _ second: String, _ minute: String) -> String {
        seconds < 100 ? "\(seconds) \(second)" : "\((seconds + 59) / 60) \(minute)"
    }

    func clear() {
        if isShown { console.tellInPlace("\r\u{1B}[K") }
    }
}

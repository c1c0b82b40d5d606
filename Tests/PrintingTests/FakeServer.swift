import Diagnostics
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Printing

/// A print server without paper: what it was given whole, it prints at once.
final class FakeServer: PrintServer {
    /// The server, or the run, goes away at this call: before the call has its effect, or after it.
    var crash: (call: Int, isBefore: Bool)?
    private(set) var calls = 0
    /// The names of jobs in the order in which they were printed.
    private(set) var printed: [String] = []
    private(set) var tickets: [Int: JobTicket] = [:]
    var jobs: [Int: PrintJob] = [:]
    var record: IPPRecord = [
        "printer-name": ["MayIn"], "sides-supported": ["one-sided", "two-sided-long-edge"],
        "media-source-supported": ["auto", "tray-1", "tray-2", "by-pass-tray"], "printer-state": ["3"],
    ]

    private func call<Value>(_ work: () throws(DiagnosedError) -> Value) throws(DiagnosedError) -> Value {
        calls += 1
        let isNow = crash?.call == calls
        if isNow, crash?.isBefore == true { throw gone }
        let value = try work()
        if isNow { throw gone }
        return value
    }

    private var gone: DiagnosedError { DiagnosedError(Diagnostic(.printServerGone, ["server": "giả", "reason": "?"])) }

    func printers() throws(DiagnosedError) -> [Printer] { Printer(record).map { [$0] } ?? [] }

    func printer(_ name: String) throws(DiagnosedError) -> Printer? {
        try call { () throws(DiagnosedError) in try printers().first { $0.name == name } }
    }

    func create(_ ticket: JobTicket, on printer: Printer) throws(DiagnosedError) -> Int {
        try call { () throws(DiagnosedError) in
            let id = jobs.count + 1
            jobs[id] = PrintJob(id: id, name: ticket.name, state: .held, documents: 0)
            tickets[id] = ticket
            return id
        }
    }

    func fill(_ job: Int, with pdf: [UInt8], of printer: Printer) throws(DiagnosedError) {
        try call { () throws(DiagnosedError) in
            jobs[job]?.documents = 1
            if tickets[job]?.isHeld == true { return }
            printOut(job)
        }
    }

    /// The printer dies with the paper in its hands.
    var isDead = false

    private func printOut(_ id: Int) {
        if isDead {
            jobs[id]?.state = .processing
            return
        }
        jobs[id]?.state = .completed
        printed.append(jobs[id]?.name ?? "?")
    }

    func revive() {
        isDead = false
        for id in jobs.keys.sorted() where jobs[id]?.state == .processing { printOut(id) }
    }

    func job(_ id: Int, of printer: Printer) throws(DiagnosedError) -> PrintJob? {
        try call { () throws(DiagnosedError) in jobs[id] }
    }

    func unfinishedJobs(of printer: Printer) throws(DiagnosedError) -> [PrintJob] {
        try call { () throws(DiagnosedError) in jobs.values.filter { !$0.state.isEnded } }
    }

    func release(_ id: Int, of printer: Printer) throws(DiagnosedError) {
        try call { () throws(DiagnosedError) in printOut(id) }
    }

    func cancel(_ id: Int, of printer: Printer) throws(DiagnosedError) {
        try call { () throws(DiagnosedError) in jobs[id]?.state = .cancelled }
    }
}

/// Two papers to be printed from a folder of their own.
struct PrintDesk {
    let folder = try! TemporaryFolder()
    let server = FakeServer()
    var request = PrintRequest(printer: "MayIn")

    init() { request.patience = 0 }

    func document(_ name: String, copies: Int = 3, pages: Int = 4) -> PrintDocument {
        let bytes = Array("%PDF \(name)".utf8)
        return PrintDocument(
            key: name, title: name, content: .bytes(bytes), hash: Fingerprint.of([bytes]).hexadecimal, pages: pages,
            copies: (1...copies).map { PrintCopy(number: $0) })
    }

    var documents: [PrintDocument] { [document("giấy mời"), document("công văn", copies: 2)] }

    @discardableResult
    func run(_ documents: [PrintDocument]? = nil, _ request: PrintRequest? = nil) throws -> PrintResult {
        let ledger = try #require(try PrintLedger.open(in: folder.url.path, creating: true))
        var run = PrintRun(request ?? self.request, on: server, ledger: ledger)
        let clock = Mutex(0.0)
        run.pause = { seconds in clock.withLock { $0 += seconds } }
        run.now = { clock.withLock { $0 } }
        return try run.run(documents ?? self.documents)
    }

    /// What was printed, without the part that tells one job from another.
    var printed: [String] { server.printed.map { $0.components(separatedBy: " ·")[0] } }
}

import Diagnostics
import Foundation

/// Documents that are put away together, so that the disk is waited for once for many.
struct CommitGroup {
    private static let mostDocuments = 64
    private static let mostBytes = 16 << 20
    /// In seconds: so much work at most is lost when the machine stops.
    private static let longest = 0.5

    private(set) var entries: [LedgerEntry] = []
    private(set) var files: [(name: String, bytes: [UInt8])] = []
    private var bytes = 0
    private let start = DispatchTime.now()

    mutating func add(_ made: Made, _ known: LedgerEntry) {
        var entry = known
        entry.input = made.input
        (entry.started, entry.ended) = (made.started, made.ended)
        entry.attempts += 1
        entry.findings = made.diagnostics
        if let pdf = made.pdf {
            entry.state = .done
            entry.output = made.output
            files.append((entry.name, pdf))
            bytes += pdf.count
        } else {
            // With what was written before, so that this can be taken away.
            entry.state = .failed
        }
        entries.append(entry)
    }

    private var age: Double {
        Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
    }

    var isDue: Bool {
        entries.count >= Self.mostDocuments || bytes >= Self.mostBytes || !entries.isEmpty && age >= Self.longest
    }

    /// How long to wait for one more document, in seconds.
    var patience: Double { entries.isEmpty ? 1 : max(0.01, Self.longest - age) }
}

/// Remarks with the number of documents that each was told of.
struct RemarkTally {
    /// More nobody reads; all of them stand in the ledger.
    private static let mostKept = 500
    private var counts: [Diagnostic: Int] = [:]
    private var order: [Diagnostic] = []

    mutating func add(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            if counts[diagnostic] == nil {
                guard order.count < Self.mostKept else { continue }
                order.append(diagnostic)
            }
            counts[diagnostic, default: 0] += 1
        }
    }

    var all: [(diagnostic: Diagnostic, count: Int)] { order.map { ($0, counts[$0] ?? 0) } }
}

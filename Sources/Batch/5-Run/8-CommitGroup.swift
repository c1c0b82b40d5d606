import Diagnostics
import Foundation

/// Documents that are put away together, so that the disk is waited for once for many.
struct CommitGroup {
    private static let mostDocuments = 256
    private static let mostBytes = 24 << 20
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

    /// The same documents, each in a group of its own.
    var singles: [CommitGroup] {
        var files = files[...]
        return entries.map { entry in
            var single = CommitGroup()
            single.entries = [entry]
            if entry.state == .done { single.files = files.popFirst().map { [$0] } ?? [] }
            return single
        }
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

/// What was remarked on how many documents, with the names of the first ones.
package struct Remark: Sendable {
    package let diagnostic: Diagnostic
    package fileprivate(set) var count = 0
    package fileprivate(set) var names: [String] = []
}

/// Remarks, each once.
struct RemarkTally {
    /// More nobody reads; all of them stand in the ledger.
    private static let mostKept = 500
    private static let mostNames = 3
    private var places: [Diagnostic: Int] = [:]
    private(set) var all: [Remark] = []

    mutating func add(_ entry: LedgerEntry) {
        for diagnostic in entry.findings {
            guard places[diagnostic] != nil || all.count < Self.mostKept else { continue }
            let place = places[diagnostic] ?? all.count
            if place == all.count {
                places[diagnostic] = place
                all.append(Remark(diagnostic: diagnostic))
            }
            all[place].count += 1
            if all[place].names.count < Self.mostNames { all[place].names.append(entry.name) }
        }
    }
}

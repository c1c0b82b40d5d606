import ArgumentParser
import Batch
import Diagnostics
import Foundation
import Publishing

/// What a folder's ledger, or a plan, says of its documents.
struct BatchStatus {
    let console: Console
    let json: Bool

    /// `--status`. Exit status 0 whatever it shows: it was shown.
    func show(_ folder: String) throws {
        do throws(DiagnosedError) {
            guard let ledger = try Ledger.open(in: folder, creating: false) else {
                throw DiagnosedError(Diagnostic(.ledgerMissing, file: folder))
            }
            let entries = try ledger.entries()
            try show(entries, of: folder)
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
    }

    private func show(_ entries: [LedgerEntry], of folder: String) throws(DiagnosedError) {
        if json {
            try write(entries)
        } else {
            try Output.write(Array(text(entries, folder).utf8), to: "-")
            for entry in entries where entry.state == .failed { console.show(entry.told) }
        }
    }

    private func text(_ entries: [LedgerEntry], _ folder: String) -> String {
        let isVietnamese = console.language == .vietnamese
        let made = entries.filter { $0.state == .done }.compactMap(\.output)
        var lines = [
            isVietnamese
                ? "\(folder): \(entries.count) văn bản, \(made.reduce(0) { $0 + $1.pages }) trang, \(megabytes(made)) MB"
                : "\(folder): \(entries.count) documents, \(made.reduce(0) { $0 + $1.pages }) pages, \(megabytes(made)) MB"
        ]
        for state in LedgerEntry.State.allCases {
            let count = entries.count { $0.state == state }
            if count > 0 { lines.append("  \(isVietnamese ? state.rawValue : state.english): \(count)") }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func megabytes(_ outputs: [LedgerEntry.Output]) -> String {
        String(format: "%.1f", Double(outputs.reduce(0) { $0 + $1.bytes }) / 1e6)
    }

    /// `--dry-run`.
    func show(_ plan: BatchPlan, _ request: BatchRequest) throws {
        var diagnostics: [Diagnostic] = []
        do throws(DiagnosedError) {
            let preview = try BatchPreview.of(plan, request)
            let todo = preview.entries.filter { $0.state == .waiting }
            if json {
                try write(preview.entries)
            } else {
                let paths = todo.map { (plan.directory as NSString).appendingPathComponent($0.name) + "\n" }
                try Output.write(Array(paths.joined().utf8), to: "-")
            }
            let failed = preview.entries.filter { $0.state == .failed }
            let arguments = [
                "path": plan.directory, "count": "\(todo.count)", "kept": "\(preview.kept)",
                "failed": "\(failed.count)",
            ]
            diagnostics = failed.flatMap(\.told) + preview.faults
            diagnostics.append(Diagnostic(.batchPreview, arguments, file: nil))
        } catch {
            diagnostics = error.diagnostics
        }
        console.show(diagnostics)
        if diagnostics.hasErrors { throw ExitCode(diagnostics.exitStatus) }
    }

    private func write(_ entries: [LedgerEntry]) throws(DiagnosedError) {
        let documents = entries.map { JSONDocument($0, in: console.language) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = (try? encoder.encode(documents)) ?? Data()
        try Output.write(Array(data) + [0x0A], to: "-")
    }
}

/// A document of a batch as other programs read it.
private struct JSONDocument: Encodable {
    var name: String
    var number: Int
    var source: String
    var line: Int?
    var tray: String?
    var state: String
    var pages: Int?
    var bytes: Int?
    var hash: String?
    var attempts: Int
    var started: String?
    var ended: String?
    var findings: [Finding]

    struct Finding: Encodable {
        var code: String
        var severity: Severity
        var message: String
        var file: String?
        var line: Int?
        var column: Int?
    }

    init(_ entry: LedgerEntry, in language: Language) {
        name = entry.name
        number = entry.number
        source = entry.source
        line = entry.line
        tray = entry.tray.isEmpty ? nil : entry.tray
        state = entry.state.english
        pages = entry.output?.pages
        bytes = entry.output?.bytes
        hash = entry.output?.hash
        attempts = entry.attempts
        started = entry.started
        ended = entry.ended
        findings = entry.findings.map { finding in
            Finding(
                code: finding.message.code, severity: finding.severity,
                message: finding.message.sentence(in: language, finding.arguments), file: finding.file,
                line: finding.line, column: finding.column)
        }
    }
}

extension LedgerEntry.State {
    fileprivate var english: String {
        switch self {
        case .waiting: "waiting"
        case .done: "done"
        case .failed: "failed"
        case .dropped: "dropped"
        }
    }
}

import ArgumentParser
import Diagnostics
import FormatRules
import Foundation
import PlanModel
import Publishing

/// The common course of commands that look at one file.
struct OneFile {
    let console: Console
    let name: String
    let bytes: [UInt8]

    /// Reads the file, or tells why not and leaves with exit status 3.
    init(_ name: String, console: Console) throws {
        self.console = console
        self.name = name
        switch Input.read(name) {
        case .success(let read): bytes = read
        case .failure(let failure):
            console.show(failure.diagnostics)
            throw ExitCode(failure.diagnostics.exitStatus)
        }
        console.remember(bytes, as: name)
    }

    /// The value of an outcome, after its findings were told; errors leave with their exit status.
    func value<Value>(of outcome: Outcome<Value?>) throws -> Value {
        console.show(outcome.diagnostics.map { $0.inFile(name) })
        let status = outcome.diagnostics.exitStatus
        guard status == 0, let value = outcome.value else { throw ExitCode(status == 0 ? 1 : status) }
        return value
    }

    /// The document that the file holds.
    func document(by publisher: Publisher) throws -> OfficialDocument {
        let outcome = publisher.understand(bytes, name: name)
        console.remember(publisher.readBeside)
        return try value(of: outcome)
    }

    /// Writes a result, but never over the source; failing leaves with exit status 3.
    func write(_ bytes: [UInt8], to path: String) throws {
        do throws(DiagnosedError) {
            if path != "-", Input.canonical(path) == Input.canonical(name) {
                throw DiagnosedError(Diagnostic(.overwritesSource, ["path": path], file: nil))
            }
            try Output.write(bytes, to: path)
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
    }
}

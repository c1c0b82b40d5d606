import ArgumentParser
import Batch
import Diagnostics
import Publishing

/// `--collect`: the shards of several machines become one folder.
struct BatchCollection {
    let console: Console

    func collect(_ folders: [String], into directory: String, waits: Bool) throws {
        do throws(DiagnosedError) {
            let collected = try Collecting.collect(folders, into: directory, waits: waits)
            console.show(collected.diagnostics)
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
    }
}

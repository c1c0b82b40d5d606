import ArgumentParser
import Diagnostics
import Foundation
import Issuing
import Publishing

// Where the results go.
extension Render {
    /// One output a source; clashes are found before anything is made.
    func targets(_ console: Console) throws -> [String] {
        let targets = files.map(target)
        let sources = Set(files.map(Input.canonical))
        var seen: Set<String> = []
        var faults = refusals()
        let pictures = png.map { folder in targets.map { "\(folder)/\(Self.stem(of: $0))-1.png" } } ?? []
        let sets = forSigning ? targets.map(SigningSet.paths).flatMap { [$0.numbered, $0.slip] } : []
        for target in targets + sets + [boxes].compactMap(\.self) + pictures {
            let canonical = target == "-" ? target : Input.canonical(target)
            if sources.contains(canonical) { faults.append(Diagnostic(.overwritesSource, ["path": target], file: nil)) }
            if !seen.insert(canonical).inserted { faults.append(Diagnostic(.sameOutput, ["path": target], file: nil)) }
        }
        console.show(faults)
        if !faults.isEmpty { throw ExitCode(faults.exitStatus) }
        return targets
    }

    /// Papers that have their number are not made again.
    private func refusals() -> [Diagnostic] {
        let issued = IssuedGuard()
        return files.flatMap { file -> [Diagnostic] in
            do throws(DiagnosedError) {
                try issued.allowMaking(file)
                return []
            } catch {
                return error.diagnostics
            }
        }
    }

    private func target(of file: String) -> String {
        if let output { return output }
        let name = file == "-" ? "van-ban" : ((file as NSString).lastPathComponent as NSString).deletingPathExtension
        if let directory { return (directory as NSString).appendingPathComponent(name + ".pdf") }
        if file == "-" { return "-" }
        return (file as NSString).deletingPathExtension + ".pdf"
    }
}

import Diagnostics
import FormatRules
import Foundation
import Publishing

/// What documents depend on beside their sources and values: program, libraries, faces, rules, settings.
///
/// Shards whose identities differ do not belong together.
package struct RunIdentity: Sendable, Hashable, Codable {
    /// The program's version with those of the libraries that set and draw.
    package var program: String
    /// SHA-256 of the face files.
    package var faces: String
    /// Of the rules that came with the program.
    package var rules: String
    package var settings: String

    package init(program: String, faces: String, rules: String, settings: String) {
        self.program = program
        self.faces = faces
        self.rules = rules
        self.settings = settings
    }

    private var parts: [String] { [program, faces, rules, settings] }

    /// By their names in a ledger.
    var fields: [String: String] {
        ["program": program, "faces": faces, "rules": rules, "settings": settings]
    }

    /// Stands for all that a document is made from: what a series has read, and the values of its row that it shows.
    func input(of series: Series, _ values: [String]) -> String {
        var fingerprint = series.fingerprint
        for part in parts + values { fingerprint.take(part) }
        return fingerprint.hexadecimal
    }
}

extension Publisher {
    func identity(of settings: PublishSettings) throws(DiagnosedError) -> RunIdentity {
        RunIdentity(
            program: Publisher.engine, faces: try facesHash(), rules: try store.fingerprint(),
            settings: settings.identity)
    }
}

extension PublishSettings {
    fileprivate var identity: String {
        let fitting = fit.map { $0.pages.map(String.init) ?? "yes" } ?? "no"
        return [
            "profile \(profile ?? "-")", "duplex \(duplex)", "draft \(draft)", "medium \(medium.rawValue)",
            "breaking \(breaking.rawValue)", "fit \(fitting)", "recipients \(movesRecipients)",
        ].joined(separator: "; ")
    }
}

extension ResourceStore {
    /// Stands for everything in the folders that decide what pages look like.
    fileprivate func fingerprint() throws(DiagnosedError) -> String {
        var fingerprint = Fingerprint()
        do {
            for folder in ["clauses", "freedom", "profiles", "widths", "words"] {
                let names = try FileManager.default.contentsOfDirectory(
                    atPath: root.appendingPathComponent(folder).path)
                for name in names.sorted() {
                    fingerprint.take("\(folder)/\(name)")
                    fingerprint.take(try read("\(folder)/\(name)"))
                }
            }
        } catch let error as ResourceError {
            throw DiagnosedError(.resources(error))
        } catch {
            throw DiagnosedError(.resources(ResourceError(path: root.path, reason: "\(error)")))
        }
        return fingerprint.hexadecimal
    }
}

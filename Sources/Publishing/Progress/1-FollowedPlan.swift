import Diagnostics
import Foundation
import PlanModel
import Reporting

/// A plan with the bodies that carry it out.
package struct FollowedPlan {
    /// The file's name.
    package var name: String
    package var document: OfficialDocument
    package var assignments: Assignments

    package var plan: Plan { assignments.plan }
    package var progressRules: ProgressRules { ProgressRules(document, assignments: assignments) }

    package init(name: String, document: OfficialDocument, assignments: Assignments) {
        self.name = name
        self.document = document
        self.assignments = assignments
    }
}

extension Publisher {
    /// The plan in a source, with the `danh bạ` that it or the office's settings name.
    package func followedPlan(_ bytes: [UInt8], name: String) -> Outcome<FollowedPlan?> {
        var outcome = understand(bytes, name: name)
        guard let document = outcome.value else { return Outcome(nil, outcome.diagnostics) }
        guard let plan = document.plan else {
            let kind = ["kind": document.kind.string]
            outcome.diagnostics.append(Diagnostic(.carriesNoPlan, at: document.kind.span, kind).inFile(name))
            return Outcome(nil, outcome.diagnostics)
        }
        let directory = directory(of: document, name: name)
        let followed = FollowedPlan(
            name: name, document: document, assignments: Assignments(plan, directory: directory.value))
        return Outcome(followed, outcome.diagnostics + directory.diagnostics)
    }

    private func directory(of document: OfficialDocument, name: String) -> Outcome<Directory> {
        guard let file = document.directory, !file.isBlank else { return Outcome(Directory()) }
        let paths = defaults.folders(for: name).map {
            URL(fileURLWithPath: file.string, relativeTo: $0).relativePath(to: $0)
        }
        let path = paths.first { FileManager.default.fileExists(atPath: $0) } ?? file.string
        switch Input.read(path) {
        case .success(let bytes): return Directory.read(bytes, name: path)
        case .failure(let failure):
            let arguments = failure.diagnostics[0].arguments.merging(["path": path]) { $1 }
            return Outcome(
                Directory(), [Diagnostic(failure.diagnostics[0].message, at: file.span, arguments).inFile(name)])
        }
    }
}

extension URL {
    /// The path below a folder, as it was named.
    fileprivate func relativePath(to folder: URL) -> String {
        let named = folder.relativePath
        return relativePath.hasPrefix("/") ? relativePath : named == "." ? relativePath : "\(named)/\(relativePath)"
    }
}

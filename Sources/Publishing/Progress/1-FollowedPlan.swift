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
        let bodies = directory.value?.value.on(Day(document.date)) ?? Directory()
        let followed = FollowedPlan(
            name: name, document: document, assignments: Assignments(plan, directory: bodies))
        return Outcome(followed, outcome.diagnostics + directory.diagnostics)
    }
}

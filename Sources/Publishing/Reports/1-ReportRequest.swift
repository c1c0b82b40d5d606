import Diagnostics
import Foundation
import PlanModel
import Reading
import Reporting

/// What somebody asks to be made of a plan's progress.
package struct ReportRequest: Sendable {
    package var span: ReportSpan
    package var kinds: [ReportKind]
    /// The products' own date; nil leaves it for the hand.
    package var date: Day?
    package var isDraft = false
    package var printsLineage = false
    /// A reminder for each body, instead of one for all.
    package var onePerBody = false

    package init(span: ReportSpan, kinds: [ReportKind], date: Day? = nil) {
        self.span = span
        self.kinds = kinds
        self.date = date
    }
}

extension ReportRequest {
    /// A whole day as people type it: `05/10/2026`, `2026-10-05`.
    package static func day(_ text: String) -> Day? {
        guard case .success(let date) = DateReader.read(text[...]) else { return nil }
        return Day(date)
    }
}

extension ReportKind {
    /// For comparing names that are typed with or without marks.
    package static func folded(_ name: String) -> String { name.precomposedStringWithCanonicalMapping.folded }
}

/// The sources of a run, and what they were computed from.
package struct ReportRun {
    package var sources: [ReportSource]
    package var basis: ReportBasis
    package var plan: FollowedPlan
    /// The span in names of folders and files.
    package var code: String

    /// What to tell when all has been written.
    package func written(to folder: String) -> Diagnostic {
        let kinds = ReportKind.allCases.compactMap { kind in
            let count = sources.count { $0.kind == kind }
            return count == 0 ? nil : "\(kind.rawValue) \(count)"
        }
        let told = ["count": "\(sources.count)", "folder": folder, "kinds": kinds.joined(separator: ", ")]
        return Diagnostic(.reportsWritten, told, file: nil)
    }
}

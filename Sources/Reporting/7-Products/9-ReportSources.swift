import Diagnostics
import FormatRules
import PlanModel
import Reading

/// What can be made of a plan and its progress.
package enum ReportKind: String, Sendable, CaseIterable {
    case consolidated = "tổng-hợp"
    case sheets = "đơn-vị"
    case reminders = "đôn-đốc"
    case assignments = "phân-công"
    case cascade = "kế-hoạch-cấp-dưới"

    /// Those that every period has; the others belong to the plan.
    package static let ofPeriod: [ReportKind] = [.consolidated, .sheets, .reminders]
}

/// A source that a run has made, not yet on disk.
package struct ReportSource: Sendable, Equatable {
    package var kind: ReportKind
    /// Without folder and extension: `bao-cao-2021-Q3`.
    package var name: String
    package var text: String
}

/// From the basis of a run to the sources of its products.
package struct ReportSources {
    private let basis: ReportBasis
    private let templates: ReportTemplates
    private var known: [String: ReportTemplate] = [:]
    private let onePerBody: Bool
    /// The period in file names: `2021-Q3`, `den-2021-Q3`.
    private let code: String
    package private(set) var sources: [ReportSource] = []
    package private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter onePerBody: a reminder for each body instead of one for all with their tasks as an annex.
    package init(
        _ kinds: [ReportKind], of basis: ReportBasis, code: String, templates: ReportTemplates, onePerBody: Bool = false
    ) throws(DiagnosedError) {
        self.basis = basis
        self.templates = templates
        self.onePerBody = onePerBody
        self.code = code
        for kind in kinds { try make(kind) }
    }

    private mutating func make(_ kind: ReportKind) throws(DiagnosedError) {
        switch kind {
        case .consolidated:
            try add(kind, "bao-cao-\(code)", "tong-hop", ConsolidatedReport(basis: basis).fields())
        case .sheets:
            for body in basis.assignments.bodies {
                try add(kind, "phieu-\(code)-\(body.fileName)", "don-vi", BodySheet(basis: basis, body: body).fields())
            }
        case .reminders: try addReminders()
        case .assignments: try add(kind, "phan-cong", "phan-cong", AssignmentAnnex(basis: basis).fields())
        case .cascade:
            for body in basis.assignments.bodies {
                try add(
                    kind, "ke-hoach-\(body.fileName)", "ke-hoach-cap-duoi", Cascade(basis: basis, body: body).fields())
            }
        }
    }

    private mutating func addReminders() throws(DiagnosedError) {
        let owed = Reminder.owed(basis)
        guard !owed.isEmpty else {
            diagnostics.append(Diagnostic(.nobodyToRemind, at: nil, ["period": basis.periodName]))
            return
        }
        guard onePerBody, owed.count > 1 else {
            return try add(
                .reminders, "don-doc-\(code)", "don-doc", Reminder(basis: basis, addressees: .all).fields())
        }
        for owed in owed {
            let fields = Reminder(basis: basis, addressees: .one(owed.body)).fields()
            try add(.reminders, "don-doc-\(code)-\(owed.body.fileName)", "don-doc", fields)
        }
    }

    private mutating func add(
        _ kind: ReportKind, _ name: String, _ template: String, _ fields: Fields
    ) throws(DiagnosedError) {
        if known[template] == nil { known[template] = try templates.template(template) }
        let filled = known[template]!.fill(fields.merging(lineage) { own, _ in own })
        diagnostics += filled.diagnostics.filter { !diagnostics.contains($0) }
        sources.append(ReportSource(kind: kind, name: name, text: SourceStamp.stamped(filled.value)))
    }

    /// What every product says of the plan and of the data that it was made from.
    private var lineage: Fields {
        [
            "nguon-so-lieu":
                "\(basis.citation(in: basis.planProfile.family).number); số liệu \(basis.figures.version.prefix(12)) đến \(basis.figures.days.cutOff.cited)",
            "in-nguon": basis.printsLineage, "du-thao": basis.isDraft,
        ]
    }
}

extension String {
    /// Fit for a file name everywhere: `Ban Tổ chức Tỉnh ủy` becomes `ban-to-chuc-tinh-uy`.
    package var fileName: String {
        let words = split { !$0.isLetter && !$0.isNumber }.map { Substring($0).plainLetters }
        let name = words.filter { !$0.isEmpty }.joined(separator: "-")
        return name.isEmpty ? "khong-ten" : String(name.prefix(60))
    }
}

extension Substring {
    fileprivate var plainLetters: String { String(self).folded.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }
}

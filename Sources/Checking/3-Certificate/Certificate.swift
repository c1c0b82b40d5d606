import FormatRules
import PageModel

/// What an instrument asks of a paper, and what its pages show: clause by clause.
package struct Certificate: Sendable, Hashable {
    /// The instrument: `hd05`.
    package var profile: String
    package var name: String
    package var findings: [Finding]

    /// Nothing verified is broken.
    package var holds: Bool { !findings.contains { $0.verdict == .fails } }

    /// Judges the placed boxes by the clauses alone: no setting that the layout used is known here.
    ///
    /// - Parameter ink: measures the letters of the face that the pages are set in; without it lines are judged by
    ///   their frames.
    package static func judge(
        _ document: PagedDocument, by clauses: ClauseBook, facts: PaperFacts, ink: (any InkMeasuring)? = nil
    ) -> Certificate {
        let evidence = Evidence(document, facts: facts, clauses: clauses, ink: ink)
        let findings = clauses.clauses.flatMap { clause in
            applies(clause, to: facts) ? Self.findings(clause, clauses, evidence) : []
        }
        return Certificate(profile: clauses.id, name: clauses.name, findings: findings)
    }

    private static func applies(_ clause: Clause, to facts: PaperFacts) -> Bool {
        clause.scope.covers(kind: facts.kind) && facts.signers <= clause.scope.mostSigners ?? .max
    }

    private static func findings(_ clause: Clause, _ clauses: ClauseBook, _ evidence: Evidence) -> [Finding] {
        let measurements = Judge.measurements(clause, evidence)
        let asked = Judge.asked(clause)
        let beside = clause.scope.bindingBeside
        let isBinding = clause.isBinding && (beside.isEmpty || beside.contains { !evidence.lines($0).isEmpty })
        func finding(_ role: Role?, _ measurement: Measurement?) -> Finding {
            let verdict: Finding.Verdict =
                measurement.map { $0.holds ? .holds : isBinding ? .fails : .remark } ?? .absent
            return Finding(
                clause: clause.id, role: role, cell: role.flatMap { clauses.cells[$0] } ?? "",
                place: measurement?.place, measured: measurement?.measured, asked: asked, verdict: verdict,
                citation: clause.citation, certainty: clause.certainty)
        }
        let found = measurements.map { finding($0.role, $0) }
        // A component of the clause that the paper does not have.
        let seen = Set(measurements.map(\.role))
        let roles: [Role?] = clause.roles.isEmpty || seen.contains(nil) ? [nil] : clause.roles
        // What speaks of several components at once is measured on one of them.
        guard !clause.demand.isJoint || found.isEmpty else { return found }
        return found + roles.filter { !seen.contains($0) }.map { finding($0, nil) }
    }
}

extension Demand {
    /// Measured on all its components together.
    fileprivate var isJoint: Bool {
        switch self {
        case .sets, .numbering, .pitch, .gap, .indent, .justified, .closing, .apart, .onSheet: true
        default: false
        }
    }
}

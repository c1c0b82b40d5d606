import PageModel

/// One sentence of an instrument as data: of which components it speaks, what it asks, and where it is written.
///
/// The layout never reads clauses, and the certificate never reads settings: so the one can judge the other.
package struct Clause: Sendable, Equatable {
    /// As in the checker's list of rules: `H2`, `B2.pitch`.
    package var id: String
    /// The components that it speaks of; empty for the page as a whole.
    package var roles: [Role]
    package var demand: Demand
    package var tolerance: Tolerance
    /// Where it is written: `HD 05 II.I.5.2`.
    package var citation: String
    package var certainty: Certainty
    /// What only a template shows, or a text recommends, is told but never failed.
    package var isAdvice: Bool
    package var scope: Scope
    /// What is asked, in Vietnamese and English, where the demand itself would not be understood (a pattern).
    package var says: [String] = []

    /// What is not verified is never an error.
    package var isBinding: Bool { !isAdvice && certainty != .unverified }

    /// To which papers, and to which lines of its components, a clause applies.
    package struct Scope: Sendable, Equatable {
        /// Names of kinds, lower case; empty for every kind.
        package var kinds: [String] = []
        package var exceptKinds: [String] = []
        /// Only lines whose text matches.
        package var matching: String?
        /// Binding only beside one of these components.
        package var bindingBeside: [Role] = []
        /// Any of these does as well, where the clause's own component must be there.
        package var alternatives: [Role] = []
        /// Only with so many signers at most.
        package var mostSigners: Int?

        package init() {}

        package func covers(kind: String) -> Bool {
            if exceptKinds.contains(where: { Fold.same($0, kind) }) { return false }
            return kinds.isEmpty || kinds.contains { Fold.same($0, kind) }
        }
    }

    /// How far a measure may be off, and why it may be off at all.
    package struct Tolerance: Sendable, Equatable {
        package var length = Length.zero
        package var share = 0.0
        package var reason = ""

        package init() {}
    }
}

/// The clauses of one instrument, with the days on which they are in force.
package struct ClauseBook: Sendable, Equatable {
    package var id: String
    package var name: String
    package var family: Profile.Family
    /// `yyyy-MM-dd`, both days included; no `to` means still in force.
    package var from: String
    package var to: String?
    /// The cell of the instrument's diagram in which a component stands.
    package var cells: [Role: String]
    package var clauses: [Clause]

    /// The least and the most that the instrument allows for a margin.
    package func margin(_ edge: Edge) -> ClosedRange<Length>? {
        for clause in clauses {
            if case .margin(let margin) = clause.demand, margin.edge == edge { return margin.range }
        }
        return nil
    }

    /// Whether left and right change places on the backs of sheets.
    package var mirrorsMargins: Bool {
        clauses.contains { if case .margin(let margin) = $0.demand { margin.mirror != nil } else { false } }
    }
}

/// An edge of the sheet.
package enum Edge: String, Sendable, CaseIterable { case left, right, top, bottom }

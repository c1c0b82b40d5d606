import FormatRules
import PageModel

/// One line of the certificate: what a clause asks of a component, and what was measured.
package struct Finding: Sendable, Hashable {
    package enum Verdict: String, Sendable, CaseIterable {
        case holds, fails
        /// It does not hold, but nothing verified is broken.
        case remark
        /// The paper has no such component.
        case absent
    }

    /// Where a component stands.
    package struct Place: Sendable, Hashable {
        /// Counted over the whole file, from 1.
        package var page: Int
        package var frame: Rectangle
    }

    /// Id of the clause.
    package var clause: String
    /// Nil for the page as a whole.
    package var role: Role?
    /// The cell of the instrument's diagram, empty where it has none.
    package var cell: String
    package var place: Place?
    package var measured: Phrase?
    package var asked: Phrase
    package var verdict: Verdict
    package var citation: String
    package var certainty: Certainty

    package var isVerified: Bool { certainty != .unverified }
}

/// What a rule measured, before it is weighed by how sure the clause is.
struct Measurement: Sendable {
    var role: Role?
    var place: Finding.Place?
    var measured: Phrase?
    var holds: Bool

    init(_ role: Role?, at place: Finding.Place?, _ measured: Phrase?, holds: Bool) {
        self.role = role
        self.place = place
        self.measured = measured
        self.holds = holds
    }

    /// Of several lines of a component: the first that is off, else the first; the place is all of one page.
    init(_ role: Role, _ lines: [SeenLine], _ look: (SeenLine) -> (Phrase, Bool)) {
        let looks = lines.map { (line: $0, seen: look($0)) }
        let shown = looks.first { !$0.seen.1 } ?? looks[0]
        let beside = shown.seen.1 ? lines.filter { $0.page == shown.line.page } : [shown.line]
        self.init(role, at: beside.place, shown.seen.0, holds: shown.seen.1)
    }
}

extension [SeenLine] {
    var place: Finding.Place? { first.map { Finding.Place(page: $0.page + 1, frame: frame) } }
}

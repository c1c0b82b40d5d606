import Checking
import Diagnostics
import PageModel
import Publishing

/// What a regulation asks of a paper and what its pages show, clause by clause.
public struct Certificate: Sendable, Hashable {
    /// One line: what a clause asks of a component, and what was measured.
    public struct Finding: Sendable, Hashable {
        /// What came of it.
        public enum Verdict: String, Sendable, Hashable, CaseIterable {
            /// As the clause asks.
            case holds
            /// Not as a verified clause asks.
            case fails
            /// Not as asked, but nothing verified is broken.
            case remark
            /// The paper has no such component.
            case absent
        }

        /// Where a component stands, in millimetres from the sheet's top left corner.
        public struct Frame: Sendable, Hashable {
            /// Counted over the whole file, from 1.
            public var page: Int
            /// Its left edge.
            public var x: Double
            /// Its upper edge.
            public var y: Double
            /// Its width.
            public var width: Double
            /// Its height.
            public var height: Double
        }

        /// The requirement's own name: `T2.gap`.
        public var id: String
        /// Ô số of the component in the regulation's diagram; empty where it has none.
        public var cell: String
        /// What users call the component; nil for the page as a whole.
        public var component: Diagnostic.Wording?
        /// Where it stands; nil where it is absent.
        public var frame: Frame?
        /// What the clause asks.
        public var asked: Diagnostic.Wording
        /// What the pages show; nil where there is nothing to measure.
        public var measured: Diagnostic.Wording?
        /// What came of it.
        public var verdict: Verdict
        /// The clause: `NĐ 30 PL I.II.5.b`.
        public var clause: String
        /// How sure the clause is: `P+`, `P`, `S1`, `S`, `TPL`, `D`, or `U` for what could not be verified.
        public var certainty: String
    }

    /// Whose clauses judged: `nd30`.
    public var profile: String
    /// Whose settings made the pages.
    public var laidOutBy: String
    /// Every clause of every component, in the order of the regulation.
    public var findings: [Finding]
    /// Warnings and notes about the paper.
    public var diagnostics: [Diagnostic]

    /// Whether nothing verified is broken.
    public var holds: Bool { !findings.contains { $0.verdict == .fails } }

    init(_ certified: CertifiedDocument, _ diagnostics: [Diagnostic]) {
        profile = certified.certificate.profile
        laidOutBy = certified.laid.profile.id
        findings = certified.certificate.findings.map(Finding.init)
        self.diagnostics = diagnostics
    }
}

extension Certificate.Finding {
    fileprivate init(_ finding: Checking.Finding) {
        id = finding.clause
        cell = finding.cell
        component = finding.role.map { Diagnostic.Wording($0.name) }
        frame = finding.place.map { place in
            Frame(
                page: place.page, x: place.frame.x.rounded, y: place.frame.y.rounded,
                width: place.frame.width.rounded, height: place.frame.height.rounded)
        }
        asked = Diagnostic.Wording(finding.asked)
        measured = finding.measured.map { Diagnostic.Wording($0) }
        switch finding.verdict {
        case .holds: verdict = .holds
        case .fails: verdict = .fails
        case .remark: verdict = .remark
        case .absent: verdict = .absent
        }
        clause = finding.citation
        certainty = finding.certainty.rawValue
    }
}

extension Diagnostic.Wording {
    fileprivate init(_ phrase: Phrase) {
        self.init(vietnamese: phrase.text(in: .vietnamese), english: phrase.text(in: .english))
    }
}

extension Length {
    /// To a thousandth of a millimetre.
    fileprivate var rounded: Double { (millimetres * 1000).rounded() / 1000 }
}

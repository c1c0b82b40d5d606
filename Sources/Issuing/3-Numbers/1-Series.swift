import Diagnostics
import FormatRules
import PlanModel

/// What numbers are counted in: an organisation's papers of a year or of a term, of all kinds or of one.
package struct Series: Sendable, Hashable {
    package var family: Profile.Family
    /// The organisation's name, as its papers have it.
    package var organisation: String
    package var superior: String
    /// Folded; blank where all kinds share the numbers.
    package var kind: String
    /// `2026`, or `2025 - 2030`.
    package var span: String

    /// Names are compared whatever their case: heads of papers are in capitals.
    var key: String { Fold.name(superior) + "\n" + Fold.name(organisation) }

    /// Whether a year or a term means a paper of the series: a year also means those of that year in a term.
    func holds(_ day: Day?, within wanted: String) -> Bool {
        Fold.same(wanted, span) || family == .party && day.map { "\($0.year)" == wanted } == true
    }

    /// The series of a paper.
    ///
    /// State offices number in one series from 01/01 to 31/12 (NĐ 30 Điều 15), or each kind by itself where the office
    /// has it so; papers with a mark of secrecy have numbers of their own. Party offices number each kind by itself
    /// through a term.
    ///
    /// Throws `VB742` where the term is not known.
    package static func of(
        _ document: OfficialDocument, family: Profile.Family, day: Day
    ) throws(DiagnosedError) -> Series {
        let names = [document.issuer, document.superior].map { $0.map(\.string).joined(separator: " ") }
        var series = Series(family: family, organisation: names[0], superior: names[1], kind: "", span: "")
        switch family {
        case .state:
            series.span = "\(day.year)"
            if document.clerical?.numbering == .byKind { series.kind = Fold.name(document.kind.string) }
            // NĐ 30 PL I phần II.II.3: papers with secrets have a series of their own.
            if document.secrecy != nil { series.kind += "(mật)" }
        case .party:
            guard let term = document.terms.first(where: { $0.contains(day) }) else {
                throw DiagnosedError(Diagnostic(.termUnknown, at: document.kind.span, ["day": day.cited]))
            }
            series.span = term.name.string
            series.kind = Fold.name(document.kind.string)
        }
        return series
    }
}

import FormatRules
import PageModel

/// What a paper of its kind must have, and what it must not.
enum PresenceRule {
    static func asked(_ presence: Demand.Presence) -> Phrase {
        presence == .required ? Phrase("phải có", "must be there") : Phrase("không được có", "must not be there")
    }

    static func measure(_ presence: Demand.Presence, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.map { role in
            let own = evidence.lines(role, of: clause)
            let lines = own.isEmpty ? clause.scope.alternatives.flatMap(evidence.lines) : own
            let found = lines.isEmpty ? Phrase("không có", "none") : Phrase("có", "there")
            return Measurement(
                role, at: lines.first.map { line in lines.filter { $0.page == line.page } }?.place, found,
                holds: lines.isEmpty == (presence == .never))
        }
    }
}

import FormatRules
import PageModel

/// The typeface, and the ink in which everything is printed.
enum FaceRule {
    static func asked(_ face: String) -> Phrase { Phrase("phông chữ \(face)", "typeface \(face)") }

    static func measure(_ face: String, _ evidence: Evidence) -> [Measurement] {
        let family = evidence.facts.family
        guard !family.isEmpty else { return [] }
        return [Measurement(nil, at: evidence.pages.first?.place(0), Phrase(family), holds: family == face)]
    }

    // MARK: Ink

    static func askedInk(_ ink: PlacedItem.Ink) -> Phrase { Phrase("in màu ", "printed in ") + ink.name }

    static func measureInk(_ ink: PlacedItem.Ink, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        let roles: [Role?] = clause.roles.isEmpty ? [nil] : clause.roles
        return roles.compactMap { role in
            let lines = role.map { evidence.lines($0, of: clause) } ?? evidence.lines.filter { !coloured($0.role) }
            guard let first = lines.first else { return nil }
            let other = lines.first { line in line.items.contains { $0.ink != ink } }
            let found = other?.items.first { $0.ink != ink }?.ink ?? ink
            return Measurement(role, at: [other ?? first].place, found.name, holds: other == nil)
        }
    }

    /// Marks, stamps and pictures have inks of their own, and clauses of their own.
    private static func coloured(_ role: Role) -> Bool {
        switch role {
        case .urgency, .urgencyBox, .secrecy, .secrecyBox, .scope, .scopeBox, .figure, .copyStampBox, .copyStampTitle,
            .copyStampLine:
            true
        default: Role.overlaid.contains(role)
        }
    }
}

extension PlacedItem.Ink {
    var name: Phrase {
        switch self {
        case .black: Phrase("đen", "black")
        case .red: Phrase("đỏ", "red")
        case .green: Phrase("xanh lá", "green")
        case .grey: Phrase("xám", "grey")
        }
    }
}

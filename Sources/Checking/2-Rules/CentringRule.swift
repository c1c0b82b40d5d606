import FormatRules
import PageModel

/// In the middle of the text's area, or under the middle of another component.
enum CentringRule {
    static func asked(_ roles: [Role]) -> Phrase {
        roles.isEmpty
            ? Phrase("ở giữa phần chữ", "in the middle of the text's width")
            : Phrase("cân giữa dưới ", "centred under ") + .names(roles)
    }

    static func measure(_ roles: [Role], _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            // Without anything above there is nothing to be centred under.
            let lines = evidence.lines(role, of: clause).filter { middle(of: $0, roles, evidence) != nil }
            guard !lines.isEmpty else { return nil }
            return Measurement(role, lines) { line in
                let middle = middle(of: line, roles, evidence)!
                let slack = clause.tolerance.length + (roles.isEmpty ? evidence.area(ofPage: line.page).doubt : .zero)
                let off = line.centre - middle
                let found =
                    off.magnitude < .millimetres(0.05)
                    ? Phrase("đúng giữa", "in the middle") : Phrase("lệch ", "off by ") + .millimetres(off.magnitude)
                return (found, off.magnitude <= slack)
            }
        }
    }

    /// The names that stand above the line, all on one middle; the area's middle without names.
    private static func middle(of line: SeenLine, _ roles: [Role], _ evidence: Evidence) -> Length? {
        guard !roles.isEmpty else { return evidence.area(ofPage: line.page).centre }
        if Role.signerHeads.isSuperset(of: roles), let block = evidence.signers.block(of: line) {
            return block.head.last?.centre
        }
        let above = evidence.lines(roles, onPage: line.page).filter { $0.frame.y < line.frame.y }
        return above.last.map(\.centre)
    }
}

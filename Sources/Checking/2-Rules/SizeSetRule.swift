import FormatRules
import PageModel

/// Sizes of one paper grow and shrink together (footnote to NĐ 30 PL I).
enum SizeSetRule {
    static func asked(_ sets: [[Role: Length]], _ roles: [Role]) -> Phrase {
        let shown = sets.map { set in roles.compactMap { set[$0].map { "\(Int($0.points))" } }.joined(separator: "/") }
        return Phrase("cỡ theo bộ ", "sizes of one set: ") + Phrase(shown.joined(separator: " | "))
    }

    static func measure(_ sets: [[Role: Length]], _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        let seen = clause.roles.compactMap { role in evidence.lines(role).first { $0.baseline != nil } }
        guard let first = seen.first else { return [] }
        func size(_ line: SeenLine) -> Length { line.items.lazy.compactMap(\.line).first!.style.size }
        let holds = sets.contains { set in seen.allSatisfy { line in set[line.role].map { $0 == size(line) } ?? true } }
        let sizes = seen.map { Phrase.number(size($0).points) }
        let text = sizes.dropFirst().reduce(sizes[0]) { $0 + "/" + $1 }
        return [Measurement(first.role, at: [first].place, text, holds: holds)]
    }
}

import FormatRules
import PageModel

/// On the same line as another component, or under it.
enum LevelRule {
    static func asked(_ roles: [Role]) -> Phrase { Phrase("ngang hàng với ", "level with ") + .names(roles) }

    static func measure(_ roles: [Role], _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            guard let line = evidence.lines(role, of: clause).first,
                let other = first(roles, onPage: line.page, evidence),
                let baseline = line.baseline, let wanted = other.baseline
            else { return nil }
            let off = (baseline - wanted).magnitude
            let found =
                off < .millimetres(0.05)
                ? Phrase("cùng dòng", "on one line") : Phrase("lệch ", "off by ") + .millimetres(off)
            return Measurement(role, at: [line].place, found, holds: off <= clause.tolerance.length)
        }
    }

    /// Who certifies a signature stands beside nothing.
    private static func first(_ roles: [Role], onPage page: Int, _ evidence: Evidence) -> SeenLine? {
        evidence.lines(roles, onPage: page).first { !evidence.signers.isCertification($0) }
    }

    // MARK: Under

    static func asked(_ below: Demand.Below) -> Phrase {
        let under = Phrase("dưới ", "under ") + .names(below.roles)
        return below.gap.map { under + Phrase(", cách ", ", at ") + .points($0) } ?? under
    }

    static func measure(_ below: Demand.Below, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            if Role.signerNames.contains(role), Role.signerHeads.isSuperset(of: below.roles) {
                return measureInBlocks(role, clause, evidence)
            }
            guard let line = evidence.lines(role, of: clause).first else { return nil }
            let others = evidence.lines.filter {
                below.roles.contains($0.role) && evidence.pages[$0.page].part == evidence.pages[line.page].part
            }
            // A copy's own parts come later on the page: what counts is the first of each.
            guard let first = others.first else { return nil }
            let last = others.prefix { $0.page == first.page && ($0 == first || $0.frame.y >= first.frame.y) }.last!
            if line.page > last.page, below.gap == nil {
                return Measurement(role, at: [line].place, Phrase("ở trang sau", "overleaf"), holds: true)
            }
            let gap = line.frame.y - last.frame.bottom
            let isUnder = line.page == last.page && line.frame.y > last.frame.y
            // What is white of the two lines themselves comes on top of the gap.
            let holds = below.gap.map { gap >= $0 - .points(0.3) && gap <= $0 + clause.tolerance.length } ?? true
            return Measurement(
                role, at: [line].place, Phrase("cách ", "at ") + .points(gap), holds: isUnder && holds)
        }
    }
    /// Each name under the office of its own signer: later rows of signers stand under the names of earlier ones.
    private static func measureInBlocks(_ role: Role, _ clause: Clause, _ evidence: Evidence) -> Measurement? {
        let names = evidence.lines(role, of: clause).compactMap { line in
            evidence.signers.block(of: line)?.head.last.map { (line: line, head: $0) }
        }
        guard !names.isEmpty else { return nil }
        func isUnder(_ name: (line: SeenLine, head: SeenLine)) -> Bool {
            name.line.page == name.head.page && name.line.frame.y > name.head.frame.y
        }
        let shown = names.first { !isUnder($0) } ?? names[0]
        let gap = shown.line.frame.y - shown.head.frame.bottom
        return Measurement(
            role, at: [shown.line].place, Phrase("cách ", "at ") + .points(gap), holds: isUnder(shown))
    }
}

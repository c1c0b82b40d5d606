import FormatRules
import PageModel

/// Where on the page: half, page of the paper, distance from an edge of the sheet.
enum PlaceRule {
    // MARK: Half of the page

    static func asked(_ side: Demand.Side) -> Phrase {
        side == .left ? Phrase("ở nửa trái trang", "in the left half") : Phrase("ở nửa phải trang", "in the right half")
    }

    static func measure(_ side: Demand.Side, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            guard let line = sided(role, clause, evidence) else { return nil }
            let middle = evidence.area(ofPage: line.page).centre
            let isLeft = line.centre < middle
            let found = Phrase("giữa tại ", "its middle at ") + .millimetres(line.centre)
            return Measurement(role, at: [line].place, found, holds: isLeft == (side == .left))
        }
    }

    /// Of several signers the first stands where one alone would, and who certifies his signature has a place of his
    /// own; a clause that names a text means that text.
    private static func sided(_ role: Role, _ clause: Clause, _ evidence: Evidence) -> SeenLine? {
        let lines = evidence.lines(role, of: clause)
        guard Role.signer.contains(role), clause.scope.matching == nil, let first = evidence.signers.first else {
            return lines.first
        }
        return lines.first { first.lines.contains($0) }
    }

    // MARK: Page

    static func asked(_ page: Demand.PageOfPart) -> Phrase {
        page == .first ? Phrase("ở trang đầu", "on the first page") : Phrase("ở trang cuối", "on the last page")
    }

    static func measure(_ page: Demand.PageOfPart, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            let lines = evidence.lines(role, of: clause)
            guard !lines.isEmpty else { return nil }
            return Measurement(role, lines) { line in
                (Phrase("trang \(line.page + 1)", "page \(line.page + 1)"), evidence.isPage(line.page, page))
            }
        }
    }

    // MARK: From an edge of the sheet

    static func asked(_ edge: Edge, _ distance: Length) -> Phrase {
        let names: [Edge: Phrase] = [
            .top: Phrase("mép trên", "the top edge"), .bottom: Phrase("mép dưới", "the bottom edge"),
            .left: Phrase("mép trái", "the left edge"), .right: Phrase("mép phải", "the right edge"),
        ]
        return Phrase("cách ", "") + names[edge]! + " " + .millimetres(distance)
    }

    /// No instrument says whether it means the letters' top or their foot: either will do.
    static func measure(_ edge: Edge, _ distance: Length, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            // Of a text of several lines, the one that is nearest to the edge.
            let lines = evidence.texts(role, of: clause).map { edge == .bottom ? $0.last! : $0[0] }
            guard !lines.isEmpty else { return nil }
            return Measurement(role, lines) { line in
                let sheet = evidence.pages[line.page]
                let foot = line.baseline ?? line.frame.bottom
                let ends =
                    switch edge {
                    case .top: (line.frame.y, foot)
                    case .bottom: (sheet.height - line.frame.bottom, sheet.height - line.frame.y)
                    case .left: (line.frame.x, line.frame.x)
                    case .right: (sheet.width - line.frame.right, sheet.width - line.frame.right)
                    }
                let slack = clause.tolerance.length
                return (.millimetres(ends.0), ends.0 - slack <= distance && distance <= ends.1 + slack)
            }
        }
    }
}

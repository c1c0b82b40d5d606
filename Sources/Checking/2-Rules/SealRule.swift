import FormatRules
import PageModel

/// Pictures of signature and seal: between office and name; the seal over the left part of the signature.
enum SealRule {
    static func askedBetween(_ above: [Role], _ below: [Role]) -> Phrase {
        Phrase("ở giữa ", "half-way between ") + .names(above) + Phrase(" và ", " and ") + .names(below)
    }

    static func measureBetween(
        _ above: [Role], _ below: [Role], _ clause: Clause, _ evidence: Evidence
    ) -> [Measurement] {
        clause.roles.compactMap { role in
            let pictures = evidence.lines(role).filter { bounds($0, above, below, evidence) != nil }
            guard !pictures.isEmpty else { return nil }
            return Measurement(role, pictures) { picture in
                let (upper, lower) = bounds(picture, above, below, evidence)!
                let middle = (upper.frame.bottom + lower.frame.y) / 2
                let across = (picture.centre - lower.centre).magnitude
                let down = (picture.frame.y + picture.frame.height / 2 - middle).magnitude
                let found =
                    Phrase("lệch ngang ", "off across by ") + .millimetres(across) + Phrase(", dọc ", ", down by ")
                    + .millimetres(down)
                return (found, max(across, down) <= clause.tolerance.length)
            }
        }
    }

    /// The lines of the same signer: nearest across among those above and below.
    private static func bounds(
        _ picture: SeenLine, _ above: [Role], _ below: [Role], _ evidence: Evidence
    ) -> (SeenLine, SeenLine)? {
        func nearest(_ lines: [SeenLine]) -> [SeenLine] {
            let least = lines.map { ($0.centre - picture.centre).magnitude }.min() ?? .zero
            return lines.filter { ($0.centre - picture.centre).magnitude <= least + .millimetres(1) }
        }
        let middle = picture.frame.y + picture.frame.height / 2
        let names = evidence.lines(below, onPage: picture.page).filter { $0.frame.bottom > middle }
        guard let lower = nearest(names).min(by: { $0.frame.y < $1.frame.y }) else { return nil }
        let heads = evidence.lines(above, onPage: picture.page).filter { $0.frame.y < middle }
        guard let upper = nearest(heads).max(by: { $0.frame.y < $1.frame.y }) else { return nil }
        return (upper, lower)
    }

    // MARK: Seal over signature

    static func askedOverlap(_ other: Role, _ share: ClosedRange<Double>) -> Phrase {
        Phrase("trùm lên bên trái ", "over the left ")
            + .range(.percent(share.lowerBound), .percent(share.upperBound)) + Phrase(" của ", " of ") + other.name
    }

    static func measureOverlap(
        _ other: Role, _ share: ClosedRange<Double>, _ clause: Clause, _ evidence: Evidence
    ) -> [Measurement] {
        clause.roles.compactMap { role in
            let seals = evidence.lines(role).filter { signature(under: $0, other, evidence) != nil }
            guard !seals.isEmpty else { return nil }
            return Measurement(role, seals) { seal in
                let signature = signature(under: seal, other, evidence)!
                let shared = min(seal.frame.right, signature.frame.right) - max(seal.frame.x, signature.frame.x)
                let covered = max(0, Double(shared.units) / Double(max(1, signature.frame.width.units)))
                let isLeft = seal.centre < signature.centre
                let side = isLeft ? Phrase(" bên trái", " on the left") : Phrase(" bên phải", " on the right")
                return (.percent(covered) + side, isLeft && share.contains(covered))
            }
        }
    }

    private static func signature(under seal: SeenLine, _ role: Role, _ evidence: Evidence) -> SeenLine? {
        evidence.lines([role], onPage: seal.page).min {
            ($0.centre - seal.centre).magnitude < ($1.centre - seal.centre).magnitude
        }
    }
}

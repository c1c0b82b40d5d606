import FormatRules
import PageModel

/// Solid lines: how long beside the text that they stand under, and under its middle.
enum RuleLengthRule {
    static func asked(_ share: Demand.Share) -> Phrase {
        let of = share.of.isEmpty ? Phrase("bề rộng phần chữ", "the text's width") : .names(share.of)
        return Phrase("nét dài ", "line of ")
            + .range(.percent(share.range.lowerBound), .percent(share.range.upperBound)) + Phrase(" so với ", " of ")
            + of
    }

    static func measure(_ share: Demand.Share, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            let rules = evidence.lines(role, of: clause).filter { measured(share, $0, evidence) != nil }
            guard !rules.isEmpty else { return nil }
            return Measurement(role, rules) { rule in
                let (length, middle) = measured(share, rule, evidence)!
                let ratio = Double(rule.frame.width.units) / Double(max(1, length.units))
                let off = (rule.centre - middle).magnitude
                let slack = clause.tolerance.share
                let isLong = ratio >= share.range.lowerBound - slack && ratio <= share.range.upperBound + slack
                // Half a millimetre from the middle is not seen.
                let isCentred = off <= .millimetres(0.5) + evidence.area(ofPage: rule.page).doubt
                let found = Phrase.percent(ratio) + " (" + .millimetres(rule.frame.width) + ")"
                let place = isCentred ? Phrase("") : Phrase(", lệch ", ", off by ") + .millimetres(off)
                return (found + place, isLong && isCentred)
            }
        }
    }

    /// Length and middle of the line of text that stands last above the rule.
    private static func measured(_ share: Demand.Share, _ rule: SeenLine, _ evidence: Evidence) -> (Length, Length)? {
        guard !share.of.isEmpty else {
            // A short text does not show how wide it may be: then the rule has to be of a width that is allowed.
            let area = evidence.area(ofPage: rule.page)
            return (min(max(rule.frame.width, area.widths.lowerBound), area.widths.upperBound), area.centre)
        }
        let above = evidence.lines(share.of, onPage: rule.page).filter { $0.frame.y < rule.frame.y }
        return above.max { $0.frame.y < $1.frame.y }.map { ($0.frame.width, $0.centre) }
    }
}

import FormatRules
import PageModel

/// Every family of rules: what it says it asks, and what it measures. One file a family stands behind each line.
enum Judge {
    static func asked(_ clause: Clause) -> Phrase {
        let asked = clause.says.count == 2 ? Phrase(clause.says[0], clause.says[1]) : demanded(clause)
        let tolerance = clause.tolerance
        // Less is rounding, and of no interest to a reader.
        if tolerance.length >= .millimetres(0.1) {
            let sign: Phrase = if case .below = clause.demand { " (+ " } else { " (± " }
            return asked + sign + .millimetres(tolerance.length) + ")"
        }
        return tolerance.share > 0 ? asked + " (± " + .percent(tolerance.share) + ")" : asked
    }

    private static func demanded(_ clause: Clause) -> Phrase {
        switch clause.demand {
        case .sheet(let width, let height): SheetRule.asked(width: width, height: height)
        case .across(let reasons): SheetRule.askedAcross(reasons)
        case .margin(let margin): MarginRule.asked(margin)
        case .inside: MarginRule.askedInside
        case .apart: ApartRule.asked
        case .onSheet: ApartRule.askedOnSheet
        case .numbering(let numbering): PageNumberRule.asked(numbering)
        case .face(let face): FaceRule.asked(face)
        case .ink(let ink): FaceRule.askedInk(ink)
        case .presence(let presence): PresenceRule.asked(presence)
        case .look(let look): LookRule.asked(look)
        case .wording(let wording): WordingRule.asked(wording)
        case .sets(let sets): SizeSetRule.asked(sets, clause.roles)
        case .frame(let frame): FrameRule.asked(frame)
        case .edge(let edge, let distance): PlaceRule.asked(edge, distance)
        case .side(let side): PlaceRule.asked(side)
        case .page(let page): PlaceRule.asked(page)
        case .centred(let roles): CentringRule.asked(roles)
        case .level(let roles): LevelRule.asked(roles)
        case .below(let below): LevelRule.asked(below)
        case .share(let share): RuleLengthRule.asked(share)
        case .between(let above, let below): SealRule.askedBetween(above, below)
        case .overlap(let other, let share): SealRule.askedOverlap(other, share)
        case .underColon(let label): ListRule.askedUnderColon(label)
        case .list(let list): ListRule.asked(list)
        case .closing(let end, let never): ListRule.askedClosing(with: end, never: never)
        case .pitch(let pitch): LineRule.asked(pitch)
        case .gap(let least): LineRule.askedGap(least)
        case .indent(let lengths): LineRule.askedIndent(lengths)
        case .justified: LineRule.askedJustified
        }
    }

    static func measurements(_ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        switch clause.demand {
        case .sheet(let width, let height): SheetRule.measure(width: width, height: height, clause, evidence)
        case .across(let reasons): SheetRule.measureAcross(reasons, evidence)
        case .margin(let margin): MarginRule.measure(margin, clause, evidence)
        case .inside: MarginRule.measureInside(clause, evidence)
        case .apart: ApartRule.measure(clause, evidence)
        case .onSheet: ApartRule.measureOnSheet(clause, evidence)
        case .numbering(let numbering): PageNumberRule.measure(numbering, evidence)
        case .face(let face): FaceRule.measure(face, evidence)
        case .ink(let ink): FaceRule.measureInk(ink, clause, evidence)
        case .presence(let presence): PresenceRule.measure(presence, clause, evidence)
        case .look(let look): LookRule.measure(look, clause, evidence)
        case .wording(let wording): WordingRule.measure(wording, clause, evidence)
        case .sets(let sets): SizeSetRule.measure(sets, clause, evidence)
        case .frame(let frame): FrameRule.measure(frame, clause, evidence)
        case .edge(let edge, let distance): PlaceRule.measure(edge, distance, clause, evidence)
        case .side(let side): PlaceRule.measure(side, clause, evidence)
        case .page(let page): PlaceRule.measure(page, clause, evidence)
        case .centred(let roles): CentringRule.measure(roles, clause, evidence)
        case .level(let roles): LevelRule.measure(roles, clause, evidence)
        case .below(let below): LevelRule.measure(below, clause, evidence)
        case .share(let share): RuleLengthRule.measure(share, clause, evidence)
        case .between(let above, let below): SealRule.measureBetween(above, below, clause, evidence)
        case .overlap(let other, let share): SealRule.measureOverlap(other, share, clause, evidence)
        case .underColon(let label): ListRule.measureUnderColon(label, clause, evidence)
        case .list(let list): ListRule.measure(list, clause, evidence)
        case .closing(let end, let never): ListRule.measureClosing(with: end, never: never, evidence)
        case .pitch(let pitch): LineRule.measure(pitch, clause, evidence)
        case .gap(let least): LineRule.measureGap(least, clause, evidence)
        case .indent(let lengths): LineRule.measureIndent(lengths, clause, evidence)
        case .justified: LineRule.measureJustified(clause, evidence)
        }
    }
}

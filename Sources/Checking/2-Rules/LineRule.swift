import FormatRules
import PageModel

/// The body's lines: their distance, the gap and the indent of paragraphs, and that they fill their width.
enum LineRule {
    // MARK: Distance of lines

    static func asked(_ pitch: Demand.Pitch) -> Phrase {
        switch pitch {
        // HD 36 knows only the least.
        case .points(let range) where range.upperBound >= 100:
            Phrase("giãn dòng ít nhất ", "line spacing of at least ") + .number(range.lowerBound) + " pt"
        case .points(let range):
            Phrase("giãn dòng ", "line spacing ")
                + .range(.number(range.lowerBound), .number(range.upperBound), " pt")
        case .lines(let range, _):
            Phrase("giãn dòng ", "line spacing ") + .range(.number(range.lowerBound), .number(range.upperBound))
                + Phrase(" dòng", " lines")
        }
    }

    static func measure(_ pitch: Demand.Pitch, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        let steps = evidence.paragraphs.steps.filter(\.isWithinParagraph)
        guard !steps.isEmpty else { return [] }
        func holds(_ step: LineStep) -> Bool {
            let allowed = allowed(pitch, step.next)
            let distance = step.distance.points
            let slack = clause.tolerance.length.points
            return distance >= allowed.lowerBound - slack && distance <= allowed.upperBound + slack
        }
        let shown = steps.first { !holds($0) } ?? steps[0]
        return [Measurement(.body, at: [shown.line, shown.next].place, .points(shown.distance), holds: holds(shown))]
    }

    private static func allowed(_ pitch: Demand.Pitch, _ line: SeenLine) -> ClosedRange<Double> {
        switch pitch {
        case .points(let range): return range
        case .lines(let range, let em):
            let size = line.items.compactMap(\.line?.style.size.points).max() ?? 0
            return (range.lowerBound * em.lowerBound * size)...(range.upperBound * em.upperBound * size)
        }
    }

    // MARK: Gap between paragraphs

    static func askedGap(_ least: Length) -> Phrase {
        Phrase("các đoạn cách nhau ít nhất ", "at least ") + .points(least) + Phrase("", " between paragraphs")
    }

    static func measureGap(_ least: Length, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        guard let pitch = evidence.paragraphs.pitches.min() else { return [] }
        let steps = evidence.paragraphs.steps.filter { !$0.isWithinParagraph }
        guard !steps.isEmpty else { return [] }
        func gap(_ step: LineStep) -> Length { step.distance - pitch }
        let shown = steps.first { gap($0) < least - clause.tolerance.length } ?? steps[0]
        let holds = gap(shown) >= least - clause.tolerance.length
        return [Measurement(.body, at: [shown.line, shown.next].place, .points(gap(shown)), holds: holds)]
    }

    // MARK: Indent

    static func askedIndent(_ lengths: [Length]) -> Phrase {
        let choices = lengths.map { Phrase.millimetres($0) }
        return Phrase("chữ đầu đoạn lùi vào ", "paragraphs indented by ")
            + choices.dropFirst().reduce(choices[0]) { $0 + Phrase(" hoặc ", " or ") + $1 }
    }

    static func measureIndent(_ lengths: [Length], _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        let openings = evidence.paragraphs.openings.filter { evidence.area(ofPage: $0.page).isLeftMeasured }
        guard !openings.isEmpty else { return [] }
        func indent(_ line: SeenLine) -> Length { line.frame.x - evidence.area(ofPage: line.page).left }
        func holds(_ line: SeenLine) -> Bool {
            lengths.contains { (indent(line) - $0).magnitude <= clause.tolerance.length }
        }
        // One of the lengths, the same for all.
        let first = indent(openings[0])
        let shown = openings.first { !holds($0) || !TextArea.isNear(indent($0), first) } ?? openings[0]
        let isOne = TextArea.isNear(indent(shown), first)
        return [
            Measurement(.body, at: [shown].place, .millimetres(indent(shown)), holds: holds(shown) && isOne)
        ]
    }

    // MARK: Justified

    static let askedJustified = Phrase("dàn đều hai lề", "justified to both margins")

    static func measureJustified(_ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        // A line of one word cannot be stretched.
        let lines = evidence.paragraphs.steps.filter { $0.isWithinParagraph && $0.line.text.contains(" ") }.map(\.line)
        guard let first = lines.first else { return [] }
        func off(_ line: SeenLine) -> Length { (evidence.area(ofPage: line.page).right - line.frame.right).magnitude }
        let short = lines.first { off($0) > clause.tolerance.length }
        let found =
            short.map { Phrase("thiếu ", "short by ") + .millimetres(off($0)) }
            ?? Phrase("\(lines.count) dòng đầy", "full lines: \(lines.count)")
        return [Measurement(.body, at: [short ?? first].place, found, holds: short == nil)]
    }
}

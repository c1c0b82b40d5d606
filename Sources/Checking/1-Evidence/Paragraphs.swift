import PageModel

/// Two lines of the text, one under the other, and what the distance between them shows.
struct LineStep: Sendable {
    var line: SeenLine
    var next: SeenLine
    /// The next line goes on with the same paragraph.
    var isWithinParagraph: Bool

    /// Between the middles of their letters, which stand in the middle of their lines: baselines of two sizes would
    /// be farther apart, or nearer, than the lines are.
    var distance: Length { next.frame.y - line.frame.y + (next.frame.height - line.frame.height) / 2 }
}

/// The paragraphs of the text, seen from where their lines begin and end.
struct Paragraphs: Sendable {
    var steps: [LineStep] = []
    /// The first line of each paragraph that does not open a page.
    var openings: [SeenLine] = []

    /// - Parameter area: where the text stands on a page.
    init(_ lines: [SeenLine], area: (Int) -> TextArea) {
        let pairs = zip(lines, lines.dropFirst()).filter { line, next in
            line.page == next.page && Role.flow.contains(line.role) && Role.flow.contains(next.role)
                && next.frame.y > line.frame.y
        }
        let least = pairs.map { LineStep(line: $0, next: $1, isWithinParagraph: true).distance }.min() ?? .zero
        for (line, next) in pairs {
            var step = LineStep(line: line, next: next, isWithinParagraph: false)
            let begins = !TextArea.isNear(next.frame.x, area(line.page).left)
            step.isWithinParagraph = !begins && step.distance <= least + .points(1)
            steps.append(step)
        }
        openings = Paragraphs.openings(lines, steps, area)
    }

    private static func openings(
        _ lines: [SeenLine], _ steps: [LineStep], _ area: (Int) -> TextArea
    ) -> [SeenLine] {
        let later = Set(steps.filter(\.isWithinParagraph).map(\.next))
        let after = Set(steps.map(\.next))
        return lines.filter { line in
            guard Role.flow.contains(line.role), !later.contains(line) else { return false }
            // What opens a page at the edge may go on with a paragraph of the page before.
            return after.contains(line) || !TextArea.isNear(line.frame.x, area(line.page).left)
        }
    }

    /// The distance between lines of one paragraph; nil where every paragraph is one line.
    var pitches: [Length] { steps.filter(\.isWithinParagraph).map(\.distance) }
}

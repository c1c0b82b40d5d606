import FormatRules
import PageModel

/// Nothing is printed over something else, and nothing beside the sheet. No clause says so, yet no reader accepts such
/// a page. Signatures and seals do lie over text, so pictures are left out.
enum ApartRule {
    static let asked = Phrase("không có gì in đè lên chữ", "nothing printed over text")

    static func measure(_ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        let slack = clause.tolerance.length
        for page in evidence.pages.indices {
            if let (one, other) = overlap(evidence.lines(onPage: page), slack) {
                let found =
                    one.role.name + Phrase(" và ", " and ") + other.role.name + Phrase(" đè lên nhau", " overlap")
                return [Measurement(one.role, at: [one, other].place, found, holds: false)]
            }
            if let touching = evidence.touching[page] { return [measured(touching, evidence.lines(onPage: page))] }
        }
        return [
            Measurement(
                nil, at: evidence.pages.first?.place(0), Phrase("không có chỗ nào đè nhau", "nothing overlaps"),
                holds: true)
        ]
    }

    /// Marks above capitals and tails below small letters reach past the frame of their line.
    private static func measured(_ touching: TouchingText, _ lines: [SeenLine]) -> Measurement {
        let both = lines.filter { $0.items.contains(touching.upper) || $0.items.contains(touching.lower) }
        let roles = [touching.upper.role, touching.lower.role].map(\.name)
        let found =
            Phrase("chữ của ", "letters of ") + roles[0]
            + (roles[0] == roles[1]
                ? Phrase(" chạm dòng trên", " touch the line above")
                : Phrase(" và ", " and ") + roles[1] + Phrase(" chạm nhau", " touch"))
        return Measurement(touching.upper.role, at: both.place, found, holds: false)
    }

    /// The first two that lie over each other, from the top down: only what reaches down to a line is compared with it.
    private static func overlap(_ lines: [SeenLine], _ slack: Length) -> (SeenLine, SeenLine)? {
        var open: [Print] = []
        for print in lines.compactMap({ Print($0, slack) }).sorted(by: { $0.ink.y < $1.ink.y }) {
            open.removeAll { $0.ink.bottom <= print.ink.y }
            if let other = open.first(where: { $0.isOver(print) }) { return (other.line, print.line) }
            open.append(print)
        }
        return nil
    }

    // MARK: Beside the sheet

    static let askedOnSheet = Phrase("mọi thứ nằm trong khổ giấy", "everything on the sheet")

    static func measureOnSheet(_ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        let slack = clause.tolerance.length
        let outside = evidence.lines.first { line in
            let page = evidence.pages[line.page]
            return !line.isPicture
                && (line.frame.x < -slack || line.frame.y < -slack || line.frame.right > page.width + slack
                    || line.frame.bottom > page.height + slack)
        }
        guard let outside else {
            return [
                Measurement(
                    nil, at: evidence.pages.first?.place(0), Phrase("không có gì ở ngoài", "nothing outside"),
                    holds: true)
            ]
        }
        let found = outside.role.name + Phrase(" ra ngoài giấy", " off the sheet")
        return [Measurement(outside.role, at: [outside].place, found, holds: false)]
    }
}

/// What a line covers with ink.
private struct Print {
    enum Kind { case text, rule, frame }

    var line: SeenLine
    var kind: Kind
    var ink: Rectangle

    /// - Parameter slack: how far two may reach into each other; each gives half of it.
    init?(_ line: SeenLine, _ slack: Length) {
        guard !Role.overlaid.contains(line.role), let content = line.items.first?.content else { return nil }
        switch content {
        case .text: kind = .text
        case .rule: kind = .rule
        case .box: kind = .frame
        case .image, .brace, .shape, .region: return nil
        }
        self.line = line
        ink = line.frame
        guard kind != .rule else { return }
        ink.x += slack / 2
        ink.y += slack / 2
        ink.width = max(.zero, ink.width - slack)
        ink.height = max(.zero, ink.height - slack)
    }

    func isOver(_ other: Print) -> Bool {
        switch (kind, other.kind) {
        case (.text, .text), (.frame, .frame): return Print.meet(ink, other.ink)
        case (.text, .rule): return Print.meet(letters, other.ink)
        case (.rule, .text): return Print.meet(ink, other.letters)
        case (.text, .frame): return !other.holds(self) && Print.meet(ink, other.ink)
        case (.frame, .text): return !holds(other) && Print.meet(ink, other.ink)
        // Lines of tables cross, and frames are drawn of lines.
        default: return false
        }
    }

    /// Without the room below the baseline: underlines stand there.
    private var letters: Rectangle {
        var letters = ink
        if let baseline = line.baseline { letters.height = max(.zero, min(ink.height, baseline - ink.y)) }
        return letters
    }

    /// Whether a frame is drawn round just this text.
    private func holds(_ text: Print) -> Bool { Role.framed[line.role]?.contains(text.line.role) ?? false }

    private static func meet(_ one: Rectangle, _ other: Rectangle) -> Bool {
        one.x < other.right && other.x < one.right && one.y < other.bottom && other.y < one.bottom
    }
}

extension SeenLine {
    fileprivate var isPicture: Bool { items.contains { if case .image = $0.content { true } else { false } } }
}

extension Role {
    /// What stands in frames.
    fileprivate static let framed: [Role: Set<Role>] = [
        .urgencyBox: [.urgency], .secrecyBox: [.secrecy], .scopeBox: [.scope],
        .copyStampBox: [.copyStampTitle, .copyStampLine],
    ]
}

import FormatRules
import PageModel

/// Size, weight, slant and case: the rows of the font tables.
enum LookRule {
    static func asked(_ look: Demand.Look) -> Phrase {
        var phrase =
            Phrase("cỡ ", "size ")
            + .range(.number(look.sizes.lowerBound.points), .number(look.sizes.upperBound.points))
            + ", " + style(bold: look.bold, italic: look.italic)
        switch look.letters {
        case .upper?: phrase = phrase + Phrase(", IN HOA", ", CAPITALS")
        case .mixed?: phrase = phrase + Phrase(", in thường", ", lower case")
        case nil: break
        }
        return phrase
    }

    static func measure(_ look: Demand.Look, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            let lines = evidence.lines(role, of: clause).filter { $0.baseline != nil }
            guard !lines.isEmpty else { return nil }
            guard look.allowsEmphasis else { return Measurement(role, lines) { judge(look, $0) } }
            return emphasised(look, role, lines)
        }
    }

    private static func judge(_ look: Demand.Look, _ line: SeenLine) -> (Phrase, Bool) {
        let items = look.onlyOpening ? Array(line.items.prefix(1)) : line.items
        let wrong = items.first { !holds(look, $0.line!.style) }
        let hasCase = look.except.contains(line.text) || letters(look.letters, line.text)
        let styles = wrong.map { [$0.line!.style] } ?? items.map { $0.line!.style }
        let size = line.items.first { !look.sizes.contains($0.line!.style.size) }?.line?.style.size
        return (described(styles[0], size, hasCase ? nil : line.text), wrong == nil && size == nil && hasCase)
    }

    /// Every word has a size of the range; the greater part of the text has the style.
    private static func emphasised(_ look: Demand.Look, _ role: Role, _ lines: [SeenLine]) -> Measurement {
        let items = lines.flatMap { line in line.items.map { (line: line, item: $0) } }
        if let odd = items.first(where: { !look.sizes.contains($0.item.line!.style.size) }) {
            return Measurement(
                role, at: [odd.line].place, described(odd.item.line!.style, nil, nil), holds: false)
        }
        func isPlain(_ item: PlacedItem) -> Bool { holds(look, item.line!.style) }
        let all = items.reduce(0) { $0 + $1.item.frame.width.units }
        let plain = items.filter { isPlain($0.item) }.reduce(0) { $0 + $1.item.frame.width.units }
        let shown = items.first { isPlain($0.item) } ?? items[0]
        let beside = lines.filter { $0.page == shown.line.page }
        return Measurement(
            role, at: beside.place, described(shown.item.line!.style, nil, nil), holds: plain * 2 >= all)
    }

    private static func holds(_ look: Demand.Look, _ style: TextStyle) -> Bool {
        look.sizes.contains(style.size) && style.bold == look.bold && style.italic == look.italic
    }

    private static func letters(_ letters: Demand.Look.Letters?, _ text: String) -> Bool {
        let (upper, lower) = (text.uppercased(), text.lowercased())
        switch letters {
        case .upper?: return text == upper
        // Figures and signs have no case.
        case .mixed?: return upper == lower || text != upper
        case nil: return true
        }
    }

    private static func described(_ style: TextStyle, _ size: Length?, _ text: String?) -> Phrase {
        var phrase = .number((size ?? style.size).points) + ", " + self.style(bold: style.bold, italic: style.italic)
        if let text { phrase = phrase + ", " + .quoted(text) }
        return phrase
    }

    private static func style(bold: Bool, italic: Bool) -> Phrase {
        switch (bold, italic) {
        case (false, false): Phrase("đứng", "upright")
        case (true, false): Phrase("đứng, đậm", "bold")
        case (false, true): Phrase("nghiêng", "italic")
        case (true, true): Phrase("nghiêng, đậm", "bold italic")
        }
    }
}

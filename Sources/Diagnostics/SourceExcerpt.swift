/// One line of a source, cut to a width that a terminal shows, with carets under a span of it.
struct SourceExcerpt: Equatable {
    private(set) var line = ""
    private(set) var carets = ""

    /// As much of a line as is shown around a span, in characters.
    private static let window = 100
    /// How much is kept before a span that lies far to the right, so that the eye finds the place.
    private static let lead = 30

    init(of span: SourceSpan, in source: SourceFile) {
        let characters = Array(source.lineText(at: span.start))
        let start = source.position(of: span.start)
        let end = source.position(of: span.end)
        let first = start.column - 1
        // A span that runs on to further lines is shown to the end of its first.
        let last = end.line == start.line ? end.column - 1 : characters.count
        let shown = SourceExcerpt.visible(first..<max(first + 1, last), of: characters.count)
        if shown.lowerBound > 0 { add("…", marked: false) }
        for index in shown { add(characters[index], marked: index >= first && index < max(first + 1, last)) }
        if first >= shown.upperBound { carets += "^" }
        carets.removeSubrange(carets.index(after: carets.lastIndex(of: "^")!)...)
        if shown.upperBound < characters.count { line += "…" }
    }

    private static func visible(_ marked: Range<Int>, of count: Int) -> Range<Int> {
        guard count > window else { return 0..<count }
        var low = marked.upperBound <= window ? 0 : max(0, marked.lowerBound - lead)
        low = min(low, count - window)
        return low..<low + window
    }

    /// A tab is shown as one space: carets stand under characters whatever the terminal's tab stops.
    private mutating func add(_ character: Character, marked: Bool) {
        let shown: Character = character == "\t" ? " " : character.steersTerminal ? "\u{FFFD}" : character
        line.append(shown)
        carets += String(repeating: marked ? "^" : " ", count: shown.isWide ? 2 : 1)
    }
}

extension Character {
    /// Control characters and marks that turn the writing direction: a document must not steer the terminal.
    var steersTerminal: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }

    /// Whether a terminal gives the character two cells: ideographs, full-width forms and most emoji.
    fileprivate var isWide: Bool {
        switch unicodeScalars.first?.value ?? 0 {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

/// The figure in a word: a number, a date, or the number of a paper.
enum StaleFigure {
    /// What goes stale of a word without the marks round it; units that are written on to their figure stay.
    static func range(in core: Substring) -> Range<String.Index>? {
        guard let first = core.utf8.first, first.isDigit else {
            return holdsYear(core) && !isAddress(core) ? core.startIndex..<core.endIndex : nil
        }
        let figure = core.prefix { ($0.isASCII && $0.isNumber) || ".,/:-–".contains($0) }
        let rest = core[figure.endIndex...]
        let isUnit =
            figure.last?.isNumber == true && rest.allSatisfy { !($0.isASCII && $0.isNumber) && !"/-".contains($0) }
        return core.startIndex..<(isUnit ? figure.endIndex : core.endIndex)
    }

    /// Whether four figures that may be a year stand in a word: `II/2026`, `NQ-2025`.
    static func holdsYear(_ text: Substring) -> Bool {
        var digits: Substring = text.prefix(0)
        for index in text.indices + [text.endIndex] {
            if index < text.endIndex, text[index].isASCII, text[index].isNumber {
                digits = text[(digits.isEmpty ? index : digits.startIndex)...index]
            } else {
                if digits.count == 4, ["19", "20", "21"].contains(digits.prefix(2)) { return true }
                digits = text[index..<index]
            }
        }
        return false
    }

    /// A mail address or a place on the web, which no year makes stale.
    private static func isAddress(_ core: Substring) -> Bool {
        core.contains("@") || core.contains("://") || core.hasPrefix("www.")
    }
}

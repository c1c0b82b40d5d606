extension PlainTextImport {
    /// Drops numbers that stand alone on a line where they surely are page numbers: beside a form feed, or between
    /// the halves of a sentence. Others are kept, and asked about.
    static func withoutPageNumbers(_ lines: [Line], _ ledger: inout Ledger) -> [Line] {
        var result: [Line] = []
        var breaksPage = false
        for (index, line) in lines.enumerated() {
            var line = line
            if isPageNumber(line.passage.plain), let place = line.passage.trimmed.place {
                if line.startsPage || isPageNumberSure(at: index, in: lines) {
                    ledger.change(.importPageNumber, [Replacement(place, by: "")], ["text": line.passage.plain])
                    breaksPage = true
                    continue
                }
                ledger.ask(.importLoneNumber, at: place, ["text": line.passage.plain])
            }
            if !line.isBlank {
                line.startsPage = line.startsPage || breaksPage
                breaksPage = false
            } else if line.startsPage {
                breaksPage = true
            }
            result.append(line)
        }
        return result
    }

    /// `2`, `- 2 -`, `Trang 2`, `Trang 2/5`.
    private static func isPageNumber(_ text: String) -> Bool {
        guard text.utf8.count <= 24 else { return false }
        var core = text[...]
        if core.hasPrefix("Trang ") { core = core.dropFirst(6) }
        let bare = core.filter { !"-–— ".contains($0) }
        let parts = bare.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 1 || parts.count == 2 && core.count < text.count else { return false }
        return parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy { ("0"..."9").contains($0) } }
    }

    private static func isPageNumberSure(at index: Int, in lines: [Line]) -> Bool {
        let before = lines[..<index].last { !$0.isBlank }
        guard let after = lines[(index + 1)...].first(where: { !$0.isBlank }) else { return false }
        // A form feed among the blank lines around it.
        let next = lines[(index + 1)...].prefix { $0.isBlank }.contains(where: \.startsPage) || after.startsPage
        let above = lines[..<index].reversed().prefix { $0.isBlank }.contains(where: \.startsPage)
        if next || above { return true }
        guard let before else { return false }
        let text = before.passage.plain
        return (!hasEndMark(text) || text.hasSuffix(",")) && startsSmall(after.passage.plain)
            && !text.isInCapitals && !before.passage.isBold
    }
}

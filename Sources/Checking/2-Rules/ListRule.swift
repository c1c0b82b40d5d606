import FormatRules
import PageModel

/// Lists: how each entry opens and ends, and where the dashes stand.
enum ListRule {
    static func asked(_ list: Demand.Listing) -> Phrase {
        var parts: [Phrase] = []
        if !list.opening.isEmpty {
            parts.append(Phrase("mỗi dòng mở bằng ", "each opens with ") + .quoted(list.opening.trimmed))
        }
        if list.each == list.last {
            parts.append(Phrase("kết thúc bằng ", "each ends with ") + .quoted(list.each))
        } else {
            if !list.each.isEmpty { parts.append(Phrase("kết thúc bằng ", "each ends with ") + .quoted(list.each)) }
            parts.append(Phrase("dòng cuối ", "the last with ") + .quoted(list.last))
        }
        return .list(parts)
    }

    static func measure(_ list: Demand.Listing, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            let entries = entries(of: role, clause, evidence)
            guard let last = entries.last, entries.count >= list.least else { return nil }
            func holds(_ entry: [SeenLine]) -> Bool {
                let text = entry.text
                let needsDash = entries.count > 1 && !list.opening.isEmpty
                if needsDash, !text.hasPrefix(list.opening.trimmed) { return false }
                return text.hasSuffix(entry == last ? list.last : list.each)
            }
            let wrong = entries.first { !holds($0) }
            let count = Phrase("\(entries.count) dòng, dòng cuối ", "entries: \(entries.count), the last ")
            let found = wrong.map { Phrase.quoted($0.text) } ?? count + .quoted(last.text)
            return Measurement(role, at: (wrong ?? entries[0]).place, found, holds: wrong == nil)
        }
    }

    /// An entry opens with a dash; in a list without dashes, at the indent of a paragraph.
    private static func entries(of role: Role, _ clause: Clause, _ evidence: Evidence) -> [[SeenLine]] {
        let lines = evidence.lines(role, of: clause)
        let hasDashes = lines.first?.text.hasPrefix("-") ?? false
        let openings = Set(evidence.paragraphs.openings)
        var entries: [[SeenLine]] = []
        for line in lines {
            let opens = hasDashes ? line.text.hasPrefix("-") : Role.flow.contains(role) && openings.contains(line)
            if opens || entries.isEmpty { entries.append([line]) } else { entries[entries.count - 1].append(line) }
        }
        return entries
    }

    // MARK: Dashes under the colon

    static func askedUnderColon(_ label: Role) -> Phrase {
        Phrase("các gạch đầu dòng thẳng hàng dưới dấu hai chấm của ", "the dashes stand under the colon of ")
            + label.name
    }

    static func measureUnderColon(_ label: Role, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            let dashes = evidence.lines(role).filter { $0.text.hasPrefix("-") }
            guard dashes.count > 1, let head = evidence.lines(label).last, let colon = head.lastGlyph else {
                return nil
            }
            return Measurement(role, dashes) { dash in
                let off = (dash.frame.x - colon).magnitude
                return (Phrase("lệch ", "off by ") + .millimetres(off), off <= clause.tolerance.length)
            }
        }
    }

    // MARK: The end of the body

    static func askedClosing(with end: String, never: String?) -> Phrase {
        let asked = Phrase("hết bài bằng ", "the body ends with ") + .quoted(end)
        return never.map { asked + Phrase(", không phải ", ", not ") + .quoted($0) } ?? asked
    }

    static func measureClosing(with end: String, never: String?, _ evidence: Evidence) -> [Measurement] {
        let body = evidence.lines.filter { Role.flow.contains($0.role) && evidence.pages[$0.page].part == 0 }
        guard let last = body.last else { return [] }
        // A table or a picture at the end closes the text without a mark.
        let after = evidence.lines(onPage: last.page).drop { $0 != last }
        guard !after.contains(where: { Role.shown.contains($0.role) }) else { return [] }
        let holds = last.text.hasSuffix(end) && !(never.map(last.text.hasSuffix) ?? false)
        return [Measurement(.body, at: [last].place, .quoted("…" + last.text.suffix(24)), holds: holds)]
    }
}

extension Role {
    fileprivate static let shown: Set<Role> = [
        .tableHeader, .tableCell, .tableTotal, .figure, .figureCaption, .chartText,
    ]
}

extension SeenLine {
    /// Where the line's last glyph begins.
    fileprivate var lastGlyph: Length? {
        guard let item = items.last(where: { $0.line != nil }), let words = item.line?.words,
            let word = words.last(where: { !$0.shaped.text.trimmed.isEmpty }), let glyph = word.shaped.glyphs.last
        else { return nil }
        return item.frame.x + word.x + word.shaped.width - Length(units: Int(glyph.advance))
    }
}

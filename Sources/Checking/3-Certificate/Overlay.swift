import FormatRules
import PageModel

extension Certificate {
    /// The pages with a thin frame round each component's zone and its cell number: green where all holds, red
    /// where something fails, grey where only unverified clauses speak of it.
    package func overlay(on document: PagedDocument, clauses: ClauseBook, shaper: any TextShaping) -> PagedDocument {
        var result = document
        for index in document.pages.indices {
            for zone in zones(of: document.pages[index], at: index, clauses) {
                result.pages[index].items += zone.items(shaper)
            }
        }
        return result
    }

    private func zones(of page: Page, at index: Int, _ clauses: ClauseBook) -> [Zone] {
        var zones: [Zone] = []
        for line in SeenLine.lines(of: page, at: index) {
            let cell = clauses.cells[line.role] ?? ""
            // Components without a cell have zones of their own; those of one cell share theirs.
            let known = zones.firstIndex { cell.isEmpty ? $0.roles == [line.role] : $0.cell == cell }
            if let known {
                zones[known].roles.insert(line.role)
                zones[known].frame = zones[known].frame.union(line.frame)
            } else {
                zones.append(Zone(cell: cell, roles: [line.role], frame: line.frame))
            }
        }
        for zone in zones.indices { zones[zone].ink = ink(of: zones[zone], onPage: index + 1) }
        return zones
    }

    private func ink(of zone: Zone, onPage page: Int) -> PlacedItem.Ink {
        let spoken = findings.filter { finding in
            finding.role.map(zone.roles.contains) ?? false && finding.verdict != .absent
        }
        if spoken.contains(where: { $0.verdict == .fails && $0.place?.page ?? page == page }) { return .red }
        return spoken.contains { $0.isVerified && $0.verdict != .remark } ? .green : .grey
    }
}

/// A component's part of a page.
private struct Zone {
    var cell: String
    var roles: Set<Role>
    var frame: Rectangle
    var ink = PlacedItem.Ink.grey

    func items(_ shaper: any TextShaping) -> [PlacedItem] {
        let around = Length.points(1.5)
        let outer = Rectangle(
            x: frame.x - around, y: frame.y - around, width: frame.width + around * 2,
            height: frame.height + around * 2)
        var box = PlacedItem(.box(thickness: .points(0.5)), frame: outer, role: .zoneFrame, component: cell)
        box.ink = ink
        return cell.isEmpty ? [box] : [box, label(at: outer, shaper)]
    }

    /// The cell number, small, beside the upper left corner of the frame.
    private func label(at outer: Rectangle, _ shaper: any TextShaping) -> PlacedItem {
        let style = TextStyle(size: .points(7))
        let metrics = shaper.metrics(of: style)
        let words = cell.split(separator: " ").map(String.init)
        let shaped = shaper.shape(words.joined(separator: "\u{00A0}"), in: style)
        let x = max(.points(2), outer.x - shaped.width - .points(1))
        let line = TextLine(
            style: style, baseline: outer.y + metrics.ascent, words: [TextLine.Word(x: .zero, shaped: shaped)])
        let frame = Rectangle(x: x, y: outer.y, width: shaped.width, height: metrics.ascent + metrics.descent)
        var item = PlacedItem(.text(line), frame: frame, role: .zoneLabel, component: cell)
        item.ink = ink
        return item
    }
}

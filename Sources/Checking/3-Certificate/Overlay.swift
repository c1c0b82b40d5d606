import FormatRules
import PageModel

extension Certificate {
    /// The pages with a thin frame round each component's zone and its cell number: green where all holds, red
    /// where something fails, with the ids of the clauses, grey where only unverified clauses speak of it.
    package func overlay(on document: PagedDocument, clauses: ClauseBook, shaper: any TextShaping) -> PagedDocument {
        var result = document
        for index in document.pages.indices {
            for zone in zones(of: document.pages[index], at: index, clauses) {
                result.pages[index].items += zone.items(shaper, sheet: document.pages[index].width)
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
        for zone in zones.indices { judge(&zones[zone], onPage: index + 1) }
        return zones + zonesOfPage(page, at: index)
    }

    /// What fails of the page as a whole has a place too: what reaches into a margin, or the sheet itself.
    private func zonesOfPage(_ page: Page, at index: Int) -> [Zone] {
        let failed = findings.filter { $0.role == nil && $0.verdict == .fails && $0.place?.page == index + 1 }
        return Dictionary(grouping: failed) { $0.place!.frame }.map { frame, findings in
            let isSheet = frame.width == page.width && frame.height == page.height
            // Round the sheet's own edge nothing could be seen.
            let corner = Rectangle(x: .millimetres(5), y: .millimetres(5), width: .zero, height: .zero)
            return Zone(
                cell: "", roles: [], frame: isSheet ? corner : frame, ink: .red, broken: findings.map(\.clause))
        }.sorted { ($0.frame.y, $0.frame.x) < ($1.frame.y, $1.frame.x) }
    }

    private func judge(_ zone: inout Zone, onPage page: Int) {
        let roles = zone.roles
        let spoken = findings.filter { finding in
            finding.role.map(roles.contains) ?? false && finding.verdict != .absent
        }
        let failed = spoken.filter { $0.verdict == .fails && $0.place?.page ?? page == page }
        for id in failed.map(\.clause) where !zone.broken.contains(id) { zone.broken.append(id) }
        if !failed.isEmpty {
            zone.ink = .red
        } else {
            zone.ink = spoken.contains { $0.isVerified && $0.verdict != .remark } ? .green : .grey
        }
    }
}

/// A component's part of a page.
private struct Zone {
    var cell: String
    var roles: Set<Role>
    var frame: Rectangle
    var ink = PlacedItem.Ink.grey
    /// Ids of the clauses that fail here.
    var broken: [String] = []

    /// - Parameter sheet: how wide the page is.
    func items(_ shaper: any TextShaping, sheet: Length) -> [PlacedItem] {
        let around = Length.points(1.5)
        let outer = Rectangle(
            x: frame.x - around, y: frame.y - around, width: frame.width + around * 2,
            height: frame.height + around * 2)
        var box = PlacedItem(.box(thickness: .points(0.5)), frame: outer, role: .zoneFrame, component: cell)
        box.ink = ink
        var items = frame.width > .zero ? [box] : []
        func left(_ width: Length) -> Length { max(.points(2), outer.x - width - .points(1)) }
        func right(_ width: Length) -> Length { min(outer.right + .points(1), sheet - width - .points(2)) }
        if !cell.isEmpty { items.append(label(cell, y: outer.y, shaper, x: left)) }
        // On the outer side: between two columns there is no room.
        let isLeft = frame.x + frame.width / 2 < sheet / 2 && frame.width > .zero
        for (index, id) in broken.enumerated() {
            let row = index + (isLeft && !cell.isEmpty ? 1 : 0)
            items.append(label(id, y: outer.y + Zone.pitch * row, shaper, x: isLeft ? left : right))
        }
        return items
    }

    /// Of labels under each other.
    private static let pitch = Length.points(8)

    /// Bold: thin strokes of this size break up in print.
    private func label(
        _ text: String, y: Length, _ shaper: any TextShaping, x: (Length) -> Length
    ) -> PlacedItem {
        let style = TextStyle(size: .points(7), bold: true)
        let metrics = shaper.metrics(of: style)
        let words = text.split(separator: " ").map(String.init)
        let shaped = shaper.shape(words.joined(separator: "\u{00A0}"), in: style)
        let line = TextLine(
            style: style, baseline: y + metrics.ascent, words: [TextLine.Word(x: .zero, shaped: shaped)])
        let frame = Rectangle(
            x: x(shaped.width), y: y, width: shaped.width, height: metrics.ascent + metrics.descent)
        var item = PlacedItem(.text(line), frame: frame, role: .zoneLabel, component: cell)
        item.ink = ink
        return item
    }
}

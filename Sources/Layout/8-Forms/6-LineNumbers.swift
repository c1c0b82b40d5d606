import FormatRules
import PageModel

/// Numbers of lines beside the text of a draft, so that whoever reads it can say which line is meant. They stand in the
/// left margin, outside the type area: nothing else is touched.
package struct LineNumbers {
    private let profile: Profile
    private let isDuplex: Bool
    private let shaper: any TextShaping
    private let style = TextStyle(size: .points(8))
    /// Between a number and the type area.
    private static let distance = Length.millimetres(4)
    /// Lines of two columns whose baselines are nearer than this are one line.
    private static let nearest = Length.points(7)

    package init(profile: Profile, isDuplex: Bool, shaper: any TextShaping) {
        self.profile = profile
        self.isDuplex = isDuplex
        self.shaper = shaper
    }

    /// The same pages with each page's lines counted from 1.
    package func added(to document: PagedDocument) -> PagedDocument {
        var numbered = document
        for index in document.pages.indices {
            numbered.pages[index].items += items(of: document.pages[index], sheet: index + 1)
        }
        return numbered
    }

    private func items(of page: Page, sheet: Int) -> [PlacedItem] {
        let right = leftMargin(ofSheet: sheet) - Self.distance
        let metrics = shaper.metrics(of: style)
        return baselines(of: page).enumerated().map { index, baseline in
            let shaped = shaper.shape("\(index + 1)", in: style)
            let line = TextLine(style: style, baseline: baseline, words: [TextLine.Word(x: .zero, shaped: shaped)])
            var item = PlacedItem(
                .text(line),
                frame: Rectangle(
                    x: right - shaped.width, y: baseline - metrics.ascent, width: shaped.width, height: metrics.height),
                role: .lineNumber)
            item.ink = .grey
            return item
        }
    }

    /// Of the lines in the type area, from the top down.
    private func baselines(of page: Page) -> [Length] {
        let area = profile.page.top.value...(page.height - profile.page.bottom.value)
        let found = page.items.compactMap { item -> Length? in
            guard case .text(let line) = item.content, !Self.marginal.contains(item.role) else { return nil }
            return area.contains(line.baseline) ? line.baseline : nil
        }
        var lines: [Length] = []
        for baseline in found.sorted() where lines.last.map({ baseline - $0 >= Self.nearest }) ?? true {
            lines.append(baseline)
        }
        return lines
    }

    /// Back sides of a mirrored profile have the wide margin on the right.
    private func leftMargin(ofSheet number: Int) -> Length {
        let sheet = profile.page
        return isDuplex && sheet.mirrored.value && number.isMultiple(of: 2) ? sheet.right.value : sheet.left.value
    }

    /// What is not read line by line with the text.
    private static let marginal: Set<Role> = [
        .pageNumber, .lineage, .signatureInfo, .recipientPurpose, .chartText, .zoneLabel, .lineNumber, .copyStampTitle,
        .copyStampLine,
    ]
}

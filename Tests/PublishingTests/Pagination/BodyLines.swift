import PageModel
import PlanModel
import Publishing

/// The lines of a laid-out body, each with the block that it belongs to: what pagination is judged by.
struct BodyLines {
    struct Line: Equatable {
        /// Index into the document's body.
        var block: Int
        var page: Int
        var baseline: Length
    }

    private(set) var lines: [Line] = []
    private let laid: LaidOutDocument

    init(_ laid: LaidOutDocument) {
        self.laid = laid
        let starts = laid.document.body.map { $0.span?.start ?? 0 }
        for page in laid.pages.pages {
            for item in page.items {
                guard let baseline = item.baseline, Self.roles.contains(item.role), let span = item.span else {
                    continue
                }
                let block = starts.lastIndex { $0 <= span.start } ?? 0
                let line = Line(block: block, page: page.number, baseline: baseline)
                if lines.last != line { lines.append(line) }
            }
        }
    }

    private static let roles: Set<Role> = [
        .body, .heading, .article, .partLabel, .partTitle, .sectionLabel, .sectionTitle,
    ]

    /// Blocks of which a page holds one line only, though the block goes on before or after it.
    var brokenBlocks: [Int] {
        Dictionary(grouping: lines, by: \.block).filter { _, lines in
            let counts = Dictionary(grouping: lines, by: \.page).values.map(\.count)
            return counts.count > 1 && counts.contains { $0 < 2 }
        }.keys.sorted()
    }

    /// Headings that are not followed on their page by two lines (or by all there are).
    var forsakenHeadings: [Int] {
        laid.document.body.indices.filter { index in
            guard laid.document.body[index].isHeading else { return false }
            guard let last = lines.lastIndex(where: { $0.block == index }) else { return true }
            let first = lines.firstIndex { $0.block == index }!
            let followers = lines[(last + 1)...].prefix(2)
            return (lines[first...last] + followers).contains { $0.page != lines[last].page }
        }
    }

    func count(onPage page: Int) -> Int { lines.count { $0.page == page } }
}

extension PlacedItem {
    var baseline: Length? {
        if case .text(let line) = content { line.baseline } else { nil }
    }

    var text: String {
        if case .text(let line) = content { line.text } else { "" }
    }
}

extension LaidOutDocument {
    /// The pages on which components of these roles stand.
    func pages(of roles: Set<Role>) -> Set<Int> {
        Set(pages.pages.filter { $0.items.contains { roles.contains($0.role) } }.map(\.number))
    }

    /// What reaches below the lower margin or above the upper one; page numbers apart.
    var overflow: [String] {
        let (top, bottom) = (Length.millimetres(20), Length.millimetres(277.01))
        return pages.pages.flatMap { page in
            page.items.filter {
                $0.role != .pageNumber && ($0.frame.y < top || $0.frame.y + $0.frame.height > bottom)
            }.map { "page \(page.number): \($0.role) «\($0.text)»" }
        }
    }
}

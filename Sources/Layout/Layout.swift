import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// What the user may choose about the pages.
package struct LayoutOptions: Sendable {
    /// Printed on both sides: back sides swap their margins where the profile says so.
    package var duplex = false

    package init(duplex: Bool = false) { self.duplex = duplex }
}

/// From a document and a profile to pages of placed values: the layout on one screen.
package func layOut(
    _ document: OfficialDocument, profile: Profile, symbol: String?, shaper: any TextShaping,
    memory: LayoutMemory = LayoutMemory(), options: LayoutOptions = LayoutOptions()
) -> Outcome<PagedDocument> {
    let composer = Composer(profile: profile, shaper: shaper, memory: memory)
    composer.names = document.signatures.compactMap(\.name).map { $0.string.split(separator: " ").map(String.init) }

    var flow = [Letterhead(composer: composer, document: document, symbol: symbol).line()]
    flow += TitleBlock(composer: composer, document: document).lines()
    var body = BodyText(composer: composer, document: document).lines()
    if !body.isEmpty { body[0].gapBefore = profile.spacing.titleBelow.value }
    flow += body
    let foot = FootBlock(composer: composer, document: document).foot()

    let columns = FootPlacement(profile: profile).columns(flow, foot)
    for (index, column) in columns.enumerated() where column.height > profile.textHeight {
        composer.report(Diagnostic(.pageOverfull, ["page": "\(index + 1)"]))
    }
    let pages = PageAssembly(composer: composer, options: options).pages(columns)
    let bookmarks = PageAssembly.bookmarks(columns, top: profile.page.top.value)
    return Outcome(PagedDocument(pages: pages, bookmarks: bookmarks), composer.diagnostics)
}

import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// The pages of one annex: its head, its text, its own page numbers, upright or across.
struct AnnexPages {
    let composer: Composer
    let document: OfficialDocument
    let rules: LayoutRules
    let options: LayoutOptions

    /// The lines of one annex; the composer is left with the sheet that they stand on.
    func lines(of annex: Annex) -> [FlowLine] {
        composer.profile = annex.isLandscape ? rules.profile.landscape : rules.profile
        var flow = AnnexHead(composer: composer, document: document, annex: annex, rules: rules, options: options)
            .lines()
        var body = BodyText(composer: composer, blocks: annex.body).lines()
        if !body.isEmpty { body[0].gapBefore = composer.profile.spacing.titleBelow.value }
        flow += body
        return flow
    }

    /// - Parameter before: how many pages come before.
    func pages(of index: Int, after before: Int) -> (pages: [Page], bookmarks: [Bookmark]) {
        let annex = document.annexes[index]
        let paper = composer.profile
        defer { composer.profile = paper }
        let flow = lines(of: annex)
        let columns = Pagination.columns(flow, room: composer.profile.annexRoom)
        let kind: Page.PartKind = annex.nature == .annex ? .annex : .attached
        // A file of its own begins on a front side.
        let before = options.separatesAnnexes ? 0 : before
        var pages = PageAssembly(composer: composer, options: options)
            .pages(columns, part: index + 1, kind: kind, after: before)
        if !pages.isEmpty, options.separatesAnnexes, options.medium == .electronic {
            pages[0].items += SignatureInformation(composer: composer, document: document, rules: rules).items
        }
        return (pages, PageAssembly.bookmarks(columns, top: composer.profile.page.top.value, after: before))
    }
}

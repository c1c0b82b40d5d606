import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// What the user may choose about the pages.
package struct LayoutOptions: Sendable {
    /// How the paper is issued: NĐ 30 PL I.III.1 leaves the reference of an annex open in the electronic issue.
    package enum Medium: String, Sendable, CaseIterable { case paper, electronic }

    /// Printed on both sides: back sides swap their margins where the profile says so.
    package var duplex = false
    package var medium = Medium.paper
    /// Each annex becomes a file of its own, which in the electronic issue says who signed and when.
    package var separatesAnnexes = false
    package var breaking = Breaking.optimal

    package init(duplex: Bool = false, medium: Medium = .paper, separatesAnnexes: Bool = false) {
        self.duplex = duplex
        self.medium = medium
        self.separatesAnnexes = separatesAnnexes
    }
}

/// What governs the pages of one document.
package struct LayoutRules: Sendable {
    package var profile: Profile
    package var form: KindForm
    /// What follows the number; nil leaves a gap.
    package var symbol: String?
    /// The kind has no symbol: nothing follows the number, not even a gap.
    package var lacksSymbol = false
    /// The issuer's name as a sentence has it: `Ủy ban nhân dân tỉnh Mẫu Sơn`.
    package var issuerName: String

    package init(profile: Profile, form: KindForm = KindForm(), symbol: String? = nil, issuerName: String = "") {
        self.profile = profile
        self.form = form
        self.symbol = symbol
        self.issuerName = issuerName
    }
}

/// From a document and its rules to pages of placed values: the layout on one screen.
///
/// - Parameter pictures: the pictures that the document names, read and measured.
package func layOut(
    _ document: OfficialDocument, rules: LayoutRules, pictures: [String: Picture] = [:], shaper: any TextShaping,
    memory: LayoutMemory = LayoutMemory(), options: LayoutOptions = LayoutOptions()
) -> Outcome<PagedDocument> {
    let composer = Composer(
        document, profile: rules.profile, pictures: pictures, shaper: shaper, memory: memory, options: options)
    let paper = PaperLines(composer: composer, document: document, rules: rules)
    let columns = paper.columns(profile: rules.profile)
    var pages = PageAssembly(composer: composer, options: options, marks: paper.marks).pages(columns)
    var bookmarks = PageAssembly.bookmarks(columns, top: rules.profile.page.top.value)
    for index in document.annexes.indices {
        let annex = AnnexPages(composer: composer, document: document, rules: rules, options: options)
        let part = annex.pages(of: index, after: pages.count)
        pages += part.pages
        bookmarks += part.bookmarks
    }
    composer.reportTightLines()
    return Outcome(PagedDocument(pages: pages, bookmarks: bookmarks), composer.diagnostics)
}

/// The paper itself, its annexes not, as lines that are not on pages yet.
struct PaperLines {
    /// Head, title, body.
    var flow: [FlowLine]
    var foot: Foot
    /// What makes the paper a copy.
    var copy: Stack?
    var marks: PageMarks

    init(composer: Composer, document: OfficialDocument, rules: LayoutRules) {
        flow = []
        if rules.form.hasHead {
            flow.append(Letterhead(composer: composer, document: document, rules: rules).line())
        }
        flow += TitleBlock(composer: composer, document: document, form: rules.form).lines()
        var text = BodyText(composer: composer, blocks: document.body, legalBases: document.legalBases)
        if rules.form.enactor != .never, rules.form.address != .telegram { text.enactor = document.enactor }
        var body = text.lines()
        if !body.isEmpty { body[0].gapBefore = rules.profile.spacing.titleBelow.value }
        flow += body
        foot = FootBlock(composer: composer, document: document, form: rules.form).foot()
        copy = document.copying.map { CopyBlock(composer: composer, copying: $0).stack() }
        marks = PageMarks(composer: composer, document: document)
    }

    func columns(profile: Profile) -> [Pagination.Column] {
        var room = marks.room
        room.grid = profile.baselineGrid
        return FootPlacement(profile: profile, room: room, tail: marks.tail).columns(flow, foot, copy: copy)
    }
}

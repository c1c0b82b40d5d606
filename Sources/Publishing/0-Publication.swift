import Diagnostics
import FormatRules
import Layout
import PageModel
import PlanModel

/// What a user asks of one document.
package struct PublishSettings: Sendable {
    /// `--profile`; nil leaves the choice to the document.
    package var profile: String?
    package var duplex = false
    /// Edit marks may stand: the paper is to be looked at, not sent.
    package var draft = false

    /// `--medium`.
    package var medium = LayoutOptions.Medium.paper
    /// `--separate-annexes`: a file for the paper and one for each annex.
    package var separatesAnnexes = false
    /// `--breaking`.
    package var breaking = Breaking.optimal
    /// `--fit`; nil leaves it to the document's own `vừa trang`.
    package var fit: FitGoal?
    /// `--nơi-nhận-phụ-lục`: the list of recipients becomes an annex, as `nơi nhận phụ lục: true` in the paper has it.
    package var movesRecipients = false

    package init(profile: String? = nil, duplex: Bool = false, draft: Bool = false) {
        self.profile = profile
        self.duplex = duplex
        self.draft = draft
    }

    var layoutOptions: LayoutOptions {
        var options = LayoutOptions(duplex: duplex, medium: medium, separatesAnnexes: separatesAnnexes)
        options.breaking = breaking
        return options
    }
}

/// A document with its pages, before it is drawn.
package struct LaidOutDocument: Sendable {
    package var document: OfficialDocument
    /// As printed: the author's, and the list of recipients where it became one.
    package var annexes: [Annex]
    package var profile: Profile
    /// What follows the number; nil when it could not be built.
    package var symbol: String?
    package var pages: PagedDocument
    /// The typeface in use.
    package var family: String
    /// What the layout itself had to say. Places lie in the source or, far off, in files of annexes.
    package var remarks: [Diagnostic] = []
    /// What was changed so that pages end well.
    package var adjustments: [Diagnostic] = []
}

extension LaidOutDocument {
    /// The paper and each of its annexes, as documents of their own.
    var parts: [LaidOutDocument] {
        let numbers = pages.pages.map(\.part)
        return (0...(numbers.max() ?? 0)).map { part in
            var own = self
            let places = numbers.indices.filter { numbers[$0] == part }
            own.pages.pages = places.map { pages.pages[$0] }
            own.pages.bookmarks = pages.bookmarks.filter { places.contains($0.page) }.map {
                Bookmark(title: $0.title, level: $0.level, page: $0.page - places[0], y: $0.y)
            }
            if part > 0 { own.pages.metadata.title = annexes[part - 1].wholeTitle }
            return own
        }
    }
}

extension Annex {
    fileprivate var wholeTitle: String { ([label] + title).map(\.string).joined(separator: " ") }
}

/// A finished document.
package struct Publication: Sendable {
    package var laid: LaidOutDocument
    package var pdf: [UInt8]
    /// The annexes' own files, in order; empty unless they were asked for.
    package var attachments: [Publication] = []
}

/// A page: its sheet, its number and what lies on it, in reading order.
package struct Page: Sendable, Hashable {
    /// What a page belongs to.
    package enum PartKind: String, Sendable, Hashable {
        case main, annex
        /// A text that the paper issues (quy chế, quy định).
        case attached
    }

    /// Counted from 1 in each part.
    package var number: Int
    /// 0 is the paper itself; its annexes follow in order.
    package var part = 0
    package var partKind = PartKind.main
    package var width: Length
    package var height: Length
    package var items: [PlacedItem]
    package var making: PageMaking?

    package init(number: Int, width: Length, height: Length, items: [PlacedItem] = []) {
        self.number = number
        self.width = width
        self.height = height
        self.items = items
    }
}

/// An entry of the outline that a PDF reader shows beside the pages.
package struct Bookmark: Sendable, Hashable {
    package var title: String
    /// 0 is the outermost level.
    package var level: Int
    /// Index into the pages, from 0.
    package var page: Int
    package var y: Length

    package init(title: String, level: Int, page: Int, y: Length) {
        self.title = title
        self.level = level
        self.page = page
        self.y = y
    }
}

/// What the PDF says of itself. No clock: the date is the document's own, or there is none.
package struct Metadata: Sendable, Hashable {
    package var title: String
    package var subject: String
    package var author: String
    /// `yyyy-MM-dd`, nil for an undated paper.
    package var date: String?
    package var language: String
    /// Remarks such as the profile and the face in use.
    package var keywords: [String]
    /// Laid out for both sides of sheets that are turned over their long edge, and said so to printers.
    package var isDuplex = false

    package init(
        title: String = "", subject: String = "", author: String = "", date: String? = nil, language: String = "vi-VN",
        keywords: [String] = []
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.date = date
        self.language = language
        self.keywords = keywords
    }
}

/// A document as pages of placed values, ready to be drawn.
package struct PagedDocument: Sendable, Hashable {
    package var pages: [Page]
    package var bookmarks: [Bookmark]
    package var metadata: Metadata

    package init(pages: [Page], bookmarks: [Bookmark] = [], metadata: Metadata = Metadata()) {
        self.pages = pages
        self.bookmarks = bookmarks
        self.metadata = metadata
    }
}

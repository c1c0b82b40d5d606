import Diagnostics
import PageModel

/// What is wrong with where a page ends or with what it is left with.
///
/// The one definition: a report tells of these, and whoever looks for a better fit avoids them.
package struct PageEnd: Sendable, Hashable {
    package enum Fault: Sendable, Hashable {
        /// The page's end parts what belongs together.
        case parted(PageFault)
        /// The list of recipients goes on overleaf.
        case listOverleaf
        /// The last of several pages uses less than a quarter of its height.
        case sparse
        /// A page that others follow uses less than two thirds of its height.
        case hollow
        /// What stands on the page is taller than its room.
        case overfull
    }

    package var fault: Fault
    /// Index into the pages, from 0.
    package var page: Int
    /// The line below the page's end; for a page as a whole, its first line.
    package var span: SourceSpan?
    /// That line's first words.
    package var words: String

    package init(_ fault: Fault, page: Int, span: SourceSpan? = nil, words: String = "") {
        self.fault = fault
        self.page = page
        self.span = span
        self.words = words
    }

    /// The faults of a paper's pages with those of its annexes, page by page.
    package static func faults(of pages: [Page]) -> [PageEnd] {
        pages.indices.flatMap { faults(of: pages, at: $0) }
    }

    private static func faults(of pages: [Page], at index: Int) -> [PageEnd] {
        guard let making = pages[index].making else { return [] }
        var faults: [PageEnd] = []
        if let parted = making.parted {
            faults.append(PageEnd(.parted(parted.fault), page: index, span: parted.span, words: parted.words))
        }
        if making.used > making.room { faults.append(PageEnd(.overfull, page: index, startOf: pages[index])) }
        if pages.indices.contains(index + 1), pages[index + 1].part == pages[index].part {
            let next = pages[index + 1]
            if next.continuesRecipients { faults.append(PageEnd(.listOverleaf, page: index, startOf: next)) }
            if isHollow(used: making.used, room: making.room) {
                faults.append(PageEnd(.hollow, page: index, startOf: next))
            }
        } else if pages[index].number > 1, isSparse(used: making.used, room: making.room) {
            // A signature with hardly any text is told already, where the page before ends.
            let isTold = pages[index - 1].making?.parted?.fault == .signature
            if !isTold { faults.append(PageEnd(.sparse, page: index, startOf: pages[index])) }
        }
        return faults
    }

    /// For the last of several pages.
    package static func isSparse(used: Length, room: Length) -> Bool { used * 4 < room }
    /// For a page that others follow.
    package static func isHollow(used: Length, room: Length) -> Bool { used * 3 < room * 2 }

    private init(_ fault: Fault, page: Int, startOf beginning: Page) {
        let items = beginning.flow
        self.init(
            fault, page: page, span: beginning.making?.lines.first?.span ?? items.lazy.compactMap(\.span).first,
            words: items.openingWords)
    }
}

extension Page {
    /// Without what stands in its margins.
    fileprivate var flow: some Sequence<PlacedItem> { items.lazy.filter { $0.role != .pageNumber } }

    /// Entries of a list that began on an earlier page.
    fileprivate var continuesRecipients: Bool {
        items.contains { $0.role == .recipient } && !items.contains { $0.role == .recipientsLabel }
    }
}

import PageModel

/// How the pages of the paper, or of one annex, end.
struct PartEnd {
    /// What a careful văn thư would not let pass; the same that a report tells of (``PageEnd``).
    enum Fault: Hashable {
        /// Fewer than two lines of the text stand above the signature.
        case lonelySignature(lines: Int)
        /// The last page is nearly empty; how full it is, in hundredths.
        case sparse(percent: Int)
        /// So many pages that others follow are far from full.
        case hollow(pages: Int)
        /// Lines that belong together stand on two pages, so many times.
        case parted(Int)

        var count: Int {
            switch self {
            case .lonelySignature, .sparse: 1
            case .hollow(let count), .parted(let count): count
            }
        }
    }

    var pages: Int
    var faults: [Fault] = []

    /// - Parameters:
    ///   - heights: what each page uses and the room that it has.
    ///   - textLines: lines of the body on the signature's page; nil where nobody signs or there is no such body.
    ///   - parted: how many pages end where they should not.
    init(_ heights: [(used: Length, room: Length)], textLines: Int?, parted: Int) {
        pages = heights.count
        if let textLines, textLines < 2 { faults.append(.lonelySignature(lines: textLines)) }
        if pages > 1, let last = heights.last, PageEnd.isSparse(used: last.used, room: last.room) {
            faults.append(.sparse(percent: last.used.units * 100 / max(1, last.room.units)))
        }
        let hollow = heights.dropLast().count { PageEnd.isHollow(used: $0.used, room: $0.room) }
        if hollow > 0 { faults.append(.hollow(pages: hollow)) }
        if parted > 0 { faults.append(.parted(parted)) }
    }
}

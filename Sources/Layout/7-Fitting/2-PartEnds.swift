import PageModel

/// How the pages of the paper, or of one annex, end.
struct PartEnd {
    /// What a careful văn thư would not let pass.
    enum Fault: Hashable {
        /// Fewer than two lines of the text stand above the signature.
        case lonelySignature(lines: Int)
        /// The last page is less than a quarter full, in hundredths.
        case emptyPage(percent: Int)
        /// Lines that belong together stand on two pages.
        case parted(Int)
    }

    var pages: Int
    var faults: [Fault] = []

    /// - Parameters:
    ///   - used: height of the last page's lines, and the room that it has for them.
    ///   - textLines: lines of the body on the signature's page; nil where nobody signs or there is no such body.
    ///   - parted: how many pages end where they should not.
    init(pages: Int, used: Int, room: Int, textLines: Int?, parted: Int) {
        self.pages = pages
        if let textLines, textLines < 2 { faults.append(.lonelySignature(lines: textLines)) }
        if pages > 1, used * 4 < room { faults.append(.emptyPage(percent: used * 100 / max(1, room))) }
        if parted > 0 { faults.append(.parted(parted)) }
    }
}

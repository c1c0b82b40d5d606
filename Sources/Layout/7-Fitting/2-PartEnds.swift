import PageModel

/// How the pages of the paper, or of one annex, end.
struct PartEnd {
    /// What a careful văn thư would not let pass; the same that a report tells of (``PageEnd``), and what comes near it.
    enum Fault: Hashable {
        /// Fewer than two lines of the text stand above the signature.
        case lonelySignature(lines: Int)
        /// The last page is nearly empty; how full it is, in hundredths.
        case sparse(percent: Int)
        /// A page that others follow is far from full.
        case hollow(percent: Int)
        /// Lines that belong together stand on two pages, so many times.
        case parted(Int)
        /// So many items of one line stand apart from their lists.
        case lone(Int)
    }

    var pages: Int
    var faults: [Fault] = []

    /// - Parameters:
    ///   - heights: what each page uses and the room that it has.
    ///   - textLines: lines of the body on the signature's page; nil where nobody signs or there is no such body.
    ///   - parted: what the pages' ends part.
    init(_ heights: [(used: Length, room: Length)], textLines: Int?, parted: [PageFault]) {
        pages = heights.count
        if let textLines, textLines < 2 { faults.append(.lonelySignature(lines: textLines)) }
        let percents = heights.map { $0.used.units * 100 / max(1, $0.room.units) }
        if pages > 1, let last = percents.last { faults.append(.sparse(percent: last)) }
        faults += percents.dropLast().map { .hollow(percent: $0) }
        let hard = parted.count { $0 >= .paragraph }
        if hard > 0 { faults.append(.parted(hard)) }
        if hard < parted.count { faults.append(.lone(parted.count - hard)) }
        faults.removeAll { $0.cost == 0 }
    }
}

extension PartEnd.Fault {
    /// In the measure of ``FitSettings/distance(to:)``. What is wrong in itself costs more than any change; a page that
    /// is too empty as much as changes short of the margins, and less the fuller it is, so that nothing is changed only
    /// to step over a threshold.
    var cost: Int {
        switch self {
        case .lonelySignature: 5_000
        case .parted(let count): 5_000 * count
        case .sparse(let percent): Self.fading(percent, from: 23, to: 33)
        case .hollow(let percent): Self.fading(percent, from: 57, to: 67)
        case .lone(let count): 8 * count
        }
    }

    /// A person would object.
    var isObjectionable: Bool {
        switch self {
        case .lonelySignature, .parted: true
        case .sparse(let percent): percent < 25
        case .hollow(let percent): percent * 3 < 200
        case .lone: false
        }
    }

    private static func fading(_ percent: Int, from full: Int, to none: Int) -> Int {
        240 * min(max(none - percent, 0), none - full) / (none - full)
    }
}

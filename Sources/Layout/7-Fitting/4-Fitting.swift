import FormatRules
import PageModel
import PlanModel

/// Settings under which a document's pages end well, as near to the office's usual ones as can be.
package struct Fitting: Sendable {
    /// What was changed, with the clause that leaves it to the office.
    package struct Change: Sendable, Equatable {
        package enum Lever: String, Sendable, CaseIterable { case pitch, gap, size, indent, margins }

        package var lever: Lever
        package var from: [Length]
        package var to: [Length]
        package var clause: String
        package var certainty: Certainty
    }

    /// Why the usual settings would not do.
    package enum Reason: Sendable, Equatable {
        /// What is wrong with the pages of a part: 0 is the paper itself, its annexes follow.
        case end(End, part: Int)
        /// Printed on both sides, the last sheet would have an empty back.
        case oddPages
        case pages(wanted: Int)
        /// The office's own value lies outside what the instrument allows.
        case outsideRange
    }

    package enum End: Sendable, Equatable {
        case lonelySignature(lines: Int)
        case sparse(percent: Int)
        case hollow(pages: Int)
        case parted(Int)
        case lone(Int)
    }

    package var profile: Profile
    package var changes: [Change]
    /// The paper has annexes, whose pages are not counted.
    package var hasAnnexes: Bool
    /// Printed on both sides, the last sheet has an empty back all the same.
    package var isOdd = false
    package var pagesBefore: Int
    package var pagesAfter: Int
    package var reasons: [Reason]
    /// What no legal setting mends.
    package var unmended: [Reason]
    /// What stands between the paper and the wanted number of pages; nil where it has that number.
    package var shortfall: Shortfall?

    package struct Shortfall: Sendable, Equatable {
        /// The number nearest to the wanted one that the instrument allows.
        package var pages: Int
        /// Lines of text that must go; below zero, that must be added; nil where a list of recipients decides.
        package var lines: Int?
    }
}

/// Finds them.
///
/// Ways to set the pages are tried from the usual one outwards, so that the first good one is the nearest; none is
/// tried that costs more than the best one found. Only a change of size, indent or margins breaks lines anew.
struct FitSearch {
    let choices: FitChoices
    let isDuplex: Bool
    private let draft: (FitSettings.Lines) -> FitDraft
    private var drafts: [FitSettings.Lines: FitDraft] = [:]

    init(_ choices: FitChoices, isDuplex: Bool, draft: @escaping (FitSettings.Lines) -> FitDraft) {
        self.choices = choices
        self.isDuplex = isDuplex
        self.draft = draft
    }

    /// In the measure of ``FitSettings/distance(to:)``: more than any legal change, and for an even number of pages
    /// no more than a point of line pitch and a little.
    private static let wrongPages = 1_000_000
    private static let oddPages = 45

    struct Found {
        var settings: FitSettings
        var ends: [PartEnd]
        var cost: Int
        var pages: Int { ends.first?.pages ?? 0 }
    }

    /// The lines of one indent, size and width, made once.
    mutating func lines(_ settings: FitSettings) -> FitDraft {
        if let known = drafts[settings.lines] { return known }
        let made = draft(settings.lines)
        drafts[settings.lines] = made
        return made
    }

    mutating func usual() -> Found { found(choices.usual, distance: 0, pages: nil) }

    /// Why the paper cannot have a number of pages; nil where it can.
    mutating func shortfall(pages: Int) -> Fitting.Shortfall? {
        for tight in [true, false] {
            let extreme = choices.extreme(tight: tight)
            let found = found(extreme, distance: 0, pages: nil)
            guard tight ? found.pages > pages : found.pages < pages else { continue }
            let lines = lines(extreme).linesBeyond(pages, pitch: extreme.pitch, gap: extreme.gap)
            return Fitting.Shortfall(pages: found.pages, lines: lines)
        }
        return nil
    }

    /// The best way; a wanted number of pages counts for more than anything else.
    mutating func best(pages: Int?) -> Found {
        var best: Found?
        for (distance, settings) in choices.all {
            if let best, distance > best.cost { break }
            let next = found(settings, distance: distance, pages: pages)
            // Of equals the one with fewer pages.
            if best.map({ (next.cost, next.pages) < ($0.cost, $0.pages) }) ?? true { best = next }
        }
        return best ?? usual()
    }

    /// What a way costs with no number of pages wanted.
    mutating func cost(_ settings: FitSettings, distance: Int) -> Int {
        found(settings, distance: distance, pages: nil).cost
    }

    private mutating func found(_ settings: FitSettings, distance: Int, pages: Int?) -> Found {
        let ends = lines(settings).ends(pitch: settings.pitch, gap: settings.gap)
        // The last page of an annex ends where its table does: worth a step of the line pitch or two, no more.
        let faults = ends.enumerated().reduce(0) { sum, end in
            // What nobody objects to is no reason to leave the usual way.
            let faults = end.element.faults.filter { distance > 0 || $0.isReason }
            let costs = faults.map { end.offset > 0 && !$0.isWrong ? $0.cost / 8 : $0.cost }
            return sum + costs.reduce(0, +)
        }
        let wrong = pages.map { abs((ends.first?.pages ?? 0) - $0) * Self.wrongPages } ?? 0
        return Found(
            settings: settings, ends: ends, cost: distance + faults + wrong + (isOdd(ends) ? Self.oddPages : 0))
    }

    /// A paper of one page has an empty back in any case.
    func isOdd(_ ends: [PartEnd]) -> Bool {
        let pages = ends.reduce(0) { $0 + $1.pages }
        return isDuplex && pages > 1 && !pages.isMultiple(of: 2)
    }

    /// What is worth telling of the pages' ends.
    ///
    /// - Parameter all: what comes near a fault too, as a reason for a change.
    func faults(_ found: Found, all: Bool) -> [Fitting.Reason] {
        found.ends.enumerated().flatMap { part, end in
            let faults = end.faults.filter { all || $0.isObjectionable && (part == 0 || $0.isWrong) }
            let hollow = faults.count { if case .hollow = $0 { true } else { false } }
            let ends = faults.compactMap(\.end) + (hollow > 0 ? [.hollow(pages: hollow)] : [])
            return ends.map { Fitting.Reason.end($0, part: part) }
        }
    }
}

extension PartEnd.Fault {
    /// Whatever page it is on.
    fileprivate var isWrong: Bool { cost >= 5_000 }

    fileprivate var isReason: Bool {
        if case .lone = self { return true }
        return isObjectionable
    }

    fileprivate var end: Fitting.End? {
        switch self {
        case .lonelySignature(let lines): .lonelySignature(lines: lines)
        case .sparse(let percent): .sparse(percent: percent)
        case .hollow: nil
        case .parted(let count): .parted(count)
        case .lone(let count): .lone(count)
        }
    }
}

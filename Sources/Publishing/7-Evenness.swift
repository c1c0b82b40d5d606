import PageModel

/// How evenly the justified lines of some pages are set, as (space − natural space) / natural space.
package struct Evenness: Sendable, Equatable {
    /// Lines that are justified and hold no piece wider than ``widePiece`` that may not be broken.
    package var lines = 0
    package var mean = 0.0
    /// The mean without its sign: a shrunk space is as far from natural as a stretched one.
    package var meanDistance = 0.0
    package var worst = 0.0
    package var tightest = 0.0
    /// Lines whose spaces are more than 1.5 times as wide as natural ones.
    package var loose = 0
    /// Last lines of one syllable.
    package var stubs = 0
    /// Lines that hold a wide piece, counted in nothing above, and the worst of them.
    package var forced = 0
    package var worstForced = 0.0

    package static let widePiece = Length.millimetres(60)

    package init(_ pages: [Page]) {
        var (sum, distance) = (0, 0)
        for line in pages.compactMap(\.making).flatMap(\.lines) {
            if line.isLast, line.syllables == 1 { stubs += 1 }
            guard let stretch = line.stretch else { continue }
            let space = Double(stretch) / 1000
            guard line.widestPiece <= Self.widePiece else {
                forced += 1
                worstForced = max(worstForced, space)
                continue
            }
            lines += 1
            sum += stretch
            distance += abs(stretch)
            worst = max(worst, space)
            tightest = min(tightest, space)
            if stretch > 500 { loose += 1 }
        }
        guard lines > 0 else { return }
        mean = Double(sum) / 1000 / Double(lines)
        meanDistance = Double(distance) / 1000 / Double(lines)
    }
}

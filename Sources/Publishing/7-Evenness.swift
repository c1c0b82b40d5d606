import PageModel

/// How evenly the justified lines of some pages are set, as (space − natural space) / natural space.
package struct Evenness: Sendable, Equatable, Encodable {
    /// Lines that are justified and not ``LineMeasure/isForced``.
    package var lines = 0
    package var mean = 0.0
    /// The mean without its sign: a shrunk space is as far from natural as a stretched one.
    package var meanDistance = 0.0
    package var worst = 0.0
    package var tightest = 0.0
    /// Lines that are ``LineMeasure/isLoose``.
    package var loose = 0
    /// Last lines of one syllable.
    package var stubs = 0
    /// Justified lines that are ``LineMeasure/isForced``, counted in none of the above, and the worst of them.
    package var forced = 0
    package var worstForced = 0.0

    /// - Parameter pages: of one document or of several.
    package init(_ pages: [Page]) { self.init(pages.compactMap(\.making)) }

    package init(_ makings: [PageMaking]) {
        var (sum, distance) = (0, 0)
        for line in makings.lazy.flatMap(\.lines) {
            if line.isStub { stubs += 1 }
            guard let stretch = line.stretch else { continue }
            let space = Double(stretch) / 1000
            guard !line.isForced else {
                forced += 1
                worstForced = max(worstForced, space)
                continue
            }
            lines += 1
            sum += stretch
            distance += abs(stretch)
            worst = max(worst, space)
            tightest = min(tightest, space)
            if line.isLoose { loose += 1 }
        }
        guard lines > 0 else { return }
        mean = Double(sum) / 1000 / Double(lines)
        meanDistance = Double(distance) / 1000 / Double(lines)
    }
}

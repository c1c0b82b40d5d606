/// How the pages of a document lie on the sides of sheets.
package enum Imposition: String, Sendable, Hashable, CaseIterable {
    /// One page a side, as it is.
    case single
    /// Two pages beside each other on an A4 sheet.
    case twoUp
    /// Two pages beside each other, in the order in which a stack of A4 sheets, folded once and stapled in the fold,
    /// reads as a booklet.
    case booklet

    /// The document's pages, counted from 0, on each side from left to right; nil leaves a place empty.
    func sides(of count: Int) -> [[Int?]] {
        func page(_ index: Int) -> Int? { index < count ? index : nil }
        switch self {
        case .single: return (0..<count).map { [$0] }
        case .twoUp: return stride(from: 0, to: count, by: 2).map { [$0, page($0 + 1)] }
        case .booklet:
            // Four pages a sheet: the outer ones on its front, the inner ones on its back.
            let all = (count + 3) / 4 * 4
            return (0..<all / 2).map { side in
                let (near, far) = (page(side), page(all - 1 - side))
                return side.isMultiple(of: 2) ? [far, near] : [near, far]
            }
        }
    }
}

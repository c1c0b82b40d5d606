import FormatRules
import PageModel

/// Puts the foot under the body: whole, or its list overleaf when it is very tall.
struct FootPlacement {
    let profile: Profile
    let room: PageRoom
    /// What the last page keeps free under the foot.
    var tail = Length.zero

    private var height: Length { profile.textHeight }

    /// - Parameter copy: what makes the paper a copy, under everything else and in one piece.
    func columns(_ flow: [FlowLine], _ foot: Foot, copy: Stack?) -> [Pagination.Column] {
        var columns = columns(flow, foot)
        guard let copy else { return columns }
        let last = columns.count - 1
        let gap = profile.spacing.copyAbove.value
        // The height of the last page holds what is kept free under the foot, which now lies under the copy.
        if columns.isEmpty || columns[last].height + gap + copy.height > room.height(ofPage: last) {
            columns.append(Pagination.Column(height: tail))
        }
        let end = columns.count - 1
        var y = columns[end].height - tail
        if y > .zero { y += gap }
        columns[end].lines.append((y, FlowLine(items: copy.items, height: copy.height)))
        columns[end].height = y + copy.height + tail
        return columns
    }

    private func columns(_ flow: [FlowLine], _ foot: Foot) -> [Pagination.Column] {
        goesOverleaf(foot)
            ? withListOverleaf(flow, foot) : Pagination.columns(closed(flow, with: foot), room: room)
    }

    /// A foot of up to two thirds of the page is one piece.
    func goesOverleaf(_ foot: Foot) -> Bool { foot.height.units * 3 > height.units * 2 }

    /// The body with the whole foot after it, where there is one.
    func closed(_ flow: [FlowLine], with foot: Foot) -> [FlowLine] {
        foot.height + tail > .zero ? closed(flow, with: foot.whole, above: tail) : flow
    }

    /// The body with the foot (or its signature) after it, tied to the last two lines.
    private func closed(_ flow: [FlowLine], with stack: Stack, above tail: Length) -> [FlowLine] {
        var flow = flow
        if flow.count > 2 { flow[flow.count - 1].tie(.signature) }
        flow.append(
            FlowLine(
                items: stack.items, height: stack.height + tail, gapBefore: profile.spacing.footAbove.value,
                tie: .signature))
        return flow
    }

    /// The signature stays with the body; entries of the list fill the page beside it (or under it, where
    /// several sign) and go on overleaf.
    private func withListOverleaf(_ flow: [FlowLine], _ foot: Foot) -> [Pagination.Column] {
        // Beside one signature the list's label stands level with it, on the same page.
        let isBeside = foot.listTop == .zero && foot.signature.height > .zero
        var signature = foot.signature
        if isBeside, let first = foot.list.first {
            signature.height = max(signature.height, least(of: first, under: flow))
        }
        // A list that one page cannot hold ends on another than the signature's.
        let isLast = foot.list.reduce(tail) { $0 + $1.whole.height } <= room.others
        let columns = Pagination.columns(closed(flow, with: signature, above: isLast ? tail : .zero), room: room)
        let top = (columns[columns.count - 1].lines.last?.y ?? .zero) + foot.listTop
        var list = ListOverleaf(columns, room: room, tail: tail, from: top, tied: isBeside)
        list.place(foot.list)
        return list.columns
    }

    /// What of the first entry stands beside the signature: all of it, or two names of a group that the page cannot
    /// hold together with the signature's two lines of the body.
    private func least(of entry: ListEntry, under flow: [FlowLine]) -> Length {
        guard entry.names.count > 2 else { return entry.whole.height }
        // What no page end parts from the signature; the last two lines are tied to each other.
        let start = flow.indices.dropLast().last { (flow[$0].tie ?? .loneItem) < .paragraph } ?? 0
        let tied = flow[start...].dropFirst().reduce(flow.isEmpty ? .zero : flow[start].height) {
            $0 + $1.gapBefore + $1.height
        }
        let left = (start == 0 ? room.first : room.others) - tied - profile.spacing.footAbove.value - tail
        return entry.whole.height <= left ? entry.whole.height : entry.part(0..<2).height
    }
}

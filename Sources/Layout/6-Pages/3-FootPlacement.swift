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
        if columns.isEmpty || columns[last].height + gap + copy.height > room.height(ofPage: last) {
            columns.append(Pagination.Column())
        }
        let end = columns.count - 1
        if columns[end].height > .zero { columns[end].height += gap }
        columns[end].lines.append((columns[end].height, FlowLine(items: copy.items, height: copy.height)))
        columns[end].height += copy.height
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
        foot.height + tail > .zero ? closed(flow, with: foot.whole) : flow
    }

    /// The body with the foot (or its signature) after it, tied to the last two lines.
    private func closed(_ flow: [FlowLine], with stack: Stack) -> [FlowLine] {
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
        var columns = Pagination.columns(closed(flow, with: foot.signature), room: room)
        var y = (columns[columns.count - 1].lines.last?.y ?? .zero) + foot.listTop
        for entry in foot.list {
            if y + entry.height + tail > height, y > .zero {
                columns.append(Pagination.Column())
                y = .zero
            }
            let line = FlowLine(items: entry.items, height: entry.height)
            columns[columns.count - 1].lines.append((y, line))
            y += entry.height
            columns[columns.count - 1].height = max(columns[columns.count - 1].height, y)
        }
        return columns
    }
}

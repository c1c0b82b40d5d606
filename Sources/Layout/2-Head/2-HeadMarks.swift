import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// Marks round the head: draft, secrecy and urgency under the number, scope in the upper right corner.
///
/// HD 05 II.II.3, 4; NĐ 30 PL I.III.2 and the cells 10a, 10b, 11 of its diagram.
struct HeadMarks {
    let composer: Composer
    let document: OfficialDocument

    private var profile: Profile { composer.profile }
    private var spacing: Spacing { profile.spacing }

    /// Under the number, or under the subject that stands there.
    func underNumber(width: Length) -> Stack {
        var stack = Stack()
        if let mark = document.draftMark { stack.append(line(mark, .draftMark, width: width)) }
        if let mark = document.secrecy, document.allowsSecrecy, profile.policies.secrecy.value == .box {
            let frame = profile.secrecyMarks.value[mark.string.uppercased()]
            stack.append(framed(mark, .secrecy, .secrecyBox, frame: frame, in: width))
        }
        guard let mark = document.urgency else { return stack }
        switch profile.policies.urgencyMark.value {
        case .text: stack.append(line(mark, .urgency, width: width))
        case .box:
            let frame = profile.urgencyMarks.value.first { Fold.same($0.key, mark.string) }?.value
            stack.append(framed(mark, .urgency, .urgencyBox, frame: frame, in: width))
        }
        return stack
    }

    private func line(_ mark: Text, _ role: Role, width: Length) -> [SetLine] {
        let styled = composer.styled(mark.string, role, span: mark.span)
        return composer.centred([styled], role, width: width, pitch: spacing.headPitch.value)
    }

    /// A mark in its red frame, in the middle of a column.
    private func framed(_ mark: Text, _ role: Role, _ boxRole: Role, frame: Length?, in width: Length) -> Stack {
        var stack = Stack()
        stack.append(gap: spacing.markGap.value)
        let text = composer.styled(mark.string, role, span: mark.span)
        let room = frame ?? composer.width([text]) + spacing.markGap.value * 2
        stack.append(box(text, role, boxRole, width: room, ink: .red), x: (width - room) / 2)
        return stack
    }

    /// A frame of the height that the clause gives, its text balanced in it; more lines make it higher.
    private func box(_ text: StyledText, _ role: Role, _ boxRole: Role, width: Length, ink: PlacedItem.Ink) -> Stack {
        let metrics = composer.metrics(of: text.style)
        let pitch = metrics.height
        let lines = composer.centred([text], role, width: width, pitch: pitch)
        // One line in its frame has this much white above it, and several keep it.
        let white = (spacing.markHeight.value - pitch) / 2
        var stack = Stack()
        stack.append(gap: white)
        stack.append(lines)
        stack.height = max(spacing.markHeight.value, stack.height + white)
        let component = profile.component(boxRole)
        var frame = PlacedItem(
            .box(thickness: spacing.ruleThickness.value),
            frame: Rectangle(x: .zero, y: .zero, width: width, height: stack.height), role: boxRole,
            component: component.cell, clause: component.clause)
        frame.ink = ink
        for index in stack.items.indices { stack.items[index].ink = ink }
        stack.items.append(frame)
        return stack
    }

    /// In the upper margin of page 1: framed above the national title, or in the corner without a frame. Places are
    /// counted from the text area's corner, so that they lie above it.
    func scope(above x: Length, width: Length) -> [PlacedItem] {
        guard let mark = document.scope, !mark.isMassMediaBan else { return [] }
        let text = composer.styled(mark.string, .scope, span: mark.span)
        let stack: Stack
        switch profile.policies.scopePlace.value {
        case .boxAboveTitle:
            let room = min(composer.width([text]) + spacing.markGap.value * 2, width)
            stack = box(text, .scope, .scopeBox, width: room, ink: .black).movedRight(by: x + (width - room) / 2)
        case .corner: stack = corner(text, width: width)
        }
        let margin = profile.page.top.value
        let usual = spacing.scopeTop
        // A second line goes up as long as the sheet has room above; a distance that a clause gives stays.
        let highest = usual.certainty == .unverified ? Self.scopeClearance : usual.value
        let top = min(usual.value, max(highest, margin - stack.height - Self.scopeClearance))
        if top + stack.height > margin {
            let component = profile.component(.scope)
            composer.report(
                Diagnostic(
                    .scopeTooLong, at: mark.span, ["room": "\(Int(margin.millimetres))"], clause: component.clause,
                    certainty: component.certainty.rawValue))
        }
        return stack.items.map { $0.moved(x: .zero, y: top - margin) }
    }

    /// White between a mark of scope and the sheet's edge above, and the head below.
    private static let scopeClearance = Length.millimetres(1)

    /// Lines that end at the right edge of the text.
    private func corner(_ text: StyledText, width: Length) -> Stack {
        let metrics = composer.metrics(of: text.style)
        let setting = LineSetting(role: .scope, width: width, pitch: metrics.height, balanced: true)
        var stack = Stack()
        for line in composer.lines([text], setting) { stack.append([line], x: profile.textWidth - line.natural) }
        return stack
    }
}

extension Text {
    /// The one scope that stands at the foot of the last page (HD 05 II.II.4.1).
    var isMassMediaBan: Bool {
        let media = "phương tiện thông tin đại chúng"
        return Fold.opens(string, with: ["Không phổ biến trên \(media)", "Không phổ biến trên các \(media)"])
    }
}

extension Stack {
    fileprivate func movedRight(by distance: Length) -> Stack {
        var stack = self
        stack.items = items.map { $0.moved(x: distance, y: .zero) }
        return stack
    }
}

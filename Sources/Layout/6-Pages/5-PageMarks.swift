import FormatRules
import PageModel
import PlanModel

/// What is tied to the foot of a page and not to the text: where the office is found, and what must not be spread.
///
/// HD 05 II.II.6 (last page) and II.II.4.1; NĐ 30 PL I.III.4 (page 1).
struct PageMarks {
    let composer: Composer
    let document: OfficialDocument

    private var profile: Profile { composer.profile }
    private var spacing: Spacing { profile.spacing }
    private var contactPage: Policies.ContactPage { profile.policies.contactPage.value }

    /// The heights that pages have for text: the first one may be shorter.
    var room: PageRoom {
        let first = contactPage == .first ? contact.height : .zero
        return PageRoom(first: profile.textHeight - first, others: profile.textHeight, grid: profile.baselineGrid)
    }

    /// What the last page must keep free under the foot.
    var tail: Length { contactPage == .last ? contact.height : .zero }

    /// The marks of a page, placed from the text area's top left corner.
    func items(isFirst: Bool, isLast: Bool) -> [PlacedItem] {
        let showsContact = contactPage == .first ? isFirst : isLast
        let stack = showsContact ? contact : Stack()
        let items = stack.items.map { $0.moved(x: .zero, y: profile.textHeight - stack.height) }
        return items + (isLast ? massMediaBan + lineage : [])
    }

    /// A solid line over the whole width of the text, and the lines under it.
    private var contact: Stack {
        var stack = Stack()
        guard !document.contact.isEmpty else { return stack }
        stack.append(gap: spacing.footAbove.value)
        stack.items.append(composer.rule(.contactRule, x: .zero, y: stack.height, width: profile.textWidth))
        stack.append(gap: spacing.headRuleDrop.value)
        for line in document.contact {
            stack.append(
                composer.lines(
                    [composer.styled(line.string, .contact, span: line.span)],
                    LineSetting(role: .contact, width: profile.textWidth, pitch: spacing.contactPitch.value)))
        }
        return stack
    }

    /// What a report was made from, in small letters in the lower margin: the office's own note, no component of the
    /// instrument.
    private var lineage: [PlacedItem] {
        guard document.printsLineage, let text = document.lineage else { return [] }
        var styled = composer.styled(text.string, .lineage, span: text.span)
        styled.style.size = .points(8)
        styled.style.italic = true
        let pitch = composer.metrics(of: styled.style).height
        let setting = LineSetting(role: .lineage, width: profile.textWidth, pitch: pitch)
        return composer.lines([styled], setting).prefix(1).flatMap(\.items)
            .map { $0.moved(x: .zero, y: profile.textHeight + pitch / 2) }
    }

    /// In the lower margin, centred, as far from the sheet's edge as the other scopes are from the upper one.
    private var massMediaBan: [PlacedItem] {
        guard let mark = document.scope, mark.isMassMediaBan else { return [] }
        let style = composer.style(.scope)
        let metrics = composer.metrics(of: style)
        let pitch = metrics.height
        let styled = composer.styled(mark.string, .scope, span: mark.span)
        let lines = composer.centred([styled], .scope, width: profile.textWidth, pitch: pitch)
        let top = profile.textHeight + profile.page.bottom.value - spacing.scopeTop.value - pitch * lines.count
        return lines.enumerated().flatMap { index, line in
            line.items.map { $0.moved(x: .zero, y: top + pitch * index) }
        }
    }
}

/// How high the text of a page may be.
struct PageRoom {
    var first: Length
    var others: Length
    /// What the tops of the body's lines are multiples of; zero where lines stand as they come.
    var grid: Length

    init(first: Length, others: Length, grid: Length = .zero) {
        self.first = first
        self.others = others
        self.grid = grid
    }

    init(_ height: Length, grid: Length = .zero) { self.init(first: height, others: height, grid: grid) }

    func height(ofPage index: Int) -> Length { index == 0 ? first : others }
}

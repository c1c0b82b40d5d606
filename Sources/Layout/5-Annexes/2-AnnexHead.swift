import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// Label, title and reference of an annex (HD 05 II.II.1; NĐ 30 PL I.III.1).
struct AnnexHead {
    let composer: Composer
    let document: OfficialDocument
    let annex: Annex
    let rules: LayoutRules
    let options: LayoutOptions

    private var profile: Profile { composer.profile }
    private var spacing: Spacing { profile.spacing }

    func lines() -> [FlowLine] {
        var stack = Stack()
        stack.append(centred(annex.label, .annexLabel))
        for line in annex.title { stack.append(centred(line, .annexTitle)) }
        var line = FlowLine(items: stack.items, height: stack.height)
        line.bookmark = ((annex.label.string + " " + annex.title.map(\.string).joined(separator: " ")), 0)
        return [line]
    }

    private func centred(_ text: Text, _ role: Role) -> [SetLine] {
        let setting = LineSetting(
            role: role, width: profile.textWidth, pitch: spacing.titlePitch.value, alignment: .centred, balanced: true)
        return composer.lines([composer.styled(text.string, role, span: text.span)], setting)
    }
}

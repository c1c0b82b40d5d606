import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// What stands above the text of an annex (HD 05 II.II.1; NĐ 30 PL I.III.1) or of an attached text (Mẫu 1.3).
struct AnnexHead {
    let composer: Composer
    let document: OfficialDocument
    let annex: Annex
    let rules: LayoutRules
    let options: LayoutOptions

    private var profile: Profile { composer.profile }
    private var spacing: Spacing { profile.spacing }

    func lines() -> [FlowLine] {
        var flow: [FlowLine] = []
        if annex.nature == .attached, profile.policies.attachedHead.value {
            flow.append(Letterhead(composer: composer, document: document, rules: rules).lineWithoutNumber())
        }
        let stack = stack()
        var line = FlowLine(items: stack.items, height: stack.height)
        if !flow.isEmpty { line.gapBefore = spacing.titleAbove.value }
        line.bookmark = (([annex.label] + annex.title).map(\.string).joined(separator: " "), 0)
        return flow + [line]
    }

    private func stack() -> Stack {
        let isAnnex = annex.nature == .annex
        var stack = Stack()
        stack.append(centred([text(annex.label, isAnnex ? .annexLabel : .kind)], isAnnex ? .annexLabel : .kind))
        let role: Role = isAnnex ? .annexTitle : .subject
        for line in annex.title { stack.append(centred([text(line, role)], role)) }
        let reference =
            annex.reference.map { [[text($0, .annexReference)]] }
            ?? AnnexReference(self).lines(within: profile.textWidth)
        for line in reference { stack.append(centred(line, .annexReference)) }
        switch profile.policies.annexMark.value {
        case .hyphens: stack.append(centred([composer.styled("-----", .annexHyphens)], .annexHyphens))
        case .rule:
            let length = stack.lastLine.scaled(by: spacing.ruleShare.value)
            stack.append(gap: spacing.headRuleDrop.value)
            stack.items.append(
                composer.rule(.annexRule, x: (profile.textWidth - length) / 2, y: stack.height, width: length))
        }
        return stack
    }

    private func text(_ text: Text, _ role: Role) -> StyledText {
        composer.styled(text.string, role, span: text.span)
    }

    private func centred(_ texts: [StyledText], _ role: Role) -> [SetLine] {
        composer.centred(texts, role, width: profile.textWidth, pitch: spacing.titlePitch.value)
    }
}

extension AnnexReference {
    init(_ head: AnnexHead) {
        self.init(
            composer: head.composer, document: head.document, rules: head.rules,
            isOpen: head.options.medium == .electronic
                && head.composer.profile.policies.annexReferenceOpen.value == .electronic)
    }
}

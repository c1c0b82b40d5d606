import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// Kind and subject in the middle of the page, or the addressees of a công văn in their place.
struct TitleBlock {
    let composer: Composer
    let document: OfficialDocument
    let form: KindForm

    private var profile: Profile { composer.profile }
    private var spacing: Spacing { profile.spacing }

    func lines() -> [FlowLine] {
        var flow: [FlowLine] = []
        if form.heading == .title {
            let title = title()
            flow.append(FlowLine(items: title.items, height: title.height, gapBefore: spacing.titleAbove.value))
        }
        // Thirty-four provinces are more than a page holds under its head: the list goes on overleaf.
        var gap = flow.isEmpty ? spacing.titleAbove.value : spacing.titleBelow.value
        for (index, row) in Addressees(composer: composer, document: document, form: form).rows().enumerated() {
            flow.append(
                FlowLine(items: row.items, height: row.height, gapBefore: gap, tie: index < 3 ? .heading : nil))
            gap = .zero
        }
        return flow
    }

    private func title() -> Stack {
        var stack = Stack()
        stack.append(centred(document.kind.string, .kind, span: document.kind.span, width: profile.textWidth))
        if let author = document.author {
            let line = Fold.opens(author.string, with: ["của"]) ? author.string : "của " + author.string
            stack.append(centred(line, .authorLine, span: author.span, width: profile.textWidth))
        }
        let width = min(spacing.subjectWidth.value, profile.textWidth)
        var subject = Stack()
        for line in document.subject {
            subject.append(centred(line.string, .subject, span: line.span, width: width))
        }
        stack.append(subject, x: (profile.textWidth - width) / 2)
        switch profile.policies.subjectMark.value {
        case .hyphens:
            stack.append(centred("-----", .subjectHyphens, span: nil, width: profile.textWidth))
        case .rule:
            let length = stack.lastLine.scaled(by: spacing.ruleShare.value)
            stack.append(gap: spacing.headRuleDrop.value)
            stack.items.append(
                composer.rule(.subjectRule, x: (profile.textWidth - length) / 2, y: stack.height, width: length))
        }
        return stack
    }

    private func centred(_ text: String, _ role: Role, span: SourceSpan?, width: Length) -> [SetLine] {
        let styled = composer.styled(text, role, span: span)
        return composer.centred([styled], role, width: width, pitch: spacing.titlePitch.value)
    }
}

import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// Kind and subject in the middle of the page, or the addressees of a công văn in their place.
struct TitleBlock {
    let composer: Composer
    let document: OfficialDocument

    private var profile: Profile { composer.profile }
    private var spacing: Spacing { profile.spacing }

    func lines() -> [FlowLine] {
        var stack = Stack()
        if !document.isDispatch { stack.append(title()) }
        if !document.addressees.isEmpty {
            if stack.height > .zero { stack.append(gap: spacing.titleBelow.value) }
            stack.append(Addressees(composer: composer, document: document).stack())
        }
        guard stack.height > .zero else { return [] }
        return [FlowLine(items: stack.items, height: stack.height, gapBefore: spacing.titleAbove.value)]
    }

    private func title() -> Stack {
        var stack = Stack()
        stack.append(centred(document.kind.string, .kind, span: document.kind.span, width: profile.textWidth))
        let width = min(spacing.subjectWidth.value, profile.textWidth)
        var subject = Stack()
        for line in document.subject {
            subject.append(centred(line.string, .subject, span: line.span, width: width))
        }
        stack.append(subject, x: (profile.textWidth - width) / 2)
        switch profile.policies.subjectMark.value {
        case .hyphens:
            stack.append(centred("-----", .subjectHyphens, span: nil, width: profile.textWidth))
        case .rule where subject.height > .zero:
            let length = subject.lastLine.scaled(by: spacing.ruleShare.value)
            stack.append(gap: spacing.headRuleDrop.value)
            stack.items.append(
                composer.rule(.subjectRule, x: (profile.textWidth - length) / 2, y: stack.height, width: length))
        case .rule: break
        }
        return stack
    }

    private func centred(_ text: String, _ role: Role, span: SourceSpan?, width: Length) -> [SetLine] {
        let setting = LineSetting(
            role: role, width: width, pitch: spacing.titlePitch.value, alignment: .centred, balanced: true)
        return composer.lines([composer.styled(text, role, span: span)], setting)
    }
}

/// `Kính gửi:` (or `Kính trình:`) and who is addressed.
struct Addressees {
    let composer: Composer
    let document: OfficialDocument

    private var profile: Profile { composer.profile }
    private var pitch: Length { profile.spacing.titlePitch.value }
    private var label: StyledText {
        let policies = profile.policies
        let label = document.isSubmission ? policies.submissionLabel : policies.addressLabel
        return composer.styled(label.value, .addressLabel)
    }

    func stack() -> Stack {
        document.addressees.count == 1 ? single(document.addressees[0]) : list()
    }

    /// One addressee stands on the label's line, the whole centred; a long name hangs under itself.
    private func single(_ name: Text) -> Stack {
        let end = profile.policies.addresseeSingle.value
        let colon = StyledText(label.text + ": ", label.style)
        return beside(colon, [.marked("", name.string, end, composer.style(.addressee), span: name.span)])
    }

    /// Several stand one a line with dashes: beside the label, or under it with the dashes below the colon.
    private func list() -> Stack {
        let names = document.addressees.enumerated().map { index, name in
            let isLast = index == document.addressees.count - 1
            let end = isLast ? profile.policies.addresseeLast.value : profile.policies.addresseeEnd.value
            return StyledText.marked("- ", name.string, end, composer.style(.addressee), span: name.span)
        }
        let colon = StyledText(label.text + ": ", label.style)
        guard profile.policies.addressList.value == .underColon else { return beside(colon, names) }
        let indent = composer.width([label])
        let widest = names.map { composer.width([$0]) }.max() ?? .zero
        // Less than the usual distance from the text's edge when the names need the room.
        let x = max(.zero, min(profile.spacing.addressIndent.value, profile.textWidth - indent - widest))
        var stack = Stack()
        stack.append(lines([colon], .addressLabel, width: profile.textWidth - x), x: x)
        for name in names {
            stack.append(lines([name], .addressee, width: profile.textWidth - x - indent), x: x + indent)
        }
        return stack
    }

    private func beside(_ colon: StyledText, _ names: [StyledText]) -> Stack {
        let space = composer.shaper.shape(" ", in: colon.style).width
        let indent = composer.width([colon]) + space
        let widest = min(names.map { composer.width([$0]) }.max() ?? .zero, profile.textWidth - indent)
        let x = (profile.textWidth - indent - widest) / 2
        var stack = Stack()
        for name in names {
            stack.append(lines([name], .addressee, width: widest + Length(units: 1)), x: x + indent)
        }
        let head = lines([colon], .addressLabel, width: indent)
        stack.items = head.flatMap(\.items).map { $0.moved(x: x, y: .zero) } + stack.items
        return stack
    }

    private func lines(_ texts: [StyledText], _ role: Role, width: Length) -> [SetLine] {
        let hanging = texts[0].text.hasPrefix("- ") ? composer.width([StyledText("- ", texts[0].style)]) : .zero
        return composer.lines(texts, LineSetting(role: role, width: width, pitch: pitch, hanging: hanging))
    }
}

import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// `Nơi nhận:` and its entries, with braces round the groups.
struct RecipientList {
    let composer: Composer
    let document: OfficialDocument

    private var profile: Profile { composer.profile }
    private var pitch: Length { profile.spacing.listPitch.value }
    private var style: TextStyle { composer.style(.recipient) }

    /// The width that the list takes with every entry on one line.
    var need: Length {
        document.recipients.enumerated().map { index, entry in
            let names = entry.recipients.indices.map { composer.width([text(index, $0)]) }.max() ?? .zero
            guard let purpose = entry.purpose else { return names }
            return names + brace.total + composer.width([purposeText(purpose)])
        }.max() ?? .zero
    }

    /// One a name and one a brace group; the label stands on the first, the drafter's mark under the last.
    func entries(width: Length) -> [ListEntry] {
        var entries = document.recipients.indices.flatMap { index in
            document.recipients[index].purpose.map { [group(index, purposeText($0), width: width)] }
                ?? names(of: index, width: width).map { ListEntry(whole: $0) }
        }
        guard !entries.isEmpty else { return drafter(width: width) }
        entries[0].put(label(width: width))
        // The last page of a long list holds more than its archive line.
        if entries.count > 1 { entries[entries.count - 1].keepsWithPrevious = true }
        return entries + drafter(width: width)
    }

    private func label(width: Length) -> Stack {
        var stack = Stack()
        let text = composer.styled("Nơi nhận:", .recipientsLabel)
        stack.append(
            composer.lines(
                [text],
                LineSetting(role: .recipientsLabel, width: width, pitch: profile.spacing.signaturePitch.value)))
        if profile.policies.recipientsUnderlined.value, case .text(let line)? = stack.items.first?.content {
            let y = line.baseline + composer.metrics(of: text.style).underlineOffset
            stack.items.append(composer.rule(.recipientsRule, x: .zero, y: y, width: stack.widest))
        }
        stack.append(gap: profile.spacing.listLabelGap.value)
        return stack
    }

    // MARK: Entries

    private func text(_ entry: Int, _ recipient: Int) -> StyledText {
        let names = document.recipients[entry].recipients
        let isLast = entry == document.recipients.count - 1 && recipient == names.count - 1
        let policies = profile.policies
        let end = isLast ? policies.recipientLast.value : policies.recipientEnd.value
        let name = names[recipient].name
        return .marked("- ", name.string, end, style, span: name.span)
    }

    /// Each name on its own line, wrapping under its text: one stack a name.
    private func names(of entry: Int, width: Length) -> [Stack] {
        let hanging = composer.dashWidth(style)
        return document.recipients[entry].recipients.indices.map { recipient in
            var stack = Stack()
            stack.append(
                composer.lines(
                    [text(entry, recipient)],
                    LineSetting(role: .recipient, width: width, pitch: pitch, hanging: hanging)))
            return stack
        }
    }

    // MARK: Brace groups

    /// Distances across a brace: from the names to it, its own width, from it to the label.
    private struct Brace {
        var before: Length
        var width: Length
        var after: Length
        var total: Length { before + width + after }
    }

    private var brace: Brace {
        let spacing = profile.spacing
        return Brace(
            before: spacing.braceGap.value, width: spacing.braceWidth.value, after: spacing.braceLabelGap.value)
    }

    private func purposeText(_ purpose: Text) -> StyledText {
        .marked("(", purpose.string, ")", composer.style(.recipientPurpose), span: purpose.span)
    }

    private func group(_ entry: Int, _ purpose: StyledText, width: Length) -> ListEntry {
        let purposeWidth = min(composer.width([purpose]), width / 2)
        return ListEntry(names: names(of: entry, width: width - brace.total - purposeWidth)) {
            braced($0, purpose, width: purposeWidth)
        }
    }

    /// Names with a brace behind them, its tip beside the middle of the purpose.
    private func braced(_ names: Stack, _ purpose: StyledText, width: Length) -> Stack {
        var label = Stack()
        label.append(
            composer.lines(
                [purpose], LineSetting(role: .recipientPurpose, width: width + Length(units: 1), pitch: pitch)))
        var stack = Stack()
        // A purpose of more lines than names makes room for itself above and below them.
        stack.append(gap: max(.zero, label.height - names.height) / 2)
        let top = stack.height
        stack.append(names)
        let x = names.widestWithHanging + brace.before
        let component = profile.component(.recipientBrace)
        // A little shorter than the lines, so that two groups in a row do not touch.
        let inset = Length.points(1)
        stack.items.append(
            PlacedItem(
                .brace(thickness: profile.spacing.ruleThickness.value),
                frame: Rectangle(
                    x: x, y: top + inset, width: brace.width, height: names.height - inset * 2),
                role: .recipientBrace, component: component.cell, clause: component.clause))
        stack.height = max(names.height, label.height)
        let labelTop = (stack.height - label.height) / 2
        stack.items += label.items.map { $0.moved(x: x + brace.width + brace.after, y: labelTop) }
        return stack
    }

    /// `ký hiệu người soạn thảo` and the number of copies at the end of the list: `PL.(300)`, `NguyenVanAn-26`
    /// (HD 05 II.II.5; NĐ 30 PL I.III.3).
    private func drafter(width: Length) -> [ListEntry] {
        guard let drafter = document.drafter else { return [] }
        let policies = profile.policies
        let name = policies.drafterNameJoined.value ? drafter.string.joinedWithoutMarks : drafter.string
        let text =
            document.copies.map {
                policies.drafterForm.value.replacing("{drafter}", with: name).replacing("{copies}", with: $0.string)
            } ?? name
        var stack = Stack()
        stack.append(
            composer.lines(
                [composer.styled(text, .drafter, span: drafter.span)],
                LineSetting(role: .drafter, width: width, pitch: pitch)))
        return [ListEntry(whole: stack, keepsWithPrevious: true)]
    }
}

extension String {
    /// `Nguyễn Văn An` as `NguyenVanAn` (HD 05 II.II.5: without marks and spaces).
    fileprivate var joinedWithoutMarks: String {
        filter { !$0.isWhitespace }.map { letter in
            let base = letter == "đ" ? "d" : letter == "Đ" ? "D" : Fold.initial(letter)
            return letter.isUppercase ? String(base) : base.lowercased()
        }.joined()
    }
}

extension Stack {
    /// The right edge of the widest line, counted from the stack's left edge.
    fileprivate var widestWithHanging: Length { items.map { $0.frame.x + $0.frame.width }.max() ?? .zero }
}

import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// `Kính gửi:` (or `Kính trình:`) and who is addressed.
struct Addressees {
    let composer: Composer
    let document: OfficialDocument
    let form: KindForm

    private var profile: Profile { composer.profile }
    private var pitch: Length { profile.spacing.titlePitch.value }
    private var label: StyledText {
        let policies = profile.policies
        switch form.address {
        case .usual: return composer.styled(policies.addressLabel.value, .addressLabel)
        case .submission: return composer.styled(policies.submissionLabel.value, .addressLabel)
        case .telegram:
            let sender = document.enactor?.string ?? document.issuer.map(\.string).joined(separator: " ")
            return StyledText(sender + policies.addressTelegram.value, composer.style(.addressLabel))
        }
    }

    /// One stack an addressee, the label beside the first or above it; none without addressees.
    func rows() -> [Stack] {
        guard let first = document.addressees.first else { return [] }
        if form.address == .telegram { return telegram() }
        return document.addressees.count == 1 ? single(first) : list()
    }

    /// One addressee stands on the label's line, the whole centred; a long name hangs under itself.
    private func single(_ name: Text) -> [Stack] {
        let end = profile.policies.addresseeSingle.value
        let colon = StyledText(label.text + ": ", label.style)
        return beside(colon, [.marked("", name.string, end, composer.style(.addressee), span: name.span)])
    }

    /// Who wires stands in the middle, and under it one line for each who is wired (NĐ 30 PL III Mẫu 1.6).
    private func telegram() -> [Stack] {
        let sender = StyledText(self.label.text + ":", self.label.style)
        var label = Stack()
        label.append(composer.centred([sender], .addressLabel, width: profile.textWidth, pitch: pitch))
        let x = profile.spacing.addressIndent.value
        return [label] + names.map { row($0, .addressee, width: profile.textWidth - x, x: x) }
    }

    /// Each with its dash and its end mark.
    private var names: [StyledText] {
        document.addressees.enumerated().map { index, name in
            let isLast = index == document.addressees.count - 1
            let end = isLast ? profile.policies.addresseeLast.value : profile.policies.addresseeEnd.value
            return StyledText.marked("- ", name.string, end, composer.style(.addressee), span: name.span)
        }
    }

    /// Several stand one a line with dashes: beside the label, or under it with the dashes below the colon.
    private func list() -> [Stack] {
        let names = names
        let colon = StyledText(label.text + ": ", label.style)
        guard profile.policies.addressList.value == .underColon else { return beside(colon, names) }
        let indent = composer.width([label])
        let widest = names.map { composer.width([$0]) }.max() ?? .zero
        // Less than the usual distance from the text's edge when the names need the room.
        let x = max(.zero, min(profile.spacing.addressIndent.value, profile.textWidth - indent - widest))
        return [row(colon, .addressLabel, width: profile.textWidth - x, x: x)]
            + names.map { row($0, .addressee, width: profile.textWidth - x - indent, x: x + indent) }
    }

    private func beside(_ colon: StyledText, _ names: [StyledText]) -> [Stack] {
        let space = composer.shaper.shape(" ", in: colon.style).width
        let indent = composer.width([colon]) + space
        let widest = min(names.map { composer.width([$0]) }.max() ?? .zero, profile.textWidth - indent)
        let x = (profile.textWidth - indent - widest) / 2
        var rows = names.map { row($0, .addressee, width: widest + Length(units: 1), x: x + indent) }
        rows[0].items = row(colon, .addressLabel, width: indent, x: x).items + rows[0].items
        return rows
    }

    private func row(_ text: StyledText, _ role: Role, width: Length, x: Length) -> Stack {
        var row = Stack()
        row.append(lines([text], role, width: width), x: x)
        return row
    }

    private func lines(_ texts: [StyledText], _ role: Role, width: Length) -> [SetLine] {
        let hanging = texts[0].text.hasPrefix("- ") ? composer.dashWidth(texts[0].style) : .zero
        return composer.lines(texts, LineSetting(role: role, width: width, pitch: pitch, hanging: hanging))
    }
}

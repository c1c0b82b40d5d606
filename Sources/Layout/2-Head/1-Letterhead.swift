import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// The head of page 1: issuer and number on the left, national or Party title and date on the right.
struct Letterhead {
    let composer: Composer
    let document: OfficialDocument
    let rules: LayoutRules

    private var symbol: String? { rules.symbol }
    private var form: KindForm { rules.form }
    private var profile: Profile { composer.profile }
    private var spacing: Spacing { profile.spacing }

    func line() -> FlowLine {
        if choosesSmallSizes() {
            let rule = rules.profile.smallHead
            composer.report(Diagnostic(.smallHeadChosen, clause: rule.clause, certainty: rule.certainty.rawValue))
        }
        let columns = columns()
        let upper = upperRow(columns)
        let top = upper.height + spacing.headRowGap.value
        var under = numberStack(width: columns.left)
        let date = form.hasDate ? dateStack(width: columns.right) : Stack()
        let marks = HeadMarks(composer: composer, document: document)
        under.append(marks.underNumber(width: columns.left))
        var items = upper.items + under.items.map { $0.moved(x: .zero, y: top) }
        // Number and date stand on one line (NĐ 30 PL I.II.4), whatever their sizes.
        let drop = (under.firstBaseline ?? .zero) - (date.firstBaseline ?? .zero)
        items += date.items.map { $0.moved(x: columns.rightX, y: top + drop) }
        items += marks.scope(above: columns.rightX, width: columns.right)
        return FlowLine(items: items, height: top + max(under.height, date.height))
    }

    /// Issuer and title alone, above a text that the paper issues (NĐ 30 PL III Mẫu 1.3).
    func lineWithoutNumber() -> FlowLine {
        _ = choosesSmallSizes()
        return upperRow(columns())
    }

    private func upperRow(_ columns: Columns) -> FlowLine {
        let left = issuerStack(width: columns.left)
        let right = titleStack(width: columns.right)
        let items = left.items + right.items.map { $0.moved(x: columns.rightX, y: .zero) }
        return FlowLine(items: items, height: max(left.height, right.height))
    }

    // MARK: Columns

    private struct Columns {
        var left: Length
        var rightX: Length
        var right: Length
    }

    private var total: Length { profile.textWidth - spacing.columnGap.value }

    /// What the right column's widest line needs.
    private var rightNeed: Length {
        let titles = titleLines.map { composer.width([composer.styled($0.text, $0.role)]) }
        return max(titles.max() ?? .zero, form.hasDate ? composer.width(dateText) : .zero)
    }

    /// What the left column needs with every name on one line.
    private var leftNeed: Length {
        let names = document.superior.map { ($0, Role.superior) } + document.issuer.map { ($0, Role.issuer) }
        let widths = names.map { composer.width([composer.styled($0.0.string, $0.1)]) }
        return (widths + [composer.width(numberText)]).max() ?? .zero
    }

    /// The profile's larger sizes, unless only with the smaller ones every name stands on one line.
    private func choosesSmallSizes() -> Bool {
        guard let small = profile.withSmallHead, leftNeed + rightNeed > total else { return false }
        let usual = profile
        composer.profile = small
        if leftNeed + rightNeed <= total { return true }
        composer.profile = usual
        return false
    }

    /// Both columns get what their widest line needs; what is left over keeps the title near its usual place.
    private func columns() -> Columns {
        // The number is one piece; a date that leaves no room for it goes on two lines.
        let least = max(spacing.issuerColumnLeast.value, composer.width(numberText))
        let rightNeed = rightNeed
        let leftNeed = min(leftNeed, total - rightNeed)
        let right = min(max(rightNeed, min(spacing.titleColumn.value, total - leftNeed)), total - least)
        if right < rightNeed {
            let room = ["place": document.place?.string ?? "", "room": "\(Int(right.millimetres.rounded()))"]
            composer.report(Diagnostic(.placeTooLong, at: document.place?.span, room))
        }
        return Columns(left: total - right, rightX: profile.textWidth - right, right: right)
    }

    private func centred(_ texts: [StyledText], _ role: Role, width: Length) -> [SetLine] {
        composer.centred(texts, role, width: width, pitch: spacing.headPitch.value)
    }

    // MARK: Left, upper part

    private func issuerStack(width: Length) -> Stack {
        var stack = Stack()
        for name in document.superior {
            let lines = lines(of: name, .superior, width: width)
            if lines.count > 1 { composer.report(superiorWraps(name, lines: lines.count, width: width)) }
            stack.append(lines)
        }
        for name in document.issuer { stack.append(lines(of: name, .issuer, width: width)) }
        if document.issuer.isEmpty { stack.append(gap: spacing.headPitch.value) }
        switch profile.policies.issuerMark.value {
        case .star:
            stack.append(centred([composer.styled("*", .issuerStar)], .issuerStar, width: width))
        case .rule where document.issuer.isEmpty: break
        case .rule:
            let length = stack.lastLine.scaled(by: spacing.ruleShare.value)
            stack.append(gap: spacing.headRuleDrop.value)
            stack.items.append(
                composer.rule(.issuerRule, x: (width - length) / 2, y: stack.height, width: length))
            stack.append(gap: spacing.headRuleDrop.value)
        }
        return stack
    }

    /// NĐ 30 PL I.II.2.b lets the superior's name be shortened by common abbreviations.
    private func superiorWraps(_ name: Text, lines: Int, width: Length) -> Diagnostic {
        let component = profile.component(.superior)
        return Diagnostic(
            .superiorWraps, at: name.span,
            ["name": name.string, "lines": "\(lines)", "room": "\(Int(width.millimetres))"], clause: component.clause,
            certainty: component.certainty.rawValue)
    }

    /// A name too long for one line is broken between the bodies of a joint issue before anywhere else.
    private func lines(of name: Text, _ role: Role, width: Length) -> [SetLine] {
        let whole = composer.styled(name.string, role, span: name.span)
        let bodies = name.string.split(separator: " - ").map(String.init)
        guard bodies.count > 1, composer.width([whole]) > width else { return centred([whole], role, width: width) }
        return bodies.enumerated().flatMap { index, body in
            let joint = index < bodies.count - 1 ? " -" : ""
            return centred([composer.styled(body + joint, role, span: name.span)], role, width: width)
        }
    }

    // MARK: Right, upper part

    private var titleLines: [(text: String, role: Role)] {
        switch profile.policies.letterhead.value {
        case .party: [("ĐẢNG CỘNG SẢN VIỆT NAM", .partyTitle)]
        case .state: [("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", .nationalTitle), ("Độc lập - Tự do - Hạnh phúc", .motto)]
        }
    }

    /// The titles, and under them a solid line as long as the last of them.
    private func titleStack(width: Length) -> Stack {
        var stack = Stack()
        for (text, role) in titleLines { stack.append(centred([composer.styled(text, role)], role, width: width)) }
        let role: Role = profile.policies.letterhead.value == .party ? .partyTitleRule : .mottoRule
        stack.append(gap: spacing.headRuleDrop.value)
        stack.items.append(
            composer.rule(role, x: (width - stack.lastLine) / 2, y: stack.height, width: stack.lastLine))
        return stack
    }

    // MARK: Number and date

    private var numberText: [StyledText] {
        let policies = profile.policies
        let style = composer.style(.number)
        let span = document.number.span
        let number = document.number.printed
        var texts = [StyledText(policies.numberPrefix.value, style, span: span)]
        if let number {
            texts.append(StyledText(number, style, span: span))
        } else {
            texts[0].text = texts[0].text.trimmingTrailingSpaces()
            texts.append(.gap(spacing.numberGap.value, style))
        }
        if rules.lacksSymbol { return texts }
        texts.append(
            StyledText((document.number.joint ?? policies.numberJoint.value) + (symbol ?? ""), style, span: span))
        if symbol == nil { texts.append(.gap(spacing.numberGap.value, style)) }
        return texts
    }

    private func numberStack(width: Length) -> Stack {
        var stack = Stack()
        stack.append(centred(numberText, .number, width: width))
        guard form.heading == .underNumber else { return stack }
        stack.append(gap: spacing.dispatchSubjectGap.value)
        let prefix = profile.policies.dispatchSubjectPrefix.value
        for (index, subject) in document.subject.enumerated() {
            let opens = index == 0 && !Fold.opens(subject.string, with: ["V/v", "V/v:", "về việc"])
            let text = composer.styled((opens ? prefix : "") + subject.string, .dispatchSubject, span: subject.span)
            stack.append(centred([text], .dispatchSubject, width: width))
        }
        return stack
    }

    private func dateStack(width: Length) -> Stack {
        var stack = Stack()
        stack.append(centred(dateText, .placeDate, width: width))
        return stack
    }

    /// `Bình Thuận, ngày 05 tháng 9 năm 2026`, with blanks for what the hand will write.
    private var dateText: [StyledText] {
        let style = composer.style(.placeDate)
        let date = document.date
        let gap = StyledText.gap(spacing.dateGap.value, style)
        func text(_ string: String) -> StyledText { StyledText(string, style, span: date.span) }
        let place = document.place.map { StyledText($0.string, style, span: $0.span) } ?? gap
        var texts = [place, text(", ngày")]
        texts += date.day.map { [text(" \(padded($0, below: 10))")] } ?? [gap]
        texts.append(text(date.day == nil ? "tháng" : " tháng"))
        texts += date.month.map { [text(" \(padded($0, below: 3))")] } ?? [gap]
        texts.append(text(date.month == nil ? "năm" : " năm"))
        texts += date.year.map { [text(" \($0)")] } ?? [gap]
        return texts
    }
}

extension String {
    fileprivate func trimmingTrailingSpaces() -> String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}

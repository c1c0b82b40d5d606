import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// What makes a sheet a copy: the copying body's own parts under a line over the whole width.
///
/// HD 05 II.III and PL3: a red stamp at the left, the copier at the right. NĐ 30 PL I phần II.II: a small head, and
/// a foot like the paper's own.
struct CopyBlock {
    let composer: Composer
    let copying: Copying

    private var profile: Profile { composer.profile }
    private var spacing: Spacing { profile.spacing }
    private var width: Length { profile.textWidth }

    func stack() -> Stack {
        var stack = Stack()
        stack.items.append(composer.rule(.copyRule, x: .zero, y: stack.height, width: width))
        stack.append(gap: spacing.copyAbove.value)
        switch profile.policies.copyForm.value {
        case .stamp: stack.append(stampRow)
        case .block:
            stack.append(head)
            stack.append(gap: spacing.footAbove.value)
            stack.append(footRow)
        }
        return stack
    }

    // MARK: In words

    private var number: String {
        let joint = copying.number.joint ?? profile.policies.numberJoint.value
        return (copying.number.printed ?? "…") + joint + (copying.number.symbol ?? "…")
    }

    private var placeAndDate: String {
        let date = copying.date
        let day = date.day.map { padded($0, below: 10) } ?? "…"
        let month = date.month.map { padded($0, below: 3) } ?? "…"
        return "\(copying.place?.string ?? "…"), ngày \(day) tháng \(month) năm \(date.year.map(String.init) ?? "…")"
    }

    // MARK: NĐ 30: head and foot

    /// Who copies and what the copy is on one line, its number and date on the next.
    private var head: Stack {
        let half = width / 2
        var left = Stack()
        for name in copying.superior { left.append(lines(name.string, .copySuperior, half, span: name)) }
        for name in copying.issuer { left.append(lines(name.string, .copyIssuer, half, span: name)) }
        if !copying.issuer.isEmpty, profile.policies.issuerMark.value == .rule {
            let length = left.lastLine.scaled(by: spacing.ruleShare.value)
            left.append(gap: spacing.headRuleDrop.value)
            left.items.append(composer.rule(.copyIssuerRule, x: (half - length) / 2, y: left.height, width: length))
        }
        var right = Stack()
        right.append(lines(copying.form.string, .copyLabel, half, span: copying.form))
        var row = beside(left, right, at: half)
        row.append(gap: spacing.headRowGap.value)
        var number = Stack()
        number.append(lines(profile.policies.numberPrefix.value + self.number, .copyNumber, half))
        var date = Stack()
        date.append(lines(placeAndDate, .copyPlaceDate, half))
        let drop = (number.firstBaseline ?? .zero) - (date.firstBaseline ?? .zero)
        row.append(
            beside(
                drop < .zero ? number.lowered(by: -drop) : number, drop > .zero ? date.lowered(by: drop) : date,
                at: half))
        return row
    }

    private var footRow: Stack {
        let half = width / 2
        var list = Stack()
        if !copying.recipients.isEmpty {
            list.append(lines("Nơi nhận:", .copyRecipientsLabel, half, alignment: .left))
        }
        let names = copying.recipients.flatMap(\.recipients).map(\.name)
        for (index, name) in names.enumerated() {
            let policies = profile.policies
            let end = index == names.count - 1 ? policies.recipientLast.value : policies.recipientEnd.value
            let style = composer.style(.copyRecipient)
            list.append(
                composer.lines(
                    [.marked("- ", name.string, end, style, span: name.span)],
                    LineSetting(
                        role: .copyRecipient, width: half, pitch: spacing.listPitch.value,
                        hanging: composer.dashWidth(style))))
        }
        return beside(list, signature(width: half), at: half)
    }

    // MARK: HD 05: stamp and copier

    private var stampRow: Stack {
        let stampWidth = spacing.copyStampWidth.value
        let rest = width - stampWidth - spacing.columnGap.value
        return beside(
            stamp(width: stampWidth, height: spacing.copyStampHeight.value), signature(width: rest), at: width - rest)
    }

    private func stamp(width: Length, height: Length) -> Stack {
        var stack = Stack()
        let inner = width - spacing.markGap.value * 2
        stack.append(gap: spacing.markGap.value)
        stack.append(lines("BẢN SAO VĂN BẢN", .copyStampTitle, inner), x: spacing.markGap.value)
        let recipients = copying.recipients.flatMap(\.recipients).map(\.name.string).joined(separator: "; ")
        let fields = [
            "Cơ quan, tổ chức sao: " + copying.issuer.map(\.string).joined(separator: " "),
            "Số, ký hiệu bản sao: " + number, "Hình thức sao: " + copying.form.string, placeAndDate,
            recipients.isEmpty ? nil : "Nơi nhận bản sao: " + recipients,
        ]
        for field in fields.compactMap(\.self) {
            stack.append(lines(field, .copyStampLine, inner, alignment: .left), x: spacing.markGap.value)
        }
        if stack.height > height { composer.report(Diagnostic(.stampOverfull, at: copying.form.span)) }
        let component = profile.component(.copyStampBox)
        stack.items.append(
            PlacedItem(
                .box(thickness: spacing.ruleThickness.value),
                frame: Rectangle(x: .zero, y: .zero, width: width, height: height), role: .copyStampBox,
                component: component.cell, clause: component.clause))
        for index in stack.items.indices { stack.items[index].ink = .red }
        stack.height = height
        return stack
    }

    // MARK: Both

    private func signature(width: Length) -> Stack {
        var stack = Stack()
        guard let signature = copying.signature else { return stack }
        for line in signature.authority { stack.append(lines(line.string, .copyAuthority, width, span: line)) }
        for line in signature.office { stack.append(lines(line.string, .copyOffice, width, span: line)) }
        let images = SignatureImages(composer: composer, signature: signature, width: width).items(top: stack.height)
        stack.append(gap: spacing.signatureRoom.value)
        if let name = signature.name { stack.append(lines(name.string, .copySignerName, width, span: name)) }
        stack.items += images
        return stack
    }

    private func beside(_ left: Stack, _ right: Stack, at x: Length) -> Stack {
        var row = Stack()
        row.items = left.items + right.items.map { $0.moved(x: x, y: .zero) }
        row.height = max(left.height, right.height)
        return row
    }

    private func lines(
        _ text: String, _ role: Role, _ width: Length, span: Text? = nil, alignment: Alignment = .centred
    ) -> [SetLine] {
        let setting = LineSetting(
            role: role, width: width,
            pitch: role == .copyRecipient || role == .copyStampLine ? spacing.listPitch.value : spacing.headPitch.value,
            alignment: alignment, balanced: alignment == .centred)
        var styled = composer.styled(text, role, span: span?.span)
        styled.text = styled.text.withSmallJoint
        return composer.lines([styled], setting)
    }
}

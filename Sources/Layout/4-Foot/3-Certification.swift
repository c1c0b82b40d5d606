import FormatRules
import PageModel
import PlanModel

/// `xác nhận`: who certifies the signature above (HD 05 II.I.7.1.4), or confirms a leave (NĐ 30 PL III Mẫu 1.10).
struct CertificationBlock {
    let block: FootBlock
    let document: OfficialDocument
    let form: KindForm

    private var composer: Composer { block.composer }
    private var profile: Profile { composer.profile }

    /// Under the signature at the right, or under the recipients at the left.
    func add(to foot: inout Foot) {
        guard let certification = document.certification else { return }
        let total = profile.textWidth - profile.spacing.columnGap.value
        let need = block.signatureNeed([certification.signature])
        // On the axis of the signature above; at the left it has a column of the usual width.
        let column = form.certification == .right ? foot.column : profile.spacing.signatureWidth.value
        let width = min(max(need, column), total)
        let stack = stack(certification, width: width)
        switch form.certification {
        case .right:
            foot.signature.append(gap: profile.spacing.footAbove.value)
            foot.signature.append(stack, x: profile.textWidth - width)
            // A list that stands under the signatures stands under this one too.
            if foot.listTop > .zero { foot.listTop = foot.signature.height + profile.spacing.footAbove.value }
        case .left:
            var entry = Stack()
            entry.append(gap: profile.spacing.footAbove.value)
            entry.append(stack)
            foot.list.append(ListEntry(whole: entry, keepsWithPrevious: true))
        }
    }

    private func stack(_ certification: Certification, width: Length) -> Stack {
        var stack = Stack()
        if let words = certification.words { stack.append(block.lines(words, .certification, width: width)) }
        let head = block.headLines(certification.signature, width: width)
        stack.append(block.block(certification.signature, under: head, width: width))
        return stack
    }
}

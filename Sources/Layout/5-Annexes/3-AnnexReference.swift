import FormatRules
import PageModel
import PlanModel

/// `(Kèm theo Kế hoạch số 15-KH/TU, ngày 05/9/2026 của …)`, with the paper's own gaps.
///
/// NĐ 30 PL I.III.1: on paper the positions are filled, in the electronic issue they are not.
struct AnnexReference {
    let composer: Composer
    let document: OfficialDocument
    let rules: LayoutRules
    let isOpen: Bool

    /// On one line, or where that is too long parted before whose paper it is and not inside the date.
    func lines(within width: Length) -> [[StyledText]] {
        let texts = texts
        guard composer.width(texts) > width, let issuer = texts.lastIndex(where: { $0.text.hasSuffix(" của ") }) else {
            return [texts]
        }
        var before = Array(texts[...issuer])
        before[issuer].text.removeLast("của ".count + 1)
        return [before, [plain("của ")] + texts[(issuer + 1)...]]
    }

    private var texts: [StyledText] {
        let form = rules.profile.policies.annexReference.value
        var texts: [StyledText] = []
        for piece in pieces(of: form[...]) {
            switch piece {
            case "{kind}": texts.append(plain(kind))
            case "{number}": texts += isOpen ? [plain("…/…-…")] : number
            case "{date}": texts += isOpen ? [plain("… tháng … năm …")] : date(words: true)
            case "{day}": texts += isOpen ? [plain("…/…/…")] : date(words: false)
            case "{issuer}": texts.append(plain(isOpen || rules.issuerName.isEmpty ? "…" : rules.issuerName))
            default: texts.append(plain(String(piece)))
            }
        }
        return texts
    }

    /// Placeholders and the words between them.
    private func pieces(of form: Substring) -> [Substring] {
        guard let open = form.firstIndex(of: "{"), let close = form[open...].firstIndex(of: "}") else { return [form] }
        let behind = form.index(after: close)
        return [form[..<open], form[open..<behind]].filter { !$0.isEmpty } + pieces(of: form[behind...])
    }

    private var style: TextStyle { composer.style(.annexReference) }
    private func plain(_ text: String) -> StyledText { StyledText(text, style) }
    private func gap(_ width: Length) -> StyledText { .gap(width, style) }

    private var kind: String { document.kind.string.capitalisedFirst }

    private var number: [StyledText] {
        let policies = rules.profile.policies
        let number = document.number.printed.map { plain($0) } ?? gap(rules.profile.spacing.numberGap.value)
        if rules.lacksSymbol { return [number] }
        let joint = document.number.joint ?? policies.numberJoint.value
        return [number, plain(joint + (rules.symbol ?? "…"))]
    }

    private func date(words: Bool) -> [StyledText] {
        let date = document.date
        let room = rules.profile.spacing.dateGap.value
        let day = date.day.map { plain(padded($0, below: 10)) } ?? gap(room)
        let month = date.month.map { plain(padded($0, below: 3)) } ?? gap(room)
        let year = date.year.map { plain("\($0)") } ?? gap(room)
        return [day, plain(words ? " tháng " : "/"), month, plain(words ? " năm " : "/"), year]
    }
}

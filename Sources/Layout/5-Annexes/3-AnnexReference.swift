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

    /// How wide the places of number and day are.
    private enum Places {
        /// As the values are, or with room for the hand.
        case wide
        /// Blanks as narrow as a number or day that is typed.
        case narrow
        /// As wide as any number or day, typed or not.
        case measured
    }

    /// On one line, or where that is too long parted before whose paper it is and not inside the date.
    ///
    /// Whether it is too long does not depend on number and day: when the paper gets them, nothing below moves.
    func lines(within width: Length) -> [[StyledText]] {
        func fitting(_ part: ([StyledText]) -> [StyledText]) -> [StyledText] {
            let wide = part(texts(.wide))
            return composer.width(wide) <= width ? wide : part(texts(.narrow))
        }
        let isLong = composer.width(texts(.measured)) > width
        guard isLong, let issuer = texts(.wide).lastIndex(where: { $0.text.hasSuffix(" của ") }) else {
            return [fitting { $0 }]
        }
        let before = fitting { texts in
            var before = Array(texts[...issuer])
            before[issuer].text.removeLast("của ".count + 1)
            return before
        }
        return [before, [plain("của ")] + texts(.wide)[(issuer + 1)...]]
    }

    private func texts(_ places: Places) -> [StyledText] {
        let form = rules.profile.policies.annexReference.value
        var texts: [StyledText] = []
        for piece in pieces(of: form[...]) {
            switch piece {
            case "{kind}": texts.append(plain(kind))
            case "{number}": texts += isOpen ? [plain("…/…-…")] : number(places)
            case "{date}": texts += isOpen ? [plain("… tháng … năm …")] : date(places, words: true)
            case "{day}": texts += isOpen ? [plain("…/…/…")] : date(places, words: false)
            case "{issuer}": texts.append(plain(isOpen || rules.issuerName.isEmpty ? "…" : rules.issuerName))
            default: texts.append(plain(String(piece)))
            }
        }
        return texts
    }

    /// A value, or the blank for it.
    ///
    /// - Parameter digits: as many as it will have at most.
    private func place(_ value: String?, digits: String, room: Length, _ places: Places) -> StyledText {
        let least = composer.width([plain(digits)])
        switch (places, value) {
        case (.measured, let value?): return composer.width([plain(value)]) < least ? plain(digits) : plain(value)
        case (.measured, nil): return plain(digits)
        case (_, let value?): return plain(value)
        case (.narrow, nil): return gap(min(least, room))
        case (.wide, nil): return gap(room)
        }
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

    private func number(_ places: Places) -> [StyledText] {
        let policies = rules.profile.policies
        let number = place(
            document.number.printed, digits: "0000", room: rules.profile.spacing.numberGap.value, places)
        if rules.lacksSymbol { return [number] }
        let joint = document.number.joint ?? policies.numberJoint.value
        return [number, plain(joint + (rules.symbol ?? "…"))]
    }

    private func date(_ places: Places, words: Bool) -> [StyledText] {
        let date = document.date
        let room = rules.profile.spacing.dateGap.value
        let day = place(date.day.map { padded($0, below: 10) }, digits: "00", room: room, places)
        let month = date.month.map { plain(padded($0, below: 3)) } ?? gap(room)
        let year = date.year.map { plain("\($0)") } ?? gap(room)
        return [day, plain(words ? " tháng " : "/"), month, plain(words ? " năm " : "/"), year]
    }
}

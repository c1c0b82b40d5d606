import FormatRules
import PageModel
import PlanModel

/// The line that a separate attachment of an electronic paper bears in place of a signature's picture: number and
/// time of signing, in the upper right corner (NĐ 30 PL I.II.8.b).
struct SignatureInformation {
    let composer: Composer
    let document: OfficialDocument
    let rules: LayoutRules

    private var profile: Profile { composer.profile }

    /// Placed on the sheet; none where the profile knows no such line.
    var items: [PlacedItem] {
        let form = profile.policies.signatureInformation.value
        guard !form.isEmpty else { return [] }
        let joint = document.number.joint ?? profile.policies.numberJoint.value
        let symbol = rules.lacksSymbol ? "" : joint + (rules.symbol ?? "…")
        let number = profile.policies.numberPrefix.value + (document.number.printed ?? "…") + symbol
        let time = document.signingTime?.string ?? "…/…/…; … : … : …"
        let text = form.replacing("{number}", with: number).replacing("{time}", with: time)
        let styled = composer.styled(text, .signatureInfo, span: document.signingTime?.span)
        let metrics = composer.metrics(of: styled.style)
        let setting = LineSetting(
            role: .signatureInfo, width: profile.textWidth, pitch: metrics.height)
        let x = profile.page.width.value - profile.page.right.value - composer.width([styled])
        return composer.lines([styled], setting).flatMap(\.items)
            .map { $0.moved(x: x, y: profile.page.numberTop.value) }
    }
}

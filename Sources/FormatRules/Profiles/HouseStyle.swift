import PageModel
import PlanModel

extension Profile {
    /// The profile with an office's own measures. What the law says of them is not asked here: the certificate does.
    package func applying(_ style: HouseStyle) -> Profile {
        var own = self
        set(\.spacing.bodyPitch, to: style.pitch, in: &own)
        set(\.spacing.paragraphGap, to: style.paragraphGap, in: &own)
        set(\.spacing.indent, to: style.indent, in: &own)
        set(\.page.top, to: style.top, in: &own)
        set(\.page.bottom, to: style.bottom, in: &own)
        set(\.page.left, to: style.left, in: &own)
        set(\.page.right, to: style.right, in: &own)
        guard let size = style.size else { return own }
        for role in Self.bodyRoles { own.components[role]?.style.size = .points(size) }
        return own
    }

    private func set(
        _ path: WritableKeyPath<Profile, Rule<Length>>, to points: Double?, in profile: inout Profile
    ) {
        if let points { profile[keyPath: path].value = .points(points) }
    }

    /// What is as large as the body's text (NĐ 30 PL I.II.6; HD 05 PL2 dòng 6).
    package static let bodyRoles: [Role] = [
        .body, .legalBasis, .heading, .partLabel, .partTitle, .sectionLabel, .sectionTitle, .article, .enactor,
        .operative,
    ]
}

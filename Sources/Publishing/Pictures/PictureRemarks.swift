import Diagnostics
import FormatRules
import PageModel
import PangoCairo
import PlanModel

/// What the instruments ask of pictures of signatures and seals: ink, transparent ground, real size
/// (NĐ 30 PL I.II.7.d, II.8; HD 05 II.I.7.2.2, II.I.8).
struct PictureRemarks {
    let pictures: [String: Picture]
    let profile: Profile
    let session: TypesettingSession

    func about(_ document: OfficialDocument) -> [Diagnostic] {
        document.everySignature.flatMap { signature in
            about(signature.signatureImage, .signatureImage)
                + about(signature.sealImage, .sealImage)
                + (size(of: signature).map { [$0] } ?? [])
        }
    }

    private func about(_ name: Text?, _ role: Role) -> [Diagnostic] {
        guard let name, let picture = pictures[name.string] else { return [] }
        let isSeal = role == .sealImage
        let arguments = [
            "file": name.string, "what": isSeal ? "ảnh dấu" : "ảnh chữ ký", "picture": isSeal ? "seal" : "signature",
        ]
        guard picture.format == .png, let survey = session.survey(picture) else {
            return [diagnostic(.imageNotTransparent, role, name, arguments)]
        }
        var remarks: [Diagnostic] = []
        if !survey.isGroundTransparent { remarks.append(diagnostic(.imageNotTransparent, role, name, arguments)) }
        if isSeal, !survey.isRed { remarks.append(diagnostic(.sealNotRed, role, name, arguments)) }
        if !isSeal, !survey.isBlue { remarks.append(diagnostic(.signatureNotBlue, role, name, arguments)) }
        return remarks
    }

    /// Seals are 20 to 50 mm wide; a picture far from that tells its dots per inch wrong, as many programs write them.
    private func size(of signature: Signature) -> Diagnostic? {
        guard let name = signature.sealImage, let picture = pictures[name.string] else { return nil }
        guard signature.sealImageWidth != nil || picture.isSizeKnown else {
            let width = profile.spacing.sealWidth.value.millimetres
            return diagnostic(.sealSizeUnknown, .sealImage, name, ["file": name.string, "width": width.written])
        }
        let width = signature.sealImageWidth.map { Length.points($0) } ?? picture.width
        let height = picture.height.scaled(by: width.points / picture.width.points)
        let possible = 10.0...80.0
        guard !possible.contains(width.millimetres) || !possible.contains(height.millimetres) else { return nil }
        return diagnostic(
            .sealSizeImpossible, .sealImage, name,
            ["file": name.string, "width": width.millimetres.written, "height": height.millimetres.written])
    }

    private func diagnostic(
        _ message: Message, _ role: Role, _ name: Text, _ arguments: [String: String]
    ) -> Diagnostic {
        let component = profile.component(role)
        return Diagnostic(
            message, at: name.span, arguments, clause: component.clause, certainty: component.certainty.rawValue)
    }
}

extension Double {
    /// `36`, `36,5`.
    fileprivate var written: String {
        let tenths = Int((self * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(abs(tenths) % 10)"
    }
}

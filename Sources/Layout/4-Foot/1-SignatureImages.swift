import FormatRules
import PageModel
import PlanModel

/// The pictures of signature and seal in the room between office and name. They move no text.
///
/// The signature stands in the middle of that room (HD 05 II.I.7.2.2; NĐ 30 PL I.II.7.d); the seal, as large as it
/// is, covers the left third of it (HD 05 II.I.8.2.2; NĐ 30 PL I.II.8.a).
struct SignatureImages {
    let composer: Composer
    let signature: Signature
    /// Of the signer's column.
    let width: Length

    private var spacing: Spacing { composer.profile.spacing }

    /// - Parameter top: of the room, from the top of the signer's block.
    func items(top: Length) -> [PlacedItem] {
        let place = signaturePlace(top: top)
        var items: [PlacedItem] = []
        if let image = signature.signatureImage, let picture = composer.pictures[image.string] {
            items.append(item(picture, "Chữ ký", place, .signatureImage, image))
        }
        if let image = signature.sealImage, let picture = composer.pictures[image.string] {
            items.append(item(picture, "Dấu", sealPlace(of: picture, beside: place), .sealImage, image))
        }
        return items
    }

    /// In the middle of the room, smaller where there is no room, never larger than it is. Without a signature:
    /// where one of the usual width would stand.
    private func signaturePlace(top: Length) -> Rectangle {
        let room = spacing.signatureRoom.value
        var size = (width: spacing.signatureImageWidth.value, height: room)
        if let picture = signature.signatureImage.flatMap({ composer.pictures[$0.string] }) {
            let shape = picture.height.points / picture.width.points
            let told =
                signature.signatureImageWidth.map { Length.points($0) } ?? (picture.isSizeKnown ? picture.width : nil)
            size.width = min(told ?? size.width, width, room.scaled(by: 1 / shape))
            size.height = size.width.scaled(by: shape)
        }
        return Rectangle(
            x: (width - size.width) / 2, y: top + (room - size.height) / 2, width: size.width, height: size.height)
    }

    private func sealPlace(of picture: Picture, beside signature: Rectangle) -> Rectangle {
        let told = self.signature.sealImageWidth.map { Length.points($0) }
        let width = told ?? (picture.isSizeKnown ? picture.width : spacing.sealWidth.value)
        let height = width.scaled(by: picture.height.points / picture.width.points)
        return Rectangle(
            x: signature.x + signature.width.scaled(by: spacing.sealOverlap.value) - width,
            y: signature.y + (signature.height - height) / 2, width: width, height: height)
    }

    private func item(
        _ picture: Picture, _ what: String, _ frame: Rectangle, _ role: Role, _ name: Text
    ) -> PlacedItem {
        let component = composer.profile.component(role)
        let signer = signature.name.map { " của \($0.string)" } ?? ""
        return PlacedItem(
            .image(picture.described(as: role == .signatureImage ? what + signer : what)), frame: frame, role: role,
            component: component.cell, clause: component.clause, span: name.span)
    }
}

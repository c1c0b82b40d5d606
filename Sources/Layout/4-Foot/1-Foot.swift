import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// Recipients on the left and signature on the right, measured, but not yet on a page.
struct Foot {
    /// Placed from the text area's left edge.
    var signature: Stack
    /// `Nơi nhận:` with its rule stands on the first; a brace group is one entry.
    var list: [ListEntry]
    /// From the foot's top to the list's: none beside one signature, all their height below several.
    var listTop = Length.zero
    /// Width of the signature's column at the right.
    var column = Length.zero

    var height: Length { max(signature.height, list.reduce(listTop) { $0 + $1.whole.height }) }

    /// Both columns, as one piece.
    var whole: Stack {
        var stack = Stack()
        stack.append(gap: listTop)
        for entry in list { stack.append(entry.whole) }
        stack.items += signature.items
        stack.height = height
        return stack
    }
}

/// Measures the two columns: the signature takes what its widest line needs, the list the rest.
struct FootBlock {
    let composer: Composer
    let document: OfficialDocument
    let form: KindForm

    private var profile: Profile { composer.profile }
    private var spacing: Spacing { profile.spacing }

    func foot() -> Foot {
        let recipients = RecipientList(composer: composer, document: document)
        let signers = signers
        var foot = signers.count < 2 ? single(recipients, signers.first) : joint(recipients, signers)
        CertificationBlock(block: self, document: document, form: form).add(to: &foot)
        return foot
    }

    /// As they stand on the page: right, left, right, … A minutes has its own two places (HD 05 II.I.7.2.4; NĐ 30
    /// PL III Mẫu 1.9), whichever way round the author named them.
    private var signers: [Signature] {
        var signers = document.signatures
        guard let left = form.leftSigner, let right = form.rightSigner else { return signers }
        if signers.count == 2, signers[0].holds(left) || signers[1].holds(right) { signers.swapAt(0, 1) }
        for (index, office) in [right, left].enumerated() where index < signers.count {
            if signers[index].office.isEmpty, signers[index].authority.isEmpty {
                signers[index].office = [Text(office)]
            }
        }
        return signers
    }

    private func single(_ recipients: RecipientList, _ signer: Signature?) -> Foot {
        let total = profile.textWidth - spacing.columnGap.value
        let need = min(signatureNeed(signer.map { [$0] } ?? []), total.scaled(by: spacing.signatureShare.value))
        let left = total - min(recipients.need, total)
        let usual = max(min(spacing.signatureWidth.value, left), spacing.signatureLeast.value)
        let right = max(need, usual)
        let signature =
            signer.map { block($0, under: headLines($0, width: right), width: right) } ?? Stack()
        var list = recipients.entries(width: total - right)
        var placed = Stack()
        // `Nơi nhận:` stands level with the authority line, whatever their sizes.
        let drop = (signature.firstBaseline ?? .zero) - (list.first?.whole.firstBaseline ?? .zero)
        if !list.isEmpty, drop > .zero { list[0].lower(by: drop) }
        placed.append(drop < .zero ? signature.lowered(by: -drop) : signature, x: profile.textWidth - right)
        return Foot(signature: placed, list: list, column: right)
    }

    /// Several signers stand in rows of two, the first on the right; the list follows under them.
    private func joint(_ recipients: RecipientList, _ signatures: [Signature]) -> Foot {
        let columns = columns(of: signatures, profile.textWidth - spacing.columnGap.value)
        var rows = Stack()
        for pair in stride(from: 0, to: signatures.count, by: 2) {
            let signers = signatures[pair..<min(pair + 2, signatures.count)]
            // The names of one row stand on one line, however many lines are above them.
            let heads = zip(signers, columns).map { headLines($0, width: $1) }
            let headHeight = heads.map(\.height).max() ?? .zero
            var row = Stack()
            for (side, (signer, head)) in zip(signers, heads).enumerated() {
                let block = block(signer, under: head, width: columns[side], headHeight: headHeight)
                let x = side == 0 ? profile.textWidth - columns[0] : Length.zero
                row.items += block.items.map { $0.moved(x: x, y: .zero) }
                row.height = max(row.height, block.height)
            }
            if pair > 0 { rows.append(gap: spacing.footAbove.value) }
            rows.append(row)
        }
        let list = recipients.entries(width: profile.textWidth)
        return Foot(signature: rows, list: list, listTop: rows.height + spacing.footAbove.value, column: columns[0])
    }

    /// Halves, unless one side needs more and the other can spare it: right column first. All rows share them, so
    /// that signers stand under each other.
    private func columns(of signers: [Signature], _ total: Length) -> [Length] {
        let half = total / 2
        let sides = [0, 1].map { side in
            signers.enumerated().filter { $0.offset % 2 == side }.map { signatureNeed([$0.element]) }.max() ?? .zero
        }
        guard sides[0] + sides[1] <= total else { return [half, half] }
        let right = max(sides[0], min(half, total - sides[1]))
        return [right, total - right]
    }

    func signatureNeed(_ signatures: [Signature]) -> Length {
        signatures.flatMap(parts).map { composer.width([composer.styled($0.0.string, $0.1)]) }.max() ?? .zero
    }

    private func parts(_ signature: Signature) -> [(Text, Role)] {
        head(signature) + (signature.name.map { [($0, Role.signerName)] } ?? [])
    }

    private func head(_ signature: Signature) -> [(Text, Role)] {
        signature.authority.map { ($0, Role.authority) } + signature.office.map { ($0, Role.office) }
    }

    /// Authority, office, room for signature and seal, name.
    func block(
        _ signature: Signature, under head: Stack, width: Length, headHeight: Length = .zero
    ) -> Stack {
        var stack = head
        stack.append(gap: max(.zero, headHeight - stack.height))
        let images = SignatureImages(composer: composer, signature: signature, width: width)
            .items(top: stack.height)
        stack.append(gap: spacing.signatureRoom.value)
        if let name = signature.name { stack.append(lines(name, .signerName, width: width)) }
        // Over the text: a seal is printed last.
        stack.items += images
        return stack
    }

    func headLines(_ signature: Signature, width: Length) -> Stack {
        var stack = Stack()
        for (text, role) in head(signature) { stack.append(lines(text, role, width: width)) }
        return stack
    }

    func lines(_ text: Text, _ role: Role, width: Length) -> [SetLine] {
        var styled = composer.styled(text.string, role, span: text.span)
        styled.text = styled.text.withSmallJoint
        return composer.lines(
            [styled],
            LineSetting(
                role: role, width: width, pitch: spacing.signaturePitch.value, alignment: .centred, balanced: true))
    }
}

extension Signature {
    /// Whether this signer signs as an office.
    func holds(_ office: String) -> Bool { self.office.contains { Fold.same($0.string, office) } }
}

extension String {
    /// The word between two offices of one person stays small (HD 05 II.I.7.1.4); other lines stay as they are.
    var withSmallJoint: String { Fold.same(self, "kiêm") ? lowercased() : self }
}

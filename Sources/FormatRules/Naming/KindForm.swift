/// What the pages of a kind have, lack and call things: differences that are the kind's and not the profile's.
package struct KindForm: Sendable, Equatable {
    package enum Presence: String, Sendable { case never, optional, required }

    package enum Heading: String, Sendable {
        /// The kind's name in the middle, the subject under it.
        case title
        /// No kind's name; the subject under the number (công văn).
        case underNumber = "under number"
    }

    package enum Address: String, Sendable {
        /// The profile's word, `Kính gửi`.
        case usual
        /// The profile's word for a submission, `Kính trình` in HD 05.
        case submission
        /// Who wires, and `điện:` (NĐ 30 PL III Mẫu 1.6).
        case telegram
    }

    /// Where certification or confirmation stands.
    package enum Side: String, Sendable { case left, right }

    package var heading = Heading.title
    package var subject = Presence.required
    package var addressees = Presence.never
    package var address = Address.usual
    /// Issuer, title, number and date; a working paper of the office has none of them, and nobody signs it.
    package var hasHead = true
    /// Place and date in the head.
    package var hasDate = true
    /// Who decides, above the legal bases.
    package var enactor = Presence.never
    /// `QUYẾT ĐỊNH:`, as it must stand; nil where the kind has none.
    package var operative: String?
    package var mostSigners = 6
    /// The offices of the two who sign a minutes: left and right.
    package var leftSigner: String?
    package var rightSigner: String?
    /// `Xác nhận` stands at the left under the recipients (giấy nghỉ phép), else under the signature.
    package var certification = Side.right
    /// A quy chế, quy định, … may come with the paper as its attached text.
    package var issuesTexts = false

    package init() {}
}

extension KindForm {
    init(_ node: ResourceNode) throws(ResourceError) {
        if let heading = node.optional("heading") { self.heading = try heading.choice() }
        if let subject = node.optional("subject") { self.subject = try subject.choice() }
        if let addressees = node.optional("addressees") { self.addressees = try addressees.choice() }
        if let address = node.optional("address") { self.address = try address.choice() }
        if let head = node.optional("head") { hasHead = try head.flag() }
        if let date = node.optional("date") { hasDate = try date.flag() }
        if let enactor = node.optional("enactor") { self.enactor = try enactor.choice() }
        operative = try node.optional("operative")?.text()
        if let most = node.optional("signers") { mostSigners = Int(try most.number()) }
        leftSigner = try node.optional("left signer")?.text()
        rightSigner = try node.optional("right signer")?.text()
        if let side = node.optional("certification") { certification = try side.choice() }
        if let issues = node.optional("issues texts") { issuesTexts = try issues.flag() }
    }
}

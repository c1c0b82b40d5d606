/// Differences between instruments that are not numbers.
package struct Policies: Sendable {
    package enum Letterhead: String, Sendable { case party, state }
    package enum IssuerMark: String, Sendable { case star, rule }
    package enum SubjectMark: String, Sendable { case hyphens, rule }
    package enum AddressList: String, Sendable {
        case beside
        case underColon = "under colon"
    }

    package enum UrgencyMark: String, Sendable { case box, text }
    package enum ScopePlace: String, Sendable {
        /// A frame in the upper margin, above the national title.
        case boxAboveTitle = "box above title"
        /// The upper right corner, without a frame.
        case corner
    }
    package enum ContactPage: String, Sendable { case first, last }
    package enum DraftMark: String, Sendable {
        case underNumber = "under number"
        /// The instrument knows none.
        case none
    }
    package enum Secrecy: String, Sendable { case box, none }
    package enum AnnexNumbers: String, Sendable { case roman, arabic }
    package enum AnnexMark: String, Sendable { case rule, hyphens }
    package enum AnnexReferenceOpen: String, Sendable {
        /// Number and date stay open in the electronic issue.
        case electronic
        case never
    }
    package enum CopyForm: String, Sendable { case block, stamp }

    package var letterhead: Rule<Letterhead>
    package var issuerMark: Rule<IssuerMark>
    /// `Số ` or `Số: `.
    package var numberPrefix: Rule<String>
    /// Between number and symbol.
    package var numberJoint: Rule<String>
    /// `{kind}/{issuer}` or `{kind}-{issuer}`.
    package var symbolOrder: Rule<String>
    package var dispatchSymbol: Rule<String>
    package var subjectMark: Rule<SubjectMark>
    package var dispatchSubjectPrefix: Rule<String>
    /// `Kính gửi`; for a tờ trình `submissionLabel`.
    package var addressLabel: Rule<String>
    package var submissionLabel: Rule<String>
    package var addressList: Rule<AddressList>
    package var addresseeEnd: Rule<String>
    package var addresseeLast: Rule<String>
    /// After the only addressee.
    package var addresseeSingle: Rule<String>
    package var recipientEnd: Rule<String>
    package var recipientLast: Rule<String>
    package var recipientsUnderlined: Rule<Bool>
    /// The line pitch is a length (`Exactly`), not a number of lines.
    package var exactPitch: Rule<Bool>
    /// What the list says of recipients that an annex names.
    package var recipientsElsewhere: Rule<String>
    package var legalBasisDash: Rule<Bool>
    package var legalBasisEnd: Rule<String>
    package var legalBasisLast: Rule<String>
    /// Whether a khoản with a title line is bold under an Điều.
    package var itemTitlesBoldUnderArticle: Rule<Bool>
    package var romanHeadingsUpper: Rule<Bool>
    /// How the body ends: `.` or `./.`.
    package var endMark: Rule<String>
    /// Behind who wires, before the colon: ` điện`.
    package var addressTelegram: Rule<String>
    package var urgencyMark: Rule<UrgencyMark>
    package var scopePlace: Rule<ScopePlace>
    package var contactPage: Rule<ContactPage>
    package var draftMark: Rule<DraftMark>
    /// `{drafter}` and `{copies}`: `PL.(300)`, `NguyenVanAn-26`.
    package var drafterForm: Rule<String>
    /// The drafter's name is written without marks and spaces.
    package var drafterNameJoined: Rule<Bool>
    package var secrecy: Rule<Secrecy>
    package var annexNumbers: Rule<AnnexNumbers>
    package var annexMark: Rule<AnnexMark>
    /// `{kind}`, `{number}`, `{date}` (`05 tháng 9 năm 2026`) or `{day}` (`05/9/2026`), `{issuer}` of the paper
    /// that the annex goes with.
    package var annexReference: Rule<String>
    package var annexReferenceOpen: Rule<AnnexReferenceOpen>
    /// An attached text repeats issuer and title of the paper's head.
    package var attachedHead: Rule<Bool>
    /// `{number}; {time}` of separate attachments; empty where there is no such line.
    package var signatureInformation: Rule<String>
    package var copyForm: Rule<CopyForm>
}

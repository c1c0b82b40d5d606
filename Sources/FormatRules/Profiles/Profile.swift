import PageModel

/// A dated set of layout settings: one instrument's way to set a document.
package struct Profile: Sendable {
    /// `hd05`, `hd36`, `nd30`.
    package var id: String
    /// The instrument, in full.
    package var name: String
    package var family: Family
    /// `yyyy-MM-dd`, both days included; no `to` means still in force.
    package var from: String
    package var to: String?
    /// What the user should know about the profile's sources.
    package var notes: [String]
    package var page: PageSettings
    package var spacing: Spacing
    package var components: [Role: Component]
    package var policies: Policies
    /// Sizes that the head takes together when its names need the room; empty where there is one set only.
    package var smallHead: Rule<[Role: Length]>

    /// Who issues: the Party or the state.
    package enum Family: String, Sendable, CaseIterable {
        case party, state

        /// What a line of authority opens with: `T/M BAN THƯỜNG VỤ`, `TM. ỦY BAN NHÂN DÂN`.
        package var authorityMarks: [String] {
            switch self {
            case .party: ["T/M", "K/T", "T/L"]
            case .state: ["TM.", "KT.", "TL.", "TUQ."]
            }
        }

        /// Whose way of signing for others a line shows; nil for a line of both, or of neither.
        package init?(authority line: String) {
            let line = line.uppercased()
            let family = Self.allCases.first { $0.authorityMarks.contains(where: line.hasPrefix) }
            guard let family else { return nil }
            self = family
        }
    }

    /// Marks of urgency that exist, in capitals, with the widths of their frames; no width, no frame.
    package var urgencyMarks: Rule<[String: Length]>
    /// The same for secrecy; empty where the instrument leaves it to others.
    package var secrecyMarks: Rule<[String: Length]>

    /// The component of a role; a role that the profile lacks is set like the body.
    package func component(_ role: Role) -> Component {
        components[role] ?? components[.body]!
    }

    /// The profile with the smaller set of sizes in its head; nil where it has none.
    package var withSmallHead: Profile? {
        guard !smallHead.value.isEmpty else { return nil }
        var small = self
        small.smallHead.value = [:]
        for (role, size) in smallHead.value { small.components[role]?.style.size = size }
        return small
    }

    /// The same on a sheet turned across, with the same distances from its edges: HD 05 II.IV.4.3 and NĐ 30
    /// PL I.I.2 allow it for tables and give no figures.
    package var landscape: Profile {
        var across = self
        (across.page.width, across.page.height) = (page.height, page.width)
        return across
    }

    /// The width between the left and the right margin.
    package var textWidth: Length { page.width.value - page.left.value - page.right.value }
    /// The height between the upper and the lower margin.
    package var textHeight: Length { page.height.value - page.top.value - page.bottom.value }
}

/// Sheet and margins of a front side; a mirrored back side swaps left and right.
package struct PageSettings: Sendable {
    package var width: Rule<Length>
    package var height: Rule<Length>
    package var top: Rule<Length>
    package var bottom: Rule<Length>
    package var left: Rule<Length>
    package var right: Rule<Length>
    package var mirrored: Rule<Bool>
    /// From the sheet's top edge to the top of the page number's line.
    package var numberTop: Rule<Length>
}

/// How one component looks.
package struct Component: Sendable {
    package var style: TextStyle
    package var upperCase: Bool
    /// Cell number of the regulation's diagram, empty where it has none.
    package var cell: String
    package var clause: String
    package var certainty: Certainty
}

/// Distances down and across the page.
package struct Spacing: Sendable {
    package var bodyPitch: Rule<Length>
    package var paragraphGap: Rule<Length>
    package var indent: Rule<Length>
    package var headPitch: Rule<Length>
    /// From the bottom of a head line to the rule under it.
    package var headRuleDrop: Rule<Length>
    /// Between the letterhead's names and the row of number and date.
    package var headRowGap: Rule<Length>
    /// Width of the letterhead's right column when nothing presses.
    package var titleColumn: Rule<Length>
    /// Less than this for the issuer's name is told to the user.
    package var issuerColumnLeast: Rule<Length>
    /// From the text's left edge to `Kính gửi:`, where the names stand under it.
    package var addressIndent: Rule<Length>
    /// A rule's part of the text line above it, where the clause gives a range.
    package var ruleShare: Rule<Double>
    /// Least distance between two columns.
    package var columnGap: Rule<Length>
    package var titleAbove: Rule<Length>
    package var titlePitch: Rule<Length>
    package var titleBelow: Rule<Length>
    package var footAbove: Rule<Length>
    package var listPitch: Rule<Length>
    package var listLabelGap: Rule<Length>
    package var signaturePitch: Rule<Length>
    /// Room for signature and seal.
    package var signatureRoom: Rule<Length>
    /// Width of the signature column when nothing presses.
    package var signatureWidth: Rule<Length>
    /// Less than this it never has: long recipients wrap rather than push the signature aside.
    package var signatureLeast: Rule<Length>
    /// The most of the text's width that the signature column may take.
    package var signatureShare: Rule<Double>
    /// Across a brace: from the names to it, its own width, from it to its label.
    package var braceGap: Rule<Length>
    package var braceWidth: Rule<Length>
    package var braceLabelGap: Rule<Length>
    /// A subject is broken to lines no longer than this.
    package var subjectWidth: Rule<Length>
    /// Gap for the hand in the number, and in each part of the date.
    package var numberGap: Rule<Length>
    package var dateGap: Rule<Length>
    package var ruleThickness: Rule<Length>
    package var dispatchSubjectGap: Rule<Length>
    /// Height of a framed mark (urgency, secrecy, scope), and the distance above it.
    package var markHeight: Rule<Length>
    package var markGap: Rule<Length>
    /// From the sheet's top edge to a mark of scope.
    package var scopeTop: Rule<Length>
    package var contactPitch: Rule<Length>
    /// Between the copied paper and the line above the copy's own parts.
    package var copyAbove: Rule<Length>
    package var tablePaddingAcross: Rule<Length>
    package var tablePaddingDown: Rule<Length>
    package var tablePitch: Rule<Length>
    package var tableRule: Rule<Length>
    /// Above a picture, and between it and its caption.
    package var figureGap: Rule<Length>
    /// Of a seal's picture that does not tell its own size.
    package var sealWidth: Rule<Length>
    /// How much of the signature's width the seal covers, on its left.
    package var sealOverlap: Rule<Double>
    /// Of a signature's picture that does not tell its own size.
    package var signatureImageWidth: Rule<Length>
}

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

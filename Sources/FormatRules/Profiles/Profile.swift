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
    @Boxed package var page: PageSettings
    @Boxed package var spacing: Spacing
    package var components: [Role: Component]
    @Boxed package var policies: Policies
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

    package init(
        style: TextStyle, upperCase: Bool = false, cell: String = "", clause: String, certainty: Certainty
    ) {
        self.style = style
        self.upperCase = upperCase
        self.cell = cell
        self.clause = clause
        self.certainty = certainty
    }
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
    package var copyStampWidth: Rule<Length>
    package var copyStampHeight: Rule<Length>
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

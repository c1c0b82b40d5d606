import Diagnostics

/// A value on a page, placed for good: drawing has no decisions left.
package struct PlacedItem: Sendable, Hashable {
    package var content: Content
    package var frame: Rectangle
    package var role: Role
    /// The cell number of the regulation's diagram ("ô số"), empty where it has none.
    package var component: String
    package var clause: String
    package var span: SourceSpan?
    package var ink = Ink.black

    /// What a mark is printed in: `đỏ tươi` for marks of urgency and stamps (NĐ 30 PL I.III.2.b).
    package enum Ink: String, Sendable, Hashable {
        case black, red
        /// Of the zones that a certificate draws over the pages.
        case green, grey
    }

    package enum Content: Sendable, Hashable {
        /// Words of one style on one line.
        case text(TextLine)
        /// A solid horizontal line that fills its frame.
        case rule
        /// A closing curly brace that fills its frame, its tip at the right, half-way down.
        case brace(thickness: Length)
        /// An empty rectangle drawn along its frame.
        case box(thickness: Length)
        /// A picture that fills its frame.
        case image(Picture)
        /// A piece of a drawing that fills its frame.
        case shape(Shape)
        /// Nothing that is seen: what the drawing in its frame shows, for those who cannot see it.
        case region(String)
    }

    package init(
        _ content: Content, frame: Rectangle, role: Role, component: String = "", clause: String = "",
        span: SourceSpan? = nil
    ) {
        self.content = content
        self.frame = frame
        self.role = role
        self.component = component
        self.clause = clause
        self.span = span
    }
}

/// A run of words in one style on one baseline.
package struct TextLine: Sendable, Hashable {
    package struct Word: Sendable, Hashable {
        /// From the line's frame's left edge.
        package var x: Length
        package var shaped: ShapedText

        package init(x: Length, shaped: ShapedText) {
            self.x = x
            self.shaped = shaped
        }
    }

    package var style: TextStyle
    /// From the top of the sheet.
    package var baseline: Length
    /// Words and real spaces, in reading order, each at its own place.
    package var words: [Word]

    package init(style: TextStyle, baseline: Length, words: [Word]) {
        self.style = style
        self.baseline = baseline
        self.words = words
    }

    package var text: String { words.map(\.shaped.text).joined() }
}

/// Which component of the document an item belongs to. Names as in the glossary.
package enum Role: String, Sendable, Hashable, CaseIterable, Codable {
    case nationalTitle, motto, mottoRule, partyTitle, partyTitleRule
    case superior, issuer, issuerRule, issuerStar
    case number, placeDate
    case kind, subject, subjectRule, subjectHyphens, dispatchSubject
    case addressLabel, addressee
    case authorLine, enactor, operative
    case legalBasis, body, heading, partLabel, partTitle, sectionLabel, sectionTitle, article
    case authority, office, signerName
    case recipientsLabel, recipientsRule, recipient, recipientBrace, recipientPurpose
    case signatureImage, sealImage, certification, signatureInfo
    case pageNumber, draftMark, drafter, contact, contactRule, lineage
    case urgency, urgencyBox, secrecy, secrecyBox, scope, scopeBox
    case annexLabel, annexTitle, annexReference, annexRule, annexHyphens
    case tableCaption, tableHeader, tableCell, tableTotal, tableRule
    case figure, figureCaption, chartText
    case copyRule, copyLabel, copySuperior, copyIssuer, copyIssuerRule, copyNumber, copyPlaceDate
    case copyAuthority, copyOffice, copySignerName, copyRecipientsLabel, copyRecipient
    case copyStampBox, copyStampTitle, copyStampLine
    /// What stands on a form beside the paper: words, lines and frames.
    case formText, formRule, formBox
    /// Of a draft for those who sign it: counts the lines of a page, outside the type area.
    case lineNumber
    /// What a certificate draws over the pages; no part of the paper.
    case zoneFrame, zoneLabel
}

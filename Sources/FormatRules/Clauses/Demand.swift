import PageModel

/// What a clause asks. One case is one family of rules, judged by one file of `Checking`.
package enum Demand: Sendable, Equatable {
    // The sheet
    case sheet(width: Length, height: Length)
    /// A sheet turned across needs one of these components.
    case across(reasons: [Role])
    case margin(Margin)
    /// Nothing lies outside the text's area but what belongs in the margins.
    case inside
    /// Nothing lies over text.
    case apart
    /// Nothing lies beside the sheet.
    case onSheet
    case numbering(Numbering)
    case face(String)
    case ink(PlacedItem.Ink)

    // A component by itself
    case presence(Presence)
    case look(Look)
    case wording(Wording)
    case sets([[Role: Length]])
    case frame(Frame)
    /// From an edge of the sheet to the component.
    case edge(Edge, distance: Length)
    case side(Side)
    case page(PageOfPart)

    // A component beside others
    /// Under the middle of these components; none are named for the middle of the text's area.
    case centred(on: [Role])
    case level(with: [Role])
    case below(Below)
    case share(Share)
    case between(above: [Role], below: [Role])
    case overlap(of: Role, share: ClosedRange<Double>)
    case underColon(of: Role)

    // Lists and lines
    case list(Listing)
    case closing(with: String, never: String?)
    case pitch(Pitch)
    case gap(least: Length)
    case indent([Length])
    case justified

    package struct Margin: Sendable, Equatable {
        package var edge: Edge
        package var range: ClosedRange<Length>
        /// The edge whose margin this one is on back sides, where they are mirrored.
        package var mirror: Edge?
    }

    package enum Numbering: String, Sendable {
        /// None on the first page.
        case hiddenOnFirst = "hidden on first"
        /// From 1 again in each annex.
        case ownInEachPart = "own in each part"
    }

    package enum Presence: String, Sendable { case required, never }

    package enum Side: String, Sendable { case left, right }

    /// The first or the last page of the paper, or of an annex.
    package enum PageOfPart: String, Sendable { case first, last }

    package struct Look: Sendable, Equatable {
        package enum Letters: String, Sendable { case upper, mixed }

        package var sizes: ClosedRange<Length>
        package var bold: Bool
        package var italic: Bool
        package var letters: Letters?
        /// The author may set off words: the look is that of the greater part.
        package var allowsEmphasis: Bool
        /// Only the words up to the first change of style are of this look (`Điều 1.`).
        package var onlyOpening: Bool
        /// Texts that keep their own case (`kiêm`).
        package var except: [String]
    }

    package enum Wording: Sendable, Equatable {
        case exactly(String)
        case oneOf([String])
        case matching(String)
        case never(String)
    }

    package struct Frame: Sendable, Equatable {
        /// By the text in the frame; under `""` for every text; empty where no width is given.
        package var widths: [String: Length]
        package var height: Length?
        package var text: Role?
        package var ink: PlacedItem.Ink?
    }

    package struct Below: Sendable, Equatable {
        package var roles: [Role]
        /// White between the two, where it is given.
        package var gap: Length?
    }

    package struct Share: Sendable, Equatable {
        /// The components whose last line the rule is measured by; empty for the text's width.
        package var of: [Role]
        package var range: ClosedRange<Double>
    }

    package struct Listing: Sendable, Equatable {
        package var opening: String
        package var each: String
        package var last: String
        /// Asked of lists with so many entries.
        package var least: Int
    }

    package enum Pitch: Sendable, Equatable {
        case points(ClosedRange<Double>)
        /// In lines of the size in use; a face's single line is between these parts of its size.
        case lines(ClosedRange<Double>, em: ClosedRange<Double>)
    }
}

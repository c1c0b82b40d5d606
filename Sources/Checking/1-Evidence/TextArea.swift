import FormatRules
import PageModel

/// Where the text stands on sheets of one kind, measured from what stands there.
struct TextArea: Sendable {
    var left: Length
    var right: Length
    /// False where no line shows the edge: then it is the middle of what the instrument allows.
    var isLeftMeasured = true
    var isRightMeasured = true
    /// How far the middle may be from the guess, where an edge had to be guessed.
    var doubt = Length.zero

    var centre: Length { (left + right) / 2 }
    var width: Length { right - left }
    /// What the width may be: an edge that does not show is anywhere that the instrument allows.
    var widths: ClosedRange<Length> { (width - doubt * 2)...(width + doubt * 2) }
}

/// Sheets that share their margins: of one shape, and front or back.
struct SheetKind: Hashable, Sendable {
    var width: Length
    var height: Length
    var isBack: Bool

    var isAcross: Bool { width > height }
}

extension TextArea {
    /// The left edge is where lists, the list of recipients and later lines of paragraphs begin; the right edge is
    /// where lines end that a paragraph goes on after.
    static func measured(_ lines: [SeenLine], on sheet: SheetKind, _ clauses: ClauseBook) -> TextArea {
        let flow = lines.filter { Role.flow.contains($0.role) }
        let flush = flow + lines.filter { Role.flushLeft.contains($0.role) }
        let guess = TextArea.guess(on: sheet, clauses)
        var area = guess
        if let left = flush.map(\.frame.x).min(), showsLeft(left, flow, flush) {
            area.left = left
            area.isLeftMeasured = true
        }
        let full = zip(flow, flow.dropFirst()).filter { line, next in
            area.isLeftMeasured && line.page == next.page && isNear(next.frame.x, area.left)
                && next.frame.y > line.frame.y
                // A line of one word (the address of a web page) cannot be stretched to the edge.
                && line.text.contains(" ")
        }
        if let right = full.map(\.0.frame.right).max() {
            area.right = right
            area.isRightMeasured = true
        }
        area.doubt = doubt(area, clauses)
        return area
    }

    /// Short paragraphs of one line each begin at their indent: nothing on such pages tells where the edge is.
    private static func showsLeft(_ left: Length, _ flow: [SeenLine], _ flush: [SeenLine]) -> Bool {
        if flush.contains(where: { Role.flushLeft.contains($0.role) }) { return true }
        if flow.contains(where: { !isNear($0.frame.x, left) }) { return true }
        // Lines that end alike are full, and the next of them begins at the edge.
        return zip(flow, flow.dropFirst()).contains { isNear($0.frame.right, $1.frame.right) }
    }

    /// An edge that does not show is where it is on the paper's other sheets.
    func borrowing(_ other: TextArea, of sheet: SheetKind, for own: SheetKind) -> TextArea {
        var area = self
        let margins = (other.left, sheet.width - other.right)
        let (left, right) = sheet.isBack == own.isBack ? margins : (margins.1, margins.0)
        if !isLeftMeasured { area.left = left }
        if !isRightMeasured { area.right = own.width - right }
        area.doubt = .zero
        return area
    }

    var isMeasured: Bool { isLeftMeasured && isRightMeasured }

    static func isNear(_ one: Length, _ other: Length) -> Bool { (one - other).magnitude < .millimetres(0.1) }

    private static func guess(on sheet: SheetKind, _ clauses: ClauseBook) -> TextArea {
        func middle(_ edge: Edge) -> Length {
            clauses.margin(edge).map { ($0.lowerBound + $0.upperBound) / 2 } ?? .zero
        }
        let margins = sheet.isBack ? (middle(.right), middle(.left)) : (middle(.left), middle(.right))
        return TextArea(
            left: margins.0, right: sheet.width - margins.1, isLeftMeasured: false, isRightMeasured: false)
    }

    private static func doubt(_ area: TextArea, _ clauses: ClauseBook) -> Length {
        func spread(_ edge: Edge) -> Length {
            clauses.margin(edge).map { ($0.upperBound - $0.lowerBound) / 4 } ?? .zero
        }
        return (area.isLeftMeasured ? .zero : spread(.left)) + (area.isRightMeasured ? .zero : spread(.right))
    }
}

extension Role {
    /// Paragraphs that are set from edge to edge.
    static let flow: Set<Role> = [.body, .heading, .article, .legalBasis]
    /// Lists that begin at the left edge.
    static let flushLeft: Set<Role> = [.recipientsLabel, .recipient, .copyRecipientsLabel, .contactRule, .copyRule]
    /// What stands in the margins.
    static let marginal: Set<Role> = [.pageNumber, .scope, .scopeBox, .signatureInfo, .lineage, .lineNumber]
    /// Pictures put over the text, which may reach past it.
    static let overlaid: Set<Role> = [.signatureImage, .sealImage, .zoneFrame, .zoneLabel]
}

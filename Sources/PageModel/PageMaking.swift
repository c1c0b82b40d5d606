import Diagnostics

/// How evenly a line of text is set.
package struct LineMeasure: Sendable, Hashable {
    /// (space − natural space) / natural space, in thousandths; nil where the line's spaces are natural because its
    /// end is free.
    package var stretch: Int?
    package var syllables: Int
    /// The last of a paragraph of several lines.
    package var isLast: Bool
    /// Of the widest piece on it that may not be broken.
    package var widestPiece: Length
    package var span: SourceSpan?

    package init(stretch: Int?, syllables: Int, isLast: Bool, widestPiece: Length, span: SourceSpan? = nil) {
        self.stretch = stretch
        self.syllables = syllables
        self.isLast = isLast
        self.widestPiece = widestPiece
        self.span = span
    }
}

/// What a page's end parts, though it should not; the later, the worse.
package enum PageFault: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// A dash item of one line is the last or the first of its page.
    case shortItem
    /// So is the first of a list, or the last one, apart from all others.
    case loneItem
    /// One line of a paragraph stands on another page than the rest.
    case paragraph
    /// A heading, or words that introduce, without two lines of what follows.
    case heading
    /// The signature without two lines of the text.
    case signature
    /// What is one piece: a table's head and its first row, a picture and its caption.
    case block

    package static func < (left: PageFault, right: PageFault) -> Bool { left.rawValue < right.rawValue }
}

/// How a page was made: what a report tells of it. Of no effect on what is drawn.
package struct PageMaking: Sendable, Hashable {
    /// A fault at the page's end, and the line above which the page ends.
    package struct Ending: Sendable, Hashable {
        package var fault: PageFault
        package var span: SourceSpan?

        package init(_ fault: PageFault, span: SourceSpan?) {
            self.fault = fault
            self.span = span
        }
    }

    /// The height that the page has for its text, and what of it is used.
    package var room: Length
    package var used: Length
    /// Lines of the body, from top to bottom.
    package var lines: [LineMeasure]
    /// What the end of this page parts.
    package var parted: Ending?
    /// What it would have parted with as many lines as the page holds.
    package var avoided: Ending?

    package init(
        room: Length, used: Length, lines: [LineMeasure] = [], parted: Ending? = nil, avoided: Ending? = nil
    ) {
        self.room = room
        self.used = used
        self.lines = lines
        self.parted = parted
        self.avoided = avoided
    }
}

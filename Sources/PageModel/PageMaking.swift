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
    /// Why the line is loose, where one can tell.
    package var cause: Cause?
    /// Ends inside a piece that should not be broken, because a line is narrower.
    package var isTorn = false
    /// Ends before the right edge although its paragraph goes on: it has no space to widen.
    package var isUnfilled = false
    package var span: SourceSpan?
    /// From the top of the sheet, once the line is on its page.
    package var baseline = Length.zero

    /// What keeps a loose line from holding more.
    package enum Cause: Sendable, Hashable {
        /// The next line begins with a piece that may not be broken: there is room for a part of it only.
        case below(String, Length)
        /// A wide piece that may not be broken stands on the line and leaves it few spaces to widen.
        case within(String, Length)
        /// Of the paragraph's last line one syllable would be left.
        case stub(String)
    }

    package init(stretch: Int?, syllables: Int, isLast: Bool, widestPiece: Length, span: SourceSpan? = nil) {
        self.stretch = stretch
        self.syllables = syllables
        self.isLast = isLast
        self.widestPiece = widestPiece
        self.span = span
    }

    /// Its spaces are more than 1.5 times as wide as natural ones.
    package var isLoose: Bool { (stretch ?? 0) > 500 }
    /// The last line of a paragraph, and of one syllable.
    package var isStub: Bool { isLast && syllables == 1 && widestPiece < Self.stub }
    /// A last line of one piece that is longer than this does not look lost: the address of a web page.
    package static let stub = Length.millimetres(25)
    /// It holds a piece that may not be broken and is so wide that its looseness says nothing of how lines are ended.
    package var isForced: Bool { widestPiece > Self.widePiece }

    package static let widePiece = Length.millimetres(60)
}

/// What a page's end parts, though it should not; the later, the worse.
package enum PageFault: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// A dash item of one line is the last or the first of its page, apart from all others of its list.
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
        /// The line's first words.
        package var words: String

        package init(_ fault: PageFault, span: SourceSpan?, words: String = "") {
            self.fault = fault
            self.span = span
            self.words = words
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

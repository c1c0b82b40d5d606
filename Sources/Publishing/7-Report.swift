import Checking
import Layout
import PageModel

/// How the pages of a paper were made: what `--report` tells of their lines, of their ends, and of what had to give.
package struct MakingReport: Sendable, Equatable {
    /// Where something stands in the source, and its first words on the page.
    package struct Place: Sendable, Equatable {
        /// Of an annex; nil for the source itself.
        package var file: String?
        /// Nil for a model, whose places are those of another file.
        package var line: Int?
        package var words: String

        package init(file: String? = nil, line: Int?, words: String = "") {
            self.file = file
            self.line = line
            self.words = words
        }
    }

    /// A justified line.
    package struct Line: Sendable, Equatable {
        /// (space − natural space) / natural space, in thousandths.
        package var stretch: Int
        package var place: Place

        package init(stretch: Int, place: Place) {
            self.stretch = stretch
            self.place = place
        }
    }

    package struct Compromise: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            case end(PageEnd.Fault)
            /// A line whose spaces are more than half as wide again: by how much, in thousandths, and why.
            case looseLine(Int, LineMeasure.Cause?)
            case unfilledLine
            /// A piece that should not be broken is wider than a line.
            case torn
            /// A last line of one syllable.
            case stub
            /// What the layout had to say.
            case remark(Phrase)
        }

        package var kind: Kind
        package var place: Place?

        package init(_ kind: Kind, at place: Place? = nil) {
            self.kind = kind
            self.place = place
        }
    }

    /// A page with what its end avoids.
    package struct Sheet: Sendable, Equatable {
        /// `Phụ lục I`; nil for the paper itself.
        package var part: Phrase?
        /// Counted from 1 in each part.
        package var number: Int
        /// Of the height that it has for its text, in hundredths.
        package var fill: Int
        /// Of the body; the rows of tables are not among them.
        package var lines: Int
        package var loosest: Line?
        package var tightest: Line?
        package var avoided: Avoided?
        package var compromises: [Compromise] = []

        package init(part: Phrase? = nil, number: Int, fill: Int, lines: Int) {
            self.part = part
            self.number = number
            self.fill = fill
            self.lines = lines
        }
    }

    package struct Avoided: Sendable, Equatable {
        package var fault: PageFault
        package var place: Place

        package init(_ fault: PageFault, at place: Place) {
            self.fault = fault
            self.place = place
        }
    }

    package var file: String
    package var sheets: [Sheet]
    /// What holds for no page alone.
    package var remarks: [Compromise]
    /// What was changed so that pages end well.
    package var adjustments: [Phrase]
    /// Of all justified lines, in thousandths.
    package var worst: Int
    package var mean: Int

    package init(
        file: String, sheets: [Sheet], adjustments: [Phrase] = [], remarks: [Compromise] = [], worst: Int = 0,
        mean: Int = 0
    ) {
        self.file = file
        self.sheets = sheets
        self.remarks = remarks
        self.adjustments = adjustments
        self.worst = worst
        self.mean = mean
    }

    package var compromises: [Compromise] { remarks + sheets.flatMap(\.compromises) }
}

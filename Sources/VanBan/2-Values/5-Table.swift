/// A table of words and figures. A figure is written as on paper, `1.234,5`, and is set on its decimal comma.
public struct Table: Sendable, Hashable {
    /// A column with its head.
    public struct Column: Sendable, Hashable {
        /// How cells stand in their column.
        public enum Alignment: Sendable, Hashable, CaseIterable {
            /// Figures on the decimal comma, words at the left.
            case automatic
            /// At the left, over as many lines as it takes.
            case left
            /// In the middle.
            case centre
            /// At the right.
            case right
        }

        /// What stands in the head, repeated on every page.
        public var title: String
        /// How its cells stand.
        public var alignment: Alignment
        /// Hundredths of the table's width; nil is by what the column holds.
        public var share: Double?

        /// A column of a title.
        public init(_ title: String, alignment: Alignment = .automatic, share: Double? = nil) {
            self.title = title
            self.alignment = alignment
            self.share = share
        }
    }

    /// What stands above it, such as `Bảng 1. …`; nil for nothing.
    public var caption: String?
    /// Its columns, at the left the first.
    public var columns: [Column]
    /// Its rows, a text for each column. A row that is short ends with blank cells; one that is long gives the table
    /// more columns, without titles: nothing is left out.
    public var rows: [[String]]
    /// Whether a column of running numbers (`STT`) goes before the first one.
    public var isNumbered = false
    /// Whether the sums of all columns of figures make a last row.
    public var addsSums = false

    /// A table of rows.
    public init(caption: String? = nil, columns: [Column], rows: [[String]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}

import Diagnostics

/// A table of the body: its caption, its columns, the rows of its head, and its rows.
package struct Table: Sendable, Equatable {
    /// As written above the table, `Bảng 1. …`; empty where it has none.
    package var caption: [Run] = []
    package var columns: [TableColumn] = []
    /// The rows that are repeated on every page.
    package var header: [[TableCell]] = []
    package var rows: [TableRow] = []
    /// In points; nil takes the profile's.
    package var size: Double?
    /// `::: bảng FILE.csv`: where the rows still have to be read from, relative to the source.
    package var file: Text?
    /// A column of running numbers has yet to go before the first one.
    package var isNumbered = false
    /// Names of the columns whose sums make a last row, a blank name for every column of figures; empty sums nothing.
    package var totals: [Text] = []
    package var span: SourceSpan?

    package init() {}
}

package struct TableColumn: Sendable, Equatable {
    package enum Alignment: String, Sendable, CaseIterable {
        /// By what the column holds: figures on the decimal comma, words at the left.
        case automatic, left, centre, right
    }

    package enum Width: Sendable, Equatable {
        /// By what the column holds.
        case automatic
        case points(Double)
        /// Hundredths of the table's width.
        case share(Double)
    }

    package var alignment: Alignment
    package var width: Width

    package init(alignment: Alignment = .automatic, width: Width = .automatic) {
        self.alignment = alignment
        self.width = width
    }
}

package struct TableRow: Sendable, Equatable {
    package var cells: [TableCell]
    /// `Cộng`, `Tổng số`: set bold.
    package var isTotal: Bool

    package init(_ cells: [TableCell], isTotal: Bool = false) {
        self.cells = cells
        self.isTotal = isTotal
    }
}

package struct TableCell: Sendable, Equatable {
    /// A line feed in it begins a new line.
    package var text: [Run]
    /// How many columns and rows the cell covers; a covered place holds no cell of its own.
    package var columns: Int
    package var rows: Int
    package var span: SourceSpan?

    package init(_ text: [Run], columns: Int = 1, rows: Int = 1, span: SourceSpan? = nil) {
        self.text = text
        self.columns = columns
        self.rows = rows
        self.span = span
    }
}

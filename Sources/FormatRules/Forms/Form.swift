import PageModel

/// What is printed beside the paper itself: an envelope, a sheet of labels, a slip, a register.
///
/// Data, as profiles are: what a regulation fixes carries its clause, what an office may choose is marked `U`.
package struct Form: Sendable {
    /// The name of its file: `bi-c5`.
    package var id: String
    /// In Vietnamese, as users read it.
    package var name: String
    /// What the user should know about where the form comes from.
    package var notes: [String]
    /// Words that differ between Party and state, by the key that the fields ask for.
    package var words: [Profile.Family: [String: String]]
    /// Families for which no regulation was seen: told to the user whenever the form is made for them.
    package var unverified: [Profile.Family: String]
    /// In the order in which they are printed.
    package var leaves: [FormLeaf]

    /// The keys that its fields and tables ask values for.
    package var keys: Set<String> {
        var keys: Set<String> = []
        for field in leaves.flatMap({ $0.fields + ($0.below?.fields ?? []) }) {
            keys.formUnion(field.keys)
        }
        return keys.subtracting(["page", "pages"]).subtracting(words.values.flatMap(\.keys))
    }

    /// The keys of its table's columns.
    package var rowKeys: [String] { leaves.compactMap(\.table).flatMap(\.columns).map(\.key) }
}

/// One kind of sheet of a form: all of an envelope, the cover of a register, the pages of its rows.
package struct FormLeaf: Sendable {
    package var sheet: FormSheet
    /// Fields and marks, from the sheet's top left corner; on a sheet of labels from each label's.
    package var fields: [FormField]
    package var grid: FormGrid?
    package var table: FormTable?
    /// What follows the table, kept whole.
    package var below: FormBlock?
}

package struct FormSheet: Sendable {
    package var width: Rule<Length>
    package var height: Rule<Length>
    package var top: Rule<Length>
    package var bottom: Rule<Length>
    package var left: Rule<Length>
    package var right: Rule<Length>
}

/// Cells of one size on a sheet, filled row by row.
package struct FormGrid: Sendable {
    package var columns: Int
    package var rows: Int
    package var width: Rule<Length>
    package var height: Rule<Length>
    /// Of the first cell.
    package var left: Rule<Length>
    package var top: Rule<Length>
    /// Between neighbours.
    package var gapAcross: Rule<Length>
    package var gapDown: Rule<Length>

    package var count: Int { columns * rows }
}

/// Fields under a table, placed from its left and lower edge.
package struct FormBlock: Sendable {
    package var height: Length
    package var fields: [FormField]
}

/// Something placed on a form.
package struct FormField: Sendable {
    package enum Content: Sendable, Equatable {
        /// Words with `{key}` where values stand; `{key|…}` has what stands in place of a missing value.
        case text([FormText])
        case rule(dashed: Bool)
        case box
    }

    package enum Alignment: String, Sendable { case left, centre, right }
    package enum Stand: String, Sendable { case top, middle, bottom }
    /// On which pages of a run the field stands.
    package enum Pages: String, Sendable { case first, later, every, last }

    package var content: Content
    package var x: Length
    package var y: Length
    /// `y` is counted from the end of the field before, however many lines that took.
    package var isBelow: Bool
    package var width: Length
    package var height: Length
    package var alignment = Alignment.left
    package var stand = Stand.top
    package var pages = Pages.first
    /// From line to line; of a mark, its thickness.
    package var pitch: Length
    /// Smaller sizes that are tried, one after the other, before a value is said to be too long.
    package var smaller: [Length] = []
    package var isRed = false
    /// The field stands only where this value does, or only where it does not.
    package var ifPresent: String?
    package var ifAbsent: String?
    package var clause: String
    package var certainty: Certainty

    var keys: [String] {
        guard case .text(let texts) = content else { return [] }
        return texts.flatMap { FormWords.keys(in: $0.text) } + [ifPresent, ifAbsent].compactMap(\.self)
    }
}

/// A stretch of a field's text in one style.
package struct FormText: Sendable, Equatable {
    package var text: String
    package var style: TextStyle
    package var upperCase: Bool
}

/// The one table of a leaf, which runs over as many pages as it needs.
package struct FormTable: Sendable {
    package struct Column: Sendable {
        package var name: String
        /// The key under which a row gives its cell.
        package var key: String
        /// A share of the table's width, in hundredths.
        package var share: Double
        package var alignment: FormField.Alignment
    }

    package var columns: [Column]
    /// `(1)`, `(2)`, … under the names.
    package var isNumbered: Bool
    /// Where it begins on the first page; from the end of the fields above where `isBelow`.
    package var top: Length
    package var isBelow: Bool
    package var size: Length
    package var pitch: Length
    /// Above and below the text of a row; nil takes the usual one.
    package var padding: Length?
    /// One row in place of none.
    package var whenEmpty: String
    package var clause: String
    package var certainty: Certainty
}

/// `{key}` and `{key|words in place of a missing value}` among plain words of a form.
package enum FormWords {
    package enum Piece: Equatable {
        case plain(String)
        case value(key: String, missing: String)
    }

    package static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.plain(String(rest[..<open]))) }
            let inside = rest[rest.index(after: open)..<close]
            let parts = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            pieces.append(.value(key: String(parts[0]), missing: parts.count > 1 ? String(parts[1]) : ""))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.plain(String(rest))) }
        return pieces
    }

    static func keys(in text: String) -> [String] {
        pieces(of: text).compactMap { piece in
            if case .value(let key, _) = piece { key } else { nil }
        }
    }
}

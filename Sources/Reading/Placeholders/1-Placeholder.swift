import Diagnostics

extension StringProtocol {
    /// `{{cột}}`: the places that a batch fills with a row's values.
    package var placeholders: [Range<String.Index>] {
        guard utf8.contains(UInt8(ascii: "{")) else { return [] }
        var ranges: [Range<String.Index>] = []
        var rest = self[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            ranges.append(open.lowerBound..<close.upperBound)
            rest = rest[close.upperBound...]
        }
        return ranges
    }

    /// The text on one line: line ends, tabs and runs of blanks are one space, other control characters are gone.
    ///
    /// What comes from data is printed as it is, but never opens a line of its own.
    package var asOneLine: String {
        var line = String.UnicodeScalarView()
        var isBlank = false
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
                isBlank = !line.isEmpty
            } else {
                if isBlank { line.append(" ") }
                isBlank = false
                line.append(scalar)
            }
        }
        return String(line)
    }
}

/// A place of a source that a row's value fills.
package struct Placeholder: Sendable, Hashable {
    /// As typed between the braces.
    package var name: String
    /// The text that holds it.
    package var span: SourceSpan?
}

/// The values of one row of data, by the names of their columns.
package struct RowValues: Sendable {
    private let columns: ColumnNames
    /// Plain text, one line each, in the order of the columns.
    private let values: [String]

    package init(_ columns: ColumnNames, _ values: [String]) {
        self.columns = columns
        self.values = values
    }

    package subscript(name: some StringProtocol) -> String? {
        columns.index(of: name).map { $0 < values.count ? values[$0] : "" }
    }

    /// The text with its placeholders filled; nil when it has none that a column fills. What a value holds is not
    /// looked at again.
    package func filling(_ text: String) -> String? {
        let places = text.placeholders
        guard !places.isEmpty else { return nil }
        var result = ""
        var end = text.startIndex
        for place in places {
            guard let value = self[text[place].dropFirst(2).dropLast(2)] else { continue }
            result += text[end..<place.lowerBound]
            result += value
            end = place.upperBound
        }
        guard end > text.startIndex else { return nil }
        return result + text[end...]
    }
}

/// The names of a table's columns, found whatever the case, marks and blanks of who asks, where that leaves one.
package struct ColumnNames: Sendable, Equatable {
    package let names: [String]
    private let exact: [String: Int]
    private let folded: [String: Int]

    package init(_ names: [String]) {
        self.names = names
        exact = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        let byFolded = Dictionary(grouping: names.indices) { names[$0].folded }
        folded = byFolded.compactMapValues { $0.count == 1 ? $0[0] : nil }
    }

    package func index(of name: some StringProtocol) -> Int? {
        exact[String(name).trimmingBlanks] ?? folded[name.folded]
    }

    /// The column that was probably meant.
    package func nearest(to name: some StringProtocol) -> String? {
        nearestName(to: name.folded, among: names.map(\.folded)).flatMap { near in names.first { $0.folded == near } }
    }
}

import Diagnostics
import Reading

/// `{số}-{đơn vị}.pdf`: text with the names of columns, in which each row's values stand.
package struct NamePattern: Sendable, Equatable {
    package enum Piece: Sendable, Equatable {
        case text(String)
        case column(String)
    }

    package let pieces: [Piece]

    /// Names that every row has: its number, and the name of its source without its ending.
    package static let row = "hàng"
    package static let source = "nguồn"

    package init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            // Whoever doubles the braces, as in a source, means the same.
            let mark = rest[open...].hasPrefix("{{") ? 2 : 1
            let inside = rest[open...].dropFirst(mark)
            guard let close = inside.firstRange(of: String(repeating: "}", count: mark)) else { break }
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.column(String(inside[..<close.lowerBound])))
            rest = inside[close.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    package var columns: [String] {
        pieces.compactMap { if case .column(let name) = $0 { name } else { nil } }
    }

    /// The text of a row. What a value holds is not looked at again.
    func text(_ values: RowValues, row: Int, source: String) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .column(let name): values[name] ?? Self.builtIn(name, row: row, source: source) ?? ""
            }
        }.joined()
    }

    /// A column of the same name goes before these.
    static func builtIn(_ name: String, row: Int, source: String) -> String? {
        switch name.folded {
        case Self.row.folded:
            let digits = "\(row)"
            return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        case Self.source.folded: return source
        default: return nil
        }
    }
}

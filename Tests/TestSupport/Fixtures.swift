import Foundation
import PageModel
import PangoCairo

/// What the tests stand on: Debian's Liberation 2 and nothing else that may be installed.
package enum Fixture {
    package static let liberation = "/usr/share/fonts/truetype/liberation2"

    package static let widthsFile = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Resources/widths/times-new-roman.txt").standardized

    package static func widths() throws -> AdvanceTable {
        try AdvanceTable(text: [UInt8](Data(contentsOf: widthsFile)))
    }

    package static func faces() throws -> Faces {
        try FaceFinder(widths: widths(), fontDirectories: [liberation]).find().value
    }

    package static func session(kerning: Bool = false) throws -> TypesettingSession {
        try TypesettingSession(faces: faces(), kerning: kerning)
    }
}

extension TypesettingSession {
    /// A line of text from the left edge of `x`, each space a word of its own, as the layout places them.
    package func line(_ text: String, _ style: TextStyle, x: Double = 72, baseline: Double) -> PlacedItem {
        var words: [TextLine.Word] = []
        var place = Length.zero
        for (index, token) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            for piece in index > 0 ? [" ", String(token)] : [String(token)] {
                let shaped = shape(piece, in: style)
                words.append(TextLine.Word(x: place, shaped: shaped))
                place += shaped.width
            }
        }
        let line = TextLine(style: style, baseline: .points(baseline), words: words)
        let frame = Rectangle(
            x: .points(x), y: .points(baseline) - style.size, width: place, height: style.size)
        return PlacedItem(.text(line), frame: frame, role: .body)
    }
}

extension TextStyle {
    package static let body = TextStyle(size: .points(14))

    package static let four = [
        TextStyle(size: .points(14)), TextStyle(size: .points(14), bold: true),
        TextStyle(size: .points(14), italic: true), TextStyle(size: .points(14), bold: true, italic: true),
    ]
}

extension Page {
    package static func a4(_ items: [PlacedItem], number: Int = 1) -> Page {
        Page(number: number, width: .millimetres(210), height: .millimetres(297), items: items)
    }
}

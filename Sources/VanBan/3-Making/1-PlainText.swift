import Foundation
import PlanModel

/// Strings of a caller as the author's text: one line, composed (NFC), printed as it is.
enum PlainText {
    /// Blanks and control characters become single blanks, and none is left at the ends. A no-break space stays.
    static func line(_ text: String) -> String {
        var isBehindBlank = true
        let line = collapsed(text, &isBehindBlank)
        return isBehindBlank ? String(line.dropLast()) : line
    }

    /// Nil for a text that says nothing.
    static func text(_ text: String?) -> Text? {
        guard let line = text.map(line), !line.isEmpty else { return nil }
        return Text(line)
    }

    static func lines(_ texts: [String]) -> [Text] { texts.compactMap(text) }

    /// The pieces of a text; those that say nothing are left out.
    static func runs(_ styled: StyledText) -> [Run] {
        var isBehindBlank = true
        var runs: [Run] = []
        for piece in styled.pieces {
            let text = collapsed(piece.text, &isBehindBlank)
            if !text.isEmpty { runs.append(Run(text, bold: piece.isBold, italic: piece.isItalic)) }
        }
        guard isBehindBlank, let last = runs.indices.last else { return runs }
        runs[last].text.removeLast()
        return runs.filter { !$0.text.isEmpty }
    }

    static func runs(_ text: String) -> [Run] { runs(StyledText(text)) }

    /// - Parameter isBehindBlank: whether a blank, or nothing, stands before the text; then the same of its end.
    private static func collapsed(_ text: String, _ isBehindBlank: inout Bool) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.composed.unicodeScalars {
            let isBlank =
                scalar.properties.isWhitespace && scalar != "\u{A0}" || scalar.properties.generalCategory == .control
            if !isBlank {
                line.append(scalar)
            } else if !isBehindBlank {
                line.append(" ")
            }
            isBehindBlank = isBlank
        }
        return String(line)
    }
}

extension String {
    fileprivate var composed: String { precomposedStringWithCanonicalMapping }
}

import PlanModel

/// Reads `số`: `15-KH/TU`, `05/SNV-VP`, `-KH/TU`, `/KH-UBND`, `7`, each also with the word `Số` before it.
package enum NumberReader {
    /// Nil when the text is none of these. A number may carry small letters (`15a`), a symbol no blanks.
    package static func read(_ text: Substring) -> DocumentNumber? {
        let rest = withoutWord(text.trimmed)
        let (number, behind) = leadingNumber(rest)
        let symbolText = behind.trimmedAtStart
        if symbolText.isEmpty { return DocumentNumber(number: number) }
        guard let (mark, symbol) = takingMark(symbolText) else {
            // `KH/TU` alone is the symbol, though its mark was forgotten.
            guard number == nil, let first = symbolText.first, first.isUppercase else { return nil }
            return symbolIfWhole(symbolText).map { DocumentNumber(symbol: $0) }
        }
        return symbolIfWhole(symbol).map { DocumentNumber(number: number, joint: mark, symbol: $0) }
    }

    /// `ký hiệu`, with or without the mark that joins it to the number. Nil when it holds blanks.
    package static func readSymbol(_ text: Substring) -> String? {
        symbolIfWhole(takingMark(text.trimmed)?.rest ?? text.trimmed)
    }

    /// The word `Số` was typed, as it is printed.
    private static func withoutWord(_ text: Substring) -> Substring {
        guard text.prefix(2).lowercased() == "số" else { return text }
        let rest = text.dropFirst(2)
        guard rest.isEmpty || rest.startsWithBlank || rest.first == ":" || rest.first == "." else { return text }
        return (rest.dropping(prefix: ":") ?? rest.dropping(prefix: ".") ?? rest).trimmedAtStart
    }

    /// Figures with small letters behind them, a batch's placeholder, or a gap typed as dots or a line.
    private static func leadingNumber(_ text: Substring) -> (number: String?, rest: Substring) {
        if text.hasPrefix("{{"), let close = text.firstRange(of: "}}") {
            return (String(text[..<close.upperBound]), text[close.upperBound...])
        }
        let figures = text.prefix { $0.isASCII && $0.isNumber }
        guard !figures.isEmpty else { return (nil, text.drop { "._…".contains($0) || $0.isWhitespace }) }
        let letters = text[figures.endIndex...].prefix { $0.isLowercase }
        return (String(text[..<letters.endIndex]), text[letters.endIndex...])
    }

    /// The mark that joins number and symbol, and what follows; word processors turn the hyphen into a dash.
    private static func takingMark(_ text: Substring) -> (mark: String, rest: Substring)? {
        for (typed, mark) in [("-", "-"), ("/", "/"), ("–", "-")] {
            if let rest = text.dropping(prefix: typed) { return (mark, rest.trimmedAtStart) }
        }
        return nil
    }

    private static func symbolIfWhole(_ text: Substring) -> String? {
        text.isEmpty || text.contains(where: \.isWhitespace) ? nil : String(text)
    }
}

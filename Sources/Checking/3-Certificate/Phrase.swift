import Diagnostics
import PageModel

/// A piece of a sentence in both languages.
package struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
    package var vietnamese: String
    package var english: String

    package init(_ vietnamese: String, _ english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    /// The same in both: figures and quoted text.
    package init(stringLiteral text: String) { self.init(text, text) }
    package init(_ text: String) { self.init(text, text) }

    package func text(in language: Language) -> String { language == .vietnamese ? vietnamese : english }

    package static func + (left: Phrase, right: Phrase) -> Phrase {
        Phrase(left.vietnamese + right.vietnamese, left.english + right.english)
    }

    // MARK: Figures

    /// `12,7` in Vietnamese, `12.7` in English.
    package static func number(_ value: Double, decimals: Int = 1) -> Phrase {
        let scale = decimals == 1 ? 10.0 : 100.0
        let rounded = Int((value * scale).rounded())
        let whole = abs(rounded) / Int(scale)
        var fraction = "\(abs(rounded) % Int(scale))"
        if decimals == 2, fraction.count == 1 { fraction = "0" + fraction }
        while fraction.last == "0" { fraction.removeLast() }
        let sign = rounded < 0 ? "-" : ""
        guard !fraction.isEmpty else { return Phrase("\(sign)\(whole)") }
        return Phrase("\(sign)\(whole),\(fraction)", "\(sign)\(whole).\(fraction)")
    }

    package static func millimetres(_ length: Length) -> Phrase { number(length.millimetres) + " mm" }
    static func points(_ length: Length) -> Phrase { number(length.points) + " pt" }
    static func percent(_ share: Double) -> Phrase { number(share * 100) + " %" }

    /// `30–35 mm`, or `30 mm` where both are the same.
    static func range(_ low: Phrase, _ high: Phrase, _ unit: String = "") -> Phrase {
        (low == high ? low : low + "–" + high) + Phrase(unit)
    }

    static func quoted(_ text: String) -> Phrase {
        let short = text.count > 60 ? String(text.prefix(58)) + "…" : text
        return Phrase("“\(short)”")
    }

    static func list(_ phrases: [Phrase]) -> Phrase {
        phrases.dropFirst().reduce(phrases.first ?? "") { $0 + ", " + $1 }
    }

    static func names(_ roles: [Role]) -> Phrase { list(roles.map(\.name)) }
}

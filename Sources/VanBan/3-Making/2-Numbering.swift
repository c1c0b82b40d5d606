import FormatRules
import PlanModel
import Reading

/// Gives numbers to the items of one text, in their order.
struct Numbering {
    /// What stands before an item's text, and its part of the path of numbers.
    struct Number {
        var label: String
        /// `II`, `1`, `a`; nil for dashes.
        var numeral: String?
    }

    private let isParty: Bool
    private var counts: [Content.Level: Int] = [:]

    init(_ family: Profile.Family?) { isParty = family == .party }

    /// The number of the next item of a level; nil where its numerals have come to their end.
    mutating func next(_ level: Content.Level) -> Number? {
        // What lies deeper begins anew; articles run through the whole text.
        for deeper in Content.Level.allCases where deeper.own.depth > level.own.depth && deeper != .article {
            counts[deeper] = nil
        }
        let count = (counts[level] ?? 0) + 1
        counts[level] = count
        guard let numerals = level.numerals else { return Number(label: level == .dash ? "-" : "+") }
        guard let numeral = numerals.text(count) else { return nil }
        return Number(label: label(level, numeral), numeral: numeral)
    }

    private func label(_ level: Content.Level, _ numeral: String) -> String {
        switch level {
        case .part: "Phần \(numeral)"
        case .chapter: "Chương \(numeral)"
        case .section: "Mục \(numeral)"
        case .article: "Điều \(numeral)."
        case .roman: numeral + (isParty ? "-" : ".")
        case .number: "\(numeral)."
        // One without a number above it stands below the first.
        case .decimal: "\(counts[.number] ?? 1).\(numeral)."
        case .letter: "\(numeral))"
        case .dash, .plus: ""
        }
    }
}

extension Content.Level {
    var own: PlanModel.Level {
        switch self {
        case .part: .part
        case .chapter: .chapter
        case .section: .section
        case .article: .article
        case .roman: .roman
        case .number: .number
        case .decimal: .decimal
        case .letter: .letter
        case .dash: .dash
        case .plus: .plus
        }
    }

    /// What opens a division of the text is a heading whatever its words are.
    var isDivision: Bool { [.part, .chapter, .section].contains(self) }

    fileprivate var numerals: Numerals? {
        switch self {
        case .part, .chapter, .roman: .roman
        case .section, .article, .number, .decimal: .arabic
        case .letter: .letter
        case .dash, .plus: nil
        }
    }

    /// The last numeral there is.
    var lastNumeral: String { self == .letter ? "y" : "XLIX" }
}

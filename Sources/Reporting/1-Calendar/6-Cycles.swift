import FormatRules
import PlanModel

/// How often a plan is reported on: as the author or the office wrote it down, else as its sentence says.
package struct Cycles: Sendable, Equatable {
    package var lengths: [Period.Length]
    /// Nobody says it: quarters, until someone does.
    package var isAssumed = false

    package init(of document: OfficialDocument) {
        if let own = document.followUp?.cycles, !own.isEmpty {
            lengths = own
        } else {
            lengths = Cycles.read(document.plan?.reporting?.frequency?.string ?? "")
        }
        if lengths.isEmpty { (lengths, isAssumed) = ([.quarter], true) }
        lengths = Period.Length.allCases.filter(lengths.contains)
    }

    /// `định kỳ 6 tháng, hằng năm`, `03 tháng một lần`, `3, 6, 9 tháng`; nothing for `định kỳ` alone, for what is no
    /// period of reports (`hai tháng một lần`), nor for a period that is named (`vào tháng 12`, `quý IV`).
    package static func read(_ text: String) -> [Period.Length] {
        let words = tokens(Fold.name(text))
        return words.indices.flatMap { index -> [Period.Length] in
            if isName(words, index) { return [] }
            if words[index] == "năm", index > 0 {
                if words[index - 1] == "nửa" { return [.halfYear] }
                // `6 tháng đầu năm`
                if ["đầu", "cuối"].contains(words[index - 1]) { return [] }
            }
            return counts(words, before: index).compactMap { length(words[index], $0) }
        }
    }

    /// Words and numbers; a comma, and for any other mark a semicolon, stand for themselves.
    private static func tokens(_ text: String) -> [String] {
        let spaced = text.map { mark in
            if mark.isLetter || mark.isNumber || mark == " " { return String(mark) }
            return mark == "," ? " , " : " ; "
        }
        return spaced.joined().split(separator: " ").map(String.init)
    }

    private static func length(_ unit: String, _ count: Int) -> Period.Length? {
        switch (unit, count) {
        case ("tuần", 1): .week
        case ("tháng", 1): .month
        case ("tháng", 3), ("quý", 1): .quarter
        case ("tháng", 6): .halfYear
        case ("tháng", 9): .nineMonths
        case ("tháng", 12), ("năm", 1): .year
        default: nil
        }
    }

    /// A number or a quarter's numeral stands behind it, and does not say how many times.
    private static func isName(_ words: [String], _ index: Int) -> Bool {
        let behind = words[(index + 1)...].prefix(2)
        guard let next = behind.first, behind.count < 2 || behind.last != "lần" else { return false }
        return Int(next) != nil || ["i", "ii", "iii", "iv"].contains(next)
    }

    /// The numbers right before a unit, with `,` or `và` between them; one where there are none.
    private static func counts(_ words: [String], before index: Int) -> [Int] {
        var found: [Int] = []
        for word in words[..<index].reversed() {
            if let count = Int(word) ?? numbers[word] {
                found.insert(count, at: 0)
            } else if found.isEmpty || ![",", "và"].contains(word) {
                break
            }
        }
        return found.isEmpty ? [1] : found
    }

    /// `năm` is left out: with these words it is always the year.
    private static let numbers = ["một": 1, "hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "chín": 9]
}

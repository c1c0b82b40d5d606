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

    /// `định kỳ 6 tháng, hằng năm`, `hằng quý`, `03 tháng một lần`; nothing for `định kỳ` alone and for what is no
    /// period of reports, such as `hai tháng một lần`.
    package static func read(_ text: String) -> [Period.Length] {
        let words = Fold.name(text).split { " ,;/".contains($0) }.map(String.init)
        var found: [Period.Length] = []
        for (index, word) in words.enumerated() {
            let before = index > 0 ? words[index - 1] : ""
            let count = Int(before) ?? numbers[before]
            switch (word, count) {
            case ("tuần", nil), ("tuần", 1): found.append(.week)
            case ("tháng", nil), ("tháng", 1): found.append(.month)
            case ("tháng", 3), ("quý", nil), ("quý", 1): found.append(.quarter)
            case ("tháng", 6): found.append(.halfYear)
            case ("tháng", 9): found.append(.nineMonths)
            case ("năm", _) where ["đầu", "cuối"].contains(before): break
            case ("tháng", 12), ("năm", nil), ("năm", 1): found.append(.year)
            default: break
            }
        }
        return found
    }

    private static let numbers = [
        "một": 1, "hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "chín": 9,
    ]
}

import Diagnostics
import PlanModel

/// The line that opens an annex: `Phụ lục`, `Phụ lục I`, `Phụ lục 1`, or a kind in capitals with `{kèm theo}`.
///
/// Options stand in braces behind it: `Phụ lục II {khổ: ngang}`.
struct AnnexOpening {
    var nature: Annex.Nature
    /// Without the braces.
    var label: Substring
    var isLandscape = false
    /// Options that mean nothing.
    var unknown: [Substring] = []

    init?(_ line: Substring) {
        var options: [Substring] = []
        label = line
        if let braces = Braces(atEndOf: line), braces.after.isEmpty {
            options = braces.content.split(atEach: UInt8(ascii: ";")).filter { !$0.isEmpty }
            label = braces.before
        }
        if let flag = options.firstIndex(where: { $0.folded == "kemtheo" }) {
            guard label.isInCapitals else { return nil }
            nature = .attached
            options.remove(at: flag)
        } else {
            guard AnnexOpening.isAnnexLabel(label) else { return nil }
            nature = .annex
        }
        for option in options { read(option) }
    }

    private mutating func read(_ option: Substring) {
        switch option.folded {
        case "kho:ngang", "ngang": isLandscape = true
        case "kho:doc", "doc": isLandscape = false
        default: unknown.append(option)
        }
    }

    /// `Phụ lục`, `Phụ lục I` or `Phụ lục 1` alone.
    private static func isAnnexLabel(_ line: Substring) -> Bool {
        guard let rest = line.dropping(prefix: "Phụ lục") ?? line.dropping(prefix: "PHỤ LỤC") else { return false }
        guard rest.isEmpty || rest.startsWithBlank else { return false }
        let number = rest.trimmed
        return number.isEmpty || number.allSatisfy(\.isWholeNumber) || number.allSatisfy { "IVX".contains($0) }
    }
}

import PlanModel

/// The numbering of a block taken apart: to which list it belongs, and its place there.
struct NumberedLabel {
    /// What tells apart two lists of which one may stand inside the other.
    struct Form: Equatable {
        var level: Level
        /// `1.`, `1-` and `1)` are three lists; `I.` and `I-` are one. Of `1.1.` the count of its parts.
        var mark = ""
    }

    private(set) var form: Form
    /// The parts before the last of `1.2.3.`; nil where the author wrote `#`.
    private(set) var prefix: [Int?] = []
    /// Nil for `#`, and for a letter outside the count.
    private(set) var value: Int?
    /// `Điều 5a`: an article put in behind the fifth.
    private(set) var isInserted = false
    var numerals: Numerals
    /// The label round its number: `Điều ` and `.`.
    private var head: Substring
    private(set) var number: Substring
    private var tail: Substring

    var level: Level { form.level }
    /// Whether the program is to give the number.
    var isAutomatic: Bool { number.first == "#" }

    /// Nil for a block without a number: plain text, dashes and pluses.
    init?(_ block: Block) {
        guard let numerals = block.level.numerals else { return nil }
        let label = block.label[...]
        form = Form(level: block.level)
        self.numerals = numerals
        switch block.level {
        case .number, .decimal, .subdecimal:
            let parts = label.dropLast().split(separator: ".")
            guard let last = parts.last else { return nil }
            (head, number, tail) = (label.prefix(0), last, label.suffix(1))
            prefix = parts.dropLast().map { Int($0) }
            form.mark = parts.count == 1 ? String(tail) : String(parts.count)
        case .roman, .letter:
            number = label.prefix { $0.isLetter || $0 == "#" }
            (head, tail) = (label.prefix(0), label[number.endIndex...])
        case .article:
            head = label.prefix { !$0.isNumber && $0 != "#" }
            number = label[head.endIndex...].prefix { $0.isNumber || $0 == "#" }
            tail = label[number.endIndex...]
            isInserted = tail.first?.isLetter == true
        default:
            let blank = label.lastIndex(where: \.isWhitespace) ?? label.startIndex
            (head, number, tail) = (label[...blank], label[blank...].dropFirst(), label.suffix(0))
        }
        readNumber()
    }

    /// A chapter may be counted otherwise than its level's rule has it; its numerals are then what was typed.
    private mutating func readNumber() {
        if level.isDivision, head.folded.hasSuffix("thu") {
            numerals = .ordinal
        } else if level.isDivision, !isAutomatic {
            numerals = number.allSatisfy(\.isNumber) ? .arabic : .roman
        }
        value = numerals.value(of: number)
    }
}

// MARK: - Writing

extension NumberedLabel {
    /// The label with another number; nil where the count has come to its end.
    func written(_ value: Int, below prefix: [Int] = []) -> String? {
        guard var text = numerals.text(value) else { return nil }
        var head = head
        if numerals == .ordinal {
            if !head.folded.hasSuffix("thu") { head += "thứ " }
            if head.isInCapitals { text = text.uppercased() }
        }
        return head + (prefix.map(String.init) + [text]).joined(separator: ".") + tail
    }

    /// What the author may write to have the number given: `#.`, `#.#.`, `##.`, `Điều #.`.
    var automatic: String {
        let mark = level == .roman ? "##" : Array(repeating: "#", count: prefix.count + 1).joined(separator: ".")
        return head + mark + tail
    }
}

extension Level {
    /// How HD 05 II.I.6.2.4 and NĐ 30 PL I.II.6.d count a level; nil for the levels without numbers.
    var numerals: Numerals? {
        switch self {
        case .part, .chapter, .roman: .roman
        case .section, .subsection, .article, .number, .decimal, .subdecimal: .arabic
        case .letter: .letter
        default: nil
        }
    }
}

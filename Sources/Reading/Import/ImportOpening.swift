import FormatRules

extension PlainTextImport {
    /// How a paragraph opens: with a number, a letter, a dash, a word such as `Điều 5`.
    struct Opening {
        enum Level { case division, roman, number, letter, dash, bullet }

        var level: Level
        /// The numbering as typed.
        var label: String
        /// Whether the text follows without a space: `1.Tiếp tục`.
        var isCramped = false

        var isDash: Bool { level == .dash }
        var isBullet: Bool { level == .bullet }
        var opensSection: Bool { level == .roman || level == .number || level == .division }

        init?(_ text: String) {
            if let found = Opening.sign(text) ?? Opening.division(text) ?? Opening.numbering(text) {
                self = found
            } else {
                return nil
            }
        }

        private init(_ level: Level, _ label: some StringProtocol, isCramped: Bool = false) {
            self.level = level
            self.label = String(label)
            self.isCramped = isCramped
        }

        /// `-`, `+`, and the bullets that word processors paste.
        private static func sign(_ text: String) -> Opening? {
            guard let first = text.first else { return nil }
            let next = text.dropFirst().first
            if first == "-" || first == "+" {
                if next?.isWhitespace == true { return Opening(.dash, text.prefix(1)) }
                return next?.isLetter == true ? Opening(.dash, text.prefix(1), isCramped: true) : nil
            }
            if "–—".contains(first) { return next?.isWhitespace == true ? Opening(.bullet, text.prefix(1)) : nil }
            guard "•●▪■◦○\u{F0B7}\u{F0A7}".contains(first) else { return nil }
            return Opening(.bullet, text.prefix(1), isCramped: next?.isWhitespace != true)
        }

        /// `Điều 5.`, `Chương I`, `Phần thứ nhất`, `Mục 1`, `Phụ lục`.
        private static func division(_ text: String) -> Opening? {
            if isAnnexHeading(text) { return Opening(.division, text) }
            let words = text.split(separator: " ", maxSplits: 2).prefix(2).map(String.init)
            guard words.count == 2 else { return nil }
            let isArticle = Fold.isOne(words[0], of: ["điều"])
            guard isArticle || Fold.isOne(words[0], of: ["chương", "phần", "mục"]), words[0].first?.isUppercase == true
            else {
                return nil
            }
            let number = words[1].prefix { $0.isLetter || $0.isNumber }
            let isNumber =
                isArticle
                ? number.allSatisfy(\.isNumber) && words[1].hasSuffix(".")
                : number.allSatisfy(\.isNumber) || number.allSatisfy { "IVX".contains($0) }
                    || Fold.isOne(words[1], of: ["thứ"])
            return isNumber && !number.isEmpty ? Opening(.division, words.joined(separator: " ")) : nil
        }

        /// `I.`, `I-`, `1.`, `1.1.`, `1)`, `a)`.
        private static func numbering(_ text: String) -> Opening? {
            let label = text.prefix { $0.isLetter || $0.isNumber || $0 == "." }
            let after = text.dropFirst(label.count).first
            let parts = label.split(separator: ".", omittingEmptySubsequences: true)
            guard let head = parts.first, head.count <= 5 else { return nil }
            if after == ")" || after == "-" {
                guard parts.count == 1, label == head, text.dropFirst(label.count + 1).first?.isWhitespace != false
                else {
                    return nil
                }
                if head.allSatisfy({ "IVX".contains($0) }) { return Opening(.roman, text.prefix(label.count + 1)) }
                if head.allSatisfy(\.isNumber) { return Opening(.number, text.prefix(label.count + 1)) }
                let isLetter = head.count == 1 && head.first?.isLowercase == true && after == ")"
                return isLetter ? Opening(.letter, text.prefix(label.count + 1)) : nil
            }
            let isRoman = head.allSatisfy { "IVX".contains($0) }
            let numbers = parts.prefix { isRoman ? $0 == head : $0.allSatisfy(\.isNumber) && $0.count <= 2 }
            guard isRoman || !numbers.isEmpty else { return nil }
            return dotted(label, numbers: isRoman ? 1 : numbers.count, of: parts, isRoman: isRoman, after: after)
        }

        /// A label that ends with a stop and a space, or, cramped, with a stop and a capital letter.
        private static func dotted(
            _ label: Substring, numbers: Int, of parts: [Substring], isRoman: Bool, after: Character?
        ) -> Opening? {
            let typed = parts.prefix(numbers).joined(separator: ".")
            let level = isRoman ? Level.roman : .number
            if parts.count == numbers {
                let isWhole = label.hasSuffix(".") || numbers > 1
                return isWhole && after?.isWhitespace != false ? Opening(level, label) : nil
            }
            // `I.MỤC ĐÍCH` and `1.Tiếp tục`, but not `V.I. Lênin`.
            let next = parts[numbers]
            guard label.dropFirst(typed.count).first == ".", next.first?.isUppercase == true, next.count > 1 else {
                return nil
            }
            return Opening(level, typed + ".", isCramped: true)
        }
    }

    /// Whether a sentence, clause or lead-in ends there; brackets, quotes and footnote marks after it do not count.
    static func hasEndMark(_ text: String) -> Bool {
        guard let last = text.last(where: { !$0.isWhitespace && !"”\"’)]*".contains($0) }) else { return false }
        return ".;:!?…,".contains(last)
    }

    /// Whether text begins in mid-sentence.
    static func startsSmall(_ text: String) -> Bool {
        guard let first = text.first(where: { !"(“\"‘[".contains($0) }) else { return false }
        return first.isLowercase && Opening(text) == nil
    }
}

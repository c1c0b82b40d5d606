import PlanModel

extension PlainTextImport {
    /// How a paragraph opens: as in a source, with a number, a letter, a dash, a word such as `Điều 5`; and with what
    /// people paste in their stead.
    struct Opening {
        private enum Kind { case section, item, dash, bullet }

        private var kind: Kind
        /// The numbering as typed.
        var label: String
        /// Whether the text follows without a space: `1.Tiếp tục`.
        var isCramped = false

        var isDash: Bool { kind == .dash }
        var isBullet: Bool { kind == .bullet }
        var opensSection: Bool { kind == .section }

        init?(_ text: String) {
            if let found = Opening.bullet(text) ?? Opening.numbering(text) ?? Opening.cramped(text) {
                self = found
            } else if isAnnexHeading(text) {
                self.init(.section, text)
            } else {
                return nil
            }
        }

        private init(_ kind: Kind, _ label: some StringProtocol, isCramped: Bool = false) {
            self.kind = kind
            self.label = String(label)
            self.isCramped = isCramped
        }

        /// The bullets that word processors paste.
        private static func bullet(_ text: String) -> Opening? {
            guard let first = text.unicodeScalars.first, !first.isASCII else { return nil }
            let isSpaced = text.unicodeScalars.dropFirst().first?.properties.isWhitespace == true
            switch first {
            case "–", "—": return isSpaced ? Opening(.bullet, text.prefix(1)) : nil
            case "•", "●", "▪", "■", "◦", "○", "\u{F0B7}", "\u{F0A7}":
                return Opening(.bullet, text.prefix(1), isCramped: !isSpaced)
            default: return nil
            }
        }

        /// What the reader of sources takes for numbering; `#` in pasted text is text.
        private static func numbering(_ text: String) -> Opening? {
            guard let found = BodyLabel.scan(text[...]), !found.isAutomatic else { return nil }
            switch found.level {
            case .dash, .plus: return Opening(.dash, found.label)
            case .letter: return Opening(.item, found.label)
            default: return Opening(.section, found.label)
            }
        }

        /// `-Tiếp tục`, `1.Tiếp tục` and `I.MỤC ĐÍCH`, but not `V.I. Lênin`.
        private static func cramped(_ text: String) -> Opening? {
            guard let first = text.unicodeScalars.first, first.isASCII else { return nil }
            if first == "-" || first == "+" {
                let isText = text.dropFirst().first?.isLetter == true
                return isText ? Opening(.dash, text.prefix(1), isCramped: true) : nil
            }
            let label = text.prefix { $0 != " " && !$0.isLetter || "IVX".contains($0) }
            let end = label.lastIndex(of: ".").map { label.index(after: $0) } ?? label.startIndex
            let next = text[end...].prefix(while: \.isLetter)
            guard next.count > 1, next.first?.isUppercase == true, BodyLabel.scan(text[..<end])?.label == text[..<end]
            else { return nil }
            return Opening(.section, text[..<end], isCramped: true)
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

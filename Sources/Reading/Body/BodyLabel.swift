import PlanModel

/// The numbering that opens a line of an official text: `I.`, `1.`, `1.1.`, `a)`, `-`, `+`, `Điều 5.`, `Chương I`.
///
/// `#` in place of a number or a letter, `##` in place of a Roman one, asks for the next: `#.`, `1.#.`, `#)`, `##.`,
/// `Điều #.`, `Chương #`; ``Numbering`` gives it.
///
/// A line is numbered only when the mark is whole: dates (`20/11/2020`), amounts (`1.000 đồng`, `1.5 tỷ`),
/// initials (`V.I. Lênin`) and citations (`Mục 1 của Nghị quyết`) at the start of a line are text.
package struct BodyLabel: Sendable, Equatable {
    package var level: Level
    /// As typed; between a chapter's number and its title on the same line the dividing mark is left out.
    package var label: Substring
    /// The text behind it, on the same line.
    package var rest: Substring

    /// The numbering at the start of a line that has no blanks at its start. Emphasis may open before it.
    package static func scan(_ line: Substring) -> BodyLabel? {
        let stars = line.utf8.prefix(4).prefix { $0 == UInt8(ascii: "*") }
        let content = line[stars.endIndex...]
        guard stars.count < 4, let first = content.utf8.first else { return nil }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return number(content)
        case UInt8(ascii: "#"): return automatic(content)
        case UInt8(ascii: "-"), UInt8(ascii: "+"), 0xE2: return bullet(content)
        case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): return roman(content)
        case UInt8(ascii: "P"), UInt8(ascii: "C"), UInt8(ascii: "M"), UInt8(ascii: "T"): return division(content)
        case 0xC4: return article(content) ?? letter(content)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3, 0xC6: return letter(content)
        default: return nil
        }
    }

    /// A label that ends where `rest` begins, if a blank, the end of its emphasis or the end of the line follows.
    private init?(_ level: Level, in line: Substring, before rest: Substring) {
        guard rest.isEmpty || rest.startsWithBlank || rest.utf8.first == UInt8(ascii: "*") else { return nil }
        self.init(level: level, label: line[..<rest.startIndex], rest: rest.trimmedAtStart)
    }

    private init(level: Level, label: Substring, rest: Substring) {
        self.level = level
        self.label = label
        self.rest = rest
    }
}

// MARK: - Numbers, letters and bullets

extension BodyLabel {
    /// Whether the program is to give the number.
    package var isAutomatic: Bool { label.utf8.contains(UInt8(ascii: "#")) }

    /// `#.`, `#-`, `#.#.`, `#)`, `##.`, `##-`.
    private static func automatic(_ line: Substring) -> BodyLabel? {
        if line.hasPrefix("##") { return roman(line) }
        if let rest = line.dropping(prefix: "#)") { return BodyLabel(.letter, in: line, before: rest) }
        return number(line)
    }

    /// `1.`, `1-`, `1)`, `1.1.`, `1.1.1.`; a number of several parts needs its last dot, else `1.5 tỷ` would be one.
    private static func number(_ line: Substring) -> BodyLabel? {
        var rest = line
        var parts = 0
        while let (digits, behind) = rest.leadingNumber, digits.utf8.count <= (parts == 0 ? 3 : 2) {
            if parts > 0, digits.utf8.first == UInt8(ascii: "0") { return nil }
            guard let next = behind.dropping(prefix: ".") else {
                let closed = parts == 0 ? behind.dropping(prefix: "-") ?? behind.dropping(prefix: ")") : nil
                return closed.flatMap { BodyLabel(.number, in: line, before: $0) }
            }
            parts += 1
            rest = next
        }
        guard parts > 0 else { return nil }
        return BodyLabel(parts == 1 ? .number : parts == 2 ? .decimal : .subdecimal, in: line, before: rest)
    }

    /// `I.`, `I-`, `I -`; without a blank behind it only before capitals: `I-MỤC ĐÍCH`, but not `X-quang`.
    private static func roman(_ line: Substring) -> BodyLabel? {
        guard let behind = line.dropping(prefix: "##") ?? line.leadingRoman?.rest else { return nil }
        if let rest = behind.dropping(prefix: ".") { return BodyLabel(.roman, in: line, before: rest) }
        let dashed = behind.trimmedAtStart
        for dash in ["-", "–"] {
            guard let rest = dashed.dropping(prefix: dash) else { continue }
            if let label = BodyLabel(.roman, in: line, before: rest) { return label }
            guard dashed.startIndex == behind.startIndex, rest.isInCapitals else { return nil }
            return BodyLabel(level: .roman, label: line[..<rest.startIndex], rest: rest)
        }
        return nil
    }

    /// `a)`, `đ)`.
    private static func letter(_ line: Substring) -> BodyLabel? {
        guard let letter = line.first, letter.isLowercase else { return nil }
        guard let rest = line.dropFirst().dropping(prefix: ")") else { return nil }
        return BodyLabel(level: .letter, label: line[..<rest.startIndex], rest: rest.trimmedAtStart)
    }

    /// `-`, `–`, `—` or `+` and a blank.
    private static func bullet(_ line: Substring) -> BodyLabel? {
        for (mark, level) in [("-", Level.dash), ("–", .dash), ("—", .dash), ("+", .plus)] {
            if let rest = line.dropping(prefix: mark) { return BodyLabel(level, in: line, before: rest) }
        }
        return nil
    }
}

// MARK: - Articles, chapters and their like

extension BodyLabel {
    /// `Điều 5.`, `Điều 5a:`, or the words alone on their line.
    private static func article(_ line: Substring) -> BodyLabel? {
        guard let behind = line.dropping(anyPrefix: ["Điều", "ĐIỀU"]), behind.startsWithBlank,
            let (_, digitless) = behind.trimmedAtStart.leadingNumber
        else { return nil }
        let isLettered = digitless.first.map { $0.isLowercase } ?? false
        let number = isLettered ? digitless.dropFirst() : digitless
        if number.isEmpty { return BodyLabel(.article, in: line, before: number) }
        guard let rest = number.dropping(anyPrefix: [".", ":"]) else { return nil }
        return BodyLabel(.article, in: line, before: rest)
    }

    private static let divisions: [(level: Level, names: [String])] = [
        (.part, ["Phần", "PHẦN"]), (.chapter, ["Chương", "CHƯƠNG"]), (.section, ["Mục", "MỤC"]),
        (.subsection, ["Tiểu mục", "TIỂU MỤC", "Tiểu Mục"]),
    ]

    /// `Phần I`, `Phần thứ nhất`, `Chương I`, `Mục 1`, `Tiểu mục 1`, with the title on the same line or a later one.
    private static func division(_ line: Substring) -> BodyLabel? {
        for division in divisions {
            guard let behind = line.dropping(anyPrefix: division.names) else { continue }
            guard behind.startsWithBlank, let rest = afterNumeral(behind.trimmedAtStart) else { return nil }
            guard let title = title(rest) else { return nil }
            return BodyLabel(level: division.level, label: line[..<rest.startIndex], rest: title)
        }
        return nil
    }

    private static func afterNumeral(_ text: Substring) -> Substring? {
        if let (digits, rest) = text.leadingNumber { return digits.utf8.count <= 3 ? rest : nil }
        if let (_, rest) = text.leadingRoman { return rest }
        guard let ordinal = text.dropping(anyPrefix: ["thứ", "THỨ", "Thứ"]), ordinal.startsWithBlank else { return nil }
        let words = ordinal.trimmedAtStart
        if let rest = words.dropping(prefix: "#") { return rest }
        let end = words.firstIndex { !$0.isLetter } ?? words.endIndex
        return Numerals.ordinal.value(of: words[..<end]) == nil ? nil : words[end...]
    }

    /// The title behind a chapter's number: set off by a mark, or in capitals. Nil when the sentence runs on.
    private static func title(_ text: Substring) -> Substring? {
        let rest = text.trimmedAtStart
        if rest.isEmpty { return rest }
        if let title = text.dropping(anyPrefix: [".", ":"]), title.isEmpty || title.startsWithBlank {
            return title.trimmedAtStart
        }
        guard text.startsWithBlank else { return nil }
        if let title = rest.dropping(anyPrefix: ["-", "–", ":"]), title.startsWithBlank { return title.trimmedAtStart }
        return rest.isInCapitals ? rest : nil
    }
}

// MARK: - Pieces of labels

extension Substring {
    /// Digits, or the `#` in their place.
    fileprivate var leadingNumber: (digits: Substring, rest: Substring)? {
        if let rest = dropping(prefix: "#") { return (self[..<rest.startIndex], rest) }
        let end = utf8.firstIndex { !$0.isDigit } ?? endIndex
        return end > startIndex ? (self[..<end], self[end...]) : nil
    }

    /// A valid Roman numeral from I to XLIX; beyond that single letters are letters (`C. Mác`).
    fileprivate var leadingRoman: (numeral: Substring, rest: Substring)? {
        let end = utf8.firstIndex { ![0x49, 0x56, 0x58, 0x4C].contains($0) } ?? endIndex
        return Numerals.roman.value(of: self[..<end]) == nil ? nil : (self[..<end], self[end...])
    }

    fileprivate func dropping(anyPrefix marks: [String]) -> Substring? {
        for mark in marks {
            if let rest = dropping(prefix: mark) { return rest }
        }
        return nil
    }
}

extension StringProtocol {
    /// Whether the text is written in capitals: two letters at least, and none of them small.
    package var isInCapitals: Bool {
        var capitals = 0
        for scalar in unicodeScalars {
            if scalar.isASCII {
                if ("a"..."z").contains(scalar) { return false }
                if ("A"..."Z").contains(scalar) { capitals += 1 }
            } else {
                if scalar.properties.isLowercase { return false }
                if scalar.properties.isUppercase { capitals += 1 }
            }
        }
        return capitals >= 2
    }
}

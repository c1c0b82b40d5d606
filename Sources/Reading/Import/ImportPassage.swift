extension PlainTextImport {
    struct Style: OptionSet, Hashable {
        let rawValue: Int
        static let bold = Style(rawValue: 1)
        static let italic = Style(rawValue: 2)
    }

    /// A scalar of the input with the place where it was typed; the text is composed, so that a letter is one scalar.
    struct Letter {
        var scalar: Unicode.Scalar
        var place: Place
        var style: Style = []

        /// Step 1 has turned all other white space into these two.
        var isSpace: Bool { scalar == " " || scalar == "\t" }
    }

    /// A stretch of text in which every character still knows its place, whatever was moved or dropped around it.
    struct Passage {
        var letters: [Letter] = []

        var text: String { String(letters) }
        /// The text with single spaces: what recognition works on.
        var plain: String {
            var plain: [Letter] = []
            for var letter in trimmed.letters where !letter.isSpace || plain.last?.isSpace == false {
                if letter.isSpace { letter.scalar = " " }
                plain.append(letter)
            }
            return String(plain)
        }
        var isBlank: Bool { letters.allSatisfy(\.isSpace) }
        var isBold: Bool { !isBlank && letters.allSatisfy { $0.isSpace || $0.style.contains(.bold) } }
        var place: Place? {
            guard let first = letters.first, let last = letters.last else { return nil }
            return first.place.lowerBound..<last.place.upperBound
        }

        subscript(_ range: Range<Int>) -> Passage { Passage(letters: Array(letters[range])) }

        func dropFirst(_ count: Int) -> Passage { Passage(letters: Array(letters.dropFirst(count))) }

        var trimmed: Passage {
            guard let first = letters.firstIndex(where: { !$0.isSpace }),
                let last = letters.lastIndex(where: { !$0.isSpace })
            else { return Passage() }
            return self[first..<last + 1]
        }

        /// Both with one space between. The space stands for the gap where nothing else lies in it; in a foot of two
        /// columns the other column does, so that there it has no place.
        func joined(to next: Passage, overGap: Bool = false) -> Passage {
            guard let last = letters.last, let first = next.letters.first else { return letters.isEmpty ? next : self }
            let (end, start) = (last.place.upperBound, first.place.lowerBound)
            let place = overGap && end <= start ? end..<start : end..<end
            let style = last.style.intersection(first.style)
            return Passage(letters: letters + [Letter(scalar: " ", place: place, style: style)] + next.letters)
        }

        /// Trimmed, with single spaces and none before a comma, semicolon or stop; written down as changes.
        func tidied(_ ledger: inout Ledger) -> Passage {
            var result: [Letter] = []
            var runs: [Replacement] = []
            var marks: [Replacement] = []
            let letters = trimmed.letters
            var index = 0
            while index < letters.count {
                guard letters[index].isSpace else {
                    result.append(letters[index])
                    index += 1
                    continue
                }
                let end = letters[index...].firstIndex { !$0.isSpace } ?? letters.count
                var space = letters[index]
                space.place = space.place.lowerBound..<letters[end - 1].place.upperBound
                if !space.place.isEmpty, PlainTextImport.isClosingMark(at: end, in: letters) {
                    marks.append(Replacement(space.place, by: ""))
                } else {
                    if end - index > 1 || space.scalar == "\t" { runs.append(Replacement(space.place, by: " ")) }
                    space.scalar = " "
                    result.append(space)
                }
                index = end
            }
            ledger.change(.importSpacesCollapsed, runs)
            let tidied = Passage(letters: result)
            if !marks.isEmpty { ledger.change(.importSpaceBeforeMark, marks, ["text": tidied.excerpt]) }
            return tidied
        }

        /// Enough of the text to know it by.
        var excerpt: String { plain.count > 48 ? plain.prefix(45) + "…" : plain }
    }

    /// Whether a comma, semicolon or stop stands there that belongs to the word before: never an ellipsis or `.5`.
    private static func isClosingMark(at index: Int, in letters: [Letter]) -> Bool {
        guard index < letters.count, letters[index].isOne(of: ",;.") else { return false }
        let rest = letters[index...].prefix(3)
        if String(rest) == "./." { return true }
        return rest.dropFirst().first.map { $0.isSpace || $0.isOne(of: "”\"’)}") } ?? true
    }
}

extension PlainTextImport.Letter {
    func isOne(of marks: String) -> Bool { marks.unicodeScalars.contains(scalar) }
}

extension String {
    init(_ letters: some Collection<PlainTextImport.Letter>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(letters.count * 2)
        for letter in letters { bytes += UTF8.encode(letter.scalar)! }
        self.init(decoding: bytes, as: UTF8.self)
    }
}

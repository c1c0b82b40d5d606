/// What a token is to its neighbours, found out once for each distinct token.
struct Word: Equatable {
    enum Kind: UInt8 {
        case other
        case hyphen
        /// `đồng chí`, `ông`, `bà`: a person's name may follow.
        case title
        case surname
        /// `Bí`, `Giám`, `Sở`: opens an office or the name of a body, and is no syllable of a person's name.
        case office
        /// `Trưởng`, `Chánh`, `Bộ`: an office behind a title, a name elsewhere.
        case officeOrName
        /// `Phó`, which is a surname too.
        case deputy
        /// `và`, `đến`: between two numbers that share what follows.
        case and
        case yearOrMonth
        /// `số`, which a colon does not part from its number: `Số: 15-KH/TU`.
        case numero
        /// `TP.`, `TS.`: the full stop ends nothing.
        case short

        var isOffice: Bool { self == .office || self == .officeOrName || self == .deputy }
    }

    /// What a token is, and what it takes: two neighbours stay together where one takes what the next is.
    struct Traits: OptionSet, Hashable {
        var rawValue: UInt32

        static let any = Traits(rawValue: 1 << 0)
        /// It opens with a mark that no line begins with: a closing mark, `%`, a hyphen.
        static let follows = Traits(rawValue: 1 << 1)
        static let capital = Traits(rawValue: 1 << 2)
        /// It opens with a bracket or a quotation mark.
        static let opened = Traits(rawValue: 1 << 3)
        /// It begins with a digit, or is a row of dots to be filled in.
        static let figure = Traits(rawValue: 1 << 4)
        static let roman = Traits(rawValue: 1 << 5)
        /// `a`, `đ`, `A`.
        static let letter = Traits(rawValue: 1 << 6)
        /// `nhất`, `hai`, `Hai`: behind `thứ` and `tháng`.
        static let ordinal = Traits(rawValue: 1 << 7)
        /// `phụ`, `nhiệm`: opens a word that is named by a number, `phụ lục`, `nhiệm kỳ`.
        static let front = Traits(rawValue: 1 << 8)
        /// `lục`, `kỳ`: ends such a word.
        static let stem = Traits(rawValue: 1 << 9)
        /// `thứ`.
        static let nth = Traits(rawValue: 1 << 10)
        static let unit = Traits(rawValue: 1 << 11)
        /// `ngày`, `tháng`, which are units behind a number and open a date before one.
        static let days = Traits(rawValue: 1 << 12)
        /// `giờ`.
        static let hourWord = Traits(rawValue: 1 << 13)
        /// `tháng`.
        static let monthWord = Traits(rawValue: 1 << 14)
        /// `năm`.
        static let yearWord = Traits(rawValue: 1 << 15)
        /// `5`, `05`.
        static let small = Traits(rawValue: 1 << 16)
        /// `2026`.
        static let year = Traits(rawValue: 1 << 17)
        /// `15/9`, `9/2026`.
        static let date = Traits(rawValue: 1 << 18)
        /// `250`: may go on with a number, `1 250 000`.
        static let thousands = Traits(rawValue: 1 << 19)
        /// `93-KL/TW`.
        static let symbol = Traits(rawValue: 1 << 20)
        /// `chí`, behind `đồng`.
        static let comrade = Traits(rawValue: 1 << 21)

        static let number: Traits = [.figure, .roman]
    }

    /// The token without the marks around it.
    var core: String
    var traits: Traits = .any
    var takes: Traits = []
    var kind = Kind.other
    /// A closing mark ends whatever the word belongs to.
    var isClosed = false
    /// A dash, a bullet or a label, if a paragraph begins with it: `-`, `+`, `1.`, `a)`, `(1)`.
    var opensItem = false

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        let inner = Marks.stripped(scalars)
        core = inner.count == scalars.count ? text : String(String.UnicodeScalarView(inner))
        if Marks.isBlank(scalars) {
            fill(scalars)
            return
        }
        guard let first = inner.first else {
            // A standing `(` belongs to the next word, a standing `)` to the one before, a straight `"` to both.
            if Marks.opens(scalars[0]) { takes = .any }
            if Marks.closes(scalars[0]) { traits.insert(.follows) }
            return
        }
        if Marks.follows(scalars[0]) { traits.insert(.follows) }
        if inner.startIndex > 0 { traits.insert(.opened) }
        isClosed = inner.endIndex < scalars.count
        if Marks.isDigit(first) || Marks.isSign(first) { readFigure(inner) } else { readLetters(inner) }
        readEntry()
        // Where the mark is part of the short form it closes nothing.
        let tail = inner.endIndex == scalars.count - 1 ? scalars.last : nil
        if kind == .numero && tail == ":" || kind == .short && tail == "." { isClosed = false }
        opensItem = Marks.isBullet(inner) || Marks.isLabel(inner, closed: isClosed)
        if isClosed { takes = [] }
        // `(1)`, `(a)` open the points of a sentence, wherever in it.
        if opensItem, isClosed, scalars[0] == "(" { takes = .any }
    }

    /// Dots or a gap for the hand: `ngày … tháng … năm 2026`.
    private mutating func fill(_ scalars: [Unicode.Scalar]) {
        traits.insert(.figure)
        takes = [.monthWord, .yearWord]
        // A long row of dots may have a line of its own.
        if let first = scalars.first, scalars.count <= 3, Marks.follows(first) { traits.insert(.follows) }
    }

    private mutating func readLetters(_ inner: ArraySlice<Unicode.Scalar>) {
        let first = inner.first!
        if first.properties.isUppercase { traits.insert(.capital) }
        if inner.count == 1, Marks.isLetter(first) { traits.insert(.letter) }
        if Marks.beginsRoman(inner) {
            traits.insert(.roman)
            takes.insert(.yearWord)
        }
    }

    /// `45`, `1.250,5`, `≥90`, `15/9`, `93-KL/TW`.
    private mutating func readFigure(_ inner: ArraySlice<Unicode.Scalar>) {
        let digits = inner.drop(while: Marks.isSign)
        guard let digit = digits.first, Marks.isDigit(digit) else { return }
        traits.insert(.figure)
        if digits.allSatisfy(Marks.isDigit) {
            takes = [.unit, .days, .thousands]
            switch digits.count {
            case 1, 2: traits.insert(.small)
            case 3: traits.insert(.thousands)
            case 4 where digit == "1" || digit == "2": traits.insert(.year)
            default: break
            }
        } else if digits.allSatisfy({ Marks.isDigit($0) || $0 == "." || $0 == "," || $0 == "-" || $0 == "–" }) {
            // `2026- 2030` is a range.
            takes = Marks.isDigit(digits.last!) ? [.unit, .days] : .number
        } else if digits.contains("/") {
            // `tháng 9/2026`, `ngày 15/9 năm 2026`; `Nghị quyết 18-NQ/TW`.
            takes = .yearWord
            traits.insert(digits.contains { $0.properties.isAlphabetic } ? .symbol : .date)
        }
    }

    /// What the lists know of the word, as it is written and in small letters.
    private mutating func readEntry() {
        if let entry = JoiningLists.entries[core] { add(entry) }
        if traits.contains(.capital) {
            guard var entry = JoiningLists.entries[core.lowercased()] else { return }
            // In a heading in capitals nothing tells a name from other words.
            let isShout = core.unicodeScalars.dropFirst().first?.properties.isUppercase ?? false
            if isShout, entry.kind == .title { entry.kind = .other }
            add(entry)
        } else if let slash = core.utf8.firstIndex(of: 0x2F), let entry = JoiningLists.entries[String(core[..<slash])] {
            // `triệu đồng/năm`, `tạ/ha`.
            traits.formUnion(entry.traits.intersection(.unit))
        }
    }

    private mutating func add(_ entry: JoiningLists.Entry) {
        if kind == .other { kind = entry.kind }
        traits.formUnion(entry.traits)
        takes.formUnion(entry.takes)
    }
}

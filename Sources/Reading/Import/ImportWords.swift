import Foundation

extension PlainTextImport {
    /// The kinds of document, with the symbol that stands in their number: Party first, where the two differ.
    static let kinds: [(name: String, party: String, state: String)] = [
        ("nghị quyết", "NQ", "NQ"), ("quyết định", "QĐ", "QĐ"), ("chỉ thị", "CT", "CT"), ("kết luận", "KL", "KL"),
        ("quy chế", "QC", "QC"), ("quy định", "QĐ", "QyĐ"), ("thông tri", "TT", ""), ("hướng dẫn", "HD", "HD"),
        ("thông báo", "TB", "TB"), ("thông cáo", "TC", "TC"), ("tuyên bố", "TB", ""), ("lời kêu gọi", "LKG", ""),
        ("báo cáo", "BC", "BC"), ("kế hoạch", "KH", "KH"), ("quy hoạch", "QH", ""), ("chiến lược", "CL", ""),
        ("chương trình", "CTr", "CTr"), ("đề án", "ĐA", "ĐA"), ("phương án", "PA", "PA"), ("dự án", "DA", "DA"),
        ("tờ trình", "TTr", "TTr"), ("công văn", "CV", ""), ("biên bản", "BB", "BB"), ("hợp đồng", "", "HĐ"),
        ("công điện", "", "CĐ"), ("bản ghi nhớ", "", "BGN"), ("bản thỏa thuận", "", "BTT"),
        ("giấy ủy quyền", "", "GUQ"), ("giấy mời", "GM", "GM"), ("giấy giới thiệu", "GGT", "GGT"),
        ("giấy nghỉ phép", "GNP", "GNP"), ("phiếu gửi", "PG", "PG"), ("phiếu chuyển", "PC", "PC"),
        ("phiếu báo", "", "PB"), ("thư công", "", ""),
    ]

    /// The kind that a text names, however it is cased and wherever its tone marks stand.
    static func kind(named text: String) -> (name: String, party: String, state: String)? {
        let wanted = folded(text)
        return kinds.first { folded($0.name) == wanted }
    }

    /// The longest kind that a line of capitals opens with, and the number of its characters.
    static func kindOpening(_ text: String) -> String? {
        let words = text.split(separator: " ")
        for count in stride(from: min(3, words.count - 1), to: 0, by: -1) {
            let opening = words.prefix(count).joined(separator: " ")
            if isCapitals(opening), kind(named: opening) != nil { return opening }
        }
        return nil
    }

    /// `T/M`, `K/T`, `T/L` of the Party, `TM.`, `KT.`, `TL.`, `TUQ.` of the State, `Q.` of both.
    static func isAuthority(_ text: String) -> Bool {
        guard let first = text.split(whereSeparator: { $0 == " " || $0 == "." }).first, text.count <= 90 else {
            return false
        }
        let prefixes = ["T/M", "K/T", "T/L", "TM", "KT", "TL", "TUQ", "Q"]
        guard prefixes.contains(String(first)), isCapitals(text) else { return false }
        return first.contains("/") ? text.count > first.count : text.dropFirst(first.count).first == "."
    }

    /// A line of capitals that names an office: `PHÓ BÍ THƯ`, `CHÁNH VĂN PHÒNG`.
    static func isOffice(_ text: String) -> Bool {
        guard isCapitals(text), text.count <= 80 else { return false }
        let words = " " + folded(text) + " "
        return offices.contains { words.contains(" " + folded($0) + " ") }
    }

    private static let offices = [
        "bí thư", "chủ tịch", "giám đốc", "trưởng ban", "phó ban", "trưởng đoàn", "trưởng phòng", "phó phòng",
        "chánh văn phòng", "chủ nhiệm", "bộ trưởng", "thứ trưởng", "thủ tướng", "cục trưởng", "vụ trưởng",
        "tổng cục trưởng", "hiệu trưởng", "viện trưởng", "chánh thanh tra", "chánh án", "tổng giám đốc",
        "chỉ huy trưởng",
        "chủ trì", "thư ký", "người ghi biên bản", "trưởng tiểu ban", "chi cục trưởng", "phó trưởng ban",
    ]

    /// Two to six words, each with a capital first letter, as names are: `Nguyễn Hoài Anh`, `PGS.TS. Lê Thị B`.
    static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...7).contains(words.count), !isCapitals(text), text.last?.isLetter == true else { return false }
        let isNameWord = { (word: Substring) in
            word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0 == "." }
        }
        guard words.allSatisfy(isNameWord) || words.suffix(2).allSatisfy(isNameWord) && isRank(words[0]) else {
            return false
        }
        return true
    }

    /// `Trung tướng Nguyễn Văn A`: a rank before a name.
    private static func isRank(_ word: Substring) -> Bool {
        ["Đại", "Thượng", "Trung", "Thiếu"].contains(word)
    }

    /// Letters, and all of them capitals.
    static func isCapitals(_ text: String) -> Bool {
        text.contains(where: \.isLetter) && text.allSatisfy { !$0.isLetter || $0.isUppercase }
    }

    /// A line drawn with characters: `-----`, `_____`, or the Party's star.
    static func isRule(_ text: String) -> Bool {
        let marks = text.filter { !$0.isWhitespace }
        return marks == "*" || marks.count > 1 && marks.allSatisfy { "-_*=–—─━".contains($0) }
    }

    /// Text without case, without the place of its tone marks (`hòa` and `hoà` are one), with single spaces.
    static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).map { Syllable($0).key }.joined(separator: " ")
    }

    /// Whether the whole text is one of the phrases, however it is cased.
    static func isOne(_ text: String, of phrases: [String]) -> Bool {
        let text = folded(text)
        return phrases.contains { folded($0) == text }
    }

    /// Whether the text begins with the words of one of the phrases.
    static func opens(_ text: String, with phrases: [String]) -> Bool {
        let text = folded(text) + " "
        return phrases.contains { text.hasPrefix(folded($0) + " ") }
    }

    /// A word taken apart into letters, shapes (â, ơ, đ) and tone.
    struct Syllable {
        /// Letters without any mark.
        var base = ""
        /// Letters with their shape and without the tone.
        var shaped = ""
        var tone = ""

        init(_ word: some StringProtocol) {
            for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
                switch scalar.value {
                case 0x300, 0x301, 0x303, 0x309, 0x323: tone.unicodeScalars.append(scalar)
                case 0x302, 0x306, 0x31B: shaped.unicodeScalars.append(scalar)
                default:
                    base.unicodeScalars.append(scalar == "đ" ? "d" : scalar)
                    shaped.unicodeScalars.append(scalar)
                }
            }
        }

        var key: String { tone.isEmpty ? shaped : shaped + "'" + tone }

        /// Whether two words are written with the same letters and differ in the tone alone, or in one shape alone.
        func isOneMark(from other: Syllable) -> Bool {
            guard base == other.base, key != other.key else { return false }
            return (tone == other.tone) != (shaped == other.shaped)
        }
    }

    /// A word of a passage, without the punctuation round it.
    struct Word {
        var text: String
        var place: Place
        /// Punctuation stands between it and the word before, or it is the first.
        var followsPause: Bool
    }
}

extension PlainTextImport.Passage {
    /// The words in order; a token of punctuation alone is a pause.
    var words: [PlainTextImport.Word] {
        var words: [PlainTextImport.Word] = []
        var paused = true
        for token in letters.split(whereSeparator: \.isSpace) {
            let isPart = { (letter: PlainTextImport.Letter) in letter.character.isLetter || letter.character.isNumber }
            guard let first = token.firstIndex(where: isPart), let last = token.lastIndex(where: isPart) else {
                paused = true
                continue
            }
            words.append(
                PlainTextImport.Word(
                    text: String(token[first...last].map(\.character)),
                    place: token[first].place.lowerBound..<token[last].place.upperBound,
                    followsPause: paused || first > token.startIndex))
            paused = last < token.endIndex - 1
        }
        return words
    }
}

import FormatRules

extension PlainTextImport {
    /// The longest kind, in capitals, that a line opens with.
    static func kindOpening(_ text: String, _ naming: Naming) -> String? {
        let words = text.prefix(60).split(separator: " ")
        for count in stride(from: min(3, words.count - 1), to: 0, by: -1) {
            let opening = words.prefix(count).joined(separator: " ")
            if opening.isInCapitals, naming.isKind(opening) { return opening }
        }
        return nil
    }

    /// `T/M`, `K/T`, `T/L` of the Party, `TM.`, `KT.`, `TL.`, `TUQ.` of the State, `Q.` of both, before a name.
    static func isAuthority(_ text: String) -> Bool {
        guard text.isInCapitals, (4...90).contains(text.count) else { return false }
        return Profile.Family(authority: text) != nil || text.hasPrefix("Q.")
    }

    /// A line of capitals that names an office: `PHÓ BÍ THƯ`, `CHÁNH VĂN PHÒNG`.
    static func isOffice(_ text: String) -> Bool {
        guard text.isInCapitals, text.count <= 80 else { return false }
        let words = " " + Fold.name(text) + " "
        return offices.contains { words.contains($0) }
    }

    private static let offices = [
        "bí thư", "chủ tịch", "giám đốc", "trưởng ban", "phó ban", "trưởng đoàn", "trưởng phòng", "phó phòng",
        "chánh văn phòng", "chủ nhiệm", "bộ trưởng", "thứ trưởng", "thủ tướng", "cục trưởng", "vụ trưởng",
        "tổng cục trưởng", "hiệu trưởng", "viện trưởng", "chánh thanh tra", "chánh án", "tổng giám đốc",
        "chỉ huy trưởng",
        "chủ trì", "thư ký", "người ghi biên bản", "trưởng tiểu ban", "chi cục trưởng", "phó trưởng ban",
    ].map { " " + Fold.name($0) + " " }

    /// Two to six words, each with a capital first letter, as names are: `Nguyễn Hoài Anh`, `PGS.TS. Lê Thị B`.
    static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...7).contains(words.count), !text.isInCapitals, text.last?.isLetter == true else { return false }
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

    /// A line drawn with characters: `-----`, `_____`, or the Party's star.
    static func isRule(_ text: String) -> Bool {
        guard let first = text.first, !first.isLetter, !first.isNumber else { return false }
        let marks = text.filter { !$0.isWhitespace }
        return marks == "*" || marks.count > 1 && marks.allSatisfy { "-_*=–—─━".contains($0) }
    }
}

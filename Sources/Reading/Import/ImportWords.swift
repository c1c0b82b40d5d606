extension PlainTextImport {
    /// The kinds of document, with the symbol that stands in their number under Party and State rules.
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
        kindsByFold[folded(text)]
    }

    private static let kindsByFold = Dictionary(uniqueKeysWithValues: kinds.map { (folded($0.name), $0) })

    /// The longest kind, in capitals, that a line opens with.
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
        return offices.contains { words.contains($0) }
    }

    private static let offices = [
        "bí thư", "chủ tịch", "giám đốc", "trưởng ban", "phó ban", "trưởng đoàn", "trưởng phòng", "phó phòng",
        "chánh văn phòng", "chủ nhiệm", "bộ trưởng", "thứ trưởng", "thủ tướng", "cục trưởng", "vụ trưởng",
        "tổng cục trưởng", "hiệu trưởng", "viện trưởng", "chánh thanh tra", "chánh án", "tổng giám đốc",
        "chỉ huy trưởng",
        "chủ trì", "thư ký", "người ghi biên bản", "trưởng tiểu ban", "chi cục trưởng", "phó trưởng ban",
    ].map { " " + folded($0) + " " }

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
}

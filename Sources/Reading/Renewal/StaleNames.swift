/// Finds people where the text calls them so: behind đồng chí, ông, bà, with or without an office before the name.
struct StaleNames {
    private let words: [StaleWord]

    /// Where in a text names stand, in words.
    static func all(in words: [StaleWord]) -> [Range<Int>] {
        let finder = StaleNames(words: words)
        return words.indices.flatMap { index in
            finder.endOfHonorific(at: index).map { finder.names(from: $0) } ?? []
        }
    }

    // MARK: Honorifics

    private func endOfHonorific(at index: Int) -> Int? {
        let lower = words[index].lower
        var end: Int
        if ["ông", "bà", "đ/c", "ông/bà"].contains(lower) {
            end = index + 1
        } else if lower == "đồng", index + 1 < words.count, words[index + 1].lower == "chí" {
            end = index + 2
        } else {
            return nil
        }
        // `Ông (bà): …`
        if end < words.count, words[end].before == "(", ["bà", "ông"].contains(words[end].lower) { end += 1 }
        let mark = words[end - 1].after.filter { $0 != "*" && $0 != ")" }
        return end < words.count && (mark.isEmpty || mark == ":") ? end : nil
    }

    // MARK: Names

    /// The name at an index, or behind the office that stands there, and those that follow in a list.
    private func names(from start: Int) -> [Range<Int>] {
        guard let first = name(at: start) ?? nameBehindOffice(at: start) else { return [] }
        var names = [first]
        while let next = nextInList(after: names[names.count - 1]) { names.append(next) }
        return names
    }

    private func name(at start: Int) -> Range<Int>? {
        guard !isOffice(at: start) else { return nil }
        let end = endOfCapitals(from: start)
        return end - start > 1 || end > start && isGivenName(at: start) ? start..<end : nil
    }

    /// One word alone is a name where the sentence goes on behind it: `bà Mẫu đã`, but `đồng chí Tỉnh ủy viên`.
    private func isGivenName(at index: Int) -> Bool {
        guard words[index].runsOn, index + 1 < words.count else { return true }
        return StaleNames.behindNames.contains(words[index + 1].lower)
    }

    private static let behindNames: Set = [
        "và", "đã", "đang", "sẽ", "là", "có", "được", "phát", "chủ", "báo", "cùng", "với", "về", "trình", "cho", "đề",
        "nêu", "thay", "tham", "dự", "làm", "phụ", "giữ",
    ]

    /// `đồng chí Bí thư Tỉnh ủy Nguyễn Văn Mẫu`: a family name that others follow, before the sentence is parted.
    private func nameBehindOffice(at start: Int) -> Range<Int>? {
        for index in start..<min(start + 14, words.count) {
            if let range = fullName(at: index) { return range }
            guard words[index].runsOn else { return nil }
        }
        return nil
    }

    private func nextInList(after range: Range<Int>) -> Range<Int>? {
        let last = words[range.upperBound - 1]
        if last.after == "," || last.after == ";" { return fullName(at: range.upperBound) }
        guard last.runsOn, range.upperBound < words.count, words[range.upperBound].lower == "và" else { return nil }
        return fullName(at: range.upperBound + 1)
    }

    /// A family name with two words behind it at least.
    private func fullName(at start: Int) -> Range<Int>? {
        guard start < words.count, StaleNames.families.contains(words[start].lower), !isOffice(at: start) else {
            return nil
        }
        let end = endOfCapitals(from: start)
        return end - start >= 3 ? start..<end : nil
    }

    /// Past words in capitals with no mark between them, six at most; an office ends them.
    private func endOfCapitals(from start: Int) -> Int {
        var end = start
        while end < words.count, end - start < 6, words[end].isNameLike, end == start || !isOffice(at: end) {
            end += 1
            guard words[end - 1].runsOn else { break }
        }
        return end
    }

    // MARK: Offices

    private func isOffice(at index: Int) -> Bool {
        let lower = words[index].lower
        if StaleNames.officeWords.contains(lower) { return true }
        guard index + 1 < words.count else { return false }
        return StaleNames.officePairs.contains("\(lower) \(words[index + 1].lower)")
    }

    private static let officeWords: Set = ["bí", "phó", "chánh", "giám", "ủy", "uỷ", "kế", "nguyên", "đảng"]
    private static let officePairs: Set = [
        "chủ tịch", "chủ nhiệm", "trưởng ban", "trưởng phòng", "trưởng đoàn", "trưởng công", "thường trực", "thường vụ",
        "tổng bí", "tổng giám", "tổng cục", "thủ tướng", "thủ trưởng", "bộ trưởng", "thứ trưởng", "viện trưởng",
        "vụ trưởng", "cục trưởng", "hiệu trưởng", "chi cục", "tổ trưởng", "đại tá", "thượng tá", "trung tá", "thiếu tá",
        "đại úy", "thượng úy", "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "thư ký", "đại biểu",
        "cán bộ", "thành viên", "hội đồng", "ban chấp",
    ]

    private static let families = Set(
        """
        nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn trịnh trương lâm mai tô hà
        cao lưu lương tạ thái châu quách chu vi lò giàng vàng sùng hầu thào lù nông triệu ma bế hứa lục lường cầm quàng
        tòng điêu đèo siu ksor rmah kpă nay hờ mùa thạch sơn kiều vương tống thân khổng phùng tăng doãn la nghiêm ninh
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}

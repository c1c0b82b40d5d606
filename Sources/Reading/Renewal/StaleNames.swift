/// Finds people where the text calls them so: behind đồng chí, ông, bà, with or without an office before the name;
/// behind a degree or a rank; behind a function, `trưởng đoàn`.
struct StaleNames {
    private let words: [StaleWord]

    /// Where in a text names stand, in words.
    static func all(in words: [StaleWord]) -> [Range<Int>] {
        let finder = StaleNames(words: words)
        return words.indices.flatMap { index in
            if let start = finder.endOfHonorific(at: index) ?? finder.endOfDegree(at: index) {
                return finder.names(from: start)
            }
            return finder.holder(ofFunctionAt: index).map { [$0] } ?? []
        }
    }

    /// The same in a cell that holds nothing but people: a name there needs no word before it.
    static func people(in words: [StaleWord]) -> [Range<Int>] {
        let finder = StaleNames(words: words)
        var found = all(in: words)
        var index = 0
        while index < words.count {
            let end = finder.isOffice(at: index) ? index + 1 : max(index + 1, finder.endOfCapitals(from: index))
            if end - index > 1, finder.isClosed(index..<end), finder.isPerson(index..<end) { found.append(index..<end) }
            index = end
        }
        return found
    }

    /// Whether a name is not the opening of something longer: `Sở Nội` of `Sở Nội vụ`.
    private func isClosed(_ name: Range<Int>) -> Bool {
        guard words[name.upperBound - 1].runsOn, name.upperBound < words.count else { return true }
        let next = words[name.upperBound]
        return !next.before.isEmpty || StaleNames.behindNames.contains(next.lower)
    }

    /// No abbreviations, `HĐND - UBND`; who is written in capitals is told by the family name.
    private func isPerson(_ name: Range<Int>) -> Bool {
        words[name].allSatisfy(\.isTitleCase) || StaleNames.families.contains(words[name.lowerBound].lower)
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

    // MARK: Degrees and functions

    /// `PGS.TS. Đỗ Sáu`, `ThS Mẫu Văn A`, `đại tá Nguyễn Văn Mẫu`: past one degree; each of several has its own turn.
    private func endOfDegree(at index: Int) -> Int? {
        let word = words[index]
        let parts = word.lower.split(separator: ".")
        let end: Int
        if word.core.first?.isUppercase == true, parts.allSatisfy({ StaleNames.degrees.contains(String($0)) }) {
            guard word.after == "." || word.runsOn else { return nil }
            end = index + 1
        } else if word.runsOn, index + 1 < words.count, words[index + 1].runsOn,
            StaleNames.titlePairs.contains("\(word.lower) \(words[index + 1].lower)"), index + 2 < words.count,
            StaleNames.families.contains(words[index + 2].lower)
        {
            end = index + 2
        } else {
            return nil
        }
        guard end + 1 < words.count, words[end].isTitleCase, words[end].runsOn, words[end + 1].isTitleCase else {
            return nil
        }
        return end
    }

    private static let degrees: Set = [
        "gs", "pgs", "ts", "tskh", "ths", "bs", "ds", "ks", "kts", "ls", "cn", "bscki", "bsckii", "cki", "ckii", "nsnd",
        "nsưt", "ngnd", "ngưt",
    ]
    private static let titlePairs: Set = [
        "giáo sư", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "bác sĩ", "bác sỹ", "kỹ sư", "luật sư", "dược sĩ",
        "cử nhân", "nhà giáo", "nghệ nhân", "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá",
        "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy",
    ]

    /// Who holds a function: `trưởng đoàn Vũ Văn Bảy`, `chủ trì: Nguyễn Văn Mẫu`.
    private func holder(ofFunctionAt index: Int) -> Range<Int>? {
        guard words[index].runsOn, index + 2 < words.count,
            StaleNames.functions.contains("\(words[index].lower) \(words[index + 1].lower)")
        else { return nil }
        let start = index + 2
        guard words[start - 1].runsOn || words[start - 1].after == ":", words[start].isTitleCase, !isOffice(at: start)
        else { return nil }
        let end = (start..<endOfCapitals(from: start)).first { !words[$0].isTitleCase } ?? endOfCapitals(from: start)
        let name = start..<end
        guard (2...5).contains(name.count), words[name].map(\.lower) != ["hồ", "chí", "minh"] else { return nil }
        let isSmall = words[index].core.first?.isLowercase ?? false
        if StaleNames.families.contains(words[start].lower) {
            return name.count > 2 || isSmall && isClosed(name) ? name : nil
        }
        return isSmall && isClosed(name) && !StaleNames.bodies.contains(words[start].lower) ? name : nil
    }

    private static let functions: Set = [
        "trưởng đoàn", "phó đoàn", "trưởng ban", "phó ban", "trưởng phòng", "phó phòng", "trưởng nhóm", "nhóm trưởng",
        "tổ trưởng", "tổ phó", "đội trưởng", "đội phó", "trưởng thôn", "trưởng bản", "trưởng xóm", "trưởng khoa",
        "giám đốc", "chủ tịch", "chủ nhiệm", "bí thư", "văn phòng", "hiệu trưởng", "hiệu phó", "cục trưởng",
        "vụ trưởng", "viện trưởng", "bộ trưởng", "thứ trưởng", "thủ trưởng", "thanh tra", "toán trưởng", "kế toán",
        "thư ký", "chủ trì", "chủ tọa", "chủ toạ", "cán bộ", "chuyên viên", "ủy viên", "uỷ viên", "thành viên",
        "giáo viên", "giảng viên", "cáo viên", "phóng viên", "thẩm phán", "kiểm sát", "đại biểu", "công chức",
        "viên chức", "học sinh", "sinh viên", "đảng viên",
    ]
    /// What stands behind a function where it is that of a body.
    private static let bodies: Set = [
        "sở", "ban", "hội", "phòng", "trường", "tỉnh", "thành", "huyện", "xã", "phường", "chi", "cục", "vụ", "viện",
        "trung", "công", "tổng", "tập", "hợp", "mặt", "liên", "quốc", "quân", "bộ", "khoa", "đội", "tổ", "văn", "tòa",
        "toà", "bệnh", "nhà", "việt", "thanh", "cựu", "nông", "phụ", "tiểu", "kho", "quỹ", "ngân",
    ]

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
        while end < words.count, end - start < 6, words[end].isNameLike,
            end == start || !isOffice(at: end) && words[end].before.allSatisfy({ $0 == "*" })
        {
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

/// Finds the words that belong to the year in which a paper was written.
struct StaleText {
    private let words: [StaleWord]
    /// Past the names that begin at words.
    private let endOfNamed: [Int: Int]
    private let names: Set<[String]>
    private let longestName: Int

    /// Stale stretches in the order of the text, none of them empty.
    ///
    /// - Parameters:
    ///   - named: where this text names people.
    ///   - names: the people whom the whole paper names, word by word.
    static func ranges(
        in words: [StaleWord], named: [Range<Int>], names: Set<[String]>
    ) -> [Range<String.Index>] {
        let text = StaleText(words: words, named: named, names: names)
        var ranges: [Range<String.Index>] = []
        var index = 0
        while index < words.count {
            if let next = text.endOfReference(at: index) {
                index = next
            } else if let end = text.endOfPhrase(at: index) {
                ranges.append(words[index].core.startIndex..<words[end - 1].core.endIndex)
                index = end
            } else {
                if let range = text.figure(at: index) { ranges.append(range) }
                index += 1
            }
        }
        return ranges
    }

    private init(words: [StaleWord], named: [Range<Int>], names: Set<[String]>) {
        self.words = words
        endOfNamed = Dictionary(named.map { ($0.lowerBound, $0.upperBound) }) { max($0, $1) }
        self.names = names
        longestName = names.map(\.count).max() ?? 0
    }

    /// Past the stale words that begin at an index and are told by more than one word.
    private func endOfPhrase(at index: Int) -> Int? {
        endOfName(at: index) ?? endOfHalfYear(at: index) ?? endOfHour(at: index) ?? endOfWeekday(at: index)
            ?? endOfTime(at: index)
    }

    private func word(_ index: Int) -> StaleWord? { index < words.count ? words[index] : nil }

    /// Whether words stand one after the other with no mark between, in small letters or capitals.
    private func reads(_ phrase: String, at index: Int) -> Bool {
        let parts = phrase.split(separator: " ")
        guard index + parts.count <= words.count else { return false }
        return parts.enumerated().allSatisfy { offset, part in
            words[index + offset].lower == part && (offset == parts.count - 1 || words[index + offset].runsOn)
        }
    }
}

// MARK: - People

extension StaleText {
    private func endOfName(at index: Int) -> Int? {
        guard words[index].isNameLike else { return nil }
        var name: [String] = []
        var longest = endOfNamed[index]
        for word in words[index...].prefix(longestName) {
            name.append(String(word.core))
            if names.contains(name) { longest = max(longest ?? 0, index + name.count) }
            guard word.runsOn else { break }
        }
        return longest
    }
}

// MARK: - Times

extension StaleText {
    /// `6 tháng đầu năm 2026`, `chín tháng cuối năm`.
    private func endOfHalfYear(at index: Int) -> Int? {
        guard ["3", "6", "9", "03", "06", "09", "ba", "sáu", "chín"].contains(words[index].lower), words[index].runsOn,
            reads("tháng đầu năm", at: index + 1) || reads("tháng cuối năm", at: index + 1)
        else { return nil }
        let end = index + 4
        guard words[end - 1].runsOn, let year = word(end), year.startsWithDigit else { return end }
        return end + 1
    }

    /// `08 giờ 30 phút`, `8 giờ`.
    private func endOfHour(at index: Int) -> Int? {
        guard words[index].startsWithDigit, words[index].runsOn, reads("giờ", at: index + 1) else { return nil }
        guard words[index + 1].runsOn, let minutes = word(index + 2), minutes.startsWithDigit else { return index + 2 }
        // `24 giờ 15/9` is an hour and a day.
        guard minutes.core.utf8.count <= 2 else { return index + 2 }
        return minutes.runsOn && reads("phút", at: index + 3) ? index + 4 : index + 3
    }

    private static let weekdays: Set = ["hai", "ba", "tư", "năm", "sáu", "bảy"]

    /// `thứ Năm`, `thứ năm, ngày 17/12`: small letters alone may be an ordinal.
    private func endOfWeekday(at index: Int) -> Int? {
        if reads("chủ nhật", at: index) { return index + 2 }
        guard reads("thứ", at: index), words[index].runsOn, let day = word(index + 1),
            StaleText.weekdays.contains(day.lower)
        else { return nil }
        let isNamed = day.core.first?.isUppercase ?? false
        return isNamed || day.after == "," && reads("ngày", at: index + 2) ? index + 2 : nil
    }

    /// Words that make the figure behind them a time, or the number of a paper.
    private static let figureWords = ["ngày", "tháng", "năm", "tuần", "năm học", "số"]
    /// The same before Roman numerals too.
    private static let numeralWords = [
        "quý", "khóa", "khoá", "lần thứ", "nhiệm kỳ", "giai đoạn", "đại hội", "kỳ họp thứ", "đợt",
    ]

    private func endOfTime(at index: Int) -> Int? {
        for (phrases, takesNumerals) in [(StaleText.figureWords, false), (StaleText.numeralWords, true)] {
            for phrase in phrases where reads(phrase, at: index) {
                let end = index + phrase.split(separator: " ").count
                guard words[end - 1].runsOn || words[end - 1].after == ":", let value = word(end) else { continue }
                if value.startsWithDigit || takesNumerals && value.isNumeral { return end + 1 }
            }
        }
        return nil
    }
}

extension StaleWord {
    /// `IV`, `IV/2026`.
    fileprivate var isNumeral: Bool {
        isRoman
            || core.prefix { $0 != "/" }.utf8.allSatisfy { [0x49, 0x56, 0x58].contains($0) }
                && StaleFigure.holdsYear(core)
    }
}

// MARK: - Figures

extension StaleText {
    private func figure(at index: Int) -> Range<String.Index>? {
        words[index].isInlineNumber ? nil : StaleFigure.range(in: words[index].core)
    }

    private static let references = [
        "phụ lục", "phụ lục số", "tiểu mục", "điều", "khoản", "điểm", "tiết", "mục", "chương", "phần", "bảng",
        "bảng số",
        "biểu", "biểu số", "phụ biểu", "hình", "mẫu", "mẫu số",
    ]
    private static let joints: Set = ["và", "hoặc", "đến"]
    private static let units: Set = ["triệu", "tỷ", "tỉ", "nghìn", "ngàn", "đồng", "người", "ha"]

    /// Past `Điều 5`, `khoản 1, 2 và 3`, `Phụ lục I`: these name parts of a text, and stay.
    private func endOfReference(at index: Int) -> Int? {
        guard let phrase = StaleText.references.last(where: { reads($0, at: index) }) else { return nil }
        let start = index + phrase.split(separator: " ").count
        guard words[start - 1].runsOn, isPartNumber(at: start) else { return nil }
        var end = start + 1
        while end < words.count {
            let isJoint = words[end - 1].runsOn && StaleText.joints.contains(words[end].lower)
            let next = isJoint ? end + 1 : end
            guard isJoint || words[end - 1].after == ",", isPartNumber(at: next) else { break }
            end = next + 1
        }
        return end
    }

    /// A short number, a Roman numeral or a letter that counts nothing.
    private func isPartNumber(at index: Int) -> Bool {
        guard let word = word(index), !word.after.hasPrefix("%") else { return false }
        if word.runsOn, let next = self.word(index + 1), StaleText.units.contains(next.lower) { return false }
        if word.isRoman { return true }
        let parts = word.core.split(separator: ".")
        return parts.allSatisfy { part in
            let digits = part.prefix { $0.isASCII && $0.isNumber }
            return (1...3).contains(digits.count) && part.count - digits.count <= 1
                && part[digits.endIndex...].allSatisfy(\.isLowercase)
        }
    }
}

extension StaleWord {
    /// `(1)`, `2)`: numbering in a running sentence.
    fileprivate var isInlineNumber: Bool {
        core.utf8.count <= 2 && core.utf8.allSatisfy(\.isDigit) && after.hasPrefix(")")
            && (before.isEmpty || before == "(")
    }
}

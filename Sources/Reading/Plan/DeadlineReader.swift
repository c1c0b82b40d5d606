import PlanModel

/// Reads by when something is to be done: `trước ngày 30/6/2026`, `trong quý III năm 2026`.
///
/// A date alone is no deadline, because papers cite each other by date.
enum DeadlineReader {
    /// The first deadline of the sentence, as written.
    static func deadline(in sentence: Sentence) -> Text? {
        sentence.words.indices.lazy.compactMap { phrase(at: $0, in: sentence) }.first.flatMap(sentence.phrase)
    }

    /// What leads up to a date without saying more than that it is one.
    private static let openings: Phrases = [
        "chậm nhất", "chậm nhất là", "hoàn thành", "xong", "trong", "đến", "thời hạn", "hạn", "vào", "là",
    ]
    /// What belongs to the deadline itself.
    private static let limits: Phrases = ["trước", "hết", "cuối", "đầu", "giữa"]

    /// The deadline that the words at `index` lead up to or begin, without the words that only lead up to it.
    static func phrase(at index: Int, in sentence: Sentence) -> Range<Int>? {
        var place = index
        while case let count = sentence.match(openings, at: place), count > 0 { place += count }
        let start = place
        while case let count = sentence.match(limits, at: place), count > 0 { place += count }
        guard place > index, !isEndOfPeriod(at: index, in: sentence), let end = date(at: place, in: sentence) else {
            return nil
        }
        return start..<end
    }

    /// `từ năm 2015 đến năm 2020` says how long, not by when.
    private static func isEndOfPeriod(at index: Int, in sentence: Sentence) -> Bool {
        sentence.has("đến", at: index) && sentence.words[max(0, index - 6)..<index].contains { $0.key == "từ" }
    }

    // MARK: Dates

    /// Where the date that begins at `index` ends; nil where none begins or it does not exist.
    private static func date(at index: Int, in sentence: Sentence) -> Int? {
        let words = sentence.words
        guard index < words.count else { return nil }
        switch words[index].key {
        case "ngày": return day(at: index + 1, in: sentence)
        case "tháng", "quý":
            guard index + 1 < words.count, isPart(words[index + 1].key) else { return nil }
            return year(at: index + 2, in: sentence) ?? index + 2
        case "năm": return year(at: index, in: sentence)
        default: return halfYear(at: index, in: sentence) ?? day(at: index, in: sentence)
        }
    }

    /// `30/6/2026`, `30/6`, `30 tháng 6 năm 2026`; a day of every year keeps its `hằng năm`.
    private static func day(at index: Int, in sentence: Sentence) -> Int? {
        guard index < sentence.words.count else { return nil }
        let numbers = sentence.words[index].key.split { "/-.".contains($0) }.map { Int($0) }
        let given = numbers.compactMap(\.self)
        guard given.count == numbers.count else { return nil }
        var end = index + 1
        if given.count == 1 {
            guard sentence.has("tháng", at: end), end + 1 < sentence.words.count, isPart(sentence.words[end + 1].key)
            else { return nil }
            end = year(at: end + 2, in: sentence) ?? end + 2
        } else {
            guard exists(given) else { return nil }
        }
        return sentence.has("hằng năm", at: end) || sentence.has("hàng năm", at: end) ? end + 2 : end
    }

    /// `6 tháng đầu năm 2026`.
    private static func halfYear(at index: Int, in sentence: Sentence) -> Int? {
        guard Int(sentence.words[index].key) != nil, sentence.has("tháng", at: index + 1),
            sentence.has("đầu", at: index + 2) || sentence.has("cuối", at: index + 2)
        else { return nil }
        return year(at: index + 3, in: sentence)
    }

    private static func year(at index: Int, in sentence: Sentence) -> Int? {
        guard sentence.has("năm", at: index), index + 1 < sentence.words.count else { return nil }
        let digits = sentence.words[index + 1].key
        return digits.count == 4 && Int(digits) != nil ? index + 2 : nil
    }

    /// `III`, `3`, `6/2026`: the number of a month or a quarter.
    private static func isPart(_ key: String) -> Bool {
        let number = key.split { "/-".contains($0) }.first.map(String.init) ?? ""
        return ["i", "ii", "iii", "iv"].contains(number) || (Int(number).map { (1...12).contains($0) } ?? false)
    }

    /// Day, month and perhaps year; a day without a year is tried in a leap year.
    private static func exists(_ numbers: [Int]) -> Bool {
        switch numbers.count {
        case 2 where numbers[1] > 31: PartialDate(year: numbers[1], month: numbers[0]).exists
        case 2: PartialDate(year: 2000, month: numbers[1], day: numbers[0]).exists
        case 3: PartialDate(year: numbers[2], month: numbers[1], day: numbers[0]).exists
        default: false
        }
    }
}

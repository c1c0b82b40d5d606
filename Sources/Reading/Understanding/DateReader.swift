import Diagnostics
import PlanModel

/// Reads dates as Vietnamese write them: `5/9/2026`, `05-9-2026`, `5.9.2026`, `ngày 05 tháng 9 năm 2026`,
/// `2026-09-05`, and those whose day, or day and month, are left for the hand: `9/2026`, `tháng 9 năm 2026`, `2026`.
package enum DateReader {
    package static func read(_ text: Substring) -> Result<PartialDate, DateProblem> {
        guard !text.trimmed.isEmpty else { return .success(PartialDate()) }
        guard let parts = words(text) ?? figures(text) else { return .failure(.unreadable) }
        return check(parts)
    }

    private struct Parts {
        var day: Int?
        var month: Int?
        var year: Int?
    }

    /// Days are counted by arithmetic: nothing here asks the machine for a calendar or a clock.
    private static func check(_ parts: Parts) -> Result<PartialDate, DateProblem> {
        guard let year = parts.year else {
            return parts.day == nil && parts.month == nil ? .success(PartialDate()) : .failure(.unreadable)
        }
        guard year >= 1000, year <= 9999 else { return .failure(.shortYear(year)) }
        if let month = parts.month, !(1...12).contains(month) { return .failure(.noSuchMonth(month)) }
        guard let day = parts.day else { return .success(PartialDate(year: year, month: parts.month)) }
        guard let month = parts.month else { return .failure(.unreadable) }
        let days = daysInMonth(month, of: year)
        guard (1...days).contains(day) else { return .failure(.noSuchDay(day, month: month, year: year, days: days)) }
        return .success(PartialDate(year: year, month: month, day: day))
    }

    /// The length of a month in the Gregorian calendar.
    package static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

// MARK: - Ways of writing

extension DateReader {
    /// `ngày 05 tháng 9 năm 2026`, in which figures may be missing or stand as dots.
    private static func words(_ text: Substring) -> Parts? {
        var rest = text.trimmed
        var parts = Parts()
        var isNamed = false
        let fields: [(name: String, path: WritableKeyPath<Parts, Int?>)] = [
            ("ngày", \.day), ("tháng", \.month), ("năm", \.year),
        ]
        for (name, path) in fields {
            guard let behind = rest.dropping(word: name) else { continue }
            isNamed = true
            let (figures, next) = behind.leadingFigures
            // `ngày 5/9/2026`: one word before figures that say the rest.
            if next.utf8.first.map(isDivider) ?? false { return self.figures(behind) }
            guard figures.isEmpty || figures.utf8.count <= 4 else { return nil }
            parts[keyPath: path] = Int(figures)
            rest = next.droppingGap
        }
        return isNamed && rest.isEmpty ? parts : nil
    }

    /// Two or three figures between `/`, `-` or `.`, the year last or first, or a year alone. A gap may stand for a day.
    private static func figures(_ text: Substring) -> Parts? {
        var rest = text.trimmed
        var figures: [Substring] = []
        while true {
            let (digits, next) = rest.droppingGap.leadingFigures
            figures.append(digits)
            if next.isEmpty { break }
            guard let divider = next.utf8.first, isDivider(divider), figures.count < 3 else { return nil }
            rest = next.dropFirst().trimmedAtStart
        }
        guard figures.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
        let values = figures.map { Int($0) }
        let isYearFirst = figures[0].utf8.count == 4
        switch values.count {
        case 3 where isYearFirst: return Parts(day: values[2], month: values[1], year: values[0])
        case 3: return Parts(day: values[0], month: values[1], year: values[2])
        case 2 where isYearFirst: return Parts(month: values[1], year: values[0])
        case 2 where figures[1].utf8.count == 4: return Parts(month: values[0], year: values[1])
        case 1 where isYearFirst: return Parts(year: values[0])
        default: return nil
        }
    }

    private static func isDivider(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}

extension Substring {
    /// The text behind a word in any case, with its blanks gone.
    fileprivate func dropping(word: String) -> Substring? {
        guard let end = index(startIndex, offsetBy: word.count, limitedBy: endIndex),
            self[..<end].folded == word.folded, self[end...].isEmpty || !self[end...].first!.isLetter
        else { return nil }
        return self[end...].trimmedAtStart.droppingGap
    }

    /// Dots and lines that were typed where a hand will write.
    fileprivate var droppingGap: Substring {
        let rest = drop { "…_,".contains($0) || $0.isWhitespace }
        let dots = rest.prefix { $0 == "." }
        return dots.count > 1 ? rest[dots.endIndex...].droppingGap : rest
    }

    fileprivate var leadingFigures: (figures: Substring, rest: Substring) {
        let end = utf8.firstIndex { !$0.isDigit } ?? endIndex
        return (self[..<end], self[end...].trimmedAtStart)
    }
}

/// Why a text is not a date.
package enum DateProblem: Error, Sendable, Equatable {
    case unreadable
    case noSuchDay(Int, month: Int, year: Int, days: Int)
    case noSuchMonth(Int)
    case shortYear(Int)

    /// Whether the text has the form of a date, so that a slip is certain.
    package var isImpossible: Bool {
        switch self {
        case .unreadable, .shortYear: false
        case .noSuchDay, .noSuchMonth: true
        }
    }

    package func diagnostic(at span: SourceSpan?) -> Diagnostic {
        switch self {
        case .unreadable: Diagnostic(.dateUnreadable, at: span)
        case .noSuchDay(let day, let month, let year, let days):
            Diagnostic(
                .noSuchDay, at: span,
                ["day": String(day), "month": String(month), "year": String(year), "days": String(days)])
        case .noSuchMonth(let month): Diagnostic(.noSuchMonth, at: span, ["month": String(month)])
        case .shortYear(let year): Diagnostic(.shortYear, at: span, ["year": String(year)])
        }
    }
}

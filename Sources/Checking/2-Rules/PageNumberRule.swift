import FormatRules
import PageModel

/// Page numbers: Arabic digits, none on page 1, and from 1 again in each annex.
enum PageNumberRule {
    static func asked(_ numbering: Demand.Numbering) -> Phrase {
        switch numbering {
        case .hiddenOnFirst:
            Phrase("chữ số Ả Rập từ trang 2, trang 1 không hiện số", "Arabic digits from page 2, none on page 1")
        case .ownInEachPart: Phrase("mỗi phụ lục đánh số trang riêng", "each annex numbers its own pages")
        }
    }

    static func measure(_ numbering: Demand.Numbering, _ evidence: Evidence) -> [Measurement] {
        switch numbering {
        case .hiddenOnFirst: measure(pages: evidence.pages.indices.filter { evidence.pages[$0].part == 0 }, evidence)
        case .ownInEachPart: measure(pages: evidence.pages.indices.filter { evidence.pages[$0].part > 0 }, evidence)
        }
    }

    /// - Parameter pages: of the paper, or of its annexes.
    private static func measure(pages: [Int], _ evidence: Evidence) -> [Measurement] {
        guard !pages.isEmpty else { return [] }
        let seen = pages.map { page in
            (page: page, lines: evidence.lines([.pageNumber], onPage: page), wanted: wanted(page, pages, evidence))
        }
        let wrong = seen.first { $0.lines.text != $0.wanted }
        if let wrong {
            let found = wrong.lines.isEmpty ? Phrase("không có số", "no number") : Phrase.quoted(wrong.lines.text)
            let place = wrong.lines.place ?? evidence.pages[wrong.page].place(wrong.page)
            return [Measurement(.pageNumber, at: place, found, holds: false)]
        }
        let shown = seen.first { !$0.lines.isEmpty }
        let numbers = seen.map(\.wanted).filter { !$0.isEmpty }
        let phrase = numbers.isEmpty ? Phrase("một trang, không số", "one page, no number") : Phrase(short(numbers))
        return [Measurement(.pageNumber, at: shown?.lines.place, phrase, holds: true)]
    }

    /// Counted here and not taken from the pages: the first page of a part has none.
    private static func wanted(_ page: Int, _ pages: [Int], _ evidence: Evidence) -> String {
        let part = evidence.pages[page].part
        let number = pages.filter { evidence.pages[$0].part == part && $0 <= page }.count
        return number == 1 ? "" : "\(number)"
    }

    private static func short(_ numbers: [String]) -> String {
        numbers.count > 4 ? "\(numbers[0]), \(numbers[1]) … \(numbers.last!)" : numbers.joined(separator: ", ")
    }
}

import Diagnostics
import PlanModel
import Publishing

/// What is asked of the issue of a paper.
package struct IssueRequest: Sendable {
    package var source: String
    /// Nil takes the source's own number.
    package var number: Int?
    /// Takes the next number of the series where neither this nor the source names one.
    package var isNextWanted = false
    /// Nil takes the source's own day.
    package var day: Day?
    /// Another paper that this one corrects or takes the place of, as the book finds it.
    package var corrects: String?
    /// Where the issued file goes; nil for the book's own folder.
    package var folder: String?
    package var settings = PublishSettings()

    package init(source: String) { self.source = source }
}

extension OfficialDocument {
    /// The number that the author has typed; nil where it is left open.
    var typedNumber: Int? { number.number.flatMap { Int($0) } }

    /// Whether a day is what the author's date says, as far as that says anything.
    func agrees(with day: Day) -> Bool {
        let own = day.date
        return (date.year == nil || date.year == own.year) && (date.month == nil || date.month == own.month)
            && (date.day == nil || date.day == own.day)
    }
}

extension PartialDate {
    /// `05/9/2026`, `9/2026`, `2026`: as far as it is known.
    var shown: String {
        cited.isEmpty ? [month.map { "\($0)" }, year.map { "\($0)" }].compactMap(\.self).joined(separator: "/") : cited
    }
}

import FormatRules
import PlanModel

/// The values of a template, by the names of its placeholders.
typealias Fields = [String: Any]

/// How counts, days and tasks are put into words.
enum Wording {
    /// `03`, `12`, `1.250`: as running text writes counts.
    static func count(_ number: Int) -> String {
        (0..<10).contains(number) ? "0\(number)" : TableNumber(digits: number, decimals: 0).written
    }

    /// A count for templates that word none, one and many differently: `so`, `khong`, `co`, `mot`, `nhieu`; `dem` is
    /// the same for a table's cell.
    static func quantity(_ number: Int) -> Fields {
        [
            "so": count(number), "dem": TableNumber(digits: number, decimals: 0).written, "khong": number == 0,
            "co": number > 0, "mot": number == 1, "nhieu": number > 1,
        ]
    }

    /// The same for a list, with its members under `muc`.
    static func list(_ members: [Fields]) -> Fields {
        quantity(members.count).merging(["muc": members]) { $1 }
    }

    static func list(_ members: [String]) -> Fields {
        quantity(members.count).merging(["muc": members]) { $1 }
    }

    /// False in place of nothing: a template's section asks for it, and must not look further out for the name.
    static func text(_ text: String?) -> Any {
        guard let text, !text.isEmpty else { return false }
        return text
    }

    /// Without the mark at its end: the sentence that takes it in has one of its own.
    static func clause(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, ".;,: \u{A0}/".contains(last) { text.removeLast() }
        return String(text)
    }

    /// Enough of a task's text to know it by: its first sentence, or the clauses of it that 34 words hold, whole.
    static func shortName(of task: PlanTask) -> String {
        let text = clause(task.text.string)
        let sentence = text.firstSentence
        let words = sentence.split(separator: " ")
        guard words.count > longestName else { return clause(String(sentence)) }
        let kept = words.prefix(longestName)
        let clauseEnd = kept.lastIndex { $0.last == "," || $0.last == ";" }.map { $0 + 1 }
        let end = clauseEnd.flatMap { $0 >= leastName ? $0 : nil } ?? longestName
        return clause(words.prefix(end).joined(separator: " ")) + "…"
    }

    /// A group's title, short enough for a table's column or a chart's label.
    static func shortTitle(_ title: String) -> String {
        let words = clause(title).split(separator: " ")
        return words.count <= 16 ? clause(title) : clause(words.prefix(14).joined(separator: " ")) + "…"
    }

    private static let longestName = 34
    private static let leastName = 14

    /// `02 ngày`, between two days.
    static func daysBetween(_ first: Day, _ last: Day) -> String { "\(count(last.number - first.number)) ngày" }
}

extension String {
    /// Up to a full stop that a capital follows, or a semicolon.
    fileprivate var firstSentence: Substring {
        var index = startIndex
        while let mark = self[index...].firstIndex(where: { $0 == "." || $0 == ";" }) {
            let rest = self[self.index(after: mark)...]
            if self[mark] == ";" || rest.first == " " && rest.dropFirst().first?.isUppercase == true {
                return self[..<mark]
            }
            index = self.index(after: mark)
        }
        return self[...]
    }
}

extension Standing {
    /// What a sentence says of it: `đã hoàn thành ngày 20/8/2021, chậm 51 ngày so với thời hạn`.
    var words: String {
        switch state {
        case .done:
            let day = completion.map { isCompletionTyped ? " ngày \($0.cited)" : "" } ?? ""
            return "đã hoàn thành\(day)" + (isLate ? lateness : isOnTime ? ", đúng thời hạn" : "")
        case .underway: return "đang thực hiện\(measure)\(overdueness)"
        case .notStarted: return (isReported ? "chưa thực hiện" : "chưa có báo cáo") + overdueness
        case .paused: return "tạm dừng\(overdueness)"
        case .ongoingWithResult: return "có kết quả trong kỳ"
        case .ongoingWithoutResult: return isReported ? "chưa có kết quả trong kỳ" : "chưa có báo cáo"
        }
    }

    private var measure: String { percent.map { ", đạt \($0.asPercent)" } ?? "" }

    private var lateness: String {
        guard let completion, let deadline, isCompletionTyped else { return ", sau thời hạn" }
        return ", chậm \(Wording.daysBetween(deadline, completion)) so với thời hạn"
    }

    private var overdueness: String {
        isOverdue ? deadline.map { ", quá thời hạn ngày \($0.cited)" } ?? "" : ""
    }
}

extension TableNumber {
    /// `45%`, however it was typed.
    var asPercent: String { isPercent ? written : written + "%" }
}

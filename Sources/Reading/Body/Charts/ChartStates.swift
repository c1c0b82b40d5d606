import Diagnostics
import PlanModel

/// The words by which charts tell what is done and what is not.
enum ChartStates {
    /// As papers write the four states, besides their own names; only words that can mean one of them.
    private static let words: [Milestone.State: [String]] = [
        .done: ["hoàn thành", "đã xong", "đã hoàn thành", "hoàn thành đúng hạn", "đúng hạn"],
        .late: ["xong chậm", "hoàn thành chậm", "hoàn thành quá hạn", "hoàn thành sau hạn", "đã hoàn thành chậm"],
        .overdue: ["chưa hoàn thành quá hạn", "quá hạn chưa hoàn thành", "quá hạn chưa xong"],
        .ahead: ["chưa tới hạn", "trong hạn", "còn hạn"],
    ]

    private static let folded: [String: Milestone.State] = {
        var all: [String: Milestone.State] = [:]
        for state in Milestone.State.allCases {
            for word in [state.rawValue] + (words[state] ?? []) { all[word.folded] = state }
        }
        return all
    }()

    static func state(_ text: Substring) -> Milestone.State? { folded[text.folded] }

    /// How many of a bar's parts, from the first on, say that they are done.
    static func leadingDone(_ parts: [Text]) -> Int {
        parts.prefix { part in
            let state = state(part.string[...])
            return state == .done || state == .late && part.string.folded != Milestone.State.late.rawValue.folded
        }.count
    }

    /// States that the day up to which they are known contradicts.
    static func doubts(about chart: Chart, _ file: SourceFile) -> [Diagnostic] {
        guard let cutOff = chart.cutOff, let last = Day(cutOff) else { return [] }
        return chart.milestones.compactMap { milestone in
            guard let day = Day(milestone.date) else { return nil }
            let isDoubtful =
                switch milestone.state {
                case .overdue: day > last
                case .ahead: day < last
                case .done, .late: false
                }
            guard isDoubtful else { return nil }
            return Diagnostic(
                .chartStateAgainstDay, at: milestone.date.span,
                ["state": milestone.state.rawValue, "day": milestone.date.cited, "cutoff": cutOff.cited])
        }
    }
}

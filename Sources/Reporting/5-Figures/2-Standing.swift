import PlanModel

/// How a task, or one body's part of it, stands at the end of a period. Late and overdue are computed here and
/// nowhere typed.
package struct Standing: Sendable, Equatable {
    package enum State: Sendable, Hashable, CaseIterable {
        case done, underway, notStarted, paused
        /// A task of nature `thường xuyên`, which is never finished and never late.
        case ongoingWithResult, ongoingWithoutResult
    }

    package var state: State
    /// The day on which it was done: as typed, else the last day of the period that first said so.
    package var completion: Day?
    package var isCompletionTyped = false
    package var deadline: Day?
    /// Done after its deadline.
    package var isLate = false
    /// Not done, though its deadline has passed.
    package var isOverdue = false
    /// Some body that owes a report on it has reported for the period.
    package var isReported = false
    package var percent: TableNumber?

    /// Done on a day not after its deadline; without a day typed, in a period that ended by then.
    package var isOnTime = false

    package init(_ state: State) { self.state = state }
}

/// Which days a report speaks of.
package struct ReportDays: Sendable, Equatable {
    /// The last day whose data the report's period covers, by the office's cut-off.
    package var cutOff: Day
    /// The report's own date; nil while it is left open.
    package var date: Day?

    package init(cutOff: Day, date: Day? = nil) {
        self.cutOff = cutOff
        self.date = date
    }

    /// The last day of which the report can know.
    package var known: Day { date.map { min($0.adding(-1), cutOff) } ?? cutOff }

    /// Figures of a row are `ước` when they were taken before the period's end.
    package func isEstimate(_ row: ProgressEntry) -> Bool { (row.takenOn ?? date ?? cutOff) < cutOff }
}

extension Standing {
    /// One body's part of a task.
    ///
    /// - Parameters:
    ///   - row: the body's last row on it; nil where it never reported.
    ///   - rows: its rows of the period.
    init(
        _ row: ProgressEntry?, inPeriod rows: [ProgressEntry], doneSince: Period?, task: PlanTask, deadline: Day?,
        days: ReportDays
    ) {
        self.init(.notStarted)
        isReported = !rows.isEmpty
        percent = row?.percent
        guard task.nature != .ongoing else {
            state = rows.contains { !$0.result.isEmpty } ? .ongoingWithResult : .ongoingWithoutResult
            return
        }
        self.deadline = deadline
        switch row?.status {
        case .done:
            state = .done
            completion = row?.completion ?? doneSince?.lastDay
            isCompletionTyped = row?.completion != nil
            // Without a day typed only a whole period tells: late where it began after the deadline.
            let day = row?.completion ?? doneSince?.firstDay
            isLate = if let deadline, let day { day > deadline } else { false }
            isOnTime = if let deadline, let completion { completion <= deadline } else { false }
        case .underway: state = .underway
        case .paused: state = .paused
        case .notStarted: state = .notStarted
        // A row that leaves the status blank but has results speaks of work that goes on.
        case nil: state = row.map { $0.result.isEmpty && $0.percent == nil } ?? true ? .notStarted : .underway
        }
        isOverdue = state != .done && (deadline.map { $0 <= days.known } ?? false)
    }

    /// A task from the parts of those who lead it: done when all are, begun when one has begun.
    init(of parts: [Standing], task: PlanTask) {
        guard let first = parts.first else {
            self.init(task.nature == .ongoing ? .ongoingWithoutResult : .notStarted)
            return
        }
        self = first
        isReported = parts.contains(where: \.isReported)
        percent = TableNumber.mean(parts.compactMap(\.percent))
        guard parts.count > 1 else { return }
        let states = Set(parts.map(\.state))
        if states.contains(.ongoingWithResult) {
            state = .ongoingWithResult
        } else if states.count > 1 {
            state = .underway
        }
        completion = state == .done ? parts.compactMap(\.completion).max() : nil
        isCompletionTyped = state == .done && parts.allSatisfy(\.isCompletionTyped)
        isLate = state == .done && parts.contains(where: \.isLate)
        isOnTime = state == .done && parts.allSatisfy(\.isOnTime)
        isOverdue = state != .done && parts.contains(where: \.isOverdue)
    }
}

extension TableNumber {
    /// With one decimal at most; nil for none, and for a sum past all bounds.
    static func mean(_ numbers: [TableNumber]) -> TableNumber? {
        guard numbers.count > 1 else { return numbers.first }
        guard let sum = TableNumber.sum(numbers) else { return nil }
        return ratio(sum.digits, over: numbers.count * power(of: sum.decimals), isPercent: sum.isPercent)
    }

    /// A quotient with one decimal, half away from zero; without it where it is 0.
    static func ratio(_ value: Int, over count: Int, isPercent: Bool = false) -> TableNumber {
        let doubled = value * 20 / count
        let tenths = (doubled + (doubled < 0 ? -1 : 1)) / 2
        return tenths % 10 == 0
            ? TableNumber(digits: tenths / 10, decimals: 0, isPercent: isPercent)
            : TableNumber(digits: tenths, decimals: 1, isPercent: isPercent)
    }

    private static func power(of decimals: Int) -> Int { (0..<decimals).reduce(1) { value, _ in value * 10 } }
}

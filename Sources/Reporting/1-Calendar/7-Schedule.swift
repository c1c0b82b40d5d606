import Diagnostics
import FormatRules
import PlanModel

/// What is due on a plan, when, and to whom: reports by their periods, tasks by their deadlines.
package struct Schedule: Sendable {
    package enum Matter: Sendable, Equatable {
        /// Bodies report on a period; the data of its window are taken.
        case report(Period, PeriodWindow)
        /// A task's last day.
        case task(id: String, name: String)
    }

    package struct Entry: Sendable, Equatable {
        package var matter: Matter
        /// The last day on which it is in time; for a report without a term the day its data end.
        package var due: Day
        /// No term is set for the report: `due` is only the data's last day.
        package var lacksTerm = false
        /// The day rests on a holiday that is not decided yet.
        package var isProvisional = false
        /// Who leads the task is read from a sentence.
        package var isSuggested = false
        package var from: [String]
        package var to: String?
    }

    package private(set) var entries: [Entry] = []
    package let first: Day
    package let last: Day
    /// Who reports on the whole, and to whom.
    package let duty: Duty
    /// Both are read from a sentence of the plan, not written down.
    package let isDutySuggested: Bool
    /// Neither the plan nor the user names a last day: the schedule shows a year.
    package let isOpen: Bool

    /// Nil for a plan of which nobody says when it begins.
    ///
    /// - Parameters:
    ///   - days: the office's working days; the years that are needed are read in.
    ///   - first: `--from`; nil shows all from the plan's beginning.
    ///   - last: `--to`; nil shows all to the plan's end, or what falls due within a year.
    package init?(
        of document: OfficialDocument, assignments: Assignments, cutOffs: CutOffs, cycles: Cycles,
        days: inout WorkingDays, first: Day? = nil, last: Day? = nil
    ) throws(ResourceError) {
        let followUp = document.followUp
        guard let start = followUp.flatMap({ $0.start.span?.first }) ?? Day(document.date) ?? first else { return nil }
        let end = followUp.flatMap { $0.end.span?.last }
        self.first = first ?? start
        self.last = last ?? end ?? self.first.adding(365)
        isOpen = (last ?? end) == nil
        duty = Duty(of: document)
        let isWritten = followUp?.reporter != nil && followUp?.recipient != nil
        isDutySuggested = !isWritten && document.plan?.reporting?.isSuggestion == true
        for length in cycles.lengths {
            let run = PeriodWindow(first: start, last: end ?? self.last)
            for (period, window) in Schedule.periods(of: length, within: run, by: cutOffs) {
                var entry = Entry(
                    matter: .report(period, window), due: window.last, from: assignments.bodies,
                    to: duty.urger ?? duty.reporter)
                if let term = followUp?.term {
                    (entry.due, entry.isProvisional) = try days.day(term, after: window.last)
                } else {
                    entry.lacksTerm = true
                }
                entries.append(entry)
            }
        }
        entries += assignments.all.compactMap(Entry.init)
        // What falls due after a plan's own end, such as its last report, is shown unless the user says up to when.
        let shownLast = last ?? (isOpen ? self.last : nil)
        entries = entries.enumerated().filter { entry in
            first.map { $0 <= entry.element.due } ?? true && shownLast.map { entry.element.due <= $0 } ?? true
        }.sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
    }

    /// Periods that begin before the plan ends, also the one in which it does, and whose data end after it began.
    private static func periods(
        of length: Period.Length, within run: PeriodWindow, by cutOffs: CutOffs
    ) -> [(Period, PeriodWindow)] {
        // Six and nine months come once a year.
        var next = Period.of(length, containing: run.first) ?? Period(length, run.first.year)
        var found: [(Period, PeriodWindow)] = []
        while let period = next, period.firstDay <= run.last {
            let window = cutOffs.window(of: period)
            if window.last >= run.first { found.append((period, window)) }
            next = period.next
        }
        return found
    }
}

extension Schedule.Entry {
    /// Nil for a task that no day ends.
    fileprivate init?(_ assignment: Assignments.Assignment) {
        guard let day = DeadlineDay.of(assignment.task) else { return nil }
        self.init(
            matter: .task(id: assignment.task.id, name: Wording.shortTitle(assignment.task.text.string)), due: day,
            isSuggested: assignment.isSuggested, from: assignment.leads)
    }
}

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
        package var from: [String]
        package var to: String?
    }

    package private(set) var entries: [Entry] = []
    package let first: Day
    package let last: Day
    /// Who reports on the whole, and to whom.
    package let duty: Duty
    /// The plan names no last day: the schedule shows a year.
    package let isOpen: Bool

    /// - Parameters:
    ///   - days: the office's working days; the years that are needed are read in.
    ///   - first: `--from`; nil begins with the plan.
    ///   - last: `--to`; nil ends with the plan, or a year after the beginning.
    package init?(
        of document: OfficialDocument, assignments: Assignments, cutOffs: CutOffs, cycles: Cycles,
        days: inout WorkingDays, first: Day? = nil, last: Day? = nil
    ) throws(ResourceError) {
        guard let start = first ?? document.followUp.flatMap({ Day($0.start) }) ?? Day(document.date) else {
            return nil
        }
        let end = last ?? document.followUp.flatMap { Day($0.end) }
        self.first = start
        self.last = end ?? start.adding(365)
        isOpen = end == nil
        duty = Duty(of: document)
        for length in cycles.lengths {
            for period in Schedule.periods(of: length, from: start, to: self.last) {
                let window = cutOffs.window(of: period)
                var entry = Entry(
                    matter: .report(period, window), due: window.last, from: assignments.bodies,
                    to: duty.urger ?? duty.reporter)
                if let term = document.followUp?.term {
                    (entry.due, entry.isProvisional) = try days.day(term, after: window.last)
                } else {
                    entry.lacksTerm = true
                }
                entries.append(entry)
            }
        }
        for assignment in assignments.all {
            guard let day = DeadlineDay.of(assignment.task), start <= day, day <= self.last else { continue }
            entries.append(
                Entry(
                    matter: .task(id: assignment.task.id, name: Wording.shortTitle(assignment.task.text.string)),
                    due: day,
                    from: assignment.leads))
        }
        entries = entries.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(
            \.element)
    }

    /// Periods that end within a span of days. Six and nine months come once a year.
    private static func periods(of length: Period.Length, from first: Day, to last: Day) -> [Period] {
        var period = Period.of(length, containing: first) ?? Period(length, first.year)
        var found: [Period] = []
        while let current = period, current.lastDay <= last || found.isEmpty && current.firstDay <= last {
            if current.lastDay >= first, current.lastDay <= last { found.append(current) }
            period = current.next
            if current.lastDay > last { break }
        }
        return found
    }
}

import PlanModel

/// What is known of a plan's progress at the end of a period: everything that a report is computed from.
package struct ProgressSnapshot: Sendable, Equatable {
    /// One body's part of one task.
    package struct Key: Sendable, Hashable {
        package var task: String
        package var body: String

        package init(task: String, body: String) {
            self.task = task
            self.body = body
        }
    }

    package let period: Period
    /// The last row of each body on each task up to the period's end.
    package var latest: [Key: ProgressEntry] = [:]
    /// The last row of each body on each task that is about the period itself, or about a part of it.
    package var inPeriod: [Key: ProgressEntry] = [:]
    /// The first period for which a body said that its part is done, of those that have said so without a break since.
    package var doneSince: [Key: Period] = [:]
    /// Stands for all rows up to the period's end; equal rows give equal text, in whatever order they were imported.
    package var version = ""

    package init(period: Period) { self.period = period }
}

extension Period {
    /// Whether another period is this one or lies wholly within it.
    package func holds(_ other: Period) -> Bool {
        self == other || other.length < length && firstDay <= other.firstDay && other.lastDay <= lastDay
    }
}

extension ProgressSnapshot {
    /// From rows in memory, one for each body, task and period; without a version.
    package init(_ rows: some Sequence<ProgressEntry>, at period: Period) {
        self.init(period: period)
        for row in rows.filter({ $0.period.lastDay <= period.lastDay }).sorted(by: { $0.period < $1.period }) {
            let key = Key(task: row.task, body: row.body)
            latest[key] = row
            if period.holds(row.period) { inPeriod[key] = row }
            doneSince[key] = row.status == .done ? doneSince[key] ?? row.period : nil
        }
    }
}

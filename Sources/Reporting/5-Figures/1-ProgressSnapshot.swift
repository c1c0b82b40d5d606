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
    /// The rows whose figures make up the period: its own row, else the longest of its parts that do not overlap.
    package var parts: [Key: [ProgressEntry]] = [:]
    /// The first period for which a body said that its part is done, of those that have said so without a break since.
    package var doneSince: [Key: Period] = [:]
    /// Stands for all rows up to the period's end; equal rows give equal text, in whatever order they were imported.
    package var version = ""

    /// - Parameters:
    ///   - latest: the last row of each body and task up to the period's end.
    ///   - held: every row about the period or a part of it, in whatever order; for a report since the start, every row.
    package init(
        period: Period, latest: [ProgressEntry], held: [ProgressEntry], doneSince: [Key: Period], version: String = ""
    ) {
        self.period = period
        self.doneSince = doneSince
        self.version = version
        for row in latest { self.latest[row.key] = row }
        for (key, rows) in Dictionary(grouping: held, by: \.key) {
            parts[key] = ProgressSnapshot.parts(of: rows)
        }
    }

    private static func parts(of rows: [ProgressEntry]) -> [ProgressEntry] {
        var taken: [ProgressEntry] = []
        for row in rows.sorted(by: { ($1.period.length, $0.period) < ($0.period.length, $1.period) })
        where !taken.contains(where: { $0.period.overlaps(row.period) }) {
            taken.append(row)
        }
        return taken.sorted { $0.period < $1.period }
    }
}

extension ProgressEntry {
    package var key: ProgressSnapshot.Key { .init(task: task, body: body) }
}

extension Period {
    /// Whether another period is this one or lies wholly within it.
    package func holds(_ other: Period) -> Bool {
        self == other || other.length < length && firstDay <= other.firstDay && other.lastDay <= lastDay
    }

    fileprivate func overlaps(_ other: Period) -> Bool { firstDay <= other.lastDay && other.firstDay <= lastDay }
}

extension ProgressSnapshot {
    /// From rows in memory, one for each body, task and period; without a version.
    ///
    /// - Parameter sinceStart: every row up to the period's end counts as one of the period.
    package init(_ rows: some Sequence<ProgressEntry>, at period: Period, sinceStart: Bool = false) {
        let rows = rows.filter { $0.period.lastDay <= period.lastDay }.sorted { $0.period < $1.period }
        var latest: [Key: ProgressEntry] = [:]
        var doneSince: [Key: Period] = [:]
        for row in rows {
            latest[row.key] = row
            doneSince[row.key] = row.status == .done ? doneSince[row.key] ?? row.period : nil
        }
        self.init(
            period: period, latest: Array(latest.values), held: rows.filter { sinceStart || period.holds($0.period) },
            doneSince: doneSince)
    }
}

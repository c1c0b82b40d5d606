import FormatRules
import PlanModel

/// Everything that is computed for one plan and one period, before any of it becomes words.
package struct PlanFigures: Sendable {
    /// One task with its parts, in the order of the paper.
    package struct TaskFigures: Sendable {
        package var assignment: Assignments.Assignment
        package var standing: Standing
        /// One for each lead, in the order of the plan.
        package var parts: [Part]

        package var task: PlanTask { assignment.task }
    }

    package struct Part: Sendable {
        package var body: String
        package var standing: Standing
        /// The body's last row on the task.
        package var latest: ProgressEntry?
        /// Its rows of the period: one for the period itself, else those of its parts.
        package var rows: [ProgressEntry]
    }

    /// The tasks of a group, or the arrangements, with what they come to now and then.
    package struct GroupFigures: Sendable {
        /// Nil for the arrangements.
        package var group: TaskGroup?
        package var tasks: [TaskFigures]
        package var tally: Tally
        package var previous: Tally?
        package var lastYear: Tally?

        /// As the plan titles it.
        package var title: String { group.map { Wording.clause($0.title.string) } ?? "Tổ chức thực hiện" }

        /// `II.1`; of the arrangements the section in which they stand.
        package var id: String {
            group?.id ?? tasks.first.map {
                String($0.task.id.prefix(upTo: $0.task.id.lastIndex(of: ".") ?? $0.task.id.endIndex))
            } ?? ""
        }
    }

    package struct BodyFigures: Sendable {
        package var name: String
        package var tally: Tally
        package var hasReported: Bool
    }

    package let assignments: Assignments
    package let period: Period
    package let days: ReportDays
    package private(set) var groups: [GroupFigures] = []
    package private(set) var whole = Tally()
    /// Nil where no row is known of the period before, or of the same period of last year.
    package private(set) var previous: Tally?
    package private(set) var lastYear: Tally?
    /// Every body that owes a report.
    package private(set) var bodies: [BodyFigures] = []
    package private(set) var indicators: [IndicatorFigure] = []
    /// Reported on in the period before, not in this one, and not done: body and task.
    package private(set) var fallenSilent: [ProgressSnapshot.Key] = []
    package let version: String
    /// In the order of the paper, arrangements last.
    package let tasks: [TaskFigures]
    /// Which of them a body leads, and in which it helps.
    private var ledBy: [String: [Int]] = [:]
    private var helpedBy: [String: [Int]] = [:]

    /// - Parameters:
    ///   - previous: of the period before; nil without a period before.
    ///   - lastYear: of the same period of last year.
    ///   - deadlines: the last day of each task that has one, by its id.
    ///   - cutOff: the last day whose data an earlier period's report covered.
    package init(
        _ assignments: Assignments, now: ProgressSnapshot, previous: ProgressSnapshot? = nil,
        lastYear: ProgressSnapshot? = nil, deadlines: [String: Day], days: ReportDays,
        cutOff: (Period) -> Day = \.lastDay
    ) {
        self.assignments = assignments
        self.days = days
        period = now.period
        version = now.version
        let present = Standings(assignments, now, deadlines, days)
        let before = previous.flatMap { Standings(assignments, $0, deadlines, cutOff: cutOff($0.period)) }
        let yearAgo = lastYear.flatMap { Standings(assignments, $0, deadlines, cutOff: cutOff($0.period)) }
        for group in assignments.plan.groups.indices.map(Int?.some) + [nil] {
            let tasks = present.tasks.filter { $0.assignment.group == group }
            guard !tasks.isEmpty else { continue }
            groups.append(
                GroupFigures(
                    group: group.map { assignments.plan.groups[$0] }, tasks: tasks, tally: Tally(tasks.map(\.standing)),
                    previous: before?.tally { $0 == group }, lastYear: yearAgo?.tally { $0 == group }))
        }
        tasks = groups.flatMap(\.tasks)
        for (index, task) in tasks.enumerated() {
            for body in task.assignment.leads { ledBy[body, default: []].append(index) }
            for body in task.assignment.coordinating { helpedBy[body, default: []].append(index) }
        }
        whole = Tally(present.tasks.map(\.standing))
        self.previous = before?.tally { _ in true }
        self.lastYear = yearAgo?.tally { _ in true }
        bodies = present.bodies(now)
        indicators = PlanFigures.indicators(now, previous, lastYear, days)
        fallenSilent = PlanFigures.silent(present, now, previous)
    }

    /// The tasks that a body leads, each as its own part alone.
    func led(by body: String) -> [TaskFigures] { (ledBy[body] ?? []).map { tasks[$0].part(of: body) } }

    /// The tasks that a body helps with.
    func helped(by body: String) -> [TaskFigures] { (helpedBy[body] ?? []).map { tasks[$0] } }

    package var silent: [String] { bodies.filter { !$0.hasReported }.map(\.name) }

    private static func indicators(
        _ now: ProgressSnapshot, _ previous: ProgressSnapshot?, _ lastYear: ProgressSnapshot?, _ days: ReportDays
    ) -> [IndicatorFigure] {
        let current = IndicatorSums(now, days: days)
        let before = IndicatorSums(previous, days: days)
        let yearAgo = IndicatorSums(lastYear, days: days)
        let names = Set(current.values.keys).union(before.values.keys)
        return names.sorted(by: vietnameseOrder).map { name in
            var figure = IndicatorFigure(name: name)
            if current.estimated.contains(name) {
                figure.estimate = current.values[name]
            } else {
                figure.actual = current.values[name]
            }
            figure.previous = before.values[name]
            figure.lastYear = yearAgo.values[name]
            return figure
        }
    }

    private static func silent(
        _ present: Standings, _ now: ProgressSnapshot, _ previous: ProgressSnapshot?
    ) -> [ProgressSnapshot.Key] {
        guard let previous else { return [] }
        return present.tasks.flatMap { task in
            task.parts.compactMap { part in
                let key = ProgressSnapshot.Key(task: task.task.id, body: part.body)
                let stopped = previous.parts[key] != nil && now.parts[key] == nil
                return stopped && part.standing.state != .done ? key : nil
            }
        }
    }
}

/// By code points, which no machine's locale changes.
func vietnameseOrder(_ left: String, _ right: String) -> Bool {
    let (leftFold, rightFold) = (Fold.name(left), Fold.name(right))
    return leftFold == rightFold
        ? left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
        : leftFold.unicodeScalars.lexicographicallyPrecedes(rightFold.unicodeScalars)
}

/// How every task stands by one snapshot.
private struct Standings {
    let tasks: [PlanFigures.TaskFigures]
    private let assignments: Assignments
    private let days: ReportDays

    init(_ assignments: Assignments, _ snapshot: ProgressSnapshot, _ deadlines: [String: Day], _ days: ReportDays) {
        self.assignments = assignments
        self.days = days
        tasks = assignments.all.map { assignment in
            let id = assignment.task.id
            let parts = assignment.leads.map { body in
                let key = ProgressSnapshot.Key(task: id, body: body)
                let standing = Standing(
                    snapshot.latest[key], inPeriod: snapshot.parts[key] ?? [], doneSince: snapshot.doneSince[key],
                    task: assignment.task, deadline: deadlines[id], days: days)
                return PlanFigures.Part(
                    body: body, standing: standing, latest: snapshot.latest[key], rows: snapshot.parts[key] ?? [])
            }
            return PlanFigures.TaskFigures(
                assignment: assignment, standing: Standing(of: parts.map(\.standing), task: assignment.task),
                parts: parts)
        }
    }

    /// Of an earlier period; nil where nothing had been reported by then.
    init?(_ assignments: Assignments, _ snapshot: ProgressSnapshot, _ deadlines: [String: Day], cutOff: Day) {
        guard !snapshot.latest.isEmpty else { return nil }
        self.init(assignments, snapshot, deadlines, ReportDays(cutOff: cutOff))
    }

    func tally(in group: (Int?) -> Bool) -> Tally {
        Tally(tasks.filter { group($0.assignment.group) }.map(\.standing))
    }

    /// What each body owes and whether it has sent anything for the period.
    func bodies(_ snapshot: ProgressSnapshot) -> [PlanFigures.BodyFigures] {
        // Where some body has reported on the period itself, rows about parts of it are no report on it.
        let own = snapshot.parts.filter { $0.value.contains { $0.period == snapshot.period } }
        let reporting = Set((own.isEmpty ? snapshot.parts : own).keys.map(\.body))
        var parts: [String: [Standing]] = [:]
        for part in tasks.flatMap(\.parts) { parts[part.body, default: []].append(part.standing) }
        return assignments.bodies.map { body in
            PlanFigures.BodyFigures(
                name: body, tally: Tally(parts[body] ?? []), hasReported: reporting.contains(body))
        }
    }
}

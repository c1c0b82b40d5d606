import Diagnostics
import FormatRules
import PlanModel
import Reading

/// What rows of progress are checked against.
package struct ProgressRules {
    package var assignments: Assignments
    /// The days between which the plan runs, as far as they are known.
    package var start: Day?
    package var end: Day?
    /// Names of indicators in use.
    package var indicators: [String] = []
    /// What an amended plan calls the tasks that it moved, by their former ids.
    package var moved: [String: String] = [:]

    package init(assignments: Assignments, start: Day? = nil, end: Day? = nil) {
        self.assignments = assignments
        self.start = start
        self.end = end
    }

    /// The days of `theo dõi`, else from the plan's own date on without an end.
    package init(_ document: OfficialDocument, assignments: Assignments) {
        let (from, to) = (document.followUp?.start ?? PartialDate(), document.followUp?.end ?? PartialDate())
        self.init(
            assignments: assignments, start: (from.year == nil ? document.date : from).earliest, end: to.latest)
    }
}

extension PartialDate {
    /// The first day that it may mean.
    fileprivate var earliest: Day? { year.flatMap { Day($0, month ?? 1, day ?? 1) } }

    /// The last day that it may mean.
    fileprivate var latest: Day? { year.map { year in Day(self) ?? .last(of: month ?? 12, in: year) } }
}

/// A row that says something, with all its values understood.
struct ProgressRow {
    var entry: ProgressEntry
    /// Places in the assignments, and in the reader's list of bodies.
    var task: Int
    var body: Int
    var isOngoing: Bool
}

/// Reads rows and checks each by itself. Values come again and again, so what they mean is remembered.
struct RowReader {
    let rules: ProgressRules
    private(set) var bodies: [String] = []
    private let tasks: [String: Int]
    private var bodyIndex: [String: Int] = [:]
    /// Task and body, of those that the plan names together.
    private var named: Set<Int> = []
    private var bodyCells = Memory<[String]>()
    private var periodCells = Memory<Period?>()
    private var statusCells = Memory<TaskStatus?>()
    private var numberCells = Memory<TableNumber?>()
    private var dateCells = Memory<Day?>()
    /// The ids of tasks by their folded texts, as forms write them.
    private let ids: [String: String]
    private var textCells = Memory<String>()

    init(_ rules: ProgressRules) {
        self.rules = rules
        tasks = Dictionary(rules.assignments.all.enumerated().map { ($1.task.id, $0) }) { first, _ in first }
        ids = Dictionary(rules.assignments.all.map { (Fold.name($0.task.text.string), $0.task.id) }) { first, _ in first
        }
        for (task, assignment) in rules.assignments.all.enumerated() {
            for body in assignment.leads + assignment.coordinating { named.insert(pair(task, index(of: body))) }
        }
    }

    func task(of id: String) -> Int? { tasks[id] }

    mutating func index(of body: String) -> Int {
        if let index = bodyIndex[body] { return index }
        bodies.append(body)
        bodyIndex[body] = bodies.count - 1
        return bodies.count - 1
    }

    private func pair(_ task: Int, _ body: Int) -> Int { task << 32 | body }

    /// Nil for a row that says nothing, or of which something is wrong.
    mutating func read(
        _ record: CSVStream.Record, _ columns: ProgressColumns, report: (Message, Int?, [String: String]) -> Void
    ) -> ProgressRow? {
        func cell(_ column: ProgressColumns.Known) -> String { columns[column].map { record.cells[$0] } ?? "" }
        let says = ProgressColumns.Known.allCases.dropFirst(5).contains { !cell($0).isEmpty }
        guard says || columns.indicators.contains(where: { !record.cells[$0.place].isEmpty }) else { return nil }
        var isWhole = true
        func wrong(_ message: Message, _ column: ProgressColumns.Known, _ arguments: [String: String]) {
            isWhole = false
            report(message, columns[column], arguments)
        }
        let place = place(of: cell, wrong)
        var entry = ProgressEntry(
            task: cell(.task), body: place?.body ?? "", period: place?.period ?? Period(.year, 2000)!)
        entry.status = status(cell(.status), wrong)
        entry.percent = percent(cell(.percent), wrong)
        (entry.result, entry.difficulties, entry.proposals) = (cell(.result), cell(.difficulties), cell(.proposals))
        (entry.product, entry.report) = (cell(.product), cell(.report))
        entry.completion = date(.completion, cell, wrong)
        entry.takenOn = date(.takenOn, cell, wrong)
        for (name, column) in columns.indicators {
            guard let number = number(record.cells[column]) else {
                isWhole = false
                report(.progressNumberUnreadable, column, ["column": name, "value": record.cells[column]])
                continue
            }
            entry.figures[name] = number
        }
        guard isWhole, let place else { return nil }
        let task = rules.assignments.all[place.task].task
        remark(on: entry, of: task, columns, report)
        return ProgressRow(
            entry: entry, task: place.task, body: index(of: place.body), isOngoing: task.nature == .ongoing)
    }

    // MARK: Task, body and period

    private typealias Wrong = (Message, ProgressColumns.Known, [String: String]) -> Void

    private mutating func place(
        of cell: (ProgressColumns.Known) -> String, _ wrong: Wrong
    ) -> (task: Int, body: String, period: Period)? {
        for column in [.task, .body, .period] as [ProgressColumns.Known] where cell(column).isEmpty {
            wrong(.progressCellBlank, column, ["column": column.rawValue])
        }
        let period = cell(.period).isEmpty ? nil : period(cell(.period), wrong)
        guard !cell(.task).isEmpty else { return nil }
        guard let task = tasks[cell(.task)] else {
            let near = rules.moved[cell(.task)] ?? nearestName(to: cell(.task), among: tasks.keys.sorted())
            wrong(.progressTaskUnknown, .task, ["task": cell(.task), "near": near.map { " (\($0)?)" } ?? ""])
            return nil
        }
        // A form of the plan before it was amended: its id is another task's now.
        if !cell(.text).isEmpty {
            let text = textCells.value(of: cell(.text)) { Fold.name(cell(.text)) }
            if let meant = ids[text], meant != cell(.task) {
                wrong(.progressTaskIsAnother, .text, ["task": cell(.task), "meant": meant])
                return nil
            }
        }
        guard !cell(.body).isEmpty, let body = body(cell(.body), of: task, wrong), let period else { return nil }
        return (task, body, period)
    }

    private mutating func body(_ name: String, of task: Int, _ wrong: Wrong) -> String? {
        let resolved = bodyCells.value(of: name) { rules.assignments.resolve(name) }
        guard resolved.count == 1 else {
            wrong(.progressBodyIsGroup, .body, ["body": name, "members": resolved.joined(separator: "; ")])
            return nil
        }
        if let index = bodyIndex[resolved[0]], named.contains(pair(task, index)) { return resolved[0] }
        let assignment = rules.assignments.all[task]
        let named = assignment.leads + assignment.coordinating
        wrong(
            .progressBodyNotNamed, .body,
            [
                "task": assignment.task.id, "body": name,
                "bodies": named.isEmpty ? "–" : named.joined(separator: "; "),
            ])
        return nil
    }

    private mutating func period(_ text: String, _ wrong: Wrong) -> Period? {
        guard let period = periodCells.value(of: text, { Period(code: text) }) else {
            wrong(.progressPeriodUnreadable, .period, ["value": text])
            return nil
        }
        let isEarly = rules.start.map { period.lastDay < $0 } ?? false
        guard isEarly || rules.end.map({ period.firstDay > $0 }) ?? false else { return period }
        let days = [rules.start, rules.end].map { $0?.cited ?? "…" }
        wrong(.progressPeriodOutside, .period, ["period": period.code, "from": days[0], "to": days[1]])
        return nil
    }

    // MARK: Values

    private mutating func status(_ text: String, _ wrong: Wrong) -> TaskStatus? {
        guard !text.isEmpty else { return nil }
        let known = statusCells.value(of: text) { TaskStatus.allCases.first { $0.rawValue.folded == text.folded } }
        if let known { return known }
        let names = Dictionary(uniqueKeysWithValues: TaskStatus.allCases.map { ($0.rawValue.folded, $0.rawValue) })
        let near = nearestName(to: text.folded, among: names.keys.sorted()).flatMap { names[$0] }
        wrong(.progressStatusUnknown, .status, ["value": text, "near": near.map { " (“\($0)”?)" } ?? ""])
        return nil
    }

    private mutating func percent(_ text: String, _ wrong: Wrong) -> TableNumber? {
        guard let number = number(text) else {
            wrong(.progressNumberUnreadable, .percent, ["column": "phần trăm", "value": text])
            return nil
        }
        if let number, !(0...100).contains(number.value) {
            wrong(.progressPercentOutside, .percent, ["value": text])
        }
        return number
    }

    /// The figure of a cell as the program writes it, so that it is the same when it comes back from the store; nil in
    /// nil for a cell without one, nil for what is no figure.
    private mutating func number(_ text: String) -> TableNumber?? {
        if text.isEmpty || TableNumber.isNothing(text) { return .some(nil) }
        return numberCells.value(of: text) { TableNumber(text).flatMap { TableNumber($0.written) } }.map { .some($0) }
    }

    private mutating func date(
        _ column: ProgressColumns.Known, _ cell: (ProgressColumns.Known) -> String, _ wrong: Wrong
    ) -> Day? {
        let text = cell(column)
        guard !text.isEmpty else { return nil }
        let day = dateCells.value(of: text) { (try? DateReader.read(text[...]).get()).flatMap { Day($0) } }
        if day == nil { wrong(.progressDateUnreadable, column, ["column": column.rawValue, "value": text]) }
        return day
    }

    // MARK: Values against each other

    private func remark(
        on entry: ProgressEntry, of task: PlanTask, _ columns: ProgressColumns,
        _ report: (Message, Int?, [String: String]) -> Void
    ) {
        if let day = entry.completion, day > entry.period.lastDay || rules.start.map({ day < $0 }) ?? false {
            let arguments = ["date": day.cited, "period": entry.period.code]
            report(.progressCompletionOutside, columns[.completion], arguments)
        }
        if let percent = entry.percent, let status = entry.status, (percent.value == 100) != (status == .done) {
            let arguments = ["status": status.rawValue, "percent": percent.written]
            report(.progressPercentAgainstStatus, columns[.percent], arguments)
        }
        if entry.status == .done, task.nature == .ongoing {
            report(.progressOngoingDone, columns[.status], ["task": task.id])
        }
    }
}

extension TableNumber {
    /// For comparing.
    var value: Double { (0..<decimals).reduce(Double(digits)) { value, _ in value / 10 } }
}

/// What cells mean, by their text. Forgets everything when a table holds too many different ones.
private struct Memory<Meaning> {
    private static var most: Int { 20_000 }
    private var known: [String: Meaning] = [:]

    mutating func value(of text: String, _ find: () -> Meaning) -> Meaning {
        if let meaning = known[text] { return meaning }
        let meaning = find()
        if known.count == Self.most { known.removeAll() }
        known[text] = meaning
        return meaning
    }
}

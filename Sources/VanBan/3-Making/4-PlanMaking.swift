import Diagnostics
import PlanModel

/// Makes a plan the sections of a paper, and gives its tasks their ids.
struct PlanMaking {
    private let plan: Plan
    private(set) var made = PlanModel.Plan()
    private(set) var diagnostics: [Found] = []

    /// - Parameter body: the text in front of the plan; its sections follow there.
    init(_ plan: Plan, into body: inout BodyMaking) {
        self.plan = plan
        addGoals(&body)
        if !plan.groups.allSatisfy(\.tasks.isEmpty) { addGroups(&body) }
        addArrangements(&body)
        checkIDs()
    }

    private mutating func addGoals(_ body: inout BodyMaking) {
        let goals = plan.goals.map { PlainText.runs($0) }.filter { !$0.isEmpty }
        guard !goals.isEmpty else { return }
        body.add(.roman, PlainText.runs(plan.titles.goals), isHeading: true)
        for goal in goals {
            let number = body.add(.number, goal, isHeading: false) ?? ""
            made.goals.append(PlanItem(label: "\(number).", text: Text(goal.plain)))
        }
    }

    private mutating func addGroups(_ body: inout BodyMaking) {
        let section = body.add(.roman, PlainText.runs(plan.titles.tasks), isHeading: true) ?? ""
        for group in plan.groups where !group.tasks.isEmpty {
            guard let title = PlainText.text(group.title) else {
                let tasks = group.tasks.map { add($0, .number, below: section, place: 0, &body) }
                made.groups.append(TaskGroup(id: section, title: Text(PlainText.line(plan.titles.tasks)), tasks: tasks))
                continue
            }
            let id = "\(section).\(body.add(.number, [Run(title.string)], isHeading: true) ?? "")"
            let tasks = group.tasks.enumerated().map { add($1, .dash, below: id, place: $0 + 1, &body) }
            made.groups.append(TaskGroup(id: id, title: title, tasks: tasks))
        }
    }

    private mutating func addArrangements(_ body: inout BodyMaking) {
        guard !plan.arrangements.isEmpty else { return }
        let section = body.add(.roman, PlainText.runs(plan.titles.arrangements), isHeading: true) ?? ""
        made.arrangements = plan.arrangements.map { add($0, .number, below: section, place: 0, &body) }
    }

    // MARK: Tasks

    /// - Parameter place: of a task with a dash among its neighbours, from 1.
    private func add(
        _ task: Plan.Task, _ level: Content.Level, below parent: String, place: Int, _ body: inout BodyMaking
    ) -> PlanTask {
        let text = PlainText.line(task.text)
        let printed = plan.assignments == .inText ? [text.closed, task.duty].filter { !$0.isEmpty } : [text]
        let runs = printed.enumerated().map { Run($0 == 0 ? $1 : " " + $1, italic: $0 > 0) }
        let number = body.add(level, task.duty.isEmpty ? [Run(text)] : runs, isHeading: false)
        let own = PlainText.text(task.id)
        var made = PlanTask(id: own?.string ?? "\(parent).\(number ?? "\(place)")", text: Text(text))
        made.isPinned = own != nil
        made.lead = PlainText.lines(task.lead)
        made.coordinating = PlainText.lines(task.coordinating)
        made.deadline = task.deadline.flatMap(\.own)
        made.deliverable = PlainText.text(task.product)
        made.nature = task.nature?.own
        return made
    }

    private mutating func checkIDs() {
        var firsts: [String: PlanTask] = [:]
        for task in made.tasks {
            if let first = firsts[task.id] {
                let told = ["id": task.id, "first": first.text.string, "second": task.text.string]
                diagnostics.append(Found(.repeatedTaskID, told, file: nil))
            }
            firsts[task.id] = firsts[task.id] ?? task
        }
    }

    /// The table of who does what, for a plan that prints it as an annex.
    var annex: [Content] {
        let titles = ["Mã", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm"]
        // The tasks get what is left.
        let shares: [Double?] = [8, nil, 16, 16, 10, 14]
        let rows = made.tasks.map { task in
            [
                task.id, task.text.string, task.lead.map(\.string).joined(separator: ", "),
                task.coordinating.map(\.string).joined(separator: ", "), task.deadline?.text.string ?? "",
                task.deliverable?.string ?? "",
            ]
        }
        let columns = zip(titles, shares).map { Table.Column($0, alignment: .left, share: $1) }
        return [.table(Table(columns: columns, rows: rows))]
    }
}

extension Plan.Task {
    /// `Chủ trì: …; phối hợp: …; thời hạn: …; sản phẩm: ….`, empty where nothing is said.
    fileprivate var duty: String {
        let parts = [
            ("chủ trì", PlainText.lines(lead).map(\.string).joined(separator: ", ")),
            ("phối hợp", PlainText.lines(coordinating).map(\.string).joined(separator: ", ")),
            ("thời hạn", deadline.flatMap(\.own)?.text.string ?? ""),
            ("sản phẩm", PlainText.text(product)?.string ?? ""),
        ]
        let said = parts.filter { !$0.1.isEmpty }.map { "\($0): \($1)" }.joined(separator: "; ")
        return said.isEmpty ? "" : said.prefix(1).uppercased() + said.dropFirst() + "."
    }
}

extension Plan.Deadline {
    var own: PlanModel.Deadline? {
        switch self {
        case .day(let day): PlanModel.Deadline(date: day.own.date, text: Text(day.own.cited))
        case .words(let words): PlainText.text(words).map { PlanModel.Deadline(text: $0) }
        }
    }
}

extension Plan.Nature {
    fileprivate var own: TaskNature {
        switch self {
        case .once: .once
        case .periodic: .periodic
        case .ongoing: .ongoing
        }
    }
}

extension String {
    /// As a sentence that another one may follow.
    fileprivate var closed: String { last.map { ".;:,!?…".contains($0) } ?? true ? self : self + "." }
}

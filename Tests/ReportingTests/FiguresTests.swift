import PlanModel
import Reporting
import TestSupport
import Testing

/// Builds small plans and rows for tests of figures.
enum Plans {
    static func task(
        _ id: String, _ leads: [String], nature: TaskNature? = .once, text: String = "Làm việc này"
    ) -> PlanTask {
        var task = PlanTask(id: id, text: Text(text))
        task.lead = leads.map { Text($0) }
        task.nature = nature
        return task
    }

    static func plan(_ groups: [[PlanTask]], arrangements: [PlanTask] = []) -> Plan {
        var plan = Plan()
        plan.groups = groups.enumerated().map {
            TaskGroup(id: "II.\($0 + 1)", title: Text("Nhóm \($0 + 1)"), tasks: $1)
        }
        plan.arrangements = arrangements
        return plan
    }

    static func row(
        _ task: String, _ body: String, _ period: String, _ status: TaskStatus?, completion: String? = nil,
        result: String = ""
    ) -> ProgressEntry {
        var row = ProgressEntry(task: task, body: body, period: Period(code: period)!)
        row.status = status
        row.completion = completion.flatMap { Day(iso: $0) }
        row.result = result
        return row
    }

    static func figures(
        _ plan: Plan, _ rows: [ProgressEntry], at code: String, deadlines: [String: String] = [:], date: String? = nil
    ) -> PlanFigures {
        let period = Period(code: code)!
        func snapshot(_ period: Period?) -> ProgressSnapshot? { period.map { ProgressSnapshot(rows, at: $0) } }
        return PlanFigures(
            Assignments(plan), now: snapshot(period)!, previous: snapshot(period.previous),
            lastYear: snapshot(period.sameLastYear), deadlines: deadlines.mapValues { Day(iso: $0)! },
            days: ReportDays(cutOff: period.lastDay, date: date.flatMap { Day(iso: $0) }))
    }
}

@Suite("How a task stands is computed from its rows")
struct StandingTests {
    private func standing(
        _ rows: [ProgressEntry], deadline: String? = "2026-06-30", at code: String = "2026-Q3", leads: [String] = ["A"],
        nature: TaskNature = .once, date: String? = nil
    ) -> Standing {
        let plan = Plans.plan([[Plans.task("1", leads, nature: nature)]])
        let deadlines = deadline.map { ["1": $0] } ?? [:]
        return Plans.figures(plan, rows, at: code, deadlines: deadlines, date: date).tasks[0].standing
    }

    @Test func onTime() {
        let found = standing([Plans.row("1", "A", "2026-Q2", .done, completion: "2026-06-30")])
        #expect(found.state == .done && found.isOnTime && !found.isLate && !found.isOverdue)
        #expect(!found.isReported)
    }

    @Test func late() {
        let found = standing([Plans.row("1", "A", "2026-Q3", .done, completion: "2026-07-01")])
        #expect(found.isLate && !found.isOnTime && !found.isOverdue && found.isReported)
    }

    @Test("without a day typed only a whole period after the deadline is late")
    func undated() {
        #expect(!standing([Plans.row("1", "A", "2026-Q2", .done)]).isLate)
        #expect(standing([Plans.row("1", "A", "2026-Q3", .done)]).isLate)
        // Said again later, it was still done then.
        #expect(!standing([Plans.row("1", "A", "2026-Q2", .done), Plans.row("1", "A", "2026-Q3", .done)]).isLate)
    }

    @Test func overdue() {
        #expect(standing([Plans.row("1", "A", "2026-Q3", .underway)]).isOverdue)
        #expect(standing([]).isOverdue)
        #expect(!standing([], deadline: nil).isOverdue)
        #expect(!standing([], deadline: "2026-10-01").isOverdue)
        #expect(standing([], deadline: "2026-09-30").isOverdue)
        // A report of the day itself cannot know that the day passed in vain.
        #expect(!standing([], deadline: "2026-09-25", date: "2026-09-25").isOverdue)
        #expect(standing([], deadline: "2026-09-24", date: "2026-09-25").isOverdue)
    }

    @Test("an ongoing task has results or none, and is never late")
    func ongoing() {
        let row = Plans.row("1", "A", "2026-Q3", .underway, result: "mở 02 lớp")
        #expect(standing([row], nature: .ongoing).state == .ongoingWithResult)
        #expect(standing([row], at: "2026-Q4", nature: .ongoing).state == .ongoingWithoutResult)
        #expect(!standing([], nature: .ongoing).isOverdue)
    }

    @Test("a task is done when all its leads are, on the last one's day")
    func leads() {
        let first = Plans.row("1", "A", "2026-Q2", .done, completion: "2026-05-01")
        let half = standing([first], leads: ["A", "B"])
        #expect(half.state == .underway && half.isOverdue)
        let both = standing(
            [first, Plans.row("1", "B", "2026-Q3", .done, completion: "2026-07-02")], leads: ["A", "B"])
        #expect(both.state == .done && both.isLate && both.completion?.iso == "2026-07-02")
    }

    @Test("an early row is what later periods know; a later one is not")
    func time() {
        let rows = [Plans.row("1", "A", "2026-Q4", .done, completion: "2026-12-01")]
        #expect(standing(rows).state == .notStarted)
        #expect(standing(rows, at: "2027-Q1").state == .done)
    }
}

@Suite("Parts add up to wholes")
struct TallyPropertyTests {
    @Test("for random plans and rows", arguments: 0..<60 as Range<UInt64>)
    func sums(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let bodies = (0..<Int.random(in: 1...6, using: &random)).map { "Cơ quan \($0)" }
        let groups = (0..<Int.random(in: 1...4, using: &random)).map { group in
            (0..<Int.random(in: 1...6, using: &random)).map { number in
                Plans.task(
                    "II.\(group + 1).\(number)",
                    bodies.shuffled(using: &random).dropLast(Int.random(in: 0..<bodies.count, using: &random)),
                    nature: TaskNature.allCases.randomElement(using: &random)!)
            }
        }
        let plan = Plans.plan(groups, arrangements: [Plans.task("III.1", [bodies[0]], nature: nil)])
        let codes = ["2025-Q3", "2026-Q1", "2026-05", "2026-Q2", "2026-Q3", "2026-6T"]
        var rows: [ProgressEntry] = []
        for task in plan.tasks {
            for body in task.lead.map(\.string) {
                for code in codes where Bool.random(using: &random) {
                    rows.append(
                        Plans.row(
                            task.id, body, code, TaskStatus.allCases.randomElement(using: &random),
                            result: Bool.random(using: &random) ? "có" : ""))
                }
            }
        }
        let deadlines = Dictionary(
            uniqueKeysWithValues: plan.tasks.map { ($0.id, "2026-0\(Int.random(in: 1...9, using: &random))-15") })
        for code in codes {
            let figures = Plans.figures(plan, rows.shuffled(using: &random), at: code, deadlines: deadlines)
            #expect(figures.groups.map(\.tally).reduce(Tally(), +) == figures.whole)
            #expect(
                figures.previous
                    == figures.groups.map { $0.previous }.reduce(Tally?.none) { sum, next in
                        next.map { (sum ?? Tally()) + $0 } ?? sum
                    })
            for tally in [figures.whole] + figures.groups.map(\.tally) + figures.bodies.map(\.tally) {
                #expect(tally.total == tally.done + tally.underway + tally.notStarted + tally.paused + tally.ongoing)
                #expect(tally.doneOnTime + tally.doneLate <= tally.done)
                #expect(tally.overdue <= tally.underway + tally.notStarted + tally.paused)
                #expect(tally.ongoingWithResult + tally.ongoingWithoutResult == tally.ongoing)
                #expect(tally.unreported <= tally.total)
            }
            #expect(figures.bodies.map(\.tally.total).reduce(0, +) == plan.tasks.map(\.lead.count).reduce(0, +))
            #expect(figures.silent.count + figures.bodies.count(where: \.hasReported) == figures.bodies.count)
        }
    }
}

@Suite("A period before is judged by its own cut-off")
struct EarlierCutOffTests {
    @Test("as its own report judged it")
    func cutOff() {
        let plan = Plans.plan([[Plans.task("1", ["A"])]])
        let rows = [Plans.row("1", "A", "2026-Q2", .underway), Plans.row("1", "A", "2026-Q3", .underway)]
        func figures(_ cutOff: @escaping (Period) -> Day) -> PlanFigures {
            let period = Period(code: "2026-Q3")!
            return PlanFigures(
                Assignments(plan), now: ProgressSnapshot(rows, at: period),
                previous: ProgressSnapshot(rows, at: period.previous!), deadlines: ["1": Day(2026, 6, 30)!],
                days: ReportDays(cutOff: cutOff(period)), cutOff: cutOff)
        }
        #expect(figures(\.lastDay).previous?.overdue == 1)
        // Data up to 14/6 cannot know that 30/6 passed in vain.
        let state = figures { Day.first(of: $0.lastDay.date.month!, in: $0.year).adding(13) }
        #expect(state.previous?.overdue == 0 && state.whole.overdue == 1)
    }
}

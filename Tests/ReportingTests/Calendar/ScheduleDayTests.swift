import FormatRules
import PlanModel
import Reporting
import TestSupport
import Testing

/// Days that follow from no computing here: they were counted by hand on a calendar.
@Suite("Due days of a plan, counted by hand")
struct ScheduleDayTests {
    /// A plan whose reports are due two working days after the cut-off.
    private func document(
        _ cycles: [Period.Length], from start: String = "2026-01-05", to end: String? = "2026-12-31",
        term: FollowUp.Term? = .init(days: 2, areWorkingDays: true)
    ) -> OfficialDocument {
        var document = OfficialDocument(kind: Text("kế hoạch"))
        document.plan = Plans.plan([
            [Plans.task("II.1.1", ["Ban A"]), Plans.task("II.1.2", ["Ban B"])], [Plans.task("II.2.1", ["Ban A"])],
        ])
        document.date = Day(iso: start)!.date
        var followUp = FollowUp()
        (followUp.cycles, followUp.term, followUp.urger) = (cycles, term, Text("Văn phòng"))
        if let end { followUp.end = Day(iso: end)!.date }
        document.followUp = followUp
        return document
    }

    private func schedule(
        _ document: OfficialDocument, _ rule: CutOffs.Rule = .calendar, from first: String? = nil,
        to last: String? = nil
    ) throws -> Schedule {
        var days = WorkingDays(from: Calendar.store, own: document.daysOff)
        let made = try Schedule(
            of: document, assignments: Assignments(document.plan!), cutOffs: CutOffs(rule, origin: .own),
            cycles: Cycles(of: document), days: &days, first: first.map { Day(iso: $0)! },
            last: last.map { Day(iso: $0)! })
        return try #require(made)
    }

    /// `2026-Q1 2026-01-01…2026-03-31 → 2026-04-02`; a task by its id.
    private func lines(_ schedule: Schedule) -> [String] {
        schedule.entries.map { entry in
            switch entry.matter {
            case .report(let period, let window):
                "\(period.code) \(window.first.iso)…\(window.last.iso) → \(entry.due.iso)"
            case .task(let id, _): "\(id) → \(entry.due.iso)"
            }
        }
    }

    @Test("quarters by the calendar: holidays and days in lieu lie between cut-off and due day")
    func quarters() throws {
        #expect(
            lines(try schedule(document([.quarter]))) == [
                "2026-Q1 2026-01-01…2026-03-31 → 2026-04-02", "2026-Q2 2026-04-01…2026-06-30 → 2026-07-02",
                "2026-Q3 2026-07-01…2026-09-30 → 2026-10-02", "2026-Q4 2026-10-01…2026-12-31 → 2027-01-05",
            ])
    }

    @Test("months up to day 14, about Tết 2026 and 30 April")
    func months() throws {
        #expect(
            lines(try schedule(document([.month], to: "2026-05-31"), .day(14))) == [
                "2026-01 2025-12-15…2026-01-14 → 2026-01-16", "2026-02 2026-01-15…2026-02-14 → 2026-02-24",
                "2026-03 2026-02-15…2026-03-14 → 2026-03-17", "2026-04 2026-03-15…2026-04-14 → 2026-04-16",
                "2026-05 2026-04-15…2026-05-14 → 2026-05-18",
            ])
    }

    @Test("six and nine months come once a year; what is due on one day stands shortest first")
    func long() throws {
        #expect(
            lines(try schedule(document([.halfYear, .nineMonths, .year], from: "2026-07-01", to: "2027-12-31"))) == [
                "2026-9T 2026-01-01…2026-09-30 → 2026-10-02", "2026 2026-01-01…2026-12-31 → 2027-01-05",
                "2027-6T 2027-01-01…2027-06-30 → 2027-07-02", "2027-9T 2027-01-01…2027-09-30 → 2027-10-04",
                "2027 2027-01-01…2027-12-31 → 2028-01-05",
            ])
        let together = try schedule(document([.year, .quarter], from: "2026-10-01"))
        #expect(lines(together).map { $0.prefix(7) } == ["2026-Q4", "2026 20"])
    }

    @Test("no report is due whose data ended before the plan was issued")
    func life() throws {
        // The third quarter's data end on 14 September, before the plan; the fourth's on 14 December.
        let found = try schedule(document([.quarter], from: "2026-09-20", to: "2026-12-20"), .day(14))
        #expect(lines(found) == ["2026-Q4 2026-09-15…2026-12-14 → 2026-12-16"])
    }

    @Test("`--from` and `--to` ask for due days")
    func asked() throws {
        let plan = document([.quarter], to: "2027-12-31")
        let january = try schedule(plan, from: "2027-01-01", to: "2027-04-01")
        #expect(lines(january) == ["2026-Q4 2026-10-01…2026-12-31 → 2027-01-05"])
        #expect(lines(try schedule(plan, from: "2027-01-05", to: "2027-01-05")).count == 1)
        #expect(lines(try schedule(plan, from: "2027-01-06", to: "2027-03-31")).isEmpty)
        // A plan of January owes nothing on the quarter before it, whatever is asked for.
        #expect(lines(try schedule(plan, from: "2026-01-01", to: "2026-01-31")).isEmpty)
    }

    @Test("a long term is still found from the day asked for")
    func longTerm() throws {
        let plan = document([.year], to: "2027-12-31", term: .init(days: 366, areWorkingDays: false))
        #expect(
            lines(try schedule(plan, from: "2028-01-01", to: "2028-12-31")).map { $0.suffix(10) } == [
                "2028-01-01", "2028-12-31",
            ])
    }

    @Test("the office's own days off put the due day off")
    func ownDays() throws {
        var plan = document([.quarter], to: "2026-03-31")
        var dayOff = DayOff()
        (dayOff.first, dayOff.last) = (Day(iso: "2026-04-01")!.date, Day(iso: "2026-04-03")!.date)
        plan.daysOff = [dayOff]
        #expect(lines(try schedule(plan)) == ["2026-Q1 2026-01-01…2026-03-31 → 2026-04-07"])
    }

    @Test("a due day that passes a Tết which nobody has decided is marked, others are not")
    func provisional() throws {
        let plan = document([.month], from: "2031-01-01", to: "2031-03-31")
        // By the lunar calendar the new year of 2031 is 23 January.
        let found = try schedule(plan, .day(21))
        #expect(found.entries.map(\.isProvisional) == [true, false, false])
    }

    @Test("tasks by their deadlines, among the reports in the order of days")
    func tasks() throws {
        var plan = document([.halfYear])
        plan.plan?.groups[0].tasks[0].deadline = Deadline(text: Text("quý II năm 2026"))
        plan.plan?.groups[0].tasks[1].deadline = Deadline(date: Day(iso: "2026-03-15")!.date, text: Text("15/3/2026"))
        plan.plan?.groups[1].tasks[0].deadline = Deadline(text: Text("năm 2027"))
        let found = try schedule(plan)
        #expect(
            lines(found) == [
                "II.1.2 → 2026-03-15", "II.1.1 → 2026-06-30", "2026-6T 2026-01-01…2026-06-30 → 2026-07-02",
                "II.2.1 → 2027-12-31",
            ])
        #expect(found.entries.map(\.from) == [["Ban B"], ["Ban A"], ["Ban A", "Ban B"], ["Ban A"]])
        #expect(found.entries.map(\.to) == [nil, nil, "Văn phòng", nil])
    }

    @Test("every period of the plan's life comes just once, whatever the cut-off", arguments: 0..<40 as Range<UInt64>)
    func complete(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let length = [Period.Length.week, .month, .quarter].randomElement(using: &random)!
        let start = Day(2024, 1, 1)!.adding(Int.random(in: 0..<700, using: &random))
        let end = start.adding(Int.random(in: 100..<500, using: &random))
        let rule = CutOffs.Rule.day(Int.random(in: 1...28, using: &random))
        let found = try schedule(document([length], from: start.iso, to: end.iso, term: nil), rule)
        var reports: [(period: Period, window: PeriodWindow)] = []
        for case .report(let period, let window) in found.entries.map(\.matter) { reports.append((period, window)) }
        let (first, last) = (try #require(reports.first), try #require(reports.last))
        #expect(first.window.first <= start && start <= first.window.last)
        #expect(last.period == Period.of(length, containing: end))
        for (one, next) in zip(reports, reports.dropFirst()) {
            #expect(one.period.next == next.period)
            #expect(one.window.last.adding(1) == next.window.first)
        }
    }
}

import PlanModel
import Reporting
import Testing

@Suite("What is due on a plan, and when")
struct ScheduleTests {
    private func document(
        date: PartialDate = PartialDate(year: 2026, month: 6, day: 15), _ change: (inout FollowUp) -> Void = { _ in }
    ) -> OfficialDocument {
        var document = OfficialDocument(kind: Text("kế hoạch"))
        document.date = date
        var plan = Plans.plan([[Plans.task("II.1.1", ["Ban A"]), Plans.task("II.1.2", ["Ban B"])]])
        plan.groups[0].tasks[0].deadline = Deadline(text: Text("quý III năm 2026"))
        document.plan = plan
        var followUp = FollowUp()
        followUp.urger = Text("Văn phòng")
        followUp.term = FollowUp.Term(days: 5, areWorkingDays: true)
        change(&followUp)
        document.followUp = followUp
        return document
    }

    private func schedule(
        _ document: OfficialDocument, cutOffs: CutOffs? = nil, from first: Day? = nil, to last: Day? = nil
    ) throws -> Schedule? {
        var days = WorkingDays(from: Calendar.store, own: document.daysOff)
        return try Schedule(
            of: document, assignments: Assignments(document.plan!),
            cutOffs: cutOffs ?? CutOffs(.calendar, origin: .own),
            cycles: Cycles(of: document), days: &days, first: first, last: last)
    }

    private func lines(_ schedule: Schedule?) throws -> [String] {
        try #require(schedule).entries.map { entry in
            let mark = (entry.isProvisional ? " dự kiến" : "") + (entry.lacksTerm ? " không hạn" : "")
            switch entry.matter {
            case .report(let period, let window):
                return "\(entry.due.iso)\(mark) \(period.code) \(window.first.iso) \(window.last.iso)"
            case .task(let id, _): return "\(entry.due.iso)\(mark) \(id) \(entry.from.joined())"
            }
        }
    }

    @Test("periods and tasks in the order of their days, the period of the plan's end among them")
    func ended() throws {
        let document = document {
            $0.cycles = [.quarter, .year]
            $0.end = PartialDate(year: 2026, month: 11, day: 15)
        }
        let found = try schedule(document)
        #expect(
            try lines(found) == [
                "2026-07-07 2026-Q2 2026-04-01 2026-06-30", "2026-09-30 II.1.1 Ban A",
                "2026-10-07 2026-Q3 2026-07-01 2026-09-30", "2027-01-08 2026-Q4 2026-10-01 2026-12-31",
                "2027-01-08 2026 2026-01-01 2026-12-31",
            ])
        #expect(found?.isOpen == false && found?.entries[0].from == ["Ban A", "Ban B"])
        #expect(found?.entries[0].to == "Văn phòng")
    }

    @Test("by the state's cut-off a period that closed before the plan began is not due")
    func state() throws {
        let document = document(date: PartialDate(year: 2026, month: 9, day: 20)) {
            $0.cycles = [.quarter, .halfYear]
            $0.end = PartialDate(year: 2027)
        }
        let found = try schedule(document, cutOffs: CutOffs(followUp: nil, family: .state, from: Calendar.store))
        #expect(
            try lines(found) == [
                "2026-09-30 II.1.1 Ban A", "2026-12-21 2026-Q4 2026-09-15 2026-12-14",
                "2027-03-19 2027-Q1 2026-12-15 2027-03-14", "2027-06-21 2027-Q2 2027-03-15 2027-06-14",
                "2027-06-21 2027-6T 2026-12-15 2027-06-14", "2027-09-21 2027-Q3 2027-06-15 2027-09-14",
                "2027-12-21 2027-Q4 2027-09-15 2027-12-14",
            ])
    }

    @Test("an open plan shows a year; --from and --to choose by the day that is due")
    func spans() throws {
        let open = try #require(try schedule(document { $0.cycles = [.quarter] }))
        #expect(open.isOpen && open.last.iso == "2027-06-15")
        #expect(try lines(open).map { $0.prefix(10) }.last == "2027-04-07")
        let chosen = try schedule(
            document { $0.cycles = [.month] }, from: Day(2026, 10, 1)!, to: Day(2026, 11, 30)!)
        #expect(
            try lines(chosen) == [
                "2026-10-07 2026-09 2026-09-01 2026-09-30", "2026-11-06 2026-10 2026-10-01 2026-10-31",
            ])
    }

    @Test("without a term the cut-off stands and is said to be one; provisional days are marked")
    func terms() throws {
        let noTerm = try schedule(
            document {
                $0.cycles = [.quarter]
                $0.term = nil
            }, to: Day(2026, 9, 30)!)
        #expect(
            try lines(noTerm) == [
                "2026-06-30 không hạn 2026-Q2 2026-04-01 2026-06-30",
                "2026-09-30 không hạn 2026-Q3 2026-07-01 2026-09-30", "2026-09-30 II.1.1 Ban A",
            ])
        let tet = try schedule(
            document { $0.cycles = [.month] }, from: Day(2027, 2, 1)!, to: Day(2027, 2, 28)!)
        #expect(try lines(tet) == ["2027-02-12 dự kiến 2027-01 2027-01-01 2027-01-31"])
    }

    @Test("without any beginning there is no schedule, until somebody says from when")
    func noBeginning() throws {
        let undated = document(date: PartialDate()) { $0.cycles = [.quarter] }
        #expect(try schedule(undated) == nil)
        #expect(try schedule(undated, from: Day(2026, 7, 1)!) != nil)
        let partial = document(date: PartialDate()) {
            $0.cycles = [.quarter]
            $0.start = PartialDate(year: 2026, month: 7)
        }
        #expect(try schedule(partial)?.first.iso == "2026-07-01")
    }
}

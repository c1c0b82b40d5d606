import FormatRules
import PlanModel
import Reporting
import Testing

@Suite("Which days a period covers")
struct CutOffTests {
    private func followUp(_ cutOff: FollowUp.CutOff?) -> FollowUp {
        var followUp = FollowUp()
        followUp.cutOff = cutOff
        return followUp
    }

    private func expect(_ cutOffs: CutOffs, _ code: String, _ first: String, _ last: String) throws {
        let window = cutOffs.window(of: try Calendar.period(code))
        #expect(window.first.iso == first)
        #expect(window.last.iso == last)
    }

    @Test(
        "state offices: from day 15 to day 14, worked out by hand for 2024–2027",
        arguments: [
            ("2024-01", "2023-12-15", "2024-01-14"), ("2024-02", "2024-01-15", "2024-02-14"),
            ("2024-03", "2024-02-15", "2024-03-14"), ("2024-12", "2024-11-15", "2024-12-14"),
            ("2024-Q1", "2023-12-15", "2024-03-14"), ("2024-Q2", "2024-03-15", "2024-06-14"),
            ("2024-6T", "2023-12-15", "2024-06-14"), ("2024-9T", "2023-12-15", "2024-09-14"),
            ("2024", "2023-12-15", "2024-12-14"), ("2025-01", "2024-12-15", "2025-01-14"),
            ("2025-Q1", "2024-12-15", "2025-03-14"), ("2025-Q4", "2025-09-15", "2025-12-14"),
            ("2025-6T", "2024-12-15", "2025-06-14"), ("2025", "2024-12-15", "2025-12-14"),
            ("2026-03", "2026-02-15", "2026-03-14"), ("2026-Q3", "2026-06-15", "2026-09-14"),
            ("2026-9T", "2025-12-15", "2026-09-14"), ("2026", "2025-12-15", "2026-12-14"),
            ("2027-01", "2026-12-15", "2027-01-14"), ("2027-Q1", "2026-12-15", "2027-03-14"),
            ("2027-6T", "2026-12-15", "2027-06-14"), ("2027", "2026-12-15", "2027-12-14"),
            // No rule speaks of weeks.
            ("2026-W38", "2026-09-14", "2026-09-20"), ("2027-W01", "2027-01-04", "2027-01-10"),
        ])
    func state(code: String, first: String, last: String) throws {
        try expect(try CutOffs(followUp: nil, family: .state, from: Calendar.store), code, first, last)
    }

    @Test(
        "the office's own day",
        arguments: [
            (25, "2024-02", "2024-01-26", "2024-02-25"), (25, "2024-03", "2024-02-26", "2024-03-25"),
            (25, "2026-Q1", "2025-12-26", "2026-03-25"), (25, "2026", "2025-12-26", "2026-12-25"),
            (28, "2024-03", "2024-02-29", "2024-03-28"), (28, "2025-03", "2025-03-01", "2025-03-28"),
            (1, "2026-09", "2026-08-02", "2026-09-01"), (25, "2026-W53", "2026-12-28", "2027-01-03"),
        ])
    func own(day: Int, code: String, first: String, last: String) throws {
        let cutOffs = try CutOffs(followUp: followUp(.day(day)), family: .state, from: Calendar.store)
        #expect(cutOffs.origin == .own && cutOffs.remarks.isEmpty)
        try expect(cutOffs, code, first, last)
    }

    @Test(
        "calendar periods, leap day included",
        arguments: [
            ("2024-02", "2024-02-01", "2024-02-29"), ("2027-02", "2027-02-01", "2027-02-28"),
            ("2024-Q1", "2024-01-01", "2024-03-31"), ("2026-9T", "2026-01-01", "2026-09-30"),
        ])
    func calendar(code: String, first: String, last: String) throws {
        let cutOffs = try CutOffs(followUp: followUp(.periodEnd), family: .state, from: Calendar.store)
        #expect(cutOffs.remarks.isEmpty)
        try expect(cutOffs, code, first, last)
    }

    @Test("a Party office without a word of its own is warned, a state office is told how sure the rule is")
    func remarks() throws {
        let party = try CutOffs(followUp: followUp(nil), family: .party, from: Calendar.store)
        #expect(party.origin == .assumed)
        #expect(party.remarks.map(\.message.code) == ["VB900"] && party.remarks[0].severity == .warning)
        try expect(party, "2026-Q3", "2026-07-01", "2026-09-30")
        let state = try CutOffs(followUp: nil, family: .state, from: Calendar.store)
        #expect(state.remarks.map(\.message.code) == ["VB901"] && state.remarks[0].severity == .note)
        #expect(state.remarks[0].certainty == "U" && state.remarks[0].clause == "NĐ 09/2019/NĐ-CP")
    }

    @Test(
        "windows follow without gap or overlap",
        arguments: [FollowUp.CutOff.periodEnd, .day(1), .day(14), .day(28), nil],
        [Period.Length.week, .month, .quarter, .year])
    func neighbours(cutOff: FollowUp.CutOff?, length: Period.Length) throws {
        let cutOffs = try CutOffs(followUp: followUp(cutOff), family: .state, from: Calendar.store)
        var period = try #require(Period.of(length, containing: Day(2023, 12, 31)!))
        while period.year < 2028 {
            let next = try #require(period.next)
            #expect(cutOffs.window(of: next).first == cutOffs.window(of: period).last.adding(1))
            period = next
        }
    }
}

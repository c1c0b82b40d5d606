import PlanModel
import Reporting
import Testing

@Suite("How often a plan is reported on")
struct CycleTests {
    @Test(
        "as plans say it",
        arguments: [
            ("định kỳ 6 tháng, hằng năm", [.halfYear, .year]), ("hằng quý", [.quarter]), ("hàng tháng", [.month]),
            ("03 tháng một lần", [.quarter]), ("ba tháng một lần", [.quarter]), ("sáu tháng một lần", [.halfYear]),
            ("hằng quý, 6 tháng, 9 tháng và hằng năm", [.quarter, .halfYear, .nineMonths, .year]),
            ("định kỳ 6 tháng đầu năm", [.halfYear]), ("tháng/lần", [.month]), ("mỗi tuần một lần", [.week]),
            ("định kỳ", []), ("định kỳ hai tháng một lần", []), ("", []),
        ] as [(String, [Period.Length])])
    func words(text: String, expected: [Period.Length]) { #expect(Cycles.read(text) == expected) }

    @Test("what is written down goes before the sentence; without either quarters are assumed")
    func choice() {
        var document = OfficialDocument(kind: Text("kế hoạch"))
        document.plan = Plan()
        #expect(Cycles(of: document).lengths == [.quarter] && Cycles(of: document).isAssumed)
        document.plan?.reporting = ReportingDuty()
        document.plan?.reporting?.frequency = Text("định kỳ 6 tháng, hằng năm")
        #expect(Cycles(of: document).lengths == [.halfYear, .year] && !Cycles(of: document).isAssumed)
        document.followUp = FollowUp()
        document.followUp?.cycles = [.year, .month]
        #expect(Cycles(of: document).lengths == [.month, .year])
    }
}

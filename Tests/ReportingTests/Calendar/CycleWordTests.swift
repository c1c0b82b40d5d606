import PlanModel
import Reporting
import Testing

@Suite("Words that name how often, and words that name a period")
struct CycleWordTests {
    @Test(
        "words of plans",
        arguments: [
            ("định kỳ 6 tháng, hằng năm", [Period.Length.halfYear, .year]), ("hằng quý", [.quarter]),
            ("03 tháng một lần", [.quarter]), ("Hằng tháng (trước ngày 25), quý", [.month, .quarter]),
            ("hằng tuần", [.week]), ("mỗi tháng 01 lần", [.month]), ("quý một lần", [.quarter]),
            ("sáu tháng, một năm", [.halfYear, .year]), ("ba tháng", [.quarter]), ("nửa năm", [.halfYear]),
            ("3, 6, 9 tháng và năm", [.quarter, .halfYear, .nineMonths, .year]), ("12 tháng", [.year]),
            ("hằng tháng, 6 tháng, 3 và 9 tháng", [.month, .halfYear, .quarter, .nineMonths]),
            ("trước ngày 25, hằng quý; năm", [.quarter, .year]),
        ])
    func read(text: String, lengths: [Period.Length]) { #expect(Cycles.read(text) == lengths) }

    @Test(
        "a period that is named is no cycle", arguments: ["vào tháng 12", "trong quý IV", "định kỳ", "", "2 tháng/lần"])
    func named(text: String) { #expect(Cycles.read(text).isEmpty) }

    @Test("a named month does not hide the cycle beside it")
    func both() {
        #expect(Cycles.read("vào tháng 12 hằng năm") == [.year])
        #expect(Cycles.read("hằng quý trong năm 2026") == [.quarter])
        #expect(Cycles.read("trước ngày 15 tháng 6 và 15 tháng 12 hằng năm") == [.year])
    }
}

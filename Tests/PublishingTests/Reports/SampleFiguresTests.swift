import Foundation
import PlanModel
import Reporting
import Testing

/// What was counted by hand in the tables of the samples: every literal here was typed from the rows, not computed.
private struct CountedByHand: Sendable, CustomTestStringConvertible {
    var period: SampledPeriod
    /// By group, `III` the arrangements, `all` the whole:
    /// total | done (on time/late) | underway | not started | paused | overdue | ongoing with/without | unreported.
    var table: [(group: String, counts: String)]
    var reporting: String
    var silent: [String]
    /// By name, as a report writes them.
    var indicators: [(name: String, value: String)]

    var testDescription: String { period.testDescription }

    init(
        _ sample: SampleCase, _ code: String, _ table: [(String, String)], reporting: String, silent: [String] = [],
        _ indicators: [(String, String)] = []
    ) {
        period = SampledPeriod(sample: sample, code: code)
        self.table = table.map { (group: $0.0, counts: $0.1) }
        self.reporting = reporting
        self.silent = silent
        self.indicators = indicators.map { (name: $0.0, value: $0.1) }
    }

    static let all = party + digital

    private static let party = [
        CountedByHand(
            .party, "2021-Q2",
            [
                ("II.1", "2|0(0/0)|0|0|0|0|2/0|0"), ("II.2", "4|0(0/0)|3|0|0|1|1/0|0"),
                ("II.3", "3|0(0/0)|1|0|0|0|1/1|0"), ("II.4", "4|0(0/0)|2|0|0|0|2/0|0"),
                ("II.5", "3|0(0/0)|0|1|0|0|2/0|0"), ("III", "3|1(1/0)|2|0|0|1|0/0|0"),
                ("all", "19|1(1/0)|8|1|0|2|8/1|0"),
            ], reporting: "12/13", silent: ["Thành ủy Mẫu Sơn"],
            [("số hội thảo", "4"), ("hội viên mới", "42"), ("đề tài phản biện", "2")]),
        CountedByHand(
            .party, "2021-Q3",
            [
                ("II.1", "2|0(0/0)|0|0|0|0|2/0|0"), ("II.2", "4|1(0/1)|2|0|0|1|1/0|0"),
                ("II.3", "3|0(0/0)|0|0|1|0|2/0|0"), ("II.4", "4|0(0/0)|2|0|0|0|1/1|0"),
                ("II.5", "3|0(0/0)|0|1|0|0|2/0|0"), ("III", "3|2(1/1)|1|0|0|0|0/0|1"),
                ("all", "19|3(1/2)|5|1|1|1|8/1|1"),
            ], reporting: "13/13", [("số hội thảo", "2"), ("hội viên mới", "15"), ("đề tài phản biện", "1")]),
        CountedByHand(
            .party, "2021-Q4",
            [
                ("II.1", "2|0(0/0)|0|0|0|0|2/0|0"), ("II.2", "4|3(1/2)|0|0|0|0|1/0|1"),
                ("II.3", "3|0(0/0)|0|0|1|1|2/0|0"), ("II.4", "4|1(1/0)|1|0|0|0|2/0|0"),
                ("II.5", "3|0(0/0)|0|1|0|0|1/1|1"), ("III", "3|2(1/1)|1|0|0|0|0/0|2"),
                ("all", "19|6(3/3)|2|1|1|1|8/1|4"),
            ], reporting: "12/13", silent: ["Sở Giáo dục và Đào tạo"],
            [("số hội thảo", "4"), ("hội viên mới", "58"), ("đề tài phản biện", "3")]),
        CountedByHand(
            .party, "2022-Q1",
            [
                ("II.1", "2|0(0/0)|0|0|0|0|1/1|1"), ("II.2", "4|3(1/2)|0|0|0|0|1/0|3"),
                ("II.3", "3|0(0/0)|1|0|0|1|2/0|0"), ("II.4", "4|2(2/0)|0|0|0|0|2/0|1"),
                ("II.5", "3|0(0/0)|1|0|0|0|2/0|0"), ("III", "3|2(1/1)|1|0|0|0|0/0|2"),
                ("all", "19|7(4/3)|3|0|0|1|8/1|7"),
            ], reporting: "11/13", silent: ["Sở Thông tin và Truyền thông", "Huyện ủy Mẫu Hạ"],
            [("số hội thảo", "2"), ("hội viên mới", "23"), ("đề tài phản biện", "2")]),
    ]

    private static let digital = [
        CountedByHand(
            .digital, "2026-07", [("all", "14|0(0/0)|9|2|0|1|2/1|0")], reporting: "9/10",
            silent: ["Đảng ủy phường Mẫu Đông"]),
        CountedByHand(
            .digital, "2026-08", [("all", "14|2(1/1)|8|1|0|1|3/0|1")], reporting: "9/10",
            silent: ["Ủy ban Kiểm tra Tỉnh ủy"]),
        CountedByHand(
            .digital, "2026-09", [("all", "14|3(1/2)|7|0|1|1|3/0|3")], reporting: "9/10", silent: ["Đảng ủy xã Mẫu Hạ"]),
        // The quarter's own row of a body, else the sum of its months. A report of the quarter itself is owed: two
        // bodies sent their months alone.
        CountedByHand(
            .digital, "2026-Q3", [("all", "14|3(1/2)|7|0|1|1|3/0|0")], reporting: "8/10",
            silent: ["Đảng ủy xã Mẫu Hạ", "Đảng ủy phường Mẫu Sơn"],
            [("văn bản ký số", "1.385"), ("hồ sơ số hóa", "1.810"), ("học viên", "180")]),
    ]
}

extension Tally {
    fileprivate var written: String {
        "\(total)|\(done)(\(doneOnTime)/\(doneLate))|\(underway)|\(notStarted)|\(paused)|\(overdue)|"
            + "\(ongoingWithResult)/\(ongoingWithoutResult)|\(unreported)"
    }
}

@Suite("The samples come out as they were counted by hand")
struct SampleFiguresTests {
    @Test("every count of every period", arguments: CountedByHand.all)
    fileprivate func counts(hand: CountedByHand) throws {
        let figures = try ReportDesk(hand.period.sample).figures(hand.period.code)
        for (group, counts) in hand.table {
            let tally =
                switch group {
                case "all": figures.whole
                case "III": try #require(figures.groups.first { $0.group == nil }).tally
                default: try #require(figures.groups.first { $0.group?.id == group }).tally
                }
            #expect(tally.written == counts, "\(group)")
        }
        #expect("\(figures.bodies.count(where: \.hasReported))/\(figures.bodies.count)" == hand.reporting)
        #expect(figures.silent == hand.silent)
        for (name, value) in hand.indicators {
            let figure = try #require(figures.indicators.first { $0.name == name }, "\(name)")
            #expect(figure.actual?.written == value && figure.estimate == nil, "\(name)")
        }
    }
}

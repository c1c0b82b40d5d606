import Foundation
import TestSupport
import Testing

/// A plan with a follow-up of its own, and what `periods` says of it.
@Suite("What `periods` prints, and what it remarks")
struct PeriodsTableTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let ownRule = "{kỳ: quý, chốt số liệu: cuối kỳ, hạn gửi: 2 ngày làm việc, đến: 31/12/2026}"

    private func periods(
        _ options: [String] = [], followUp: String? = ownRule, date: String = "05/01/2026", profile: String = "hd05"
    ) throws -> ProgramResult {
        var source = Source(profile: profile, date: date)
        source.body = [
            "II. NHIỆM VỤ, GIẢI PHÁP", "1. Nhóm nhiệm vụ",
            "- Rà soát quy hoạch. {chủ trì: Ban A; hạn: quý I năm 2026}", "- Tổ chức hội nghị. {chủ trì: Ban B}",
        ]
        let key = followUp.map { "theo dõi: \($0)\n" } ?? ""
        try folder.write(source.text.replacingOccurrences(of: "ký:\n", with: key + "ký:\n"), to: "ke-hoach.md")
        let before = try folder.contents
        let result = try Vanban.run(
            ["periods", "ke-hoach.md", "--diagnostics", "json"] + options, in: folder)
        #expect(try folder.contents == before)
        return result
    }

    private func codes(_ result: ProgramResult) throws -> [String] {
        try Finding.all(in: result.errors).map(\.code).filter { $0.hasPrefix("VB90") }
    }

    private func entries(_ result: ProgramResult) throws -> [[String: Any]] {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any])
        return try #require(object["entries"] as? [[String: Any]])
    }

    @Test("a table in the order of days, and nothing to remark where all is set")
    func table() throws {
        let result = try periods()
        #expect(result.status == 0, "\(result.errors)")
        #expect(try codes(result).isEmpty)
        let days = result.text.split(separator: "\n").map { $0.prefix { $0 != " " } }.filter { $0.contains("/2") }
        #expect(days == ["31/3/2026", "02/4/2026", "02/7/2026", "02/10/2026", "05/01/2027"])
        #expect(result.text.contains("Báo cáo quý III năm 2026 [2026-Q3]"))
        #expect(result.text.contains("4 báo cáo, 1 hạn nhiệm vụ, 05/01/2026 – 31/12/2026\n"))
        #expect(try periods().output == result.output)
    }

    @Test("an object with `--json`")
    func json() throws {
        let result = try periods(["--json", "--from", "01/7/2026", "--to", "31/7/2026"])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any])
        let entries = try entries(result)
        try #require(entries.count == 1)
        #expect(entries[0]["period"] as? String == "2026-Q2" && entries[0]["due"] as? String == "2026-07-02")
        #expect(entries[0]["dataFrom"] as? String == "2026-04-01" && entries[0]["dataTo"] as? String == "2026-06-30")
        #expect(entries[0]["from"] as? [String] == ["Ban A", "Ban B"])
        #expect(object["first"] as? String == "2026-07-01" && object["last"] as? String == "2026-07-31")
    }

    @Test("a Party office that has set nothing is warned, with the remedy")
    func partyWithoutRule() throws {
        let result = try periods(followUp: nil)
        #expect(result.status == 0)
        let found = try Finding.all(in: result.errors).filter { $0.code.hasPrefix("VB90") }
        #expect(found.map(\.code) == ["VB902", "VB900"] && found.allSatisfy { $0.severity == "warning" })
        #expect(found[1].hint?.contains("theo dõi: {kỳ: quý, chốt số liệu: cuối kỳ}") == true)
        #expect(result.text.contains("* chưa đặt hạn gửi"))
    }

    @Test("a state office takes the state's windows, and is told how certain they are")
    func stateRule() throws {
        let result = try periods(["--json"], followUp: "{kỳ: quý, đến: 31/12/2026}", profile: "nd30")
        #expect(result.status == 0, "\(result.errors)")
        let found = try Finding.all(in: result.errors).filter { $0.code == "VB901" }
        #expect(found.map(\.certainty) == ["U"] && found[0].severity == "note")
        let windows = try entries(result).filter { $0["period"] != nil }.map { entry in
            ["dataFrom", "dataTo"].map { key in entry[key] as? String ?? "" }
        }
        #expect(
            windows == [
                ["2025-12-15", "2026-03-14"], ["2026-03-15", "2026-06-14"], ["2026-06-15", "2026-09-14"],
                ["2026-09-15", "2026-12-14"],
            ])
    }

    @Test("how often is assumed and said so where only the cut-off is set")
    func withoutCycle() throws {
        #expect(try codes(periods(followUp: "{chốt số liệu: 25}")) == ["VB902"])
    }

    @Test("a beginning behind the plan's end is remarked")
    func behindTheEnd() throws {
        let result = try periods(["--from", "01/6/2027"])
        #expect(result.status == 0)
        #expect(try codes(result) == ["VB904"])
    }

}

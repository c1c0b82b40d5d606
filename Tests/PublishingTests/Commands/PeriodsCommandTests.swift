import Foundation
import TestSupport
import Testing

@Suite("`vanban periods`")
struct PeriodsCommandTests {
    private func desk(profile: String = "hd05", keys: String = "", body: [String]? = nil) throws -> Desk {
        var source = Source(profile: profile, date: "05/6/2026")
        source.body =
            body ?? [
                "II. NHIỆM VỤ, GIẢI PHÁP", "1. Nhóm nhiệm vụ",
                "- Rà soát quy hoạch. {chủ trì: Ban A; hạn: quý III năm 2026}",
            ]
        return try Desk(source.text.replacingOccurrences(of: "ký:\n", with: keys + "ký:\n"))
    }

    private func codes(_ result: ProgramResult) throws -> [String] {
        try Finding.all(in: result.errors).map(\.code).filter { $0.hasPrefix("VB90") }
    }

    @Test("a table of reports and deadlines, and JSON of the same")
    func table() throws {
        let keys = """
            theo dõi: {kỳ: quý, chốt số liệu: cuối kỳ, hạn gửi: 5 ngày làm việc, đôn đốc: Văn phòng, đến: 31/12/2026}

            """
        let desk = try desk(keys: keys)
        let table = try desk.run("periods", Desk.source, "--diagnostics", "json")
        #expect(table.status == 0, "\(table.errors)")
        #expect(try codes(table) == [])
        for words in ["07/7/2026", "Báo cáo quý III năm 2026", "30/9/2026", "II.1.1", "Văn phòng", "08/01/2027"] {
            #expect(table.text.contains(words), "\(words)")
        }
        let english = try desk.run("periods", Desk.source, "--lang", "en")
        #expect(english.text.contains("Due") && english.text.contains("Report on 2026-Q3"))
        let json = try desk.run("periods", Desk.source, "--json", "--from", "01/10/2026", "--to", "2026-12-31")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
        let entries = try #require(object["entries"] as? [[String: Any]])
        #expect(entries.map { $0["period"] as? String } == ["2026-Q3"])
        #expect(entries[0]["due"] as? String == "2026-10-07" && entries[0]["dataTo"] as? String == "2026-09-30")
    }

    @Test("a Party plan that says nothing is warned; a state plan is told its rule")
    func warnings() throws {
        let party = try desk().run("periods", Desk.source, "--diagnostics", "json")
        #expect(party.status == 0)
        #expect(try codes(party) == ["VB902", "VB900"])
        #expect(party.text.contains("* chưa đặt hạn gửi"))
        let state = try desk(profile: "nd30", keys: "theo dõi: {kỳ: quý}\n")
        let told = try state.run("periods", Desk.source, "--diagnostics", "json")
        #expect(told.status == 0)
        #expect(try codes(told) == ["VB901"])
        #expect(told.text.contains("14/9/2026"))
    }

    @Test("what is no plan, has no date, or is asked for wrongly")
    func failures() throws {
        let dispatch = try Desk(Sample(profile: "hd05", kind: .dispatch).text)
        let none = try dispatch.run("periods", Desk.source, "--diagnostics", "json")
        #expect(none.status == 1 && none.output.isEmpty)
        #expect(try Finding.all(in: none.errors).errors.map(\.code) == ["VB389"])
        let undated = try desk()
        try undated.folder.write(
            String(decoding: undated.folder.bytes(Desk.source), as: UTF8.self)
                .replacingOccurrences(of: "ngày: 05/6/2026", with: "ngày: …/6/2026"), to: Desk.source)
        let open = try undated.run("periods", Desk.source, "--diagnostics", "json")
        #expect(open.status == 1 && open.output.isEmpty)
        #expect(try Finding.all(in: open.errors).errors.map(\.code) == ["VB903"])
        #expect(try undated.run("periods", Desk.source, "--from", "01/7/2026").status == 0)
        for wrong in [["--from", "hôm nay"], ["--from", "01/7/2026", "--to", "30/6/2026"], ["--to", "31/6/2026"]] {
            let result = try Vanban.run(["periods", Desk.source] + wrong, in: undated.folder)
            #expect(result.status == 2 && result.output.isEmpty, "\(wrong)")
        }
    }
}

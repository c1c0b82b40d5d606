import Foundation
import Testing

@Suite("`certify`")
struct CertifyCommandTests {
    private func desk() throws -> Desk { try Desk(Sample(profile: "hd05", kind: .plan).text) }

    private struct File: Decodable {
        var vanban: Int
        var profile: String
        var laidOutBy: String
        var holds: Bool
        var findings: [Line]

        struct Line: Decodable {
            var id: String
            var component: String
            var role: String?
            var page: Int?
            var x: Double?
            var measured: String?
            var asked: String
            var verdict: String
            var verified: Bool
            var clause: String
            var certainty: String
        }
    }

    @Test("A table for people, in both languages")
    func table() throws {
        let desk = try desk()
        let vietnamese = try desk.run("certify", Desk.source, "-q")
        #expect(vietnamese.status == 0, "\(vietnamese.errors)")
        for text in [
            "Ô 4 · địa danh, ngày · trang 1", "cỡ 15, đứng, đậm, IN HOA", "HD 05 II.I.1.2", "0 không đạt",
            "chưa kiểm chứng",
        ] {
            #expect(vietnamese.text.contains(text), "\(text)")
        }
        let english = try desk.run("certify", Desk.source, "-q", "--lang", "en")
        #expect(english.text.contains("Cell 4 · place and date · page 1") && english.text.contains("0 fail"))
        #expect(!english.text.contains("yêu cầu"))
    }

    @Test("JSON for programs")
    func json() throws {
        let result = try desk().run("certify", Desk.source, "-q", "--json")
        #expect(result.status == 0)
        let file = try JSONDecoder().decode(File.self, from: Data(result.output))
        #expect(file.vanban == 1 && file.profile == "hd05" && file.laidOutBy == "hd05" && file.holds)
        let title = try #require(file.findings.first { $0.id == "H1.look" })
        #expect(title.component == "1" && title.role == "partyTitle" && title.page == 1 && title.verdict == "holds")
        #expect(title.clause == "HD 05 II.I.1.2; PL2 dòng 1" && title.certainty == "P+" && title.verified)
        #expect(near(title.x ?? 0, 115.04))
    }

    @Test("Judged by another instrument it fails with status 1, and tells which clauses")
    func fails() throws {
        let result = try desk().run("certify", Desk.source, "--profile", "nd30", "--json", "--diagnostics", "json")
        #expect(result.status == 1)
        let file = try JSONDecoder().decode(File.self, from: Data(result.output))
        #expect(file.profile == "nd30" && file.laidOutBy == "hd05" && !file.holds)
        let errors = try Finding.all(in: result.errors).errors
        #expect(errors.map(\.code) == ["VB801"] && errors[0].message.contains("H1"))
        let unknown = try desk().run("certify", Desk.source, "--profile", "hd99", "--diagnostics", "json")
        #expect(unknown.status == 1 || unknown.status == 2)
    }

    @Test("--pdf draws a zone and its cell number over each component, and the text stays as it is")
    func overlay() throws {
        let desk = try desk()
        let result = try desk.run("certify", Desk.source, "-q", "--pdf", "khung.pdf")
        #expect(result.status == 0, "\(result.errors)")
        let reading = try ForeignReader.read(try desk.folder.bytes("khung.pdf"))
        let plain = try Sample(profile: "hd05", kind: .plan).reading(.poppler)
        #expect(reading.sheets.count == plain.sheets.count)
        for cell in ["1", "2", "3", "4", "5a", "6", "7a", "7b", "9a"] {
            #expect(reading.runs.contains { $0.text == cell && near($0.size, 7, 0.02) }, "cell \(cell)")
        }
        for text in ["ĐẢNG CỘNG SẢN VIỆT NAM", "KẾ HOẠCH", "Trần Văn Mẫu"] { _ = try reading.line(text) }
        let onSource = try desk.run("certify", Desk.source, "-q", "--pdf", Desk.source)
        #expect(onSource.status != 0)
    }
}

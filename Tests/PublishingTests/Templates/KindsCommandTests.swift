import Foundation
import TestSupport
import Testing

/// `vanban kinds`.
@Suite("The list of kinds")
struct KindsCommandTests {
    private struct Entry: Decodable {
        var name: String
        var symbol: String?
        var profile: String
        var clause: String
        var certainty: String
        var sample: String?
        var paper: Bool
        var office: Bool
        var has: [String]
        var optional: [String]
        var lacks: [String]
        var signers: Int
        var template: String?
        var templates: [String]
    }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func entries(_ arguments: String...) throws -> [Entry] {
        let result = try Vanban.run(["kinds", "--json"] + arguments, in: folder)
        try #require(result.status == 0, "\(result.errors)")
        return try JSONDecoder().decode([Entry].self, from: Data(result.output))
    }

    private func entry(_ name: String, _ profile: String) throws -> Entry {
        try #require(try entries("--profile", profile).first { $0.name == name })
    }

    @Test("29 kinds of the state, 25 and 8 papers of the Party, by each profile")
    func counts() throws {
        let all = try entries()
        #expect(all.filter { $0.profile == "nd30" }.count == 29)
        for profile in ["hd05", "hd36"] {
            let party = all.filter { $0.profile == profile }
            #expect(party.filter { !$0.paper }.count == 25 && party.filter(\.paper).count == 8)
        }
        #expect(try entries("--profile", "nd30").count == 29)
        #expect(all.allSatisfy { !$0.clause.isEmpty && !$0.certainty.isEmpty })
    }

    @Test("Every kind has a template, and every template a kind")
    func templates() throws {
        let all = try entries()
        #expect(all.filter { $0.template == nil }.map(\.name) == [])
        for (family, profile) in [("party", "hd05"), ("state", "nd30")] {
            let files = Set(TemplateSample.once.filter { $0.family == family }.map(\.name))
            #expect(Set(all.filter { $0.profile == profile }.flatMap(\.templates)) == files)
        }
        #expect(try entry("quyết định", "nd30").templates == ["quyet-dinh", "quyet-dinh-ban-hanh"])
    }

    @Test("What kinds have and lack")
    func components() throws {
        let dispatch = try entry("công văn", "nd30")
        #expect(dispatch.symbol == nil && dispatch.lacks.contains("tên loại") && dispatch.has.contains("kính gửi"))
        let minutes = try entry("biên bản", "nd30")
        #expect(minutes.lacks.contains("ngày") && minutes.lacks.contains("địa danh") && minutes.signers == 2)
        #expect(minutes.has.suffix(2) == ["THƯ KÝ", "CHỦ TỌA"] && minutes.sample == "1.9")
        #expect(try entry("biên bản", "hd05").has.contains("ngày"))
        #expect(try entry("giấy giới thiệu", "nd30").lacks.contains("trích yếu"))
        #expect(try entry("tờ trình", "hd05").has.contains("kính trình"))
        #expect(try entry("tờ trình", "hd36").has.contains("kính gửi"))
        #expect(try entry("quyết định", "nd30").has.contains("QUYẾT ĐỊNH:"))
    }

    @Test("The office's own symbol, where the instrument leaves it open")
    func officeSymbols() throws {
        try folder.write("ký hiệu loại:\n  - giấy chứng nhận: GCN\n  - kế hoạch: KHX\n", to: "vanban.yaml")
        let own = try entry("giấy chứng nhận", "hd05")
        #expect(own.symbol == "GCN" && own.office)
        #expect(try entry("kế hoạch", "hd05").symbol == "KH")
        let table = try Vanban.run(["kinds"], in: folder).text
        #expect(table.contains(#/giấy chứng nhận +GCN\*/#))
    }

    @Test("A table for people, in both languages")
    func table() throws {
        let vietnamese = try Vanban.run(["kinds"], in: folder).text
        #expect(vietnamese.contains("nd30: 29 loại") && vietnamese.contains("hd05: 33 loại"))
        #expect(!vietnamese.contains("hd36:"))
        #expect(vietnamese.split(separator: "\n").allSatisfy { $0.count <= 120 })
        #expect(
            try Vanban.run(["kinds", "--lang", "en", "--profile", "hd36"], in: folder).text.contains("hd36: 33 kinds"))
    }
}

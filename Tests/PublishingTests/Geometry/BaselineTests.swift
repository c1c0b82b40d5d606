import FormatRules
import PageModel
import Publishing
import Testing

/// Lines of the body on both sides of a sheet stand on one grid, where the pitch is exact.
@Suite("Baselines of the two sides")
struct BaselineTests {
    /// A head of any height, a table on each of some pages, headings, lists and annexes.
    private static func paper(_ profile: String, style: String = "") -> String {
        var blocks = Source.paragraphs(60)
        for place in [12, 27, 44] {
            blocks.insert("| Nội dung | Số lượng |\n|---|---|\n| Hồ sơ | 12 |\n| Tài liệu gốc | 7 |", at: place)
        }
        blocks += ["Phụ lục", "Danh mục nhiệm vụ"] + Source.paragraphs(25, seed: 3)
        return Paper(profile: profile, head: style.isEmpty ? [] : [style], body: blocks).text
    }

    private static func baselines(_ text: String) throws -> [(page: Int, baseline: Int)] {
        let settings = PublishSettings(duplex: true)
        let publication = try Workshop.publication(of: Array(text.utf8), name: "van-ban.md", settings: settings)
        let roles = Set(Profile.bodyRoles)
        return publication.laid.pages.pages.enumerated().flatMap { page, sheet in
            sheet.items.compactMap { item -> (page: Int, baseline: Int)? in
                guard roles.contains(item.role), case .text(let line) = item.content else { return nil }
                return (page, line.baseline.units)
            }
        }
    }

    @Test("On exact pitches they differ by whole steps of six points", arguments: ["hd05", "hd36"])
    func grid(profile: String) throws {
        let lines = try Self.baselines(Self.paper(profile))
        #expect(Set(lines.map(\.page)).count >= 6)
        let first = try #require(lines.first?.baseline)
        for line in lines {
            #expect((line.baseline - first) % (6 * 1024) == 0, "trang \(line.page + 1): \(line.baseline - first)")
        }
        // The first line of every page but the first stands at one height.
        let tops = Dictionary(grouping: lines, by: \.page).values.compactMap { $0.map(\.baseline).min() }
        #expect(tops.count { $0 == tops.min() } >= tops.count - 2)
    }

    @Test("The step is what pitch and gap have in common")
    func ownMeasures() throws {
        let lines = try Self.baselines(Self.paper("hd05", style: "trình bày: {giãn dòng: 20 pt, cách đoạn: 10 pt}"))
        let first = try #require(lines.first?.baseline)
        for line in lines { #expect((line.baseline - first) % (10 * 1024) == 0) }
    }

    @Test("A pitch in lines has no grid")
    func state() throws {
        let lines = try Self.baselines(Self.paper("nd30"))
        let first = try #require(lines.first?.baseline)
        #expect(lines.contains { ($0.baseline - first) % (6 * 1024) != 0 })
    }
}

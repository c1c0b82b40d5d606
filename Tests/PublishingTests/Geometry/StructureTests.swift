import Foundation
import Publishing
import Testing

/// The rows of the font tables that only a quy chế has: phần, chương, mục, điều, khoản, điểm, căn cứ, draft mark.
@Suite("Structure: parts, articles, items")
struct StructureTests {
    private static let profiles = ["hd05", "hd36", "nd30"]
    private static let published = Result {
        try Dictionary(
            uniqueKeysWithValues: profiles.map { profile in
                let source = try CertifiedSource.own("\(profile)-quy-che")
                return (profile, try Published(source.bytes, name: "quy-che.md"))
            })
    }

    private typealias Component = Regulation.Component

    /// HD 05 PL2 row 6 and HD 36 PL3: 14–15; NĐ 30 PL I.V rows 6a and 6b: 13–14, a khoản with a title bold.
    private static func rows(_ profile: String) -> [Regulation.Component] {
        let isParty = profile != "nd30"
        let sizes = isParty ? 14.0...15.0 : 13.0...14.0
        return [
            Component(text: "Phần I", sizes: sizes, bold: true),
            Component(text: "QUY ĐỊNH VỀ TIẾP CÔNG DÂN", sizes: sizes, bold: true, capitals: true),
            Component(text: "Chương I", sizes: sizes, bold: true),
            Component(text: "QUY ĐỊNH CHUNG", sizes: sizes, bold: true, capitals: true),
            Component(text: "Mục 1", sizes: sizes, bold: true),
            Component(text: "PHẠM VI, ĐỐI TƯỢNG", sizes: sizes, bold: true, capitals: true),
            Component(text: "Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng", sizes: sizes, bold: true),
            Component(text: "2. Đối tượng áp dụng gồm:", sizes: sizes),
            Component(text: "1. Về thời gian", sizes: sizes, bold: !isParty),
            Component(text: "a) Các đơn vị trực thuộc;", sizes: sizes),
            Component(text: "đ) Không gây phiền hà.", sizes: sizes),
        ]
    }

    @Test("Each row of the tables", arguments: profiles, Eye.allCases)
    func rows(profile: String, eye: Eye) throws {
        let reading = try Self.published.get()[profile]!.reading(eye)
        for row in Self.rows(profile) {
            let line = try reading.line(row.text)
            #expect(row.sizes.contains((line.size * 100).rounded() / 100), "«\(row.text)» is \(line.size) pt")
            #expect(line.bold == row.bold && !line.italic, "«\(row.text)»")
            if row.capitals { #expect(line.text == line.text.uppercased()) }
        }
    }

    /// HD 05 II.I.6.2.4, NĐ 30 PL I.II.6.d: words and names of parts stand in the middle; the rest is indented.
    @Test("Parts stand in the middle, articles and items at the indent", arguments: profiles, Eye.allCases)
    func places(profile: String, eye: Eye) throws {
        let reading = try Self.published.get()[profile]!.reading(eye)
        for text in [
            "Phần I", "QUY ĐỊNH VỀ TIẾP CÔNG DÂN", "Chương I", "QUY ĐỊNH CHUNG", "Mục 1", "PHẠM VI, ĐỐI TƯỢNG",
        ] {
            #expect(near(try reading.line(text).centre, 112.5), "«\(text)»")
        }
        for text in ["Điều 3. Hiệu lực", "2. Đối tượng áp dụng gồm:", "a) Các đơn vị trực thuộc;"] {
            #expect(near(try reading.line(text).left, 40), "«\(text)»")
        }
    }

    /// HD 05 II.I.6.2.3: upright, with dashes; HD 36 ends the last with a comma; NĐ 30 PL I.II.6.a: italic.
    @Test("Legal bases", arguments: profiles, Eye.allCases)
    func legalBases(profile: String, eye: Eye) throws {
        let reading = try Self.published.get()[profile]!.reading(eye)
        let text = profile == "nd30" ? "Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;" : "- Căn cứ Chương trình"
        let lines = reading.runs.filter { $0.text.hasPrefix(text) }
        let line = try #require(lines.first)
        #expect(line.italic == (profile == "nd30") && !line.bold)
        if profile != "nd30" { #expect(line.text.hasSuffix(profile == "hd36" ? "," : ".")) }
    }

    /// PL2 row 12: 14 pt italic, under the number.
    @Test("The draft mark of a Party paper", arguments: ["hd05", "hd36"], Eye.allCases)
    func draftMark(profile: String, eye: Eye) throws {
        let reading = try Self.published.get()[profile]!.reading(eye)
        let mark = try reading.line("Dự thảo lần 2")
        let number = try #require(reading.runs.first { $0.text.hasPrefix("Số 07-QC/") })
        #expect(near(mark.size, 14, 0.01) && mark.italic && !mark.bold)
        #expect(mark.baseline > number.baseline && near(mark.centre, number.centre))
    }
}

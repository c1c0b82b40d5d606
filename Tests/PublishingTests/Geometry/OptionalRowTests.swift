import Publishing
import Testing

/// The rows of the font tables that only some papers have: urgency, circulation, drafter, contact, annexes, copies.
@Suite("Rows of the font tables: optional components")
struct OptionalRowTests {
    private static let profiles = ["hd05", "hd36", "nd30"]
    private static let published = Result {
        try Dictionary(
            uniqueKeysWithValues: profiles.map { profile in
                let source = try CertifiedSource.own("\(profile)-tuy-chon")
                return (profile, try Published(source.bytes, name: "tuy-chon.md"))
            })
    }

    private typealias Component = Regulation.Component

    /// HD 05 PL2 rows 11 to 14; HD 36 PL3, whose typist's mark is 8 pt in capitals.
    private static func party(_ profile: String) -> [Regulation.Component] {
        let drafter =
            profile == "hd05"
            ? Component(text: "NguyenVanAn-26", sizes: 11...11)
            : Component(text: "ABC-268", sizes: 8...8, capitals: true)
        return [
            Component(text: "THƯỢNG KHẨN", sizes: 14...14, bold: true, capitals: true),
            Component(text: "LƯU HÀNH NỘI BỘ", sizes: 12...12, bold: true, capitals: true),
            drafter,
            Component(
                text: "Số 1, đường Ví Dụ, phường Hòa Bình; điện thoại: 0200 000 000", sizes: 10...10),
        ]
    }

    /// NĐ 30 PL I.V rows 9 to 13, and PL I Phần II.II of copies.
    private static let state = [
        Component(text: "THƯỢNG KHẨN", sizes: 13...14, bold: true, capitals: true),
        Component(text: "LƯU HÀNH NỘI BỘ", sizes: 13...14, bold: true, capitals: true),
        Component(text: "PL.(300)", sizes: 11...11),
        Component(text: "ĐT: 0200 000 000, Fax: 0200 000 001", sizes: 11...12),
        Component(text: "Phụ lục I", sizes: 14...14, bold: true),
        Component(text: "LỊCH TIẾP CÔNG DÂN", sizes: 13...14, bold: true, capitals: true),
        Component(text: "SAO Y", sizes: 13...14, bold: true, capitals: true),
        Component(text: "CHI CỤC VĂN THƯ", sizes: 12...14, bold: true, capitals: true),
        Component(text: "Số: 05/SY-CCVT", sizes: 13...13),
        Component(text: "Mẫu Sơn, ngày 12 tháng 4 năm 2026", sizes: 13...14, italic: true),
        Component(text: "CHI CỤC TRƯỞNG", sizes: 13...14, bold: true, capitals: true),
    ]

    @Test("Each row of the tables", arguments: profiles, Eye.allCases)
    func rows(profile: String, eye: Eye) throws {
        let reading = try Self.published.get()[profile]!.reading(eye)
        for row in profile == "nd30" ? Self.state : Self.party(profile) {
            let line = try reading.line(row.text)
            #expect(row.sizes.contains((line.size * 100).rounded() / 100), "«\(row.text)» is \(line.size) pt")
            #expect(line.bold == row.bold && line.italic == row.italic, "«\(row.text)»")
            if row.capitals { #expect(line.text == line.text.uppercased()) }
        }
    }
}

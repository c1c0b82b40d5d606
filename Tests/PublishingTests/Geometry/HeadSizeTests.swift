import PageModel
import Publishing
import Testing

@Suite("Sizes of a state head")
struct HeadSizeTests {
    /// Footnote to NĐ 30 PL I: national title / motto / place and date are 13/14/14 or 12/13/13; the issuer
    /// moves with the national title, the number is always 13 (PL I.II.3).
    @Test(
        "They move together, and shrink only where that puts every name on one line",
        arguments: [
            ("UBND TỈNH MẪU", "SỞ NỘI VỤ", [13.0, 14, 14, 13, 13]),
            ("ỦY BAN NHÂN DÂN TỈNH MẪU SƠN", "SỞ NỘI VỤ", [12, 13, 13, 12, 12]),
            ("ỦY BAN NHÂN DÂN TỈNH MẪU SƠN VÀ CÁC HUYỆN MIỀN NÚI", "SỞ NỘI VỤ", [13, 14, 14, 13, 13]),
        ])
    func together(_ superior: String, _ issuer: String, _ sizes: [Double]) throws {
        let source = """
            ---
            thể thức: nd30
            loại: thông báo
            cơ quan cấp trên: \(superior)
            cơ quan: \(issuer)
            số: 7
            địa danh: Mẫu Sơn
            ngày: 9/4/2026
            trích yếu: Về việc thử cỡ chữ
            ---

            Nội dung./.
            """
        let page = try #require(try Workshop.publication(of: Array(source.utf8)).laid.pages.pages.first)
        #expect([.nationalTitle, .motto, .placeDate, .superior, .issuer].map { size(of: $0, on: page) } == sizes)
        #expect(size(of: .number, on: page) == 13)
    }

    private func size(of role: Role, on page: Page) -> Double? {
        page.items.lazy.compactMap { item in
            guard item.role == role, case .text(let line) = item.content else { return nil }
            return line.style.size.points
        }.first
    }
}

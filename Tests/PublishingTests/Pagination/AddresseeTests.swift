import Foundation
import PageModel
import Publishing
import Testing

@Suite("Addressees")
struct AddresseeTests {
    private func pages(_ profile: String, addressees: [String], subject: String = "về việc thử") throws -> [Page] {
        let source = """
            ---
            thể thức: \(profile)
            loại: công văn
            cơ quan: SỞ NỘI VỤ
            số: 7/SNV-VP
            địa danh: Mẫu Sơn
            ngày: 9/4/2026
            trích yếu: \(subject)
            kính gửi:
            \(addressees.map { "  - \($0)" }.joined(separator: "\n"))
            ký: {chức vụ: GIÁM ĐỐC, họ tên: Lê Thị Ví Dụ}
            nơi nhận: [Như trên, "Lưu: VT"]
            ---

            Nội dung./.
            """
        return try Workshop.publication(of: Array(source.utf8)).laid.pages.pages
    }

    /// One for each province is the common case; none may be lost below the paper's edge.
    @Test("A long list goes on overleaf", arguments: ["hd05", "hd36", "nd30"], [34, 63])
    func longList(profile: String, count: Int) throws {
        let pages = try pages(profile, addressees: (1...count).map { "Ủy ban nhân dân tỉnh số \($0)" })
        let bottom = Length.millimetres(297 - 20 + 0.01)
        for page in pages { #expect(page.items.allSatisfy { $0.frame.y + $0.frame.height <= bottom }) }
        let names = pages.map { $0.items.filter { $0.role == .addressee }.count }
        #expect(names.reduce(0, +) == count)
        #expect(names[0] >= 2)
    }

    /// NĐ 30 PL I.II.5.b: the subject of a công văn opens with V/v, once.
    @Test("V/v is not written twice", arguments: ["thử", "V/v thử", "v/v thử", "Về việc thử", "về việc thử"])
    func opening(subject: String) throws {
        let page = try #require(try pages("nd30", addressees: ["Sở A"], subject: subject).first)
        let lines = page.items.compactMap { item -> String? in
            guard item.role == .dispatchSubject, case .text(let line) = item.content else { return nil }
            return line.text
        }
        let text = lines.joined(separator: " ").lowercased()
        #expect(text.components(separatedBy: "v/v").count + text.components(separatedBy: "về việc").count == 3)
    }
}

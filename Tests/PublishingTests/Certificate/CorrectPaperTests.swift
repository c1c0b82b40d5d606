import Checking
import Publishing
import Testing

/// Papers that are right, and of a make that the certificate could take for wrong.
@Suite("Certificate: correct papers hold")
struct CorrectPaperTests {
    private func certified(
        _ profile: String, kind: String = "kế hoạch", _ head: [String], _ body: [String] = ["Sở thông báo lịch."]
    ) throws -> CertifiedDocument {
        let paper = Paper(profile: profile, kind: kind, head: head, body: body)
        return try Workshop().certified(Array(paper.text.utf8))
    }

    private static let contact = ["liên hệ: [\"Số 1 đường Ví Dụ\", \"Điện thoại: 0200 000 000\"]"]
    private static let copy = [
        "bản sao: {hình thức: sao y, cơ quan: VĂN PHÒNG, số: 05/SY-VP, địa danh: Mẫu Sơn, ngày: 12/6/2026,"
            + " ký: {chức vụ: CHÁNH VĂN PHÒNG, họ tên: Nguyễn Văn Mẫu}, nơi nhận: [Các phòng]}"
    ]

    @Test("A full-width line beside a text too short to show its width", arguments: ["hd05", "hd36", "nd30"])
    func short(profile: String) throws {
        for head in profile == "nd30" ? [Self.contact, Self.copy] : [Self.contact] {
            for body in [["Sở thông báo lịch."], ["Sở thông báo:", "- Sáng thứ Hai;", "- Chiều thứ Ba."]] {
                let certified = try certified(profile, head, body)
                #expect(certified.certificate.holds, "\(certified.complaint)")
            }
        }
    }

    @Test("A text that is nothing but articles of one sentence", arguments: ["hd05", "hd36", "nd30"])
    func articles(profile: String) throws {
        let certified = try certified(
            profile, kind: "quyết định", [], ["Điều 1. Ban hành Quy chế.", "Điều 2. Văn phòng thi hành."])
        #expect(certified.certificate.holds, "\(certified.complaint)")
    }

    @Test("A text that ends with a table", arguments: ["hd05", "hd36", "nd30"])
    func table(profile: String) throws {
        let table = ["| STT | Nơi |", "|---|---|", "| 1 | Phòng họp |"].joined(separator: "\n")
        let certified = try certified(profile, [], ["Lịch như sau:", table])
        #expect(certified.certificate.holds, "\(certified.complaint)")
        let end = try self.certified(profile, [], [table, "Kính báo"]).failedClauses
        #expect(profile != "hd05" || end == ["B4"])
    }

    @Test("Charts of every kind, and a text that ends with one", arguments: ["hd05", "hd36", "nd30"])
    func charts(profile: String) throws {
        let charts = [ChartSource.bars, ChartSource.timeline, ChartSource.statuses]
        let certified = try certified(profile, [], ["Kết quả như sau:"] + charts)
        #expect(certified.certificate.holds, "\(certified.complaint)")
        let annex = ["Xem Phụ lục kèm theo.", "Phụ lục {khổ: ngang}", "BIỂU ĐỒ"] + charts
        let across = try self.certified(profile, [], annex)
        #expect(across.failedClauses.subtracting(["B4"]).isEmpty, "\(across.complaint)")
    }

    @Test("Signers in rows of two", arguments: ["hd05", "hd36", "nd30"], [2, 3, 4, 6])
    func signers(profile: String, count: Int) throws {
        let signers = (1...count).map { number in
            profile == "nd30"
                ? "  - {chức vụ: GIÁM ĐỐC SỞ SỐ \(number), họ tên: Trần Văn Mẫu}"
                : "  - {quyền hạn: T/M BAN \(number), chức vụ: BÍ THƯ, họ tên: Trần Văn Mẫu}"
        }
        let certified = try certified(profile, ["ký:"] + signers)
        #expect(certified.certificate.holds, "\(certified.complaint)")
    }

    @Test("A scope of several lines", arguments: ["hd05", "hd36", "nd30"])
    func scope(profile: String) throws {
        let scope = "phạm vi: Chỉ lưu hành trong các cơ quan của tỉnh Mẫu Sơn, không sao chụp"
        let certified = try certified(profile, [scope])
        let lines = certified.laid.pages.pages[0].items.filter { $0.role == .scope }
        #expect(lines.count > 1 && certified.certificate.holds, "\(certified.complaint)")
    }

    @Test(
        "A signature that is certified",
        arguments: [("hd05", "kế hoạch"), ("hd36", "kế hoạch"), ("nd30", "giấy nghỉ phép")])
    func certification(profile: String, kind: String) throws {
        let words = "xác nhận: {lời: Xác nhận chữ ký, chức vụ: CHÁNH VĂN PHÒNG, họ tên: Nguyễn Thị Ví Dụ}"
        let certified = try certified(profile, kind: kind, [words])
        #expect(certified.certificate.holds, "\(certified.complaint)")
    }

    @Test("Two offices of one person, joined by a small word", arguments: ["hd05", "hd36", "nd30"])
    func joined(profile: String) throws {
        let authority = profile == "nd30" ? "TM. BAN CHỈ ĐẠO" : "T/M BAN CHỈ ĐẠO"
        let signer = "ký: {quyền hạn: \(authority), chức vụ: [CHỦ TỊCH, kiêm, TRƯỞNG BAN], họ tên: Lê Thị Ví Dụ}"
        let certified = try certified(profile, [signer])
        #expect(certified.certificate.holds, "\(certified.complaint)")
    }

    @Test("An office in small letters fails all the same")
    func smallOffice() throws {
        let workshop = try Workshop()
        let text = Paper(profile: "nd30", head: ["ký: {chức vụ: [CHỦ TỊCH, kiêm, TRƯỞNG BAN], họ tên: Lê Văn Mẫu}"])
            .text
        var laid = try workshop.certified(Array(text.utf8)).laid
        laid.pages.pages[0].items.removeAll { $0.role == .office && $0.text == "CHỦ TỊCH" }
        for index in laid.pages.pages[0].items.indices where laid.pages.pages[0].items[index].role == .signerName {
            laid.pages.pages[0].items[index].role = .office
        }
        let judged = try #require(workshop.publisher.judge(laid, by: "nd30").value)
        #expect(judged.failedClauses.contains("G1.look"), "\(judged.complaint)")
    }
}

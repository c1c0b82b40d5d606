import Foundation
import TestSupport
import Testing

@Suite("Cấp số và phát hành")
struct IssueTests {
    @Test("số và ngày được điền, bản phát hành và sổ được ghi, tệp nguồn chỉ đổi hai dòng")
    func issues() throws {
        let desk = try OfficeDesk()
        try desk.write(OfficeDesk.letter, to: "cv.md")
        let result = try desk.run("issue", "cv.md", "--next", "--ngày", "05/9/2026")
        #expect(result.errors.contains("[VB749]"))
        #expect(result.errors.contains("2 nơi nhận + 3 lưu = 5 bản"))
        let expected = OfficeDesk.letter.replacing("số: /SNV-VP", with: "số: 01/SNV-VP")
            .replacing("ngày: 9/2026", with: "ngày: 05/9/2026")
        #expect(try desk.text("cv.md") == expected)
        let text = try Program.text(of: desk.folder.bytes("van-ban-di/2026/01-SNV-VP.pdf"))
        #expect(text.contains("Số: 01/SNV-VP"))
        #expect(text.contains("ngày 05 tháng 9 năm 2026"))
        #expect(
            try desk.rows("SELECT number, code, day, state, source, file_copies, recipients, archive FROM paper") == [
                ["1", "01/SNV-VP", "2026-09-05", "vào số", "cv.md", "3", "Sở Tài chính; Sở Y tế", "VT, VP"]
            ])
        #expect(try desk.rows("SELECT name FROM addressee ORDER BY place") == [["Sở Tài chính"], ["Sở Y tế"]])
        // Nobody writes to it by mistake.
        let attributes = try FileManager.default.attributesOfItem(
            atPath: desk.folder.path("van-ban-di/2026/01-SNV-VP.pdf"))
        #expect(attributes[.posixPermissions] as? Int == 0o444)
    }

    @Test("cùng lệnh chạy lại không cấp thêm số; số khác, ngày khác bị từ chối")
    func again() throws {
        let desk = try OfficeDesk()
        try desk.write(OfficeDesk.letter, to: "cv.md")
        try desk.run("issue", "cv.md", "--số", "215", "--ngày", "05/9/2026")
        #expect(try desk.run("issue", "cv.md", "--số", "215", "--ngày", "05/9/2026").errors.contains("[VB754]"))
        #expect(try desk.run("issue", "cv.md", "--next").errors.contains("[VB754]"))
        #expect(try desk.run("issue", "cv.md", "--số", "216", status: 1).errors.contains("[VB755]"))
        #expect(try desk.run("issue", "cv.md", "--next", "--ngày", "06/9/2026", status: 1).errors.contains("[VB755]"))
        #expect(try desk.rows("SELECT count(*) FROM paper") == [["1"]])
    }

    @Test("không số nào bị cấp hai lần; bỏ số, ngày lùi được cảnh báo")
    func doublesAndGaps() throws {
        let desk = try OfficeDesk()
        for name in ["a.md", "b.md", "c.md", "d.md"] { try desk.write(OfficeDesk.letter, to: name) }
        try desk.run("issue", "a.md", "--số", "215", "--ngày", "05/9/2026")
        let taken = try desk.run("issue", "b.md", "--số", "215", "--ngày", "05/9/2026", status: 1)
        #expect(taken.errors.contains("[VB740]"))
        #expect(try desk.text("b.md") == OfficeDesk.letter)
        let gap = try desk.run("issue", "b.md", "--số", "218", "--ngày", "04/9/2026")
        #expect(gap.errors.contains("216–217"))
        #expect(gap.errors.contains("[VB743]"))
        // The next one is behind the highest; a gap is filled by asking for its number.
        try desk.run("issue", "c.md", "--next", "--ngày", "06/9/2026")
        try desk.run("issue", "d.md", "--số", "216", "--ngày", "05/9/2026")
        #expect(try desk.rows("SELECT number FROM paper ORDER BY number") == [["215"], ["216"], ["218"], ["219"]])
        #expect(try desk.run("register", "--csv", "-").errors.contains("217"))
    }

    @Test("mỗi năm bắt đầu từ 01; từng loại có dãy riêng khi cơ quan chọn")
    func seriesOfStateOffices() throws {
        let desk = try OfficeDesk()
        try desk.write(OfficeDesk.letter, to: "a.md")
        try desk.write(OfficeDesk.letter.replacing("ngày: 9/2026", with: "ngày: 1/2027"), to: "b.md")
        try desk.write(OfficeDesk.letter, to: "c.md")
        try desk.run("issue", "a.md", "--next", "--ngày", "30/9/2026")
        try desk.run("issue", "b.md", "--next", "--ngày", "02/01/2027")
        try desk.run("issue", "c.md", "--next", "--ngày", "30/9/2026")
        #expect(
            try desk.rows("SELECT source, code, day FROM paper ORDER BY source") == [
                ["a.md", "01/SNV-VP", "2026-09-30"], ["b.md", "01/SNV-VP", "2027-01-02"],
                ["c.md", "02/SNV-VP", "2026-09-30"],
            ])

        let byKind = try OfficeDesk(settings: "văn thư: {đánh số: từng loại}\n")
        try byKind.write(OfficeDesk.letter, to: "a.md")
        let report = OfficeDesk.letter.replacing("loại: công văn", with: "loại: thông báo")
            .replacing("số: /SNV-VP", with: "số: /TB-SNV").replacing("kính gửi: [Sở Tài chính, Sở Y tế]\n", with: "")
            .replacing("  - Như trên\n", with: "  - Sở Y tế\n")
        try byKind.write(report, to: "b.md")
        try byKind.run("issue", "a.md", "b.md", "--next", "--ngày", "30/9/2026")
        #expect(try byKind.rows("SELECT code FROM paper ORDER BY source") == [["01/SNV-VP"], ["01/TB-SNV"]])
    }

    @Test("văn bản của Đảng đánh số theo loại trong nhiệm kỳ; chưa biết nhiệm kỳ thì không cấp")
    func seriesOfPartyOffices() throws {
        let desk = try OfficeDesk()
        try desk.write(OfficeDesk.plan, to: "a.md")
        let refused = try desk.run("issue", "a.md", "--next", "--ngày", "05/9/2026", status: 1)
        #expect(refused.errors.contains("[VB742]"))
        #expect(try desk.rows("SELECT count(*) FROM paper") == [["0"]])
        let terms = """
            nhiệm kỳ:
              - {tên: 2020 - 2025, từ: 15/10/2020, đến: 14/10/2025}
              - {tên: 2025 - 2030, từ: 15/10/2025}

            """
        try desk.write(terms, to: "vanban.yaml")
        try desk.write(OfficeDesk.plan.replacing("ngày: 9/2026", with: "ngày: 9/2025"), to: "b.md")
        try desk.write(OfficeDesk.plan, to: "c.md")
        try desk.run("issue", "a.md", "--next", "--ngày", "05/9/2026")
        try desk.run("issue", "b.md", "--số", "77", "--ngày", "05/9/2025")
        try desk.run("issue", "c.md", "--next", "--ngày", "06/9/2026")
        #expect(
            try desk.rows(
                "SELECT source, code, span FROM paper JOIN series ON series.id = paper.series ORDER BY source"
            ) == [
                ["a.md", "01-KH/TU", "2025 - 2030"], ["b.md", "77-KH/TU", "2020 - 2025"],
                ["c.md", "02-KH/TU", "2025 - 2030"],
            ])
    }

    @Test("phụ lục nhắc số, ngày của văn bản cũng được điền, không dòng nào khác đổi")
    func annexes() throws {
        let desk = try OfficeDesk(settings: "nhiệm kỳ: {tên: 2025 - 2030, từ: 15/10/2025}\n")
        try desk.write(OfficeDesk.plan, to: "a.md")
        try desk.run("issue", "a.md", "--số", "215", "--ngày", "05/9/2026")
        let text = try Program.text(of: desk.folder.bytes("van-ban-di/2025 - 2030/215-KH-TU.pdf"))
        #expect(text.contains("Kế hoạch số 215-KH/TU"))
    }

    @Test("tháng khác tháng đã in, thiếu ngày, số khác số đã gõ: từ chối, không ghi gì")
    func disagreements() throws {
        let desk = try OfficeDesk()
        try desk.write(OfficeDesk.letter, to: "a.md")
        #expect(try desk.run("issue", "a.md", "--next", "--ngày", "01/10/2026", status: 1).errors.contains("[VB747]"))
        #expect(try desk.run("issue", "a.md", "--next", status: 1).errors.contains("[VB744]"))
        #expect(try desk.run("issue", "a.md", "--ngày", "05/9/2026", status: 2).errors.contains("[VB745]"))
        let typed = OfficeDesk.letter.replacing("số: /SNV-VP", with: "số: 15/SNV-VP")
            .replacing("ngày: 9/2026", with: "ngày: 05/9/2026")
        try desk.write(typed, to: "b.md")
        #expect(try desk.run("issue", "b.md", "--số", "16", status: 1).errors.contains("[VB746]"))
        #expect(try desk.rows("SELECT count(*) FROM paper") == [["0"]])
        // What the author typed is enough.
        try desk.run("issue", "b.md")
        #expect(try desk.text("b.md") == typed)
        #expect(try desk.rows("SELECT code FROM paper") == [["15/SNV-VP"]])
    }

    @Test("sửa sau khi trình ký thì không cấp số; trình lại rồi mới cấp")
    func changedAfterSubmission() throws {
        let desk = try OfficeDesk()
        try desk.write(OfficeDesk.letter, to: "a.md")
        try desk.run("record", "a.md", "--trình-ký")
        try desk.write(OfficeDesk.letter.replacing("20/9/2026", with: "21/9/2026"), to: "a.md")
        let refused = try desk.run("issue", "a.md", "--next", "--ngày", "05/9/2026", status: 1)
        #expect(refused.errors.contains("[VB753]"))
        #expect(try desk.rows("SELECT state, number FROM paper") == [["trình ký", ""]])
        try desk.run("record", "a.md", "--trình-ký")
        try desk.run("record", "a.md", "--đã-ký")
        #expect(try desk.run("record", "a.md", "--trình-ký", status: 1).errors.contains("[VB770]"))
        let given = try desk.run("issue", "a.md", "--next", "--ngày", "05/9/2026")
        #expect(!given.errors.contains("[VB758]"))
        #expect(
            try desk.rows("SELECT what FROM event ORDER BY id")
                == [["trình ký"], ["trình ký"], ["đã ký"], ["vào số"]])
    }

    @Test("chỗ còn đánh dấu cần sửa, lỗi trong văn bản: không cấp số")
    func faultyPapers() throws {
        let desk = try OfficeDesk()
        try desk.write(OfficeDesk.letter.replacing("20/9/2026", with: "[CẦN SỬA: 20/9/2026]"), to: "a.md")
        #expect(try desk.run("issue", "a.md", "--next", "--ngày", "05/9/2026", status: 1).errors.contains("[VB840]"))
        #expect(try desk.rows("SELECT count(*) FROM paper") == [["0"]])
        try desk.write(OfficeDesk.letter.replacing("loại: công văn", with: "loại: bài thơ"), to: "a.md")
        try desk.run("issue", "a.md", "--next", "--ngày", "05/9/2026", status: 1)
        try desk.run("issue", "khong-co.md", "--next", status: 3)
    }

    @Test("văn bản đính chính nối với văn bản bị đính chính, sổ ghi cả hai chiều")
    func corrections() throws {
        let desk = try OfficeDesk()
        try desk.write(OfficeDesk.letter, to: "a.md")
        try desk.write(OfficeDesk.letter.replacing("20/9", with: "25/9"), to: "b.md")
        try desk.run("issue", "a.md", "--số", "215", "--ngày", "05/9/2026")
        #expect(
            try desk.run("issue", "b.md", "--next", "--ngày", "06/9/2026", "--thay", "999", status: 1).errors
                .contains("[VB762]"))
        try desk.run("issue", "b.md", "--next", "--ngày", "06/9/2026", "--thay", "215/SNV-VP")
        let lines = try desk.run("register", "--csv", "-").text.split(separator: "\r\n")
        #expect(lines[1].contains("được đính chính, thay thế bởi 216/SNV-VP"))
        #expect(lines[2].contains("đính chính, thay thế 215/SNV-VP"))
    }
}

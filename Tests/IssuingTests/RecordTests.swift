import Foundation
import TestSupport
import Testing

@Suite("Bản ký, các bước, sổ")
struct RecordTests {
    /// An office with one numbered paper.
    private func numbered(settings: String = "") throws -> OfficeDesk {
        let desk = try OfficeDesk(settings: settings)
        try desk.write(OfficeDesk.letter, to: "cv.md")
        try desk.run("issue", "cv.md", "--số", "215", "--ngày", "05/9/2026")
        return desk
    }

    private let issued = "van-ban-di/2026/215-SNV-VP.pdf"
    private let signed = "van-ban-di/2026/215-SNV-VP-da-ky.pdf"

    @Test("bản ký được chép vào sổ, với mã băm mà sha256sum cũng tính ra và số trang")
    func takesSigned() throws {
        let desk = try numbered()
        try desk.write("not a pdf", to: "quet.pdf")
        #expect(try desk.run("record", "215", "--signed", "quet.pdf", status: 1).errors.contains("[VB616]"))
        #expect(!desk.exists(signed))
        try FileManager.default.copyItem(atPath: desk.folder.path(issued), toPath: desk.folder.path("ban-quet.pdf"))
        try desk.run("record", "215/SNV-VP", "--signed", "ban-quet.pdf")
        #expect(try desk.folder.bytes(signed) == desk.folder.bytes("ban-quet.pdf"))
        let sum = try Program.run("sha256sum", ["ban-quet.pdf"], in: desk.folder.url).text.prefix(64)
        #expect(
            try desk.rows("SELECT signed_file, signed_hash, signed_pages, signed_numbered FROM paper") == [
                [signed, String(sum), "1", "1"]
            ])
        // The same again is nothing new; another one needs a word.
        try desk.run("record", "215", "--signed", "ban-quet.pdf")
        #expect(try desk.rows("SELECT count(*) FROM event WHERE what = 'đã ký'") == [["1"]])
        try desk.run("render", "vb.md", status: 3)
        try desk.write(OfficeDesk.letter, to: "khac.md")
        try desk.run("render", "khac.md", "-o", "khac.pdf")
        #expect(try desk.run("record", "215", "--signed", "khac.pdf", status: 1).errors.contains("[VB777]"))
        try desk.run("record", "215", "--signed", "khac.pdf", "--again")
        #expect(desk.exists(signed) && desk.exists("van-ban-di/2026/215-SNV-VP-da-ky-2.pdf"))
    }

    @Test("bản ký nhận trước khi có số không dùng để sao")
    func signedBeforeNumber() throws {
        let desk = try OfficeDesk()
        try desk.write(OfficeDesk.letter, to: "cv.md")
        try desk.run("render", "cv.md", "-o", "ban-ky.pdf")
        try desk.run("record", "cv.md", "--signed", "ban-ky.pdf")
        #expect(try desk.rows("SELECT state FROM paper") == [["đã ký"]])
        try desk.run("issue", "cv.md", "--next", "--ngày", "05/9/2026")
        #expect(try desk.run("dispatch", "1", "-d", "gui", status: 1).errors.contains("[VB773]"))
        // The very same file does not bear the number now.
        try desk.run("record", "1", "--signed", "ban-ky.pdf")
        #expect(try desk.run("dispatch", "1", "-d", "gui", status: 1).errors.contains("[VB773]"))
        try desk.run("record", "1", "--signed", "van-ban-di/2026/01-SNV-VP.pdf", "--again")
        try desk.run("dispatch", "1", "-d", "gui")
    }

    @Test("văn bản đã vào sổ không dàn lại, không bị ghi đè")
    func issuedStays() throws {
        let desk = try numbered()
        let before = try desk.folder.bytes(issued)
        #expect(try desk.run("render", "cv.md", status: 1).errors.contains("[VB764]"))
        #expect(!desk.exists("cv.pdf"))
        try desk.write(OfficeDesk.letter, to: "khac.md")
        #expect(try desk.run("render", "khac.md", "-o", issued, status: 1).errors.contains("[VB765]"))
        #expect(try desk.folder.bytes(issued) == before)
    }

    @Test("các bước theo thứ tự, bước không thể thì từ chối")
    func steps() throws {
        let desk = try OfficeDesk()
        try desk.write(OfficeDesk.letter, to: "cv.md")
        #expect(try desk.run("record", "cv.md", "--phát-hành", status: 3).errors.contains("[VB761]"))
        try desk.run("record", "cv.md", "--trình-ký")
        #expect(try desk.run("record", "cv.md", "--phát-hành", status: 1).errors.contains("[VB770]"))
        #expect(try desk.run("record", "cv.md", "--lưu", "HS 1", status: 1).errors.contains("[VB770]"))
        try desk.run("record", "cv.md", "--đã-ký")
        try desk.run("issue", "cv.md", "--next", "--ngày", "05/9/2026")
        try desk.run("record", "1", "--phat-hanh", "--ngay", "06/9/2026")
        try desk.run("record", "1", "--luu", "Hồ sơ 12")
        #expect(try desk.rows("SELECT state, sent, archived FROM paper") == [["lưu", "2026-09-06", "Hồ sơ 12"]])
        // Sent after it was filed: it stays filed.
        try desk.run("record", "1", "--phát-hành", "--ngày", "07/9/2026")
        #expect(try desk.rows("SELECT state, sent, archived FROM paper") == [["lưu", "2026-09-07", "Hồ sơ 12"]])
        try desk.run("record", "1", "--phát-hành", "--ngày", "06/9/2026")
        #expect(try desk.run("record", "9", status: 1).errors.contains("[VB762]"))
        let card = try desk.run("record", "cv.md").text
        #expect(card.contains("bước: lưu") && card.contains("ngày gửi: 06/9/2026"))
    }

    @Test("số có ở nhiều dãy thì phải nói rõ năm")
    func ambiguous() throws {
        let desk = try numbered()
        try desk.write(OfficeDesk.letter.replacing("ngày: 9/2026", with: "ngày: 1/2027"), to: "sau.md")
        try desk.run("issue", "sau.md", "--số", "215", "--ngày", "05/01/2027")
        #expect(try desk.run("record", "215", status: 1).errors.contains("[VB763]"))
        #expect(try desk.run("record", "215", "--năm", "2027").text.contains("05/01/2027"))
    }

    @Test("bản lưu: mượn một người một lúc, trả rồi mới mượn tiếp, sổ ghi đủ")
    func loans() throws {
        let desk = try numbered()
        try desk.run("record", "215", "--mượn", "Nguyễn Văn Mẫu", status: 2)
        try desk.run("record", "215", "--mượn", "Nguyễn Văn Mẫu", "--ngày", "07/9/2026", "--cho-phép", "Trần Thị Mẫu")
        let taken = try desk.run("record", "215", "--mượn", "Lê Mẫu", "--ngày", "08/9/2026", status: 1)
        #expect(taken.errors.contains("[VB787]"))
        try desk.run("record", "215", "--trả", "--ngày", "09/9/2026")
        #expect(try desk.run("record", "215", "--trả", "--ngày", "09/9/2026", status: 1).errors.contains("[VB788]"))
        let rows = try desk.run("register", "bản-lưu", "--csv", "-").text.split(separator: "\r\n")
        #expect(
            rows[1]
                == "07/9/2026,Nguyễn Văn Mẫu,\"215/SNV-VP, 05/9/2026\",Công văn góp ý dự thảo quy chế làm việc,,,09/9/2026,Trần Thị Mẫu,"
        )
    }

    @Test("sổ đăng ký văn bản đi: đủ mười cột, PDF đọc lại được")
    func outgoingRegister() throws {
        let desk = try numbered()
        try desk.run("record", "215", "--phát-hành", "--ngày", "06/9/2026")
        try desk.run("register", "--năm", "2026", "--csv", "so.csv", "-o", "so.pdf")
        let rows = try desk.text("so.csv").split(separator: "\r\n").map(String.init)
        #expect(rows.count == 2)
        #expect(
            rows[1]
                == "215/SNV-VP,05/9/2026,Công văn góp ý dự thảo quy chế làm việc,Lê Thị Ví Dụ,Sở Tài chính; Sở Y tế,\"VT, VP\",5,06/9/2026,,"
        )
        let text = try Program.text(of: desk.folder.bytes("so.pdf"))
        #expect(text.contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI") && text.contains("Năm: 2026") && text.contains("215/SNV-VP"))
        let postal = try desk.run("register", "bưu-điện", "--csv", "-").text.split(separator: "\r\n")
        #expect(postal.count == 3)
        #expect(postal[1] == "06/9/2026,215/SNV-VP,Sở Tài chính,1,,")
        #expect(try desk.run("register", "--năm", "1999", "--csv", "-").errors.contains("[VB791]"))
    }

    @Test("sổ của Đảng theo nhiệm kỳ: --năm là một năm trong đó; bìa ghi nhiệm kỳ, loại văn bản")
    func partyRegister() throws {
        let desk = try OfficeDesk(settings: "nhiệm kỳ: {tên: 2025 - 2030, từ: 15/10/2025}\n")
        try desk.write(OfficeDesk.plan, to: "kh.md")
        try desk.write(OfficeDesk.plan.replacing("ngày: 9/2026", with: "ngày: 3/2027"), to: "kh2.md")
        try desk.run("issue", "kh.md", "--next", "--ngày", "5/9/2026")
        try desk.run("issue", "kh2.md", "--next", "--ngày", "5/3/2027")
        let rows = { (span: String) in
            try desk.run("register", "--năm", span, "--csv", "-").text.split(separator: "\r\n").dropFirst()
        }
        #expect(try rows("2026").map { $0.prefix(8) } == ["01-KH/TU"])
        #expect(try rows("2027").map { $0.prefix(8) } == ["02-KH/TU"])
        #expect(try rows("2025 - 2030").count == 2)
        #expect(try rows("2025").isEmpty)
        #expect(try desk.run("record", "2", "--năm", "2027").text.contains("02-KH/TU"))
        try desk.run("record", "2", "--năm", "2026", status: 1)
        try desk.run("register", "--năm", "2026", "-o", "so.pdf")
        let text = try Program.text(of: desk.folder.bytes("so.pdf"))
        #expect(text.contains("Nhiệm kỳ: 2025 - 2030") && text.contains("Loại văn bản: kế hoạch"))
    }

    @Test("sổ gửi bưu điện theo ngày gửi; phiếu gửi đề ngày ấy")
    func postalDays() throws {
        let desk = try numbered()
        try desk.run("record", "215", "--phát-hành", "--ngày", "02/10/2026")
        #expect(
            try desk.run("register", "bưu-điện", "--từ", "01/10/2026", "--csv", "-").text.contains(
                "02/10/2026,215/SNV-VP"))
        #expect(try desk.run("register", "--từ", "01/10/2026", "--csv", "-").errors.contains("[VB791]"))
        try desk.run("envelopes", "215", "--phiếu-gửi", "-o", "phieu.pdf")
        let slip = try Program.text(of: desk.folder.bytes("phieu.pdf"))
        #expect(slip.contains("ngày 02 tháng 10 năm 2026") && slip.contains("Số: ……"))
    }

    @Test("sổ bị hỏng, của chương trình khác: nói rõ, không đụng tới")
    func strangeBooks() throws {
        let desk = try OfficeDesk()
        try desk.write(OfficeDesk.letter, to: "cv.md")
        try desk.write(
            "đây không phải sổ, chỉ là một tệp văn bản dài hơn một trang của SQLite", to: "so-van-ban.sqlite")
        #expect(try desk.run("issue", "cv.md", "--next", "--ngày", "05/9/2026", status: 3).errors.contains("[VB760]"))
        #expect(try desk.text("cv.md") == OfficeDesk.letter)
        #expect(try desk.text("so-van-ban.sqlite").hasPrefix("đây không phải sổ"))
    }
}

@Suite("Hai đường gửi")
struct DispatchTests {
    private let directory = """
        tên,nhóm,địa chỉ,cách gửi,mã định danh
        Sở Tài chính,Các sở,1 Phố Mẫu,giấy,
        Sở Y tế,Các sở,2 Phố Mẫu,điện tử,000.00.02.H01
        Sở Xây dựng,Các sở,3 Phố Mẫu,cả hai,000.00.03.H01

        """

    private func numbered() throws -> OfficeDesk {
        let desk = try OfficeDesk(
            settings: "văn thư: {dự phòng: 1, địa chỉ: 12 Phố Mẫu, mã định danh: 000.00.01.H01}\n")
        try desk.write(directory, to: "danh-ba.csv")
        try desk.write(OfficeDesk.letter.replacing("[Sở Tài chính, Sở Y tế]", with: "Các sở"), to: "cv.md")
        try desk.run("issue", "cv.md", "--số", "215", "--ngày", "05/9/2026")
        return desk
    }

    @Test("giấy và điện tử theo danh bạ; bản kê khớp tệp; dữ liệu đặc tả đọc được")
    func ways() throws {
        let desk = try numbered()
        #expect(try desk.run("dispatch", "215", "-d", "gui", status: 1).errors.contains("[VB772]"))
        #expect(!desk.exists("gui"))
        try desk.run("record", "215", "--signed", "van-ban-di/2026/215-SNV-VP.pdf")
        let result = try desk.run("dispatch", "215", "-d", "gui", "--ngày", "06/9/2026")
        #expect(result.errors.contains("[VB795]"))
        let manifest = try #require(
            JSONSerialization.jsonObject(with: Data(desk.folder.bytes("gui/danh-muc.json"))) as? [String: Any])
        #expect(manifest["copies"] as? String == "3 nơi nhận + 3 lưu + 1 dự phòng − 1 điện tử = 6 bản")
        for file in try #require(manifest["files"] as? [[String: Any]]) {
            let path = try #require(file["path"] as? String)
            let sum = try Program.run("sha256sum", ["gui/\(path)"], in: desk.folder.url).text.prefix(64)
            #expect(file["sha256"] as? String == String(sum), "\(path)")
        }
        let electronic = try desk.text("gui/dien-tu/215-SNV-VP.xml")
        for line in [
            "<OrganId>000.00.01.H01</OrganId>", "<CodeNumber>215</CodeNumber>",
            "<CodeNotation>SNV-VP</CodeNotation>", "<IssuedDate>05/9/2026</IssuedDate>",
            "<OrganName>Sở Y tế</OrganName>", "<OrganName>Sở Xây dựng</OrganName>",
            "<IssuedAmount>6</IssuedAmount>",
        ] { #expect(electronic.contains(line), "\(line)") }
        #expect(!electronic.contains("Sở Tài chính"))
        let envelopes = try Program.text(of: desk.folder.bytes("gui/giay/bi-thu.pdf"))
        #expect(envelopes.contains("Sở Tài chính") && envelopes.contains("Sở Xây dựng"))
        #expect(!envelopes.contains("Sở Y tế"))
        #expect(try desk.rows("SELECT state, sent FROM paper") == [["phát hành", "2026-09-06"]])
        // Another folder's things are left alone.
        try desk.write("của người khác", to: "khac/thu.txt")
        #expect(try desk.run("dispatch", "215", "-d", "khac", status: 3).errors.contains("[VB794]"))
    }

    @Test("lãnh đạo ký từng bản thì gửi bản chưa ký để in")
    func everyCopySigned() throws {
        let desk = try numbered()
        try desk.run("dispatch", "215", "-d", "gui", "--sign-each")
        #expect(
            try desk.folder.bytes("gui/giay/215-SNV-VP.pdf") == desk.folder.bytes("van-ban-di/2026/215-SNV-VP.pdf"))
    }

    @Test("sửa bản ký trong kho thì không gửi")
    func changedSignedFile() throws {
        let desk = try numbered()
        try desk.run("record", "215", "--signed", "van-ban-di/2026/215-SNV-VP.pdf")
        let path = desk.folder.path("van-ban-di/2026/215-SNV-VP-da-ky.pdf")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        try Data("%PDF-1.4 khác".utf8).write(to: URL(filePath: path))
        #expect(try desk.run("dispatch", "215", "-d", "gui", status: 3).errors.contains("[VB774]"))
        // Taken in once more it lies beside the changed one, which stays for those who ask what happened.
        try desk.run("record", "215", "--signed", "van-ban-di/2026/215-SNV-VP.pdf")
        try desk.run("dispatch", "215", "-d", "gui")
        #expect(try desk.text("van-ban-di/2026/215-SNV-VP-da-ky.pdf") == "%PDF-1.4 khác")
    }

    @Test("lệnh in, bì thư, nhãn, phiếu gửi nói cùng những con số")
    func sameNumbers() throws {
        let desk = try numbered()
        #expect(try desk.run("copies", "215").text == "3 nơi nhận + 3 lưu + 1 dự phòng − 1 điện tử = 6 bản\n")
        try desk.run("copies", "215", "-o", "lenh-in.pdf", "--duplex")
        let order = try Program.text(of: desk.folder.bytes("lenh-in.pdf"))
        #expect(order.contains("3 nơi nhận + 3 lưu + 1 dự phòng − 1 điện tử = 6 bản"))
        #expect(order.contains("hai mặt"))
        try desk.run("envelopes", "215", "-o", "bi.pdf")
        #expect(try Program.info(of: desk.folder.bytes("bi.pdf")).contains("Pages:           2"))
        try desk.run("envelopes", "215", "--phiếu-gửi", "-o", "phieu.pdf")
        #expect(try Program.info(of: desk.folder.bytes("phieu.pdf")).contains("Pages:           2"))
        let labels = try desk.run("envelopes", "215", "--labels", "2x7", "--start", "14", "-o", "nhan.pdf")
        #expect(labels.errors.contains("[VB799]"))
        #expect(try Program.info(of: desk.folder.bytes("nhan.pdf")).contains("Pages:           2"))
        // A source that has no number yet has envelopes too, with a gap for it.
        try desk.write(OfficeDesk.letter, to: "moi.md")
        try desk.run("envelopes", "moi.md", "-o", "bi-moi.pdf")
    }
}

import Foundation
import TestSupport
import Testing

/// What goes wrong in an office: files in the way, moved, taken away, commands with the wrong names.
@Suite("dùng nhầm")
struct WrongUseTests {
    private func desk() throws -> OfficeDesk {
        let desk = try OfficeDesk(settings: "văn thư: {dự phòng: 1}\n")
        try desk.write(OfficeDesk.letter, to: "cv.md")
        try desk.write(OfficeDesk.letter.replacing("góp ý", with: "xin ý kiến"), to: "cv2.md")
        return desk
    }

    @Test("tệp lạ nằm ở chỗ của bản phát hành: không cấp số, chuyển đi rồi cấp đúng số ấy")
    func fileInTheWay() throws {
        let desk = try desk()
        try desk.write("của ai", to: "van-ban-di/2026/01-SNV-VP.pdf")
        let refused = try desk.run("issue", "cv.md", "--next", "--ngày", "5/9/2026", status: 3)
        #expect(refused.errors.contains("[VB846]"))
        #expect(try desk.rows("SELECT count(*) FROM paper") == [["0"]])
        #expect(try desk.text("van-ban-di/2026/01-SNV-VP.pdf") == "của ai")
        try FileManager.default.removeItem(atPath: desk.folder.path("van-ban-di/2026/01-SNV-VP.pdf"))
        try desk.run("issue", "cv.md", "--next", "--ngày", "5/9/2026")
        #expect(try desk.text("cv.md").contains("số: 01/SNV-VP"))
    }

    @Test("tệp chưa ghi được của văn bản này không chặn văn bản khác")
    func waitingFile() throws {
        let desk = try desk()
        try desk.run("issue", "cv.md", "--next", "--ngày", "5/9/2026")
        // As a run leaves it that was killed before it wrote, while somebody put a file there.
        try desk.change(
            "INSERT INTO outbox (paper, path, bytes) VALUES (1, 'van-ban-di/2026/01-SNV-VP-da-ky.pdf', x'25')")
        try desk.write("của ai", to: "van-ban-di/2026/01-SNV-VP-da-ky.pdf")
        let issued = try desk.run("issue", "cv2.md", "--next", "--ngày", "6/9/2026")
        #expect(issued.errors.contains("[VB847]"))
        #expect(desk.exists("van-ban-di/2026/02-SNV-VP.pdf"))
        #expect(try desk.run("register", "--csv", "-").text.contains("02/SNV-VP"))
        try FileManager.default.removeItem(atPath: desk.folder.path("van-ban-di/2026/01-SNV-VP-da-ky.pdf"))
        #expect(try desk.run("record", "1").errors.contains("[VB775]"))
        #expect(try desk.rows("SELECT count(*) FROM outbox") == [["0"]])
    }

    @Test("không lệnh nào ghi đè lên sổ")
    func overTheBook() throws {
        let desk = try desk()
        try desk.run("issue", "cv.md", "--next", "--ngày", "5/9/2026")
        for command in [
            ["register", "--csv"], ["register", "-o"], ["copies", "1", "-o"], ["envelopes", "1", "-o"],
            ["render", "cv2.md", "-o"],
        ] {
            let result = try Vanban.run(
                command + ["so-van-ban.sqlite", "--diagnostics", "short"], in: desk.folder)
            #expect(result.status == 3 && result.errors.contains("[VB848]"), "\(command): \(result.errors)")
        }
        #expect(try desk.rows("SELECT code FROM paper") == [["01/SNV-VP"]])
    }

    @Test("nguồn đã cấp số, chuyển chỗ hay chép ra, vẫn được nhận ra; sửa lời thì là văn bản khác")
    func movedSource() throws {
        let desk = try desk()
        try desk.run("issue", "cv.md", "--next", "--ngày", "5/9/2026")
        try desk.write(try desk.text("cv.md"), to: "luu/cv-cu.md")
        try FileManager.default.removeItem(atPath: desk.folder.path("cv.md"))
        #expect(try desk.run("render", "luu/cv-cu.md", status: 1).errors.contains("[VB764]"))
        #expect(try desk.run("record", "luu/cv-cu.md").text.contains("01/SNV-VP"))
        #expect(try desk.run("issue", "luu/cv-cu.md", "--next").errors.contains("[VB754]"))
        #expect(try desk.rows("SELECT count(*) FROM paper") == [["1"]])
        try desk.write(try desk.text("luu/cv-cu.md").replacing("góp ý", with: "cho ý kiến"), to: "moi.md")
        try desk.run("render", "moi.md")
    }

    @Test("nguồn không có, là thư mục, là đầu vào chuẩn: không để lại sổ trống")
    func noBookForNothing() throws {
        let desk = try desk()
        try FileManager.default.createDirectory(atPath: desk.folder.path("con"), withIntermediateDirectories: true)
        try desk.run("issue", "khong-co.md", "--next", status: 3)
        try desk.run("issue", "con", "--next", status: 3)
        try desk.run("issue", "-", "--next", status: 2)
        try desk.run("record", "con", "--trình-ký", status: 3)
        #expect(!desk.exists("so-van-ban.sqlite"))
    }

    @Test("bản phát hành bị lấy mất: nói lấy lại từ bản sao lưu")
    func lostFile() throws {
        let desk = try desk()
        try desk.run("issue", "cv.md", "--next", "--ngày", "5/9/2026")
        try FileManager.default.removeItem(atPath: desk.folder.path("van-ban-di/2026/01-SNV-VP.pdf"))
        let result = try desk.run("dispatch", "1", "-d", "gui", "--sign-each", status: 3)
        #expect(result.errors.contains("[VB849]"))
    }

    @Test("trình bản in hai mặt thì cấp số cho bản in hai mặt")
    func duplexKept() throws {
        let desk = try OfficeDesk(settings: "nhiệm kỳ: {tên: 2025 - 2030, từ: 15/10/2025}\n")
        let long = (2...40).map { "\($0). Thực hiện việc thứ \($0) của kế hoạch.\n\n" }.joined()
        try desk.write(OfficeDesk.plan.replacing("Phụ lục\n", with: "1. Việc đầu.\n\n\(long)Phụ lục\n"), to: "kh.md")
        try desk.run("record", "kh.md", "--trình-ký", "--duplex")
        try desk.run("issue", "kh.md", "--next", "--ngày", "5/9/2026")
        #expect(try desk.rows("SELECT duplex, number FROM paper") == [["1", "1"]])
    }

    @Test("thư mục gửi của văn bản khác thì không trộn; xếp lại thì không để sót tệp cũ")
    func foldersOfOthers() throws {
        let desk = try desk()
        try desk.write("tên,cách gửi\nSở Y tế,điện tử\n", to: "danh-ba.csv")
        for (file, day) in [("cv.md", "5/9/2026"), ("cv2.md", "6/9/2026")] {
            try desk.run("issue", file, "--next", "--ngày", day)
        }
        try desk.run("record", "1", "--signed", "van-ban-di/2026/01-SNV-VP.pdf")
        try desk.run("dispatch", "1", "-d", "gui")
        #expect(try desk.run("dispatch", "2", "-d", "gui", "--sign-each", status: 3).errors.contains("[VB794]"))
        #expect(!desk.exists("gui/giay/02-SNV-VP.pdf"))
        #expect(desk.exists("gui/dien-tu/01-SNV-VP.xml"))
        // By then nobody gets it electronically any more.
        try desk.change("UPDATE addressee SET channel = 'giấy'")
        try desk.run("dispatch", "1", "-d", "gui")
        #expect(!desk.exists("gui/dien-tu/01-SNV-VP.xml") && !desk.exists("gui/dien-tu/01-SNV-VP.pdf"))
    }

    @Test("chưa có bản ký trong tệp thì không có gì để gửi điện tử")
    func nothingToSend() throws {
        let desk = try desk()
        try desk.write("tên,cách gửi\nSở Y tế,điện tử\n", to: "danh-ba.csv")
        try desk.run("issue", "cv.md", "--next", "--ngày", "5/9/2026")
        #expect(try desk.run("dispatch", "1", "-d", "gui", "--sign-each").errors.contains("[VB851]"))
        #expect(desk.exists("gui/giay/01-SNV-VP.pdf") && !desk.exists("gui/dien-tu"))
    }

    @Test(
        "số gõ thiếu số 0, chữ thường, thừa dấu cách vẫn hiểu; ngày gửi trước ngày văn bản, khoảng ngày ngược thì không"
    )
    func namesAndDays() throws {
        let desk = try desk()
        try desk.run("issue", "cv.md", "--next", "--ngày", "5/9/2026")
        for name in ["1", "01", "1/SNV-VP", " 01/snv-vp "] {
            #expect(try desk.run("record", name).text.contains("01/SNV-VP"), "\(name)")
        }
        for name in ["1/SNV", "01/SNV-VPX", "x", ""] { try desk.run("record", name, status: 1) }
        #expect(try desk.run("record", "1", "--phát-hành", "--ngày", "4/9/2026", status: 1).errors.contains("[VB850]"))
        #expect(try desk.rows("SELECT state FROM paper") == [["vào số"]])
        try desk.run("register", "--từ", "5/9/2026", "--đến", "4/9/2026", "--csv", "-", status: 2)
        #expect(try desk.run("copies", "1", "--lang", "en").text.contains("recipients + "))
    }

    @Test("mã định danh quá dài thì để trống, không cắt thành mã của nơi khác")
    func longIdentifier() throws {
        let desk = try desk()
        try desk.write(
            "tên,cách gửi,mã định danh\nSở Y tế,điện tử,000.00.101.H99\nSở Tài chính,điện tử,000.00.10.H99\n",
            to: "danh-ba.csv")
        try desk.run("issue", "cv.md", "--next", "--ngày", "5/9/2026")
        try desk.run("record", "1", "--signed", "van-ban-di/2026/01-SNV-VP.pdf")
        #expect(try desk.run("dispatch", "1", "-d", "gui").errors.contains("[VB852]"))
        let xml = try desk.text("gui/dien-tu/01-SNV-VP.xml")
        #expect(xml.contains("<OrganId>000.00.10.H99</OrganId>") && !xml.contains("000.00.101"))
    }
}

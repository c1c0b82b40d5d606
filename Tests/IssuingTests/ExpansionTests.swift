import Diagnostics
import Foundation
import PlanModel
import Publishing
import Reporting
import TestSupport
import Testing

@testable import Issuing

@Suite("Nơi nhận mở theo danh bạ")
struct ExpansionTests {
    private let directory = """
        tên,tên ngắn,tên khác,loại,nhóm,địa chỉ,cách gửi,số bản,từ ngày,đến ngày
        Sở Nội vụ,SNV,,,"Các sở, ban, ngành",1 Phố Mẫu,cả hai,,,
        Sở Tài chính,STC,,,"Các sở, ban, ngành",2 Phố Mẫu,điện tử,,,
        Sở Cũ,,,,"Các sở, ban, ngành",,,,,01/3/2025
        Sở Mới,,,,"Các sở, ban, ngành",,,2,02/3/2025,
        Nguyễn Văn A,,,cá nhân,Các đồng chí Tỉnh ủy viên,,,,,
        "Các sở, ban, ngành",,"Các sở, ngành tỉnh",nhóm,Toàn tỉnh,,,,,
        """

    private func expand(
        _ recipients: [String], addressees: [String] = [], on day: Day? = Day(2026, 9, 5),
        change: (inout OfficialDocument) -> Void = { _ in }
    ) -> Outcome<Distribution> {
        var document = OfficialDocument(kind: Text("công văn"))
        document.recipients = recipients.map { RecipientEntry([Recipient(Text($0))]) }
        document.addressees = addressees.map { Text($0) }
        change(&document)
        let read = Directory.read(Array(directory.utf8), name: "danh-ba.csv")
        #expect(read.diagnostics == [])
        return Expansion.expand(document, directory: DirectoryFile(value: read.value, path: "danh-ba.csv"), day: day)
    }

    private func names(_ outcome: Outcome<Distribution>) -> [String] { outcome.value.addressees.map(\.name) }
    private func codes(_ outcome: Outcome<Distribution>) -> [String] {
        outcome.diagnostics.map(\.message.code).sorted()
    }

    @Test("nhóm mở theo ngày của văn bản")
    func groupsByDay() {
        #expect(names(expand(["Các sở, ban, ngành", "Lưu: VT"])) == ["Sở Nội vụ", "Sở Tài chính", "Sở Mới"])
        let before = expand(["Các sở, ban, ngành", "Lưu: VT"], on: Day(2025, 3, 1))
        #expect(names(before) == ["Sở Nội vụ", "Sở Tài chính", "Sở Cũ"])
        #expect(names(expand(["Các sở, ban, ngành", "Lưu: VT"], on: nil)).count == 4)
    }

    @Test("tên khác của nhóm, nhóm trong nhóm, cách đặt dấu")
    func groupNames() {
        for name in ["Các sở, ngành tỉnh", "Toàn tỉnh", "CÁC SỞ, BAN, NGÀNH"] {
            #expect(names(expand([name, "Lưu: VT"])) == ["Sở Nội vụ", "Sở Tài chính", "Sở Mới"], "\(name)")
        }
        #expect(names(expand(["Các đồng chí Tỉnh uỷ viên", "Lưu: VT"])) == ["Nguyễn Văn A"])
    }

    @Test("ai được nhắc hai lần chỉ tính một lần, số bản lấy số lớn")
    func once() {
        let outcome = expand(["Sở Nội vụ (03 bản)", "Các sở, ban, ngành", "SNV", "Lưu: VT"])
        #expect(names(outcome) == ["Sở Nội vụ", "Sở Tài chính", "Sở Mới"])
        #expect(outcome.value.addressees[0].copies == 3)
        #expect(codes(outcome) == ["VB815"])
        #expect(outcome.diagnostics[0].arguments["count"] == "3")
    }

    @Test("số bản: nơi nhận + lưu + dự phòng − điện tử")
    func sum() {
        let outcome = expand(["Các sở, ban, ngành", "Nguyễn Văn A", "Lưu: VT, TCCB (3)"]) {
            var clerical = Clerical()
            clerical.spare = 2
            $0.clerical = clerical
        }
        // Sở Mới usually gets two.
        #expect(outcome.value.sum == "4 nơi nhận + 1 bản thêm + 3 lưu + 2 dự phòng − 1 điện tử = 9 bản")
        #expect(outcome.value.archive == "VT, TCCB")
        let copies = outcome.value.copies
        #expect(copies.map(\.number) == Array(1...9))
        #expect(
            copies.map(\.label) == [
                "Sở Nội vụ", "Sở Mới (bản 1)", "Sở Mới (bản 2)", "Nguyễn Văn A", "Bản lưu 1", "Bản lưu 2", "Bản lưu 3",
                "Dự phòng 1", "Dự phòng 2",
            ])
    }

    @Test("tổng đúng như lệnh in ghi: 43 + 2 + 2 − 12 = 35")
    func wholeSum() {
        var distribution = Distribution()
        distribution.addressees = (1...43).map { number in
            Addressee(name: "\(number)", channel: number <= 12 ? .electronic : .paper, copies: 1)
        }
        (distribution.fileCopies, distribution.spareCopies) = (2, 2)
        #expect(distribution.sum == "43 nơi nhận + 2 lưu + 2 dự phòng − 12 điện tử = 35 bản")
        #expect(distribution.copies.count == 35)
    }

    @Test("bản lưu mặc định là 2")
    func fileCopies() {
        #expect(expand(["Sở Nội vụ", "Lưu: VT"]).value.fileCopies == 2)
        #expect(expand(["Sở Nội vụ", "Lưu Văn phòng Tỉnh ủy (HMT)"]).value.fileCopies == 2)
        // Each keeper with its own copies.
        #expect(expand(["Sở Nội vụ", "Lưu: VT (2), TCCB (1)"]).value.fileCopies == 3)
        #expect(expand(["Sở Nội vụ", "Lưu: VT, TCCB (02 bản)"]).value.fileCopies == 2)
        let none = expand(["Sở Nội vụ"])
        #expect(none.value.fileCopies == 2)
        #expect(codes(none) == ["VB820"])
    }

    @Test("dòng không có trong danh bạ được báo, có gợi ý khi gõ nhầm")
    func unknown() {
        let outcome = expand(["Sở Nôi vụ", "Các hội quần chúng", "Công ty Không Ai Biết Tới", "Lưu: VT"])
        #expect(codes(outcome) == ["VB810", "VB811", "VB812"])
        #expect(outcome.diagnostics.first { $0.message.code == "VB811" }?.arguments["near"] == "Sở Nội vụ")
        #expect(names(outcome).count == 3)
        #expect(outcome.value.addressees.allSatisfy { !$0.isKnown })
    }

    @Test("hết hiệu lực vào ngày ấy thì báo, vẫn tính")
    func expired() {
        let outcome = expand(["Sở Cũ", "Lưu: VT"])
        #expect(codes(outcome) == ["VB813"])
        #expect(names(outcome) == ["Sở Cũ"])
    }

    @Test("Như trên là kính gửi; thiếu dòng ấy vẫn gửi")
    func asAbove() {
        let outcome = expand(["Như trên", "Sở Mới", "Lưu: VT"], addressees: ["Sở Nội vụ", "Sở Tài chính"])
        #expect(names(outcome) == ["Sở Nội vụ", "Sở Tài chính", "Sở Mới"])
        #expect(codes(outcome) == [])
        let missing = expand(["Sở Mới", "Lưu: VT"], addressees: ["Sở Nội vụ"])
        #expect(names(missing) == ["Sở Nội vụ", "Sở Mới"])
        #expect(codes(missing) == ["VB817"])
        #expect(codes(expand(["Như trên", "Lưu: VT"])) == ["VB319"])
    }

    @Test("Như Điều 3 là những ai điều ấy nêu tên")
    func asArticle() {
        let outcome = expand(["Như Điều 2", "Lưu: VT"]) {
            $0.body = [
                Block(.article, label: "Điều 1.", text: [Run("Giao Sở Tài chính.")]),
                Block(.article, label: "Điều 2.", text: [Run("Chánh Văn phòng, Giám đốc Sở Nội vụ và")]),
                Block(.number, label: "1.", text: [Run("ông Nguyễn Văn A chịu trách nhiệm thi hành.")]),
            ]
        }
        #expect(names(outcome) == ["Sở Nội vụ", "Nguyễn Văn A"])
        #expect(codes(outcome) == ["VB818"])
    }

    @Test("sổ ghi nhóm bằng tên nhóm, mỗi nơi một lần")
    func listed() {
        let outcome = expand(
            ["Như trên", "Sở Nội vụ", "Cục Thuế (để b/c)", "Lưu: VT"],
            addressees: ["Các sở, ban, ngành;", "Sở Nội vụ."])
        #expect(outcome.value.listed == ["Các sở, ban, ngành", "Sở Nội vụ", "Cục Thuế (để b/c)"])
    }

    @Test("nhiều tên trên một dòng, tên có dấu phẩy")
    func severalOnALine() {
        let outcome = expand(["Sở Nội vụ, Các sở, ngành tỉnh; Nguyễn Văn A (để biết)", "Lưu: VT"])
        #expect(names(outcome) == ["Sở Nội vụ", "Sở Tài chính", "Sở Mới", "Nguyễn Văn A"])
    }
}

@Suite("Danh bạ")
struct DirectoryTests {
    private func read(_ text: String) -> Outcome<Directory> { Directory.read(Array(text.utf8), name: "danh-ba.csv") }

    @Test("mọi lỗi được báo cùng lúc, tại dòng")
    func faults() {
        let outcome = read(
            """
            tên,tên khác,loại,cách gửi,số bản,từ ngày,đến ngày
            Sở A,,bộ,,,,
            Sở B,Sở A,,bưu điện,0,32/1/2026,
            Sở C,,,,,02/3/2026,01/3/2026
            Sở C,,,,,,
            """)
        let codes = outcome.diagnostics.map(\.message.code)
        #expect(codes == ["VB804", "VB803", "VB805", "VB806", "VB802", "VB807", "VB438"])
    }

    @Test("nhóm trong chính nó là lỗi, không treo")
    func circle() {
        let outcome = read("tên,loại,nhóm\nA,nhóm,B\nB,nhóm,A\nSở X,,A\n")
        #expect(outcome.diagnostics.map(\.message.code) == ["VB808", "VB808"])
        #expect(outcome.value.members(of: "B").map(\.name) == ["Sở X"])
    }

    @Test("một tên có nhiều dòng, mỗi dòng một khoảng thời gian; chồng lên nhau là lỗi")
    func rowsOfTimes() {
        let rows = """
            tên,tên ngắn,nhóm,địa chỉ,từ ngày,đến ngày
            Nguyễn Văn A,,Các đồng chí Tỉnh ủy viên,1 Phố Cũ,,31/12/2025
            Nguyễn Văn A,,,2 Phố Mới,01/01/2026,
            Sở Cũ,Sở NN,"Các sở, ban, ngành",3 Phố Cũ,,28/02/2025
            Sở Mới,Sở NN,"Các sở, ban, ngành",4 Phố Mới,01/3/2025,
            """
        let read = Directory.read(Array(rows.utf8), name: "danh-ba.csv")
        #expect(read.diagnostics == [])
        let addresses = { (line: String, day: Day?) in
            var document = OfficialDocument(kind: Text("công văn"))
            document.recipients = [RecipientEntry([Recipient(Text(line)), Recipient(Text("Lưu: VT"))])]
            let file = DirectoryFile(value: read.value, path: "danh-ba.csv")
            return Expansion.expand(document, directory: file, day: day).value.addressees.map(\.address)
        }
        let (before, after) = (Day(2025, 1, 5), Day(2026, 9, 5))
        #expect(addresses("Nguyễn Văn A", before) == ["1 Phố Cũ"])
        #expect(addresses("Nguyễn Văn A", after) == ["2 Phố Mới"])
        #expect(addresses("Các đồng chí Tỉnh ủy viên", after) == [])
        #expect(addresses("Sở NN", before) == ["3 Phố Cũ"])
        #expect(addresses("Sở NN", after) == ["4 Phố Mới"])
        let overlapping = rows.replacing("01/01/2026", with: "31/12/2025")
        let codes = Directory.read(Array(overlapping.utf8), name: "danh-ba.csv").diagnostics.map(\.message)
        #expect(codes == [.directoryNameTwice])
    }
}

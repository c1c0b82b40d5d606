import PageModel
import Testing

@testable import Layout

@Suite("Lines")
struct LineBreakingTests {
    @Test("Lines fill up to their width and not beyond")
    func fills() {
        // 20 characters of 5 pt are 100 pt.
        #expect(lines("aaaa bbbb cccc dddd eeee", width: 100) == ["aaaa bbbb cccc dddd", "eeee"])
        #expect(lines("aaaa bbbb cccc ddddd eeee", width: 100) == ["aaaa bbbb cccc ddddd", "eeee"])
        #expect(lines("aaaa bbbb cccc dddddd eeee", width: 100) == ["aaaa bbbb cccc", "dddddd eeee"])
    }

    @Test(
        "What belongs together stays on one line",
        arguments: [
            ("thực hiện Kết luận số 93-KL/TW ngay", 110.0, "số 93-KL/TW"),
            ("phát triển kinh tế - xã hội của", 100.0, "tế - xã"),
            ("theo quy định tại Điều 15 của", 110.0, "Điều 15"),
            ("được ban hành ngày 20/11/2020 của", 100.0, "ngày 20/11/2020"),
            ("họp vào ngày 05 tháng 9 năm 2026 tại", 160.0, "ngày 05 tháng 9 năm 2026"),
            ("do đồng chí Nguyễn Văn A chủ trì", 110.0, "Nguyễn Văn A"),
            ("của Bộ Chính trị (khóa X) về", 120.0, "(khóa X)"),
        ])
    func joins(_ text: String, _ width: Double, _ group: String) {
        let found = lines(text, width: width)
        #expect(found.count > 1)
        #expect(found.contains { $0.contains(group) }, "\(found)")
    }

    @Test("A signer's name is one group wherever it stands")
    func signer() {
        #expect(lines("do Mộng Thị Mẫu ký", width: 65) == ["do Mộng Thị", "Mẫu ký"])
        #expect(lines("do Mộng Thị Mẫu ký", width: 65, names: ["Mộng Thị Mẫu"]) == ["do", "Mộng Thị Mẫu", "ký"])
    }

    @Test("A group wider than the line is broken after all")
    func wideGroup() {
        #expect(lines("a - b - c - d - e", width: 25) == ["a - b", "- c -", "d - e"])
    }

    @Test("Balanced lines are as many as full ones, and alike")
    func balances() {
        let text = "mot hai ba bon nam sau bay tam chin muoi"
        let full = lines(text, width: 150)
        let even = lines(text, width: 150, balanced: true)
        #expect(even.count == full.count)
        let lengths = even.map(\.count)
        #expect(lengths.max()! - lengths.min()! <= 5, "\(even)")
        #expect(even.joined(separator: " ") == text)
    }

    @Test("No word is lost, whatever the width")
    func nothingLost() {
        let text = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 - bản đầy đủ; Điều 5 khoản 2."
        for width in stride(from: 5.0, through: 400, by: 7) {
            #expect(lines(text, width: width).joined(separator: " ") == text)
            #expect(lines(text, width: width, balanced: true).joined(separator: " ") == text)
        }
    }

    @Test("Spare width is spread to the last unit")
    func stretch() {
        var stretch = Stretch(Length(units: 17), over: 5)
        #expect((0..<5).map { _ in stretch.next().units } == [4, 4, 3, 3, 3])
    }
}

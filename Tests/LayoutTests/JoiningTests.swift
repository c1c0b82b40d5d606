import PageModel
import TestSupport
import Testing

@testable import Layout

/// A sentence with `~` where no line may end, and a space where one may.
private func marks(_ text: String, names: [String] = []) -> String {
    let boxes = boxes(text, names: names)
    return zip(boxes, boxes.indices).map { box, index in
        index + 1 == boxes.count ? box.text : box.text + (box.joinsNext ? "~" : " ")
    }.joined()
}

private func expectMarks(_ wanted: String, names: [String] = []) {
    #expect(marks(wanted.replacing("~", with: " "), names: names) == wanted)
}

@Suite("What no line parts")
struct JoiningTests {
    @Test(
        "Marks stay with their words",
        arguments: [
            "gọi là (~a và b~) như sau~: một~; hai~, ba~.", "theo [~a~] của", "“~Người tốt~” là", "‘~ấy~’ và «~nọ~»",
            "được không~? Được~! Tốt~… rồi", "đạt 45~% kế hoạch", "tỷ lệ là~% hay~‰", "một~\"~hai~\"~ba",
            "xong~). Việc", "nói~”, rồi", "và~/ hoặc", "(khóa~X) về “đổi mới” ấy",
            "văn bản .pdf".replacing(" .", with: "~."),
        ])
    func punctuation(_ text: String) { expectMarks(text) }

    @Test(
        "No line ends before a spaced hyphen, nor inside a range or a short compound",
        arguments: [
            "phát triển kinh tế~-~xã hội của", "quốc phòng~–~an ninh", "kinh tế~-~xã hội~-~môi trường",
            "nông~-~lâm~-~ngư nghiệp", "Nông~-~Lâm~-~Ngư nghiệp", "Sở Lao động~-~Thương binh và Xã hội",
            "Ban Văn hóa~-~Xã hội", "đường Việt~-~Lào", "các năm~2026~-~2030 và", "từ quý~I~-~quý~II là",
            "tăng 5~%~-~7~% một", "thứ~Hai~-~thứ~Sáu", "từ tháng~9~-~12/2026 có", "Chương~I~-~Chương~III ấy",
            "năm 2026 -2030".replacing(" ", with: "~"), "năm 2026- 2030".replacing(" ", with: "~"),
            "đạt kết quả:~-~Về kinh tế có", "kinh tế~-", "nhiệm vụ~— một việc",
        ])
    func hyphens(_ text: String) { expectMarks(text) }

    @Test(
        "Between names a line may end behind the hyphen",
        arguments: [
            "gồm Ban Tuyên giáo~- Ban Dân vận~- Văn phòng", "Cục Thuế~- Kho bạc Nhà nước~- Ngân hàng Nhà nước",
            "đồng~chí~Trần~Văn~Mẫu~- Bí thư Tỉnh ủy", "tuyến Mẫu Sơn~- Hòa Bình~- Thượng Ví",
        ])
    func names(_ text: String) { expectMarks(text) }

    @Test(
        "A number stays with its unit",
        arguments: [
            "thu 1.250,5~triệu~đồng trong", "đạt 45~%, tăng", "trong 05~ngày kể", "hạn 15~ngày làm việc",
            "được 20~triệu~tấn lúa", "dài 12~km và rộng 7,5~m trên", "diện tích 120~m² đất", "trồng 1.200~ha rừng",
            "lúc 08~giờ~00~phút, tại", "chi 2~triệu~500~nghìn~đồng cho", "mức 5~triệu~đồng/tháng là",
            "năng suất 65~tạ/ha lúa", "giá 30~USD một", "ở 37~°C trở", "công suất 50~MW và 12~kWh điện",
            "tăng 2,5~điểm~% so", "từ 5~-~7~% một", "khoảng (45~ha) đất", "hơn ~30~ha".replacing("~30", with: "+30"),
            "từ 18~tuổi đến", "có 45 hộ và 12 người", "cả thảy 1~250~000~đồng cho", "đạt ≥~90~% số", "10-15~ngày sau",
            "cấp 2~tỷ~đồng và khoản~20~triệu~đồng nọ".replacing("cấp 2", with: "cấp~2"), "mỗi năm~12~tháng là",
        ])
    func units(_ text: String) { expectMarks(text) }

    @Test(
        "A year counts nothing, and a document's number neither",
        arguments: [
            "đến năm~2030 tỷ lệ hộ", "17~giờ~00 ngày~14~tháng~9 tại", "thu 20~triệu năm~2026 và",
            "11~tháng năm~2026 là",
            "kinh tế~-~xã hội 6~tháng đầu năm", "trong năm~2026 đồng~chí ấy", "năm~2025 độ che phủ",
            "Nghị quyết số~18-NQ/TW ngày~25/10/2017 của", "Luật số~64/2020/QH14 ngày~18/6/2020 về",
        ])
    func namingFigures(_ text: String) { expectMarks(text) }

    @Test(
        "A document's number stays with its word",
        arguments: [
            "Kết luận số~93-KL/TW của", "Số:~15-KH/TU", "theo Nghị định số~30/2020/NĐ-CP về", "văn bản Số~7 của",
            "theo NĐ~30 và HD~05, QĐ~22 có", "Chỉ thị~05-CT/TW về", "thiểu số. 15 hộ", "Số:~…~/KH", "SỐ~5 LÀ",
        ])
    func papers(_ text: String) { expectMarks(text) }

    @Test(
        "A date is one piece",
        arguments: [
            "vào ngày~05~tháng~9~năm~2026 tại", "từ tháng~9~năm~2026 có", "trước tháng~9/2026 phải",
            "trong quý~IV~năm~2026 và", "hết quý~I/2026 thì", "của năm~2026 và", "họp thứ~Năm, ngày~17 nọ",
            "các ngày~05~và~06~tháng~9~năm~2026 tại", "các ngày~05, 06~và~07~tháng~9 tại",
            "từ ngày~05~đến~07~tháng~9 tại", "Ngày~14~và~15/10/2026, tại", "từ 5~đến~10~năm nữa", "các khoản~1 và 2",
            "hết quý~I và 6~tháng sau",
            "từ ngày~05 đến ngày~07~tháng~9 tại",
            "từ ngày~15/9 đến ngày~20/9 có", "ngày~15/9~năm~2026 tại", "quý~III~và~IV~năm~2026 là",
            "08~giờ~00~phút, thứ~Năm, ngày~17~tháng~12~năm~2026 tại", "ngày~…~tháng~…~năm~2026 tại",
            "ngày~........~tháng~........~năm~2026", "NGÀY~05~THÁNG~9~NĂM~2026", "Cách mạng Tháng~Tám là",
            "năm~học~2025~-~2026 có", "giai đoạn 2026~-~2030 là", "giai~đoạn~1 là", "nhiệm~kỳ~2025~-~2030.",
            "từ năm~2020 đến năm~2025",
        ])
    func dates(_ text: String) { expectMarks(text) }

    @Test("A long row of dots may have a line of its own")
    func leaders() { expectMarks("Họ và tên: ........................ sinh") }

    @Test(
        "What is named by a number stays with it",
        arguments: [
            "theo Điều~5 của", "tại điểm~a khoản~2 Điều~5 Quy chế", "điểm~đ và điểm~a, b khoản~1",
            "điểm~ở đây".replacing("~", with: " "),
            "Chương~II và Phần~thứ~nhất nói", "ở Mục~3, Phụ~lục~I và Biểu~02; Bảng~1, Hình~2",
            "của khóa~XIII và khoá~XI",
            "Đại hội lần~thứ~XIV của", "sang thế~kỷ~XXI thì",
            "Nghị quyết Đại~hội~XIV của",
            "trường cấp~III, hạng~I, loại~A và số~I là", "Hội nghị Trung~ương~6 (khóa~XIII)", "trẻ thứ~hai là",
            "thứ trưởng",
            "Điều (5)".replacing(" ", with: "~"), "“Điều~5” và", "điều kiện 5", "ĐIỀU~5 VÀ CHƯƠNG~II",
        ])
    func numbered(_ text: String) { expectMarks(text) }

    @Test(
        "A person's name stays together, and with its title",
        arguments: [
            "do đồng~chí~Nguyễn~Văn~A chủ trì", "Đồng~chí~Nguyễn~Thị~Minh~Ví~Dụ phát biểu",
            "gặp ông~Giàng~A~Ví, Giám đốc",
            "cùng bà~Y~Ví~Dụ~Mẫu và", "đ/c~An nói", "ông~NGUYỄN~VĂN~MẪU đến", "Thượng tá Trần~Văn~Mẫu và",
            "các đồng~chí: Trần~Văn~Mẫu, Lê~Thị~Ví~Dụ và Hoàng~Mẫu", "Trần~Văn~Mẫu (Hòa Bình)", "ông~Phó~Đức~Mẫu là",
            "Chủ tịch Hồ~Chí~Minh", "PHONG CÁCH HỒ~CHÍ~MINH", "ở TP.~Hồ~Chí~Minh", "TS.~Lê~Thị~Mẫu",
            "Nguyễn~Văn~Mẫu Giám đốc Sở", "ông~Trần~Văn~Tỉnh phát biểu", "bà~Lê~Thị~Bí, và", "Bí thư~- Nguyễn~Văn~Mẫu",
        ])
    func persons(_ text: String) { expectMarks(text) }

    @Test(
        "An office is no name",
        arguments: [
            "đồng~chí Bí thư Tỉnh ủy", "đồng~chí Trưởng Ban Tổ chức Trung ương", "đồng~chí Phó Chánh Văn phòng",
            "ông Giám đốc Sở Nội vụ", "bà Chủ tịch Ủy ban", "báo chí Việt Nam", "BÀ CON NÔNG DÂN", "hồ sơ Lý lịch",
            "Ủy ban nhân dân tỉnh Mẫu Sơn", "ông ấy", "bà. Anh Ba",
        ])
    func offices(_ text: String) { expectMarks(text) }

    @Test("A signer's name stays together, a stranger to every list")
    func signers() {
        expectMarks("do Ví~Dụ~Mẫu ký và Ví Mẫu", names: ["Ví Dụ Mẫu"])
        expectMarks("do Ví Dụ Mẫu ký")
        // The list of offices would end the name before its last syllable.
        expectMarks("do ông~Trần~Văn~Sở ký", names: ["Trần Văn Sở"])
        expectMarks("do ông~Trần~Văn Sở ký")
    }

    @Test(
        "A dash or a label stays with the text behind it",
        arguments: [
            "-~Tiếp tục đổi mới", "+~Tiếp tục", "*~Tiếp tục", "•~Tiếp tục", "–~Tiếp tục", "1.~Tiếp tục", "a)~Tiếp tục",
            "I.~Mục tiêu", "IV.~Mục tiêu", "1.1.~Tiếp tục", "1.1~Tiếp tục", "(1)~Tiếp tục", "đ)~Tiếp tục",
            "1/~Tiếp tục",
            "12.~Tiếp tục", "2026. Tiếp tục", "Tiếp. Tục", "gồm: (1)~Tiếp tục; (2)~Đổi mới", "a b + c",
        ])
    func items(_ text: String) { expectMarks(text) }

    @Test("A space that the author made unbreakable stays so, and one at the end harms nobody")
    func unbreakable() {
        #expect(marks("tiếp tục\u{A0}đổi mới") == "tiếp tục~đổi mới")
        #expect(marks("từ 4 đến 5\u{A0}") == "từ 4 đến 5")
    }

    @Test("Plain words may be parted everywhere")
    func plain() {
        expectMarks(
            """
            Tiếp tục đổi mới, nâng cao chất lượng, hiệu quả hoạt động của các cơ quan (sau đây gọi là cơ quan); thực \
            hiện nghiêm túc Quy chế làm việc, phân công rõ trách nhiệm của từng đơn vị, bảo đảm kịp thời, đúng quy định.
            """.replacing("\n", with: " "))
    }

    @Test("What is known of a word takes no more room than before")
    func size() { #expect(MemoryLayout<Word>.stride <= 32) }
}

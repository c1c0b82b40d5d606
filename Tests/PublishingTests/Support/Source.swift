import TestSupport

/// A source for one test, with what the test does not care about filled in.
struct Source {
    var profile = "hd05"
    var kind = "kế hoạch"
    var superior = ["ĐẢNG BỘ TỈNH MẪU SƠN"]
    var signatures = [(authority: "T/M BAN THƯỜNG VỤ", office: "PHÓ BÍ THƯ", name: "Trần Văn Mẫu")]
    /// Lines of the list, as they stand behind the dash.
    var recipients = ["Các cơ quan, đơn vị trực thuộc", "Lưu Văn phòng"]
    var number = "7"
    var place = "Hòa Bình"
    var date = "05/6/2026"
    var body = ["Nội dung."]

    var text: String {
        let signers = signatures.map {
            "  - {quyền hạn: \($0.authority), chức vụ: \($0.office), họ tên: \($0.name)}"
        }
        let front =
            [
                "---", "thể thức: \(profile)", "loại: \(kind)", "cơ quan cấp trên:",
            ] + superior.map { "  - \($0)" } + [
                "cơ quan: ĐẢNG ỦY PHƯỜNG HÒA BÌNH", "số: \(number)", "ký hiệu: KH/ĐU", "địa danh: \(place)",
                "ngày: \(date)",
                "trích yếu: thử dàn trang", "ký:",
            ] + signers + ["nơi nhận:"] + recipients.map { "  - \($0)" } + ["---", ""]
        return (front + [body.joined(separator: "\n\n")]).joined(separator: "\n") + "\n"
    }

    /// Paragraphs of 1 to about 8 lines with headings among them; the same for the same count.
    static func paragraphs(_ count: Int, seed: UInt64 = 1) -> [String] {
        var generator = SplitMix(seed: seed &+ UInt64(count))
        return (1...count).map { index in
            if index % 5 == 2 { return "\(index). Đề mục thứ \(index)" }
            let words = (0..<Int.random(in: 6...110, using: &generator)).map { _ in
                vocabulary.randomElement(using: &generator)!
            }
            return "Đoạn \(index) " + words.joined(separator: " ") + "."
        }
    }

    private static let vocabulary = """
        tiếp tục đổi mới nâng cao chất lượng hiệu quả công tác lãnh đạo chỉ đạo tổ chức thực hiện nghiêm túc nhiệm vụ
        giải pháp phát triển kinh tế xã hội bảo đảm quốc phòng an ninh trên địa bàn cơ quan đơn vị trực thuộc
        """.split(whereSeparator: \.isWhitespace).map(String.init)
}

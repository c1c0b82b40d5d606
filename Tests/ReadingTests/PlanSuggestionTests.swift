import PlanModel
import Testing

@testable import Reading

@Suite("Suggestions are read from a sentence")
struct PlanSuggestionTests {
    private func suggestions(_ sentence: String, recipients: [String] = []) -> [String] {
        let entries = recipients.map { RecipientEntry([Recipient(Text($0))]) }
        let reader = SuggestionReader(actors: ActorReader(recipients: entries))
        return reader.suggestions(in: Sentence([Run(sentence)])).map { "\($0.field.rawValue): \($0.value)" }
    }

    @Test(
        "who leads, who helps",
        arguments: [
            (
                "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Y tế tham mưu bố trí kinh phí.",
                ["chủ trì: Sở Nội vụ", "phối hợp: Sở Tài chính, Sở Y tế"]
            ),
            (
                "Văn phòng Tỉnh uỷ chủ trì, phối hợp chặt chẽ với các cơ quan liên quan theo dõi.",
                ["chủ trì: Văn phòng Tỉnh uỷ", "phối hợp: các cơ quan liên quan"]
            ),
            ("Ban Tổ chức Tỉnh ủy tổ chức tập huấn cho các tổ chức đảng.", ["chủ trì: Ban Tổ chức Tỉnh ủy"]),
            ("Ủy ban Kiểm tra Tỉnh ủy kiểm tra việc thực hiện.", ["chủ trì: Ủy ban Kiểm tra Tỉnh ủy"]),
            ("Căn cứ Kế hoạch này, các huyện ủy, thành ủy cụ thể hóa.", ["chủ trì: các huyện ủy, thành ủy"]),
            (
                "Sở Khoa học và Công nghệ (cơ quan thường trực) hướng dẫn các đơn vị.",
                ["chủ trì: Sở Khoa học và Công nghệ"]
            ),
            ("Phân công đồng chí Nguyễn Văn A phụ trách.", ["chủ trì: đồng chí Nguyễn Văn A"]),
            (
                "Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát.",
                ["chủ trì: Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"]
            ),
            ("Giao cho các sở, ban, ngành:", ["chủ trì: các sở, ban, ngành"]),
        ])
    func bodies(sentence: String, expected: [String]) {
        #expect(suggestions(sentence) == expected)
    }

    @Test(
        "what is only like a body's name says nothing",
        arguments: [
            "Ban hành kịp thời.",
            "Phòng, chống tham nhũng trong các cơ quan nhà nước.",
            "Tăng cường phối hợp đồng bộ giữa các cấp, các ngành, phát huy vai trò của đội ngũ trí thức.",
            "Đáp ứng tốt yêu cầu nghiên cứu, chuyển giao công nghệ.",
            "Thực hiện tốt nhiệm vụ được giao các cấp.",
            "Báo cáo kết quả.",
            "Đoàn kết, thống nhất.",
            "Hội nghị tổng kết được tổ chức.",
        ])
    func nothing(sentence: String) {
        #expect(suggestions(sentence) == [])
    }

    @Test("a recipient's own name is known")
    func recipients() {
        let sentence = "Liên hiệp Thanh niên xung phong tỉnh xây dựng mô hình."
        #expect(suggestions("Khối thi đua số 3 xây dựng mô hình.") == [])
        #expect(
            suggestions("Khối thi đua số 3 xây dựng mô hình.", recipients: ["Khối thi đua số 3"]) == [
                "chủ trì: Khối thi đua số 3"
            ])
        #expect(suggestions(sentence) == ["chủ trì: Liên hiệp Thanh niên xung phong tỉnh"])
    }

    @Test(
        "what comes out",
        arguments: [
            ("Ban hành Quy chế phối hợp, trước 31/12/2026.", ["hạn: trước 31/12/2026", "kết quả: Quy chế phối hợp"]),
            (
                "Sở Nội vụ tham mưu ban hành Đề án tinh gọn bộ máy trước ngày 30/6/2026.",
                ["chủ trì: Sở Nội vụ", "hạn: trước ngày 30/6/2026", "kết quả: Đề án tinh gọn bộ máy"]
            ),
            ("Ban hành các văn bản chỉ đạo.", ["kết quả: các văn bản chỉ đạo"]),
            ("Xây dựng đội ngũ trí thức.", []),
            ("Rà soát quy chế ban hành kèm theo Quyết định số 5.", []),
        ])
    func deliverables(sentence: String, expected: [String]) {
        #expect(suggestions(sentence) == expected)
    }

    @Test(
        "how it recurs",
        arguments: [
            ("Thường xuyên nắm bắt tình hình.", ["loại việc: thường xuyên"]),
            ("Nắm bắt tình hình thường xuyên.", []),
            ("Hằng quý, tổng hợp kết quả.", ["loại việc: định kỳ"]),
            ("Tổng hợp kết quả; định kỳ 6 tháng sơ kết.", ["loại việc: định kỳ"]),
        ])
    func natures(sentence: String, expected: [String]) {
        #expect(suggestions(sentence) == expected)
    }

    @Test(
        "by when, but never a paper's own date",
        arguments: [
            ("Hoàn thành trong quý III năm 2026.", "quý III năm 2026"),
            ("Hoàn thành việc rà soát trong quý IV/2026.", "quý IV/2026"),
            ("Xong trước 31/12/2026./.", "trước 31/12/2026"),
            ("Báo cáo chậm nhất là ngày 05 tháng 9 năm 2026.", "ngày 05 tháng 9 năm 2026"),
            ("Phấn đấu đến hết năm 2027 đạt 90%.", "hết năm 2027"),
            ("Thời hạn: tháng 6/2026.", "tháng 6/2026"),
            ("Gửi về Sở trước ngày 15/12 hằng năm.", "trước ngày 15/12 hằng năm"),
            ("Hoàn thành trong 6 tháng đầu năm 2026.", "6 tháng đầu năm 2026"),
            ("Thực hiện Kết luận số 93-KL/TW, ngày 20/11/2020.", nil),
            ("Đánh giá kết quả từ năm 2015 đến năm 2020.", nil),
            ("Trước ngày 31/6/2026.", nil),
            ("Trong thời kỳ đổi mới.", nil),
        ] as [(String, String?)])
    func deadlines(sentence: String, expected: String?) {
        #expect(DeadlineReader.deadline(in: Sentence([Run(sentence)]))?.string == expected)
    }
}

@Suite("Short names are read with what they stand for")
struct PlanShortNameTests {
    private func names(_ text: String) -> [String] {
        ShortNameReader.shortNames(in: PlanBlocks.blocks(text)).map { "\($0.short.string) = \($0.full.string)" }
    }

    @Test(
        "by repetition, initials, first word, or the last mark",
        arguments: [
            (
                "Thực hiện Nghị quyết số 5, ngày 1/2/2026 (*sau đây viết tắt là Nghị quyết số 5*) của tỉnh.",
                "Nghị quyết số 5 = Nghị quyết số 5, ngày 1/2/2026"
            ),
            ("Chủ tịch Ủy ban nhân dân (sau đây gọi tắt là UBND) tỉnh.", "UBND = Ủy ban nhân dân"),
            (
                "Hoạt động của Liên hiệp các Hội Khoa học tỉnh (sau đây gọi là “Liên hiệp hội”).",
                "Liên hiệp hội = Liên hiệp các Hội Khoa học tỉnh"
            ),
            ("Theo quy định, các nhà khoa học trẻ (viết tắt là Nhóm trẻ).", "Nhóm trẻ = các nhà khoa học trẻ"),
        ])
    func meanings(text: String, expected: String) {
        #expect(names(text) == [expected])
    }

    @Test func firstMeaningStays() {
        #expect(names("Sở A B (gọi tắt là Sở)\nSở C D (gọi tắt là Sở)") == ["Sở = Sở A B"])
        #expect(names("Không có gì (khóa X) viết tắt là cả") == [])
    }
}

import Diagnostics
import Testing

@testable import Reading

/// What `vanban new --from` marks in a sentence. Marks are written `[…]` here, for short.
@Suite("Stale words")
struct StaleWordTests {
    private func marked(_ text: String) throws -> String {
        let renewed = try RenewedSource("---\nloại: kế hoạch\n---\n\(text)\n")
        let body = renewed.text.components(separatedBy: "---\n").dropFirst(2).joined(separator: "---\n")
        return body.replacing("[CẦN SỬA: ", with: "[").trimmingCharacters(in: .newlines)
    }

    private func check(_ expected: [String], _ location: SourceLocation = #_sourceLocation) throws {
        for line in expected {
            let found = try marked(line.replacing("[", with: "").replacing("]", with: ""))
            #expect(found == line, sourceLocation: location)
        }
    }

    @Test("Numbers of papers and dates, together where they stand together")
    func papers() throws {
        try check([
            "Kết luận [số 93-KL/TW, ngày 20/11/2020] của Ban Bí thư",
            "Kết luận [93-KL/TW] và Chỉ thị [số 52-CT/TU ngày 05 tháng 3 năm 2021] của Tỉnh ủy.",
            "Nghị định [số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020] của Chính phủ;",
            "Luật [số 72/2025/QH15], (Công văn [số: 12/SNV-VP])",
            "trước [ngày 15/12], trong [tháng 9], từ [01-02-2025] đến [2025-03-04]",
            "từ [8 giờ 30 phút, thứ Năm, ngày 17/12/2026] đến [14h00, chủ nhật]",
        ])
    }

    @Test("Years and periods")
    func periods() throws {
        try check([
            "kết quả [6 tháng đầu năm 2025] và nhiệm vụ [sáu tháng cuối năm]",
            "BÁO CÁO [QUÝ IV/2025]; [quý III năm 2025]; [Quý I] và [tháng 12/2025]",
            "[giai đoạn 2021 - 2025]; [nhiệm kỳ 2020-2025]; các [năm 2024] và [2025]",
            "[Đại hội XIII] của Đảng, [khóa XIV]; [lần thứ 9] ([kỳ họp thứ 12, tuần 3])",
        ])
    }

    @Test("Figures without their units")
    func figures() throws {
        try check([
            "[1.200] lượt người, đạt [97,5]%, tăng [2,1] %; lượng mưa [150]mm, [15/15] người",
            "hỗ trợ khoản [500] triệu đồng, giấy A4, COVID-19, 4 việc".replacing(" 4 ", with: " [4] "),
        ])
    }

    @Test("Numbering and citations of parts stay")
    func references() throws {
        try check([
            "theo khoản 1, 2 và 3 Điều 15 Luật Lưu trữ, điểm a khoản 5 Điều 7, Phụ lục I, II và mục 2.1",
            "nêu tại Bảng 3, Phụ lục số 02, Mẫu số 1: (1) làm [5] việc; (2) làm [6] việc; 3) hết",
            "I. KẾT QUẢ\n\n1. Nội dung [2] năm\n\n1.1. Tiểu mục\n\na) Điểm\n\nĐiều 3. Nội dung\n\nPhụ lục 1",
        ])
    }

    @Test("People behind đồng chí, ông, bà, wherever else they are named")
    func people() throws {
        try check([
            "đồng chí [Nguyễn Văn Mẫu], Bí thư Tỉnh ủy; [Nguyễn Văn Mẫu] đã phát biểu",
            "đồng chí Bí thư Tỉnh ủy [Trần Thị Ví Dụ] chủ trì; đồng chí Bí thư Huyện ủy báo cáo",
            "các đồng chí: [Nguyễn Văn A, Trần Thị B] và [Lê Văn C]; ông, bà có tên trên",
            "Ông (bà): [Lý Văn Tên Thử] Giám đốc Sở; bà [Mẫu] và bà con",
            "đồng chí Ủy viên Ban Thường vụ; các đồng chí Tỉnh ủy viên, bà [Mẫu] phát biểu; tỉnh Mẫu Sơn",
        ])
    }

    @Test("People behind a degree, a rank or a function; bodies and places behind the same words stay")
    func titles() throws {
        try check([
            "do PGS.TS. [Đỗ Sáu] và ThS. [Trần Thị Ví Dụ] trình bày; TS. [Mẫu Văn Tám] dự; bác sĩ [Lê Mẫu] khám",
            "trưởng đoàn [Vũ Văn Bảy] báo cáo; giám đốc [Lê Mẫu]; tổ trưởng [Y Thị Mẫu], thư ký: [Nguyễn Văn Tên Thử].",
            "Trưởng đoàn: [Vũ Văn Bảy]; Chủ tịch [Nguyễn Văn Mẫu] kết luận; đại tá [Nguyễn Văn Mẫu] đã dự",
            "giám đốc Sở Nội vụ, bí thư Đoàn Thanh niên, chủ tịch Hội Nông dân, chủ tịch Ủy ban nhân dân, bí thư Chi bộ",
            "chủ tịch Hồ Chí Minh, Văn phòng Tỉnh ủy Mẫu Sơn, học sinh Trường Tiểu học Mẫu Sơn, tiến sĩ Luật học",
            "cán bộ Mặt trận; đại biểu Quốc hội; văn phòng UBND; trưởng ban Tổ chức; Ngày Nhà giáo Việt Nam; chuyên viên Vụ Mẫu Thử",
        ])
    }

    @Test("People in cells under Họ và tên, Người …; offices there stay, and so do the same words elsewhere")
    func peopleColumns() throws {
        #expect(
            try RenewalBody.marked(
                """
                | STT | Họ và tên | Đơn vị | Người phụ trách |
                |---|---|---|---|
                | 1 | Nguyễn Thị Tám | Mẫu Sơn Thử | Sở Nội vụ, HĐND - UBND |
                | 2 | Ksor Mẫu | Ban Hai | Lê Văn Mười (Sở Y tế) |
                | Cộng | | | NGUYỄN VĂN MẪU |

                Mẫu Ba Bốn
                """)
                    == """
                    | STT | Họ và tên | Đơn vị | Người phụ trách |
                    |---|---|---|---|
                    | 1 | [Nguyễn Thị Tám] | Mẫu Sơn Thử | Sở Nội vụ, HĐND - UBND |
                    | 2 | [Ksor Mẫu] | Ban Hai | [Lê Văn Mười] (Sở Y tế) |
                    | Cộng | | | [NGUYỄN VĂN MẪU] |

                    Mẫu Ba Bốn
                    """)
    }

    @Test("Placeholders and marks that are there already stay whole")
    func whole() throws {
        let text = "Năm nay {{số 5}} giao [CẦN SỬA: 25 việc, năm 2024] cho ông [CẦN SỬA: Nguyễn Văn Mẫu]."
        let renewed = try RenewedSource("---\nloại: kế hoạch\n---\n\(text)\n")
        #expect(renewed.text == renewed.old)
    }

    @Test("Cells, captions and attribute blocks, but no widths, files and ids")
    func blocks() throws {
        #expect(try RenewalBody.marked("| 1 | Sở A | 25 | năm 2025 |") == "| 1 | Sở A | [25] | [năm 2025] |")
        #expect(
            try RenewalBody.marked("|---|:--:|\n{cộng: Năm 2025; rộng: 10 mm}")
                == "|---|:--:|\n{cộng: [Năm 2025]; rộng: 10 mm}")
        #expect(
            try RenewalBody.marked("::: bảng so-lieu-2025.csv {tiêu đề: Kết quả năm 2025; cỡ chữ: 12}")
                == "::: bảng so-lieu-2025.csv {tiêu đề: Kết quả [năm 2025]; cỡ chữ: 12}")
        #expect(
            try RenewalBody.marked("![Biểu đồ 2025](bieu-2025.png){chú thích: Năm 2025; rộng: 80 mm}")
                == "![Biểu đồ [2025]](bieu-2025.png){chú thích: [Năm 2025]; rộng: 80 mm}")
        #expect(
            try marked("- Làm việc. {hạn: 30/9/2025; kết quả: Báo cáo số 5-BC/TU; mã: KT-2025}")
                == "- Làm việc. {hạn: [30/9/2025]; kết quả: Báo cáo [số 5-BC/TU]; mã: KT-2025}")
        let files = RenewalBody.files(of: "::: bảng a.csv {cộng: X}\n\nChữ\n\n![m](b.png){rộng: 5 mm}\n")
        #expect(files == ["a.csv", "b.png"])
    }
}

extension RenewalBody {
    /// Marks the passages of a body alone, whether or not they make a source.
    fileprivate static func marked(_ body: String) throws -> String {
        let file = try SourceFile(name: "k.md", bytes: Array(body.utf8))
        var result = file.bytes
        let spans = passages(of: file.text[...]).flatMap {
            RenewalPiece($0.text, of: file, namesPeople: $0.namesPeople).marks(names: [])
        }
        for span in spans.sorted(by: { $0.start > $1.start }) {
            result.replaceSubrange(
                span.start..<span.end, with: Array("[".utf8) + result[span.start..<span.end] + Array("]".utf8))
        }
        return String(decoding: result, as: UTF8.self)
    }
}

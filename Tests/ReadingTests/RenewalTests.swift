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

/// Whole sources.
@Suite("Last year's source")
struct RenewalTests {
    private static let old = """
        ---
        # Kế hoạch năm 2025
        loại: kế hoạch
        cơ quan: SỞ NỘI VỤ
        số: 15/KH-SNV
        ngày:   05/3/2025
        trích yếu: Kiểm tra công vụ năm 2025
        kính gửi: [Sở Tài chính, "Sở Y tế", Ban Quản lý 12 khu công nghiệp]
        ký: {quyền hạn: KT. GIÁM ĐỐC, chức vụ: PHÓ GIÁM ĐỐC, họ tên: Trần Thị Ví Dụ}
        nơi nhận:
          - Ông Nguyễn Văn Mẫu
          - Như Điều 3
          - Lưu: VT, VP (2)
        ---

        Bà Trần Thị Ví Dụ   phụ trách.

        I. MỤC TIÊU NĂM 2025

        """

    @Test("Number and date go, the symbol stays; comments and spacing are untouched")
    func head() throws {
        let renewed = try RenewedSource(Self.old)
        let expected = Self.old.replacing("số: 15/", with: "số: /").replacing("05/3/2025", with: "")
            .replacing("công vụ năm 2025", with: "công vụ [CẦN SỬA: năm 2025]")
            .replacing("Ban Quản lý 12 khu", with: "Ban Quản lý [CẦN SỬA: 12] khu")
            .replacing("họ tên: Trần Thị Ví Dụ", with: "họ tên: [CẦN SỬA: Trần Thị Ví Dụ]")
            .replacing("Ông Nguyễn Văn Mẫu", with: "Ông [CẦN SỬA: Nguyễn Văn Mẫu]")
            .replacing("Bà Trần Thị Ví Dụ", with: "Bà [CẦN SỬA: Trần Thị Ví Dụ]")
            .replacing("NĂM 2025", with: "[CẦN SỬA: NĂM 2025]")
        #expect(renewed.text == expected)
        let read = try ReadSource(renewed.text)
        #expect(!read.outcome.diagnostics.hasErrors, "\(read.codes)")
        let document = try read.document
        #expect(document.signatures.map { $0.name?.string } == ["[CẦN SỬA: Trần Thị Ví Dụ]"])
        #expect(document.addressees.strings.last == "Ban Quản lý [CẦN SỬA: 12] khu công nghiệp")
    }

    @Test("Time of signing, copies, whom to ask and what is certified; the copies of one recipient stay")
    func facts() throws {
        let renewed = try RenewedSource(
            """
            ---
            loại: kế hoạch
            người soạn: PL
            số bản: 25
            thời gian ký: 12/11/2025 08:00:00
            liên hệ: [Bà Trần Thị Chín; ĐT 0912…, mau@mau.vn]
            xác nhận: {lời: Xác nhận bà Trần Thị Chín, họ tên: Lê Mẫu}
            nơi nhận:
              - {tên: Sở Mẫu, số bản: 2}
              - Lưu: VT
            ---
            Chữ.

            """)
        for line in [
            "số bản: [CẦN SỬA: 25]\n", "thời gian ký: [CẦN SỬA: 12/11/2025 08:00:00]\n",
            "[Bà [CẦN SỬA: Trần Thị Chín]; ĐT [CẦN SỬA: 0912]…, mau@mau.vn]\n",
            "{lời: Xác nhận bà [CẦN SỬA: Trần Thị Chín], họ tên: [CẦN SỬA: Lê Mẫu]}\n", "{tên: Sở Mẫu, số bản: 2}\n",
        ] { #expect(renewed.text.contains(line), "\(line)") }
        let read = try ReadSource(renewed.text)
        #expect(!read.outcome.diagnostics.hasErrors, "\(read.codes)")
    }

    @Test("Annex files and pictures of signatures and seals are told, without their width")
    func files() throws {
        let source = """
            ---
            loại: kế hoạch
            phụ lục: [pl-1.md, "pl 2.md"]
            ký: {chức vụ: GIÁM ĐỐC, họ tên: Lê Mẫu, ảnh chữ ký: ky.png, ảnh dấu: dau.png 38 mm}
            ---
            Chữ.

            """
        let outcome = Renewal.renew(try SourceFile(name: "k.md", bytes: Array(source.utf8)))
        #expect(outcome.diagnostics.map(\.message.code) == Array(repeating: "VB839", count: 4))
        #expect(
            outcome.diagnostics.compactMap { $0.arguments["path"] } == ["pl-1.md", "pl 2.md", "ky.png", "dau.png"])
    }

    @Test(
        "A number of any form",
        arguments: [
            ("15", ""), ("15-KH/TU", "-KH/TU"), ("-KH/TU", "-KH/TU"), ("\"7a/SNV-VP\"", "\"/SNV-VP\""),
            ("15/2025/QĐ-UBND", ""), ("Số 5/SNV", "Số /SNV"),
        ])
    func number(typed: String, left: String) throws {
        let renewed = try RenewedSource("---\nloại: kế hoạch\nsố: \(typed)\n---\nChữ.\n")
        #expect(renewed.text == "---\nloại: kế hoạch\nsố: \(left)\n---\nChữ.\n")
    }

    @Test("A value that opens with a mark is text")
    func opening() throws {
        let renewed = try RenewedSource(
            "---\nloại: kế hoạch\ntrích yếu: 2025, năm bản lề\nkính gửi: [2025 việc]\n---\nChữ.\n")
        let document = try ReadSource(renewed.text).document
        #expect(document.subject.strings == ["[CẦN SỬA: 2025], năm bản lề"])
        #expect(document.addressees.strings == ["[CẦN SỬA: 2025] việc"])
    }

    @Test("Decomposed letters, CR LF and a byte order mark stay as they were")
    func bytes() throws {
        let text = "---\nloại: kế hoạch\n---\nNgười dự họp năm\n2025: đồng chí Nguyễn Văn Mẫu.\n"
        let typed = "\u{FEFF}" + text.decomposedStringWithCanonicalMapping.replacing("\n", with: "\r\n")
        let renewed = try RenewedSource(typed)
        #expect(renewed.withoutMarks.elementsEqual(typed.utf8))
        let places = try renewed.places
        #expect(places == ["năm\n2025", "Nguyễn Văn Mẫu"])
    }

    @Test("A source with errors is not renewed")
    func errors() throws {
        let file = try SourceFile(name: "k.md", bytes: Array("---\nlọai hình: x\n---\nChữ.\n".utf8))
        let outcome = Renewal.renew(file)
        #expect(outcome.value == nil && outcome.diagnostics.hasErrors)
    }

    @Test("Taking the marks off gives the old text back, whatever it was", arguments: 0..<40)
    func property(seed: UInt64) throws {
        let old = RandomPaper(seed: seed).text
        let renewed = try RenewedSource(old)
        #expect(renewed.withoutMarks.elementsEqual(old.utf8))
        let again = try RenewedSource(renewed.text)
        #expect(again.text == renewed.text, "renewing twice marks no more")
        #expect(!renewed.text.contains("[CẦN SỬA: ]") && !renewed.text.contains("[CẦN SỬA: [CẦN"))
        let errors = try ReadSource(renewed.text).outcome.diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors)\n\(renewed.text)")
    }
}

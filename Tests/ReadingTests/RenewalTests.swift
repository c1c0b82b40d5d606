import Diagnostics
import Testing

@testable import Reading

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

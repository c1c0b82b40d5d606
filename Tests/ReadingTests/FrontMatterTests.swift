import Diagnostics
import PlanModel
import Testing

@testable import Reading

@Suite struct FrontMatterTests {
    @Test func readsEveryKeyOfTheContract() throws {
        let source = try ReadSource(
            """
            ---
            thể thức: hd36
            loại: Kế hoạch
            cơ quan cấp trên: ĐẢNG BỘ TỈNH A
            cơ quan: TỈNH ỦY A
            số: 05-KH/TU
            địa danh: Phan Thiết
            ngày: 5/3/2021
            trích yếu:
              - thực hiện Kết luận số 93-KL/TW
              - của Ban Bí thư
            kính gửi: [Ban A, Ban B]
            căn cứ:
            - Căn cứ Luật X;
            - Căn cứ Luật Y.
            ký: {quyền hạn: T/M BAN THƯỜNG VỤ, chức vụ: PHÓ BÍ THƯ, họ tên: Nguyễn Văn A, ảnh chữ ký: a.png, ảnh dấu: b.png}
            nơi nhận:
              - Sở Nội vụ,
              - Lưu: VT, TCCB (2)
            nơi nhận phụ lục: true
            độ khẩn: KHẨN
            độ mật: MẬT
            phạm vi: TÀI LIỆU HỘI NGHỊ
            dự thảo: Dự thảo lần 2
            người soạn: HMT
            số bản: 26
            liên hệ: Số 9A; điện thoại: 1
            phông chữ: bắt buộc
            ---
            Nội dung.
            """)
        #expect(source.codes == [])
        let document = try source.document
        #expect(document.profile?.string == "hd36")
        #expect(document.kind.string == "kế hoạch")
        #expect(document.superior.strings == ["ĐẢNG BỘ TỈNH A"])
        #expect(document.issuer.strings == ["TỈNH ỦY A"])
        #expect(document.number.number == "05" && document.number.symbol == "KH/TU")
        #expect(document.place?.string == "Phan Thiết")
        #expect(document.date.iso == "2021-03-05")
        #expect(document.subject.strings == ["thực hiện Kết luận số 93-KL/TW", "của Ban Bí thư"])
        #expect(document.addressees.strings == ["Ban A", "Ban B"])
        #expect(document.legalBases.strings == ["Căn cứ Luật X", "Căn cứ Luật Y"])
        let signature = try #require(document.signatures.first)
        #expect(signature.authority.map(\.string) == ["T/M BAN THƯỜNG VỤ"])
        #expect(signature.office.map(\.string) == ["PHÓ BÍ THƯ"])
        #expect(signature.name?.string == "Nguyễn Văn A")
        #expect(signature.signatureImage?.string == "a.png" && signature.sealImage?.string == "b.png")
        #expect(document.recipients.map { $0.recipients[0].name.string } == ["Sở Nội vụ", "Lưu: VT, TCCB (2)"])
        #expect(document.movesRecipients)
        #expect(document.urgency?.string == "KHẨN" && document.secrecy?.string == "MẬT")
        #expect(document.scope?.string == "TÀI LIỆU HỘI NGHỊ" && document.draftMark?.string == "Dự thảo lần 2")
        #expect(document.drafter?.string == "HMT" && document.copies?.string == "26")
        #expect(document.contact.first?.string == "Số 9A; điện thoại: 1")
        #expect(document.requiresFace)
        #expect(document.plan == nil)
    }

    @Test(arguments: [
        "Cơ quan cấp trên", "co_quan_cap_tren", "CƠ-QUAN CẤP_TRÊN", "coquancaptren", "cơ  quan cấp trên ",
    ])
    func keysAreFolded(key: String) throws {
        #expect(try ReadSource(head: "\(key): ĐẢNG BỘ").document.superior.strings == ["ĐẢNG BỘ"])
    }

    @Test(arguments: [
        "về việc: a", "a # b", "&x *y !z", "{{x}}", "{{x}} và [y]", "| a", ">", "> a", "V/v: a # b", "<b>đậm</b> & x",
        "a \"b\" c", "“a” b", "- a", "%x @y `z`", "null", "~", "yes", "a\\nb", "C:\\x", "? a", "a: [b", "2026-09-05",
    ])
    func valuesAreLiteralToTheEndOfTheirLine(value: String) throws {
        let source = try ReadSource(head: "địa danh:  \(value)  ")
        #expect(source.codes == [])
        let place = try #require(try source.document.place)
        #expect(place.string == value)
        #expect(try source.typed(place.span) == value)
    }

    @Test(arguments: ["Lưu: VT, TCCB (2)", "Lưu VT, {{x}}", "số nhà 5: A", "{{x}}", "<b>A</b> & B", "* A", "&a"])
    func itemsOfAListAreTextUnlessTheyOpenWithOneOfItsKeys(item: String) throws {
        let source = try ReadSource(head: "nơi nhận:\n  - \(item)")
        #expect(source.codes == [])
        #expect(try source.document.recipients == [RecipientEntry([Recipient(Text(item, span: nil))])].placed(source))
    }

    @Test func recordsInListsAreToldByTheirKeys() throws {
        let source = try ReadSource(
            head: """
                ký:
                  - quyền hạn: T/M BAN THƯỜNG VỤ
                    chức vụ: BÍ THƯ
                    họ tên: Nguyễn Văn A # B
                  - {chức vụ: GIÁM ĐỐC, họ tên: "Trần, B"}
                nơi nhận:
                - nhóm:
                  - Ban A
                  - {tên: Ban B, số bản: 2}
                  mục đích: (để báo cáo)
                - tên: Sở C
                  số bản: 3
                  điện tử: có
                  địa chỉ: a@b.vn
                - {nhóm: [Ban D,
                          Ban E], mục đích: để biết}
                - Lưu: VT
                """)
        #expect(source.codes == [])
        let document = try source.document
        #expect(document.signatures.map { $0.name?.string } == ["Nguyễn Văn A # B", "Trần, B"])
        #expect(
            document.recipients.map { $0.recipients.map(\.name).strings } == [
                ["Ban A", "Ban B"], ["Sở C"], ["Ban D", "Ban E"], ["Lưu: VT"],
            ])
        #expect(document.recipients.map { $0.purpose?.string } == ["để báo cáo", nil, "để biết", nil])
        #expect(document.recipients[0].recipients[1].copies == 2)
        let member = document.recipients[1].recipients[0]
        #expect(member.copies == 3 && member.electronic == true && member.address?.string == "a@b.vn")
    }

    @Test func tabsAndLongDashesIndentToo() throws {
        let source = try ReadSource(
            head:
                "nơi nhận:\n\t– nhóm:\n\t\t- A\n\t\t- B\n\t\u{A0} mục đích: để biết\n\t— C\nký:\n\tchức vụ: X\n\thọ tên: Y"
        )
        #expect(source.codes == [])
        #expect(try source.document.recipients.map { $0.recipients.map(\.name).strings } == [["A", "B"], ["C"]])
        #expect(try source.document.signatures.first?.name?.string == "Y")
    }

    @Test func commentsAreLinesThatOpenWithAHash() throws {
        let source = try ReadSource(
            head: "# cơ quan: sai\ncơ quan: A\n  # b\nđịa danh: # c\nkính gửi: [A,\n # d\n B] # e")
        #expect(source.codes == [])
        #expect(try source.document.issuer.strings == ["A"])
        #expect(try source.document.place?.string == "# c")
        #expect(try source.document.addressees.strings == ["A", "B"])
    }

    @Test func marksMayFollowAByteOrderMarkAndBlankLines() throws {
        let source = try ReadSource("\u{FEFF}\r\n  \r\n---\r\nloại: kế hoạch\r\n---   \r\nNội dung.\r\n")
        #expect(source.codes == [])
        #expect(try source.document.body.dump == ["paragraph | Nội dung."])
    }

    @Test func decomposedKeysAndValuesAreReadAndKeepTheirBytes() throws {
        let value = "Ha\u{300} No\u{323}\u{302}i"
        let source = try ReadSource(head: "đi\u{323}a danh: \(value)")
        let place = try #require(try source.document.place)
        #expect(Array(place.string.utf8) == Array("Hà Nội".utf8))
        #expect(Array(try source.typed(place.span).unicodeScalars) == Array(value.unicodeScalars))
    }

    @Test func valuesOfTheSettingsLieBelowTheSourcesOwn() throws {
        let settings = "cơ quan: SỞ NỘI VỤ\nđịa danh: Hà Nội\nký hiệu: SNV-VP\nlạ: x\n"
        let source = try ReadSource(head: "địa danh: Huế\nsố: 7", defaults: settings)
        #expect(source.codes == ["VB105"])
        #expect(source.outcome.diagnostics[0].file == "vanban.yaml")
        let document = try source.document
        #expect(document.issuer == [Text("SỞ NỘI VỤ")])
        #expect(document.place?.string == "Huế")
        #expect(document.number.number == "7" && document.number.symbol == "SNV-VP")
        #expect(try ReadSource(head: "địa danh:", defaults: settings).document.place == nil)
    }
}

extension [RecipientEntry] {
    /// The same entries with the places at which a source has their texts.
    fileprivate func placed(_ source: ReadSource) -> [RecipientEntry] {
        map { entry in
            RecipientEntry(
                entry.recipients.map { recipient in
                    let text = recipient.name.string
                    let span = source.file.text.firstRange(of: text).map(source.file.span(of:))
                    return Recipient(Text(text, span: span))
                })
        }
    }
}

@Suite struct DecimalCommaTests {
    @Test("A decimal comma between brackets is part of the number")
    func decimalComma() throws {
        let source = try ReadSource(
            """
            ---
            loại: báo cáo
            cơ quan: SỞ A
            trình bày: {giãn dòng: 17,5 pt, cách đoạn: 6 pt, thụt dòng: 12,7 mm}
            vừa trang: có
            ---
            Nội dung.
            """)
        let document = try source.document
        #expect(document.houseStyle?.pitch == 17.5)
        #expect(document.houseStyle?.paragraphGap == 6)
        #expect(document.houseStyle?.indent.map { ($0 * 100).rounded() } == 3600)
        #expect(document.fit == FitGoal())
    }
}

import Testing

@testable import Reading

@Suite("Import of recipients and signature")
struct ImportFootTests {
    private func source(_ foot: String) throws -> ImportedSource {
        ImportedSource(try Importing.source("KẾ HOẠCH\nvề việc a\n\nNội dung.\n\n" + foot))
    }

    private let signer = "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Hoài Anh"
    private let recipients = "Nơi nhận:\n- Như trên,\n- Lưu Văn phòng Tỉnh ủy (HMT)."

    @Test func signatureMayStandOnEitherSide() throws {
        for foot in ["\(recipients)\n\n\(signer)", "\(signer)\n\(recipients)", "\(recipients)\n\(signer)"] {
            let source = try source(foot)
            #expect(source["quyền hạn"] == ["T/M BAN THƯỜNG VỤ"])
            #expect(source["chức vụ"] == ["PHÓ BÍ THƯ"])
            #expect(source["họ tên"] == ["Nguyễn Hoài Anh"])
            #expect(source["nơi nhận"] == ["Như trên", "Lưu Văn phòng Tỉnh ủy (HMT)"])
            #expect(source.body == ["Nội dung."])
        }
    }

    @Test func twoColumnsAreTakenApart() throws {
        let source = ImportedSource(try Importing.source(ImportSamples.stateLetter))
        #expect(source["nơi nhận"] == ["Như trên", "Chủ tịch, các PCT UBND tỉnh", "Lưu: VT, KGVX (2)"])
        #expect(source["quyền hạn"] == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
        #expect(source["chức vụ"] == ["PHÓ CHỦ TỊCH"])
        #expect(source["họ tên"] == ["Nguyễn Văn A"])
    }

    @Test func twoSignersAreReadRightColumnFirst() throws {
        let source = ImportedSource(try Importing.source(ImportSamples.minutes))
        #expect(source["chức vụ"] == ["CHỦ TRÌ HỘI NGHỊ", "NGƯỜI GHI BIÊN BẢN"])
        #expect(source["họ tên"] == ["Phạm Văn G", "Nguyễn Thị E"])
        #expect(source.body == ["Hội nghị bắt đầu lúc 8 giờ."])
    }

    @Test(arguments: [
        ("K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nLê B", "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"),
        ("TUQ. CHỦ TỊCH\nGIÁM ĐỐC\nLê B", "TUQ. CHỦ TỊCH", "GIÁM ĐỐC"), ("Q. TRƯỞNG BAN\nLê B", "Q. TRƯỞNG BAN", ""),
        ("**T/L BAN THƯỜNG VỤ**\n**CHÁNH VĂN PHÒNG**\n**Lê B**", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"),
        ("GIÁM ĐỐC\n(Đã ký)\nLê B", "", "GIÁM ĐỐC"),
        ("TM. ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nCHỦ TỊCH\nLê B", "TM. ỦY BAN NHÂN DÂN TỈNH CÀ MAU", "CHỦ TỊCH"),
    ])
    func authoritiesAreKnown(_ lines: String, _ authority: String, _ office: String) throws {
        let source = try source("\(recipients)\n\n\(lines)")
        #expect(source["quyền hạn"] == [authority].filter { !$0.isEmpty })
        #expect(source["chức vụ"] == [office].filter { !$0.isEmpty })
        #expect(source["họ tên"] == ["Lê B"])
    }

    @Test func braceTakesTheEntryBeforeItAndAsks() throws {
        let text = "KẾ HOẠCH\nvề a\n\nNội dung.\n\nNơi nhận:\n- A,\n- B, c,\n- D } (để báo cáo)\n- Lưu VP."
        let result = try Importing.run(text).value
        #expect(result.source.contains("  - A\n  - {nhóm: [\"B, c\", D], mục đích: để báo cáo}\n  - Lưu VP\n"))
        #expect(result.questions.contains { $0.diagnostic.message == .importGroupGuessed && $0.line == 9 })
    }

    @Test func braceOnEveryLineIsNoGuess() throws {
        let text = "KẾ HOẠCH\nvề a\n\nNội dung.\n\nNơi nhận:\n- A,\n- B, }\n- D, } (để báo cáo)\n- E, }\n- Lưu VP."
        let result = try Importing.run(text).value
        #expect(result.source.contains("  - A\n  - {nhóm: [B, D, E], mục đích: để báo cáo}\n  - Lưu VP\n"))
        #expect(!result.questions.contains { $0.diagnostic.message == .importGroupGuessed })
    }

    @Test func twoBracesAreTwoGroups() throws {
        let source = try Importing.source(
            "KẾ HOẠCH\nvề a\n\nNội dung.\n\nNơi nhận:\n- A,\n- B, } (để báo cáo)\n- C,\n- D, } để biết\n- Lưu VP.")
        #expect(source.contains("[A, B], mục đích: để báo cáo}\n  - {nhóm: [C, D], mục đích: để biết}\n"))
    }

    @Test func entryOverTwoLinesIsOne() throws {
        let source = try source("Nơi nhận:\n- Mặt trận Tổ quốc Việt Nam\nvà các đoàn thể tỉnh,\n- Lưu VP.")
        #expect(source["nơi nhận"] == ["Mặt trận Tổ quốc Việt Nam và các đoàn thể tỉnh", "Lưu VP"])
    }

    @Test func entriesWithoutDashesAreEntries() throws {
        let source = try source("Nơi nhận:\nNhư trên;\nCác sở;\nLưu: VT.\n\nCHỦ TỊCH\nLê Văn B")
        #expect(source["nơi nhận"] == ["Như trên", "Các sở", "Lưu: VT"])
        #expect(source["họ tên"] == ["Lê Văn B"])
    }

    @Test func bracketInTheArchiveLineIsSaid() throws {
        for (bracket, message) in [("(2)", "VB244"), ("(HMT)", "VB245")] {
            let text = "KẾ HOẠCH\nvề a\n\nNội dung.\n\nNơi nhận:\n- Lưu: VT, TH \(bracket)."
            let result = try Importing.run(text).value
            #expect(result.source.contains("  - Lưu: VT, TH \(bracket)\n"))
            #expect(Importing.codes(result.questions.map(\.diagnostic)).contains(message))
        }
    }

    @Test func lineThatNobodyKnowsClosesTheBody() throws {
        let text = "KẾ HOẠCH\nvề a\n\nNội dung.\n\n\(recipients)\n\n\(signer)\n\nĐịa chỉ: số 1 đường A."
        let result = try Importing.run(text).value
        #expect(result.source.hasSuffix("Nội dung.\n\nĐịa chỉ: số 1 đường A.\n"))
        #expect(result.questions.contains { $0.diagnostic.message == .importStrayFoot })
    }
}

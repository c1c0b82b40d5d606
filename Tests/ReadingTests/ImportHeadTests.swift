import Testing

@testable import Reading

@Suite("Import of letterhead and title")
struct ImportHeadTests {
    @Test func columnsOnOneLineAreTakenApart() throws {
        let source = ImportedSource(try Importing.source(ImportSamples.stateLetter))
        #expect(source["loại"] == ["công văn"])
        #expect(source["cơ quan"] == ["ỦY BAN NHÂN DÂN", "TỈNH BÌNH THUẬN"])
        #expect(source["số"] == ["/UBND-KGVX"])
        #expect(source["địa danh"] == ["Bình Thuận"])
        #expect(source["ngày"] == ["3/2021"])
        #expect(source["trích yếu"] == ["V/v tăng cường công tác phòng, chống dịch bệnh"])
        #expect(source["kính gửi"] == ["Các sở, ban, ngành", "Ủy ban nhân dân các huyện, thị xã, thành phố"])
        #expect(source.body.first?.hasPrefix("Thực hiện Công văn") == true)
    }

    @Test func aCommaEndsNoSubject() throws {
        let source = ImportedSource(
            try Importing.source(
                "BÁO CÁO\nsơ kết công tác 6 tháng đầu năm,\nphương hướng 6 tháng cuối năm\n\nKính gửi: Ban A\n\nMở đầu."
            ))
        #expect(source["trích yếu"] == ["sơ kết công tác 6 tháng đầu năm, phương hướng 6 tháng cuối năm"])
        #expect(source["kính gửi"] == ["Ban A"])
        #expect(source.body == ["Mở đầu."])
    }

    @Test func boldPartsSuperiorFromIssuer() throws {
        let source = ImportedSource(try Importing.source(ImportSamples.partyReport))
        #expect(source["cơ quan cấp trên"] == ["ĐẢNG BỘ TỈNH BÌNH THUẬN"])
        #expect(source["cơ quan"] == ["HUYỆN UỶ HÀM THUẬN BẮC"])
        #expect(source["số"] == ["15-BC/HU"])
        #expect(source["ngày"] == ["ngày 05 tháng 3 năm 2021"])
        #expect(source["dự thảo"] == ["Dự thảo lần 2"])
        #expect(source["trích yếu"].count == 1)
        #expect(!source.body.contains("-----"))
    }

    @Test(arguments: [
        ("Số 7-KH/TU", "7-KH/TU"), ("Số: 05/KH-UBND", "05/KH-UBND"), ("Số      -KH/TU", "-KH/TU"),
        ("Số: ……/KH-UBND", "/KH-UBND"), ("Số\t15 -KH/TU", "15-KH/TU"), ("Số: ....", ""),
    ])
    func numberIsReadWithItsGap(_ line: String, _ expected: String) throws {
        let source = ImportedSource(try Importing.source("\(line)\nKẾ HOẠCH\nvề việc a\n\nNội dung."))
        #expect(source["số"] == (expected.isEmpty ? [] : [expected]))
    }

    @Test(arguments: [
        ("Hà Nội, ngày 05 tháng 3 năm 2021", "Hà Nội", "ngày 05 tháng 3 năm 2021"),
        ("Hà Nội, ngày … tháng 3 năm 2021", "Hà Nội", "3/2021"),
        ("TP Huế, ngày      tháng      năm 2026", "TP Huế", "2026"),
        ("Cà Mau, ngày …… tháng …… năm 20…", "Cà Mau", ""),
        ("Huế, ngày 5/3/2021", "Huế", "ngày 5/3/2021"),
    ])
    func dateIsReadWithItsGaps(_ line: String, _ place: String, _ date: String) throws {
        let source = ImportedSource(try Importing.source("\(line)\nKẾ HOẠCH\nvề việc a\n\nNội dung."))
        #expect(source["địa danh"] == [place])
        #expect(source["ngày"] == [date].filter { !$0.isEmpty })
    }

    @Test(arguments: ["KẾ HOẠCH", "**Kế hoạch**", "  KẾ  HOẠCH ", "THÔNG TRI", "BẢN THOẢ THUẬN", "TỜ TRÌNH"])
    func kindsAreKnownInCapitalsOrBold(_ kind: String) throws {
        let source = try Importing.source("\(kind)\nvề việc a\n\nNội dung.")
        #expect(
            source.contains(
                "loại: \(kind.filter { $0 != "*" }.lowercased().split(separator: " ").joined(separator: " "))\n"))
        #expect(source.contains("trích yếu: về việc a\n"))
    }

    @Test func kindAndSubjectOnOneLineArePartedAndAskedAbout() throws {
        let result = try Importing.run("BÁO CÁO TỔNG KẾT NĂM 2026\n\nNội dung.").value
        #expect(result.source.contains("loại: báo cáo\n") && result.source.contains("trích yếu: TỔNG KẾT NĂM 2026\n"))
        #expect(result.questions.contains { $0.diagnostic.message == .importKindInTitle && $0.line == 1 })
    }

    @Test func authorsLineStaysALineOfTheSubject() throws {
        let source = try Importing.source(
            "KẾT LUẬN\nCỦA BAN THƯỜNG VỤ THÀNH UỶ\nvề phát triển kinh tế\n-----\nNội dung.")
        #expect(source.contains("trích yếu:\n  - CỦA BAN THƯỜNG VỤ THÀNH UỶ\n  - về phát triển kinh tế\n"))
    }

    @Test func addresseesStandAboveOrBelowTheTitle() throws {
        let source = try Importing.source("TỜ TRÌNH\nvề việc a\n-----\nKính trình: Ban Thường vụ.\n\nNội dung.")
        #expect(source.contains("kính trình: Ban Thường vụ\n") && source.hasSuffix("---\n\nNội dung.\n"))
    }

    @Test func withoutAKindTheTextIsKeptAndTheKindAskedFor() throws {
        let result = try Importing.run("Một đoạn văn.\n\nMột đoạn nữa.").value
        #expect(result.source.contains("loại:\n"))
        #expect(result.source.hasSuffix("---\n\nMột đoạn văn.\n\nMột đoạn nữa.\n"))
        #expect(result.questions.contains { $0.diagnostic.message == .importKindMissing })
    }

    @Test func valuesAreQuotedOnlyWhereTheyWouldBeMisread() throws {
        let source = try Importing.source("KẾ HOẠCH\n[a] \"b\" \\ # c: d\n\nNội dung.")
        #expect(source.contains("trích yếu: \"[a] \\\"b\\\" \\\\ # c: d\"\n"))
        let plain = try Importing.source("KẾ HOẠCH\nvề: a \"b\" # c\n\nNội dung.")
        #expect(plain.contains("trích yếu: về: a \"b\" # c\n"))
    }

    @Test func symbolIsProposedInTheStyleOfTheIssuer() throws {
        let foot = "\n\nNội dung.\n\nNơi nhận:\n- Lưu: VT, KT (2).\n\nTM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A"
        let plan = ImportedSource(try Importing.source("KẾ HOẠCH\nvề việc a" + foot))
        #expect(plan["số"] == ["/KH-UBND"] && plan["cơ quan"] == ["UỶ BAN NHÂN DÂN …"])
        let letter = ImportedSource(try Importing.source("V/v a\nKính gửi: Bộ B" + foot))
        #expect(letter["số"] == ["/UBND-KT"])
        let office = foot.replacing("TM. UỶ BAN NHÂN DÂN", with: "KT. CHÁNH VĂN PHÒNG")
        #expect(ImportedSource(try Importing.source("KẾ HOẠCH\nvề việc a" + office))["cơ quan"] == [])
    }

    @Test(
        "A symbol is proposed for every body of the list that is named in full",
        arguments: [
            ("T/M BAN CHỈ ĐẠO", "Lưu Văn phòng", "BAN CHỈ ĐẠO …", "-KH/BCĐ"),
            ("T/M BAN THƯỜNG VỤ", "Lưu Văn phòng Đảng uỷ xã A", "ĐẢNG UỶ XÃ A", "-KH/ĐU"),
            ("T/M BAN THƯỜNG VỤ HUYỆN ỦY", "Lưu Văn phòng Tỉnh ủy", "HUYỆN ỦY …", "-KH/HU"),
            ("TM. HỘI ĐỒNG NHÂN DÂN", "Lưu: VT", "HỘI ĐỒNG NHÂN DÂN …", "/KH-HĐND"),
        ])
    func bodyOfTheFoot(_ authority: String, _ archive: String, _ issuer: String, _ symbol: String) throws {
        let source = ImportedSource(try Importing.source(plan(signedBy: authority, archive: archive)))
        #expect(source["cơ quan"] == [issuer] && source["số"] == [symbol])
    }

    @Test(
        "Offices and other people's organs propose nothing",
        arguments: [
            ("TL. BỘ TRƯỞNG", "Lưu: VT"), ("KT. CỤC TRƯỞNG", "Lưu: VT"),
            ("T/M BAN THƯỜNG VỤ", "Lưu Ban Tổ chức Tỉnh ủy"),
        ])
    func noBodyOfTheFoot(_ authority: String, _ archive: String) throws {
        let source = ImportedSource(try Importing.source(plan(signedBy: authority, archive: archive)))
        #expect(source["cơ quan"] == [] && source["số"] == [])
    }

    private func plan(signedBy authority: String, archive: String) -> String {
        "KẾ HOẠCH\nvề việc a\n\nNội dung.\n\nNơi nhận:\n- \(archive).\n\n\(authority)\nCHỦ TỊCH\n\nNguyễn Văn A"
    }

    @Test(arguments: [
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "ỦY BAN NHÂN DÂN TỈNH A", "/KH-SGDĐT"),
        ("BAN TUYÊN GIÁO", "TỈNH ỦY A", "-KH/BTGTU"), ("CÔNG TY A", "TỔNG CÔNG TY B", ""),
    ])
    func symbolFollowsTheLetterhead(_ issuer: String, _ superior: String, _ symbol: String) throws {
        let source = ImportedSource(
            try Importing.source("\(superior)\n**\(issuer)**\nKẾ HOẠCH\nvề việc a\n\nNội dung."))
        #expect(source["cơ quan"] == [issuer] && source["số"] == [symbol].filter { !$0.isEmpty })
    }
}

import Testing

/// Who signs: several, for others, certified; and copies.
@Suite("Signers and copies")
struct SigningTests {
    /// HD 05 II.I.7.1.4: two offices of one person, the word between them small.
    @Test("`kiêm` stays small", arguments: Eye.allCases)
    func both(eye: Eye) throws {
        let head = ["ký: {chức vụ: [BÍ THƯ, Kiêm, TRƯỞNG BAN CHỈ ĐẠO], họ tên: Trần Văn Mẫu}"]
        let reading = try Paper(profile: "hd05", head: head).reading(eye)
        let lines = try ["BÍ THƯ", "kiêm", "TRƯỞNG BAN CHỈ ĐẠO"].map { try reading.line($0) }
        #expect(lines.allSatisfy { near($0.centre, lines[0].centre) && !$0.bold })
        #expect(lines[0].baseline < lines[1].baseline && lines[1].baseline < lines[2].baseline)
    }

    @Test("Two to six sign in rows of two", arguments: 2...6)
    func several(count: Int) throws {
        let entries = (1...count).map { "  - {chức vụ: CHỨC VỤ \($0), họ tên: Người Thứ \($0)}" }
        let paper = Paper(profile: "hd05", head: ["ký:"] + entries)
        let reading = try paper.reading(.poppler)
        let names = try (1...count).map { try reading.line("Người Thứ \($0)") }
        for (index, name) in names.enumerated() {
            #expect(index.isMultiple(of: 2) ? name.left > 105 : name.right < 120)
            if index % 2 == 1 { #expect(near(name.baseline, names[index - 1].baseline, 0.05)) }
        }
        #expect(try paper.findings == [])
    }

    @Test("Signers of several rows stand under each other", arguments: Eye.allCases)
    func axes(eye: Eye) throws {
        let offices = [
            "GIÁM ĐỐC", "TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", "CHỦ NHIỆM", "PHÓ GIÁM ĐỐC SỞ NỘI VỤ TỈNH MẪU SƠN",
            "HIỆU TRƯỞNG",
        ]
        let entries = offices.enumerated().map { "  - {chức vụ: \($1), họ tên: Người Thứ \($0)}" }
        let reading = try Paper(profile: "hd05", head: ["ký:"] + entries).reading(eye)
        let names = try offices.indices.map { try reading.line("Người Thứ \($0)") }
        for (index, name) in names.enumerated() { #expect(near(name.centre, names[index % 2].centre)) }
    }

    @Test("A certification stands on the axis of the signature above", arguments: Eye.allCases)
    func certificationAxis(eye: Eye) throws {
        let long = "nơi nhận: [Ủy ban nhân dân các xã và phường trên địa bàn tỉnh Mẫu Sơn và các cơ quan khác, Lưu]"
        let head = [long, "xác nhận: {lời: Xác nhận, chức vụ: CHÁNH VĂN PHÒNG, họ tên: Phạm Thị Mẫu}"]
        let reading = try Paper(profile: "hd05", head: head).reading(eye)
        let signer = try reading.line("Trần Văn Mẫu")
        #expect(near(try reading.line("Phạm Thị Mẫu").centre, signer.centre))
        // Long recipients wrap rather than push the signature to the margin.
        #expect(signer.centre < 163)
    }

    @Test("A minutes has its two titles")
    func minutesTitles() throws {
        let head = ["số: 3/BB-SNV", "ký: [{chức vụ: NGƯỜI GHI, họ tên: A}, {chức vụ: CHỦ TỌA, họ tên: B}]"]
        #expect(try Paper(profile: "nd30", kind: "biên bản", head: head).findings == ["VB312"])
        #expect(try Paper(profile: "nd30", kind: "biên bản", head: ["số: 3/BB-SNV"]).findings == ["VB312"])
    }

    @Test("A number's symbol is its own kind's")
    func otherKind() throws {
        #expect(try Paper(profile: "nd30", head: ["số: 5/QĐ-SNV"]).findings == ["VB313"])
        #expect(try Paper(profile: "hd05", head: ["số: 5-QĐ/TU"]).findings == ["VB313"])
        #expect(try Paper(profile: "hd05", kind: "quy định", head: ["số: 5-QĐ/TU"]).findings == [])
    }

    @Test("More signers than a kind allows")
    func tooMany() throws {
        let signers = ["ký: [{chức vụ: A, họ tên: B}, {chức vụ: C, họ tên: D}, {chức vụ: E, họ tên: F}]"]
        let head = ["số: 3", "trích yếu:"] + signers
        #expect(try Paper(profile: "nd30", kind: "giấy giới thiệu", head: head).findings == ["VB394"])
        #expect(try Paper(profile: "nd30", head: signers).findings == [])
    }

    @Test("Each family's way of signing for others, and titles before names")
    func marks() throws {
        let state = ["ký: {quyền hạn: K/T GIÁM ĐỐC, chức vụ: PHÓ GIÁM ĐỐC, họ tên: Lê Thị Ví Dụ}"]
        let party = ["ký: {quyền hạn: KT. TRƯỞNG BAN, chức vụ: PHÓ TRƯỞNG BAN, họ tên: Lê Thị Ví Dụ}"]
        #expect(try Paper(profile: "nd30", head: state).findings == ["VB395"])
        #expect(try Paper(profile: "hd05", head: party).findings == ["VB395"])
        #expect(try Paper(profile: "nd30", head: party).findings == [])
        let unmarked = ["ký: {quyền hạn: KT GIÁM ĐỐC, chức vụ: PHÓ GIÁM ĐỐC, họ tên: Lê Thị Ví Dụ}"]
        #expect(try Paper(profile: "nd30", head: unmarked).findings == ["VB395"])
        let titled = ["ký: {chức vụ: GIÁM ĐỐC, họ tên: TS. Lê Thị Ví Dụ}"]
        #expect(try Paper(profile: "nd30", head: titled).findings == ["VB396"])
    }

    /// HD 05 II.I.7.1.4: below the signature; NĐ 30 PL III Mẫu 1.10: at the left.
    @Test("A certification has its place", arguments: [("hd05", "kế hoạch", true), ("nd30", "giấy nghỉ phép", false)])
    func certification(profile: String, kind: String, isRight: Bool) throws {
        let head = [
            "số: 3", "trích yếu:",
            "xác nhận: {lời: Xác nhận của nơi nghỉ phép, chức vụ: CHÁNH VĂN PHÒNG, họ tên: Phạm Thị Mẫu}",
        ]
        for eye in Eye.allCases {
            let reading = try Paper(profile: profile, kind: kind, head: head).reading(eye)
            let words = try reading.line("Xác nhận của nơi nghỉ phép")
            let name = try reading.line("Phạm Thị Mẫu")
            #expect(near(words.centre, name.centre) && words.baseline < name.baseline)
            #expect(isRight ? words.left > 105 : words.right < 112)
            let signer = try reading.line(profile == "hd05" ? "Trần Văn Mẫu" : "Nơi nhận:")
            #expect(words.baseline > signer.baseline)
        }
    }

    private let copy = [
        "bản sao:", "  hình thức: Sao y", "  cơ quan: VĂN PHÒNG MẪU", "  số: 4/SY-VPM", "  địa danh: Mẫu Sơn",
        "  ngày: 9/10/2026", "  ký: {quyền hạn: TL. GIÁM ĐỐC, chức vụ: CHÁNH VĂN PHÒNG, họ tên: Phạm Thị Mẫu}",
        "  nơi nhận: [Phòng Một, \"Lưu: VT\"]",
    ]

    /// NĐ 30 PL I phần II.II: under a line over the whole width; label right, body left on one row; number and date.
    @Test("A state copy has a head and a foot", arguments: Eye.allCases)
    func stateCopy(eye: Eye) throws {
        let reading = try Paper(profile: "nd30", head: copy).reading(eye)
        let label = try reading.line("SAO Y")
        let issuer = try reading.line("VĂN PHÒNG MẪU")
        let number = try reading.line("Số: 04/SY-VPM")
        let date = try reading.line("Mẫu Sơn, ngày 09 tháng 10 năm 2026")
        #expect(near(label.baseline, issuer.baseline, 0.6) && issuer.right < 112 && label.left > 112)
        #expect(near(number.baseline, date.baseline, 0.05) && date.italic && label.bold && issuer.bold)
        let rule = try #require(reading.shapes.first { near($0.width, 165, 0.05) })
        let signer = try reading.line("Lê Thị Ví Dụ")
        #expect(rule.top < label.baseline && rule.top > signer.baseline)
        #expect(try reading.line("Phạm Thị Mẫu").left > 112)
    }

    /// HD 05 II.III and PL3: a red stamp of 80 × 50 mm at the left, its title 13 pt bold capitals.
    @Test("A Party copy has a stamp", arguments: Eye.allCases)
    func partyCopy(eye: Eye) throws {
        let reading = try Paper(profile: "hd05", head: copy).reading(eye)
        let frame = try #require(reading.frames.first)
        #expect(
            near(frame.width, 80, 0.05) && near(frame.height, 50, 0.05) && frame.isRed && near(frame.left, 30, 0.05))
        let title = try reading.line("BẢN SAO VĂN BẢN")
        #expect(near(title.size, 13, 0.02) && title.bold && near(title.centre, frame.centre))
        for text in ["Cơ quan, tổ chức sao: VĂN PHÒNG MẪU", "Hình thức sao: Sao y"] {
            let line = try reading.line(text)
            #expect(line.baseline > frame.top && line.baseline < frame.bottom && line.right < frame.right)
        }
        #expect(try reading.line("Phạm Thị Mẫu").left > frame.right)
    }

    @Test("Recipients of a copy wrap under their text", arguments: Eye.allCases)
    func longRecipients(eye: Eye) throws {
        let long = "Ủy ban nhân dân các xã, phường và các đơn vị sự nghiệp công lập trực thuộc Mẫu Sơn cuối dòng"
        let lines = copy.map { $0.replacingOccurrences(of: "Phòng Một", with: "\"\(long)\"") }
        let reading = try Paper(profile: "nd30", head: lines).reading(eye)
        let first = try #require(reading.runs.first { $0.text.contains("Ủy ban nhân dân các xã") })
        let last = try #require(reading.runs.first { $0.text.contains("cuối dòng") })
        #expect(last.baseline > first.baseline && last.left - first.left > 0.9 && last.left - first.left < 3)
    }

    @Test("A stamp without recipients has no line for them")
    func stampWithoutRecipients() throws {
        let reading = try Paper(profile: "hd05", head: copy.filter { !$0.contains("nơi nhận") }).reading(.poppler)
        #expect(reading.contains("Hình thức sao: Sao y") && !reading.contains("Nơi nhận bản sao"))
        #expect(try Paper(profile: "hd05", head: copy).reading(.poppler).contains("Nơi nhận bản sao: Phòng Một"))
    }

    @Test("Marks of urgency and secrecy that do not exist or are not allowed")
    func unknownMarks() throws {
        #expect(try Paper(profile: "nd30", head: ["độ khẩn: HỎA TỐC HẸN GIỜ"]).findings == ["VB397"])
        #expect(try Paper(profile: "hd36", head: ["độ khẩn: Hoả tốc hẹn giờ"]).findings == [])
        #expect(try Paper(profile: "nd30", head: ["độ khẩn: Hoả tốc"]).findings == [])
        #expect(try Paper(profile: "nd30", head: ["độ mật: MẬT"]).findings == ["VB398"])
        #expect(try Paper(profile: "nd30", head: ["độ mật: MẬT", "dấu mật: cho phép"]).findings == ["VB399"])
        #expect(try Paper(profile: "hd05", head: ["độ mật: MẬT", "dấu mật: cho phép"]).findings == ["VB338"])
    }

    /// NĐ 30 PL I.II.2.b.
    @Test("A superior longer than its column is told, with its clause")
    func longSuperior() throws {
        let long = "cơ quan cấp trên: ỦY BAN NHÂN DÂN THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG MẪU SƠN"
        #expect(try Paper(profile: "nd30", head: [long]).findings == ["VB421"])
    }
}

import Testing

/// What the pages of some kinds have and lack.
@Suite("Forms of kinds")
struct KindFormTests {
    private static let signers = [
        ("nd30", "THƯ KÝ", "CHỦ TỌA"), ("hd05", "NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ"),
    ]

    /// HD 05 II.I.7.1.4.e, 7.2.4; NĐ 30 PL III Mẫu 1.9: whichever way round they were named.
    @Test("Two sign a minutes, each on its side", arguments: signers, [false, true])
    func minutes(signers: (profile: String, left: String, right: String), swaps: Bool) throws {
        let entries = [(signers.left, "Lê Thị Ghi"), (signers.right, "Trần Văn Chủ")].map {
            "  - {chức vụ: \($0.0), họ tên: \($0.1)}"
        }
        let paper = Paper(
            profile: signers.profile, kind: "biên bản", head: ["số: 3", "ký:"] + (swaps ? entries.reversed() : entries))
        for eye in Eye.allCases {
            let reading = try paper.reading(eye)
            let left = try reading.line(signers.left)
            let right = try reading.line(signers.right)
            #expect(near(left.baseline, right.baseline, 0.05) && left.right < right.left)
            #expect(near(try reading.line("Lê Thị Ghi").centre, left.centre))
            #expect(near(try reading.line("Trần Văn Chủ").centre, right.centre))
            // NĐ 30's minutes has no place and date, HD 05's has.
            #expect(reading.contains("ngày 05 tháng 9") == (signers.profile == "hd05"))
            #expect(try reading.line("Nơi nhận:").baseline > left.baseline)
        }
        #expect(try paper.findings == [])
    }

    @Test("Signers of a minutes who name no office get it", arguments: signers)
    func minutesWithoutOffices(signers: (profile: String, left: String, right: String)) throws {
        let head = ["số: 3", "ký: [{họ tên: Trần Văn Chủ}, {họ tên: Lê Thị Ghi}]"]
        let reading = try Paper(profile: signers.profile, kind: "biên bản", head: head).reading(.poppler)
        #expect(near(try reading.line("Trần Văn Chủ").centre, try reading.line(signers.right).centre))
        #expect(near(try reading.line("Lê Thị Ghi").centre, try reading.line(signers.left).centre))
    }

    /// NĐ 30 PL III Mẫu 1.1, 1.2: who decides and the operative words, bold capitals in the middle, with the legal
    /// bases slanted between them.
    @Test("A state decision is enacted", arguments: [("quyết định", "QUYẾT ĐỊNH:"), ("nghị quyết", "QUYẾT NGHỊ:")])
    func decision(kind: String, words: String) throws {
        let body = ["Căn cứ Luật A ngày 01 tháng 3 năm 2024;", "Theo đề nghị của B.", words, "Điều 1. Làm việc C."]
        let paper = Paper(
            profile: "nd30", kind: kind, head: ["số: 3", "thẩm quyền: Giám đốc Sở Nội vụ"], body: body)
        #expect(try paper.findings == [])
        for eye in Eye.allCases {
            let reading = try paper.reading(eye)
            let lines = try ["GIÁM ĐỐC SỞ NỘI VỤ", body[0], body[1], words].map { try reading.line($0) }
            #expect(lines[0].bold && lines[3].bold && near(lines[0].centre, 112.5) && near(lines[3].centre, 112.5))
            #expect(lines[1].italic && lines[2].italic)
            #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.baseline < $1.baseline })
        }
        var inBody = paper
        inBody.head = ["số: 3", "căn cứ: [Căn cứ Luật A ngày 01 tháng 3 năm 2024, Theo đề nghị của B]"]
        inBody.body = ["GIÁM ĐỐC SỞ NỘI VỤ", words, "Điều 1. Làm việc C."]
        let dumps = try [paper, inBody].map { try $0.published().publication.laid.pages.dump }
        #expect(dumps[0] == dumps[1])
    }

    @Test("A Party resolution resolves only as a congress")
    func congress() throws {
        let paper = Paper(profile: "hd05", kind: "nghị quyết", head: ["số: 3"], body: ["QUYẾT NGHỊ:", "1. Việc A."])
        #expect(try paper.findings == ["VB327"])
        var congress = paper
        congress.head = ["số: 3-NQ/ĐH", "cơ quan: ĐẠI HỘI ĐẠI BIỂU LẦN THỨ I"]
        #expect(try congress.findings == [])
        #expect(try Paper(profile: "hd05", kind: "nghị quyết", head: ["số: 3"]).findings == [])
    }

    @Test("What a kind asks for and lacks is said")
    func lacks() throws {
        let head = ["số: 3"]
        #expect(
            try Paper(profile: "nd30", kind: "quyết định", head: head).findings.sorted() == ["VB337", "VB349"])
        #expect(try Paper(profile: "hd05", kind: "tờ trình", head: head).findings == ["VB346"])
        #expect(try Paper(profile: "hd05", head: ["kính gửi: Tỉnh ủy"]).findings == ["VB347", "VB348"])
        #expect(try Paper(profile: "nd30", kind: "giấy giới thiệu", head: head).findings == ["VB345"])
        #expect(try Paper(profile: "hd05", head: ["trích yếu:"]).findings == ["VB344"])
        #expect(try Paper(profile: "nd30", head: ["của: Ban Thường vụ"]).findings == ["VB335"])
    }

    /// NĐ 30 PL III Mẫu 1.6: who wires in the middle, the addressees as dashes under it.
    @Test("A telegram names who wires and who is wired", arguments: Eye.allCases)
    func telegram(eye: Eye) throws {
        let paper = Paper(
            profile: "nd30", kind: "công điện",
            head: ["số: 3", "thẩm quyền: CHỦ TỊCH TỈNH MẪU SƠN", "kính gửi: [Sở Một, Sở Hai]"])
        #expect(try paper.findings == [])
        let reading = try paper.reading(eye)
        let label = try reading.line("CHỦ TỊCH TỈNH MẪU SƠN điện:")
        let names = try ["- Sở Một;", "- Sở Hai."].map { try reading.line($0) }
        #expect(near(label.centre, 112.5) && near(names[0].left, names[1].left))
        #expect(label.baseline < names[0].baseline && names[0].baseline < names[1].baseline)
    }

    /// HD 05 II.I.9.2.4 `Kính trình`; HD 36 and NĐ 30 `Kính gửi`.
    @Test(
        "The word before a submission's addressees",
        arguments: [("hd05", "Kính trình:"), ("hd36", "Kính gửi:"), ("nd30", "Kính gửi:")])
    func submission(profile: String, word: String) throws {
        let head = ["số: 3", "kính trình: Ban Thường vụ Tỉnh ủy", "nơi nhận: [Như trên, \"Lưu: VT\"]"]
        let paper = Paper(profile: profile, kind: "tờ trình", head: head)
        #expect(try paper.findings == [])
        #expect(try paper.reading(.poppler).contains(word))
    }

    /// HD 05 II.I.5: `KẾT LUẬN` / `CỦA BAN THƯỜNG VỤ …` / the subject.
    @Test("A Party paper may name its author under its kind", arguments: Eye.allCases)
    func author(eye: Eye) throws {
        let paper = Paper(profile: "hd05", kind: "kết luận", head: ["số: 3", "của: Ban Thường vụ Tỉnh ủy"])
        let reading = try paper.reading(eye)
        let lines = try ["KẾT LUẬN", "CỦA BAN THƯỜNG VỤ TỈNH ỦY", "thử một thành phần"].map { try reading.line($0) }
        #expect(lines.allSatisfy { $0.bold && near($0.centre, 112.5) })
        #expect(lines[0].baseline < lines[1].baseline && lines[1].baseline < lines[2].baseline)
    }

    @Test("An office may set the symbols that the instrument leaves open")
    func openSymbols() throws {
        let head = ["số: 3", "ký hiệu loại: [\"phiếu chuyển: PCh\", \"kế hoạch: KHX\"]", "trích yếu:"]
        #expect(try Paper(profile: "hd05", kind: "phiếu chuyển", head: head).reading(.boxes).contains("Số 03-PCh/TU"))
        // A symbol that the instrument fixes stays.
        let fixed = Paper(profile: "hd05", head: ["số: 3", head[1]])
        #expect(try fixed.reading(.boxes).contains("Số 03-KH/TU"))
        #expect(try fixed.findings == ["VB316"])
        let letter = Paper(profile: "hd05", kind: "thư công", head: ["số: 3", "ký hiệu loại: [\"thư công: ThC\"]"])
        #expect(try letter.findings == [] && letter.reading(.boxes).contains("Số 03-ThC/TU"))
        // NĐ 30 leaves no kind open.
        var state = letter
        state.profile = "nd30"
        #expect(try state.findings == ["VB317", "VB316"])
    }

    @Test("The number of a kind without a symbol stands alone; where only the issuer is unknown its mark stays")
    func bareNumber() throws {
        for (profile, word) in [("hd05", "Số"), ("hd36", "Số"), ("nd30", "Số:")] {
            var paper = Paper(profile: profile, kind: "thư công", head: ["số: 3"])
            #expect(try paper.findings == [profile == "nd30" ? "VB317" : "VB318"])
            #expect(try paper.number == "\(word) 03")
            paper.head = ["số:"]
            #expect(try paper.number == word)
        }
        let unknown = Paper(profile: "hd05", head: ["cơ quan: HỘI MẪU SƠN", "số: 3"])
        #expect(try unknown.findings == ["VB386"] && unknown.number == "Số 03-")
    }

    @Test("So does it in the reference of an annex")
    func bareReference() throws {
        let body = ["Gửi kèm Phụ lục.", "Phụ lục", "DANH SÁCH", "Một dòng."]
        let paper = Paper(profile: "hd05", kind: "phiếu gửi", head: ["số: 3"], body: body)
        #expect(try paper.reading(.boxes).contains("(Kèm theo Phiếu gửi số 03, ngày"))
    }

    @Test("Như trên asks for somebody above; a slip names its receiver in its text")
    func nothingAbove() throws {
        let recipients = "nơi nhận: [Như trên, \"Lưu: VT\"]"
        for profile in ["hd05", "nd30"] {
            let head = ["số: 3", recipients]
            #expect(try Paper(profile: profile, head: head).findings == ["VB319"])
            #expect(try Paper(profile: profile, kind: "công văn", head: head).findings == ["VB346"])
            let reply = Paper(profile: profile, kind: "công văn", head: head + ["kính gửi: Sở Một"])
            #expect(try reply.findings == [])
        }
        let slip = Paper(profile: "nd30", kind: "giấy giới thiệu", head: ["số: 3", "trích yếu:", recipients])
        #expect(try slip.findings == [])
    }
}

extension Paper {
    /// The line of the number, without blanks at its end and the gap's width.
    fileprivate var number: String {
        get throws {
            let text = try reading(.boxes).runs.first { $0.text.hasPrefix("Số") }?.text ?? ""
            return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}

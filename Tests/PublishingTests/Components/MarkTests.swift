import Testing

/// Marks of urgency, scope and draft, the drafter's mark, and where the office is found.
@Suite("Optional marks")
struct MarkTests {
    /// NĐ 30 PL I.III.2.b: single red frames of 20, 40 and 30 × 8 mm.
    @Test(
        "A state mark of urgency has its red frame", arguments: [("KHẨN", 20.0), ("THƯỢNG KHẨN", 40), ("HỎA TỐC", 30)])
    func urgencyFrame(mark: String, width: Double) throws {
        for eye in Eye.allCases {
            let reading = try Paper(profile: "nd30", head: ["độ khẩn: \(mark)"]).reading(eye)
            let frame = try #require(reading.frames.first)
            let text = try reading.line(mark)
            #expect(reading.frames.count == 1 && frame.isRed)
            #expect(near(frame.width, width, 0.05) && near(frame.height, 8, 0.05))
            #expect(near(text.centre, frame.centre) && text.bold && (13...14).contains(text.size.rounded()))
            #expect(text.baseline > frame.top && text.baseline < frame.bottom)
            // In the left column, under the number.
            let number = try reading.line("Số: 07/KH-SNV")
            #expect(near(frame.centre, number.centre))
            #expect(frame.top > number.baseline)
        }
    }

    /// HD 05 II.II.3 and PL2 dòng 11: 14 pt bold capitals, no frame, under the number.
    @Test("A Party mark of urgency has none", arguments: ["hd05", "hd36"], Eye.allCases)
    func partyUrgency(profile: String, eye: Eye) throws {
        let reading = try Paper(profile: profile, head: ["độ khẩn: khẩn"]).reading(eye)
        let text = try reading.line("KHẨN")
        #expect(reading.frames.isEmpty)
        #expect(near(text.size, 14, 0.02) && text.bold && !text.italic)
        let number = try reading.line("Số 07-KH/TU")
        #expect(near(text.centre, number.centre) && text.baseline > number.baseline)
    }

    /// NĐ 30 PL I.IV ô 11: framed in the upper margin above the title.
    @Test("A state scope stands framed above the title", arguments: Eye.allCases)
    func stateScope(eye: Eye) throws {
        let reading = try Paper(profile: "nd30", head: ["phạm vi: Lưu hành nội bộ"]).reading(eye)
        let text = try reading.line("LƯU HÀNH NỘI BỘ")
        let frame = try #require(reading.frames.first)
        let title = try reading.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        #expect(near(frame.centre, title.centre) && !frame.isRed && frame.bottom < 20)
        #expect(text.bold && (13...14).contains(text.size.rounded()))
    }

    /// HD 05 II.II.4.1: 12 pt bold capitals, right corner, 10 mm from the upper edge.
    @Test("A Party scope stands in the corner", arguments: Eye.allCases)
    func partyScope(eye: Eye) throws {
        let reading = try Paper(profile: "hd05", head: ["phạm vi: Tài liệu hội nghị"]).reading(eye)
        let text = try reading.line("TÀI LIỆU HỘI NGHỊ")
        #expect(near(text.right, 195) && near(text.size, 12, 0.02) && text.bold && reading.frames.isEmpty)
        // The face's ascent is 0.891 of its size.
        #expect(near(text.baseline - 0.891 * 12 / 72 * 25.4, 10, 0.1))
    }

    /// However many lines it takes, it stays on the sheet and above the head; else it is refused.
    @Test("A long scope stays in the upper margin", arguments: ["hd05", "nd30"], Eye.allCases)
    func longScope(profile: String, eye: Eye) throws {
        let body = profile == "nd30" ? "Sở Nội vụ tỉnh" : "Tỉnh ủy tại hội nghị"
        let words = "Xem xong trả lại cho Văn phòng \(body)"
        let reading = try Paper(profile: profile, head: ["phạm vi: \(words)"]).reading(eye)
        let lines = try reading.lines(words.uppercased())
        let title = try reading.line(
            profile == "nd30" ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" : "ĐẢNG CỘNG SẢN VIỆT NAM")
        try #require(lines.count == 2)
        // A line's letters reach about a fifth of their size below its baseline.
        #expect(lines.allSatisfy { $0.left > 30 && $0.right < 195.1 && $0.baseline - 4 > 0 })
        #expect(lines[1].baseline + 1 < title.baseline - title.size * 0.9 / 72 * 25.4)
        if let frame = reading.frames.first { #expect(frame.top > 0.9 && frame.bottom < 20) }
        // HD 05 II.II.4.1: 10 mm from the edge, also with two lines.
        if profile == "hd05" { #expect(near(lines[0].baseline - 0.891 * 12 / 72 * 25.4, 10, 0.1)) }
    }

    @Test("A scope that no margin could hold is an error", arguments: ["hd05", "hd36", "nd30"], [5, 9])
    func endlessScope(profile: String, count: Int) throws {
        let words = Array(repeating: "xem xong trả lại văn phòng", count: count).joined(separator: ", ")
        #expect(try Paper(profile: profile, head: ["phạm vi: \(words)"]).findings == ["VB422"])
    }

    /// HD 05 II.II.4.1: the last page, centred, 10 mm from the lower edge.
    @Test("The ban on mass media stands at the foot of the last page", arguments: Eye.allCases)
    func massMedia(eye: Eye) throws {
        let words = "Không phổ biến trên phương tiện thông tin đại chúng"
        let paper = Paper(profile: "hd05", head: ["phạm vi: \(words)"], body: Source.paragraphs(12))
        let reading = try paper.reading(eye)
        let text = try reading.line(words.uppercased())
        #expect(text.page == reading.sheets.count && reading.sheets.count > 1)
        #expect(near(text.centre, 112.5) && (283...288).contains(text.baseline))
    }

    @Test("A draft mark is slanted under the number", arguments: ["hd05", "hd36"], Eye.allCases)
    func draft(profile: String, eye: Eye) throws {
        let reading = try Paper(profile: profile, head: ["dự thảo: Dự thảo lần 2"]).reading(eye)
        let text = try reading.line("Dự thảo lần 2")
        #expect(near(text.size, 14, 0.02) && text.italic && !text.bold)
        #expect(near(text.centre, try reading.line("Số 07-KH/TU").centre))
    }

    /// HD 05 II.II.5, HD 36 and NĐ 30 PL I.III.3, each in its own way and size.
    @Test(
        "The drafter's mark closes the recipients",
        arguments: [
            ("hd05", "Nguyễn Văn Đàn", "26", "NguyenVanDan-26", 11.0), ("hd36", "abc", "268", "ABC-268", 8),
            ("nd30", "pl", "300", "PL.(300)", 11),
        ])
    func drafter(profile: String, name: String, copies: String, printed: String, size: Double) throws {
        for eye in Eye.allCases {
            let reading = try Paper(profile: profile, head: ["người soạn: \(name)", "số bản: \(copies)"]).reading(eye)
            let text = try reading.line(printed)
            #expect(near(text.size, size, 0.02) && !text.bold && near(text.left, 30, 0.05))
        }
    }

    private let contact = ["liên hệ:", "  - Số 1, đường Ví Dụ, Mẫu Sơn", "  - Điện thoại: 0123; email: a@vidu.vn"]

    /// NĐ 30 PL I.III.4: page 1, 11–12 pt; HD 05 II.II.6: last page, 10 pt; both under a line of the whole width.
    @Test("The contact stands at the foot of its page", arguments: ["hd05", "nd30"], Eye.allCases)
    func contact(profile: String, eye: Eye) throws {
        let reading = try Paper(profile: profile, head: contact, body: Source.paragraphs(20)).reading(eye)
        try #require(reading.sheets.count > 2)
        let page = profile == "nd30" ? 1 : reading.sheets.count
        let lines = try ["Số 1, đường Ví Dụ, Mẫu Sơn", "Điện thoại: 0123; email: a@vidu.vn"].map {
            try reading.line($0)
        }
        #expect(lines.allSatisfy { $0.page == page && near($0.left, 30, 0.05) })
        #expect(
            lines.allSatisfy { profile == "nd30" ? (11...12).contains($0.size.rounded()) : near($0.size, 10, 0.02) })
        let rules = reading.shapes.filter { $0.page == page && near($0.width, 165, 0.05) }
        let rule = try #require(rules.first, "no line over the whole width")
        #expect(rules.count == 1 && rule.bottom < lines[0].baseline && lines[1].baseline < 277)
        // Nothing else comes down to it.
        let others = reading.runs.filter { $0.page == page && $0.baseline < rule.top }
        #expect(others.map(\.baseline).max()! < rule.top - 2)
    }
}

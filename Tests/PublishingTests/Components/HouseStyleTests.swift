import Testing

/// `trình bày`: the office's own measures, inside what the instrument allows.
@Suite("House style")
struct HouseStyleTests {
    private func paper(_ profile: String, _ style: String) -> Paper {
        Paper(profile: profile, head: ["trình bày: {\(style)}"], body: Source.paragraphs(20))
    }

    @Test("Own measures show on the pages", arguments: Eye.allCases)
    func shows(eye: Eye) throws {
        let style = "cỡ chữ: 13, giãn dòng: 20 pt, thụt dòng: \"12,7 mm\", lề trái: 32 mm, lề trên: 25 mm"
        let paper = paper("nd30", style)
        #expect(try paper.findings == [])
        let reading = try paper.reading(eye)
        let body = reading.lines(ofPage: 2).filter { $0.baseline > 25 && near($0.size, 13, 0.02) }
        #expect(near(reading.runs.filter { $0.baseline > 20 }.map(\.left).min()!, 32, 0.05))
        #expect(body.contains { near($0.left, 32 + 12.7) })
        let steps = zip(body, body.dropFirst()).map { $1.baseline - $0.baseline }
        #expect(steps.contains { near($0, 20 / 72 * 25.4, 0.02) })
        #expect(body[0].baseline > 25)
    }

    /// HD 05 II.I.6.2.2, II.IV.4.1; NĐ 30 PL I.I.3, I.II.6.e.
    @Test(
        "A measure that leaves the clause's range is an error",
        arguments: [
            ("hd05", "giãn dòng: 17 pt"), ("hd05", "giãn dòng: 24 pt"), ("hd05", "cách đoạn: 3 pt"),
            ("hd05", "lề trái: 25 mm"), ("hd05", "cỡ chữ: 13"), ("nd30", "lề trái: 40 mm"), ("nd30", "thụt dòng: 5 mm"),
            ("nd30", "cỡ chữ: 15"), ("nd30", "giãn dòng: 14 pt"), ("nd30", "lề trên: 15 mm"),
        ])
    func outside(profile: String, style: String) throws {
        let codes = try paper(profile, style).findings
        #expect(!codes.isEmpty && codes.allSatisfy { $0 == "VB328" }, "\(codes)")
    }

    @Test(
        "Any measure inside the range is none",
        arguments: [
            ("hd05", "giãn dòng: 22 pt, cách đoạn: 9 pt, cỡ chữ: 15"), ("hd36", "giãn dòng: 19 pt"),
            ("nd30", "giãn dòng: 23 pt, lề phải: 20 mm, lề dưới: 25 mm, lề trái: 35 mm"), ("nd30", "thụt dòng: 1 cm"),
        ])
    func inside(profile: String, style: String) throws {
        #expect(try paper(profile, style).findings == [])
    }
}

import Testing

/// What belongs together stays on one line, in the real texts.
@Suite("Line ends")
struct JoiningTests {
    private func expectGoodEnds(_ reading: PageReading, _ what: String) {
        let words = reading.sheets.indices.map { reading.lines(ofPage: $0 + 1).map { $0.text.split(separator: " ") } }
        for lines in words {
            for (line, next) in zip(lines, lines.dropFirst()) {
                guard let last = line.last, let first = next.first else { continue }
                let pair = "\(what): «\(last) | \(first)»"
                let takesFigure = ["số", "Số", "ngày", "tháng", "năm", "Điều", "khoản", "khóa"].contains(last)
                #expect(!(takesFigure && first.first!.isNumber), "\(pair)")
                // Behind the hyphen a line may end between names only.
                #expect(!((last == "-" || last == "–") && !first.first!.isUppercase), "\(pair)")
                // A dash opens a line only as the first of an item, at the indent; never a pair of words.
                #expect(!(first == "-" && next.count > 1 && next[1].first!.isLowercase), "\(pair)")
                #expect(!(["%", "đồng", "ha"].contains(first) && last.last!.isNumber), "\(pair)")
            }
        }
    }

    @Test("The samples", arguments: Sample.all)
    func samples(sample: Sample) throws {
        expectGoodEnds(try sample.reading(.poppler), sample.name)
    }

    @Test("The imported plan")
    func seed() throws {
        expectGoodEnds(try Published(Seed.source.get(), name: "ke-hoach.md").reading(.poppler), "the plan")
    }

    /// The same words at forty widths: every place comes up as a line's end.
    @Test("A sentence full of them, pushed along the line")
    func pushed() throws {
        let sentence = """
            Thực hiện Kết luận số 93-KL/TW, ngày 20 tháng 11 năm 2020; theo Điều 15 và khoản 2 của quy chế; phát triển \
            kinh tế - xã hội, bảo đảm quốc phòng - an ninh; đạt 97,5 % kế hoạch, thu 12 đồng.
            """
        let body = (0..<40).map { String(repeating: "A", count: $0 + 1) + " " + sentence }
        expectGoodEnds(try Published(Source(body: body)).reading(.boxes), "pushed")
    }

    private static let phrases = [
        "đồng chí Nguyễn Văn A", "số 30/2020/NĐ-CP", "1.250,5 triệu đồng", "45 %", "quý IV năm 2026", "( đợt này )",
        "ngày 10 tháng 12 năm 2026", "Điều 5", "nhiệm kỳ 2025 - 2030", "tế - xã", "08 giờ 00 phút,", "thứ Năm,",
        "Phụ lục I",
    ]

    @Test("No phrase is parted on a whole paper", arguments: ["hd05", "nd30"], Eye.allCases)
    func whole(profile: String, eye: Eye) throws {
        let sentence = Self.phrases.joined(separator: " của tập thể và ")
        let body = (0..<40).map { String(repeating: "A", count: $0 + 1) + " \(sentence) nữa." }
        let reading = try Paper(profile: profile, body: body).reading(eye)
        let lines = reading.sheets.indices.flatMap { reading.lines(ofPage: $0 + 1).map(\.text) }
        for phrase in Self.phrases {
            #expect(lines.count { $0.contains(phrase) } == 40, "«\(phrase)»")
        }
        // Nor are two of them one: at some place each line's end comes up between them.
        #expect(lines.contains { $0.hasSuffix("và") } && lines.contains { $0.hasSuffix("của") })
    }
}

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
                #expect(last != "-" && last != "–", "\(pair)")
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
}

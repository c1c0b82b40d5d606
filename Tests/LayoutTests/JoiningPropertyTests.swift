import PageModel
import TestSupport
import Testing

@testable import Layout

/// Sentences put together at random from phrases that stay whole, broken at every width of a column or a page.
@Suite("What no line parts, at every width")
struct JoiningPropertyTests {
    /// Each stays on one line.
    private static let phrases = """
        ( gọi|tốt )|“ hay|đủ ;|sau :|xong ”|gì ?|tế - xã|phòng – an|2026 - 2030|quý I - quý II
        1.250,5 triệu đồng|45 %|05 ngày|1.200 ha|08 giờ 00 phút|20 triệu tấn|65 tạ/ha|18 tuổi|2 tỷ đồng
        số 93-KL/TW|Số: 15-KH/TU|số 30/2020/NĐ-CP|NĐ 30|HD 05|Điều 5|khoản 2|điểm a|Chương II|Phần thứ nhất
        ngày 05 tháng 9 năm 2026|ngày 05 và 06 tháng 9 năm 2026|tháng 9/2026|ngày 15/9|quý IV năm 2026|thứ Năm,
        năm 2030|Phụ lục I|khóa XIII|lần thứ XIV|thế kỷ XXI|nhiệm kỳ 2025 - 2030|Đại hội XIV|(1) Xây
        đồng chí Nguyễn Văn A|bà Lê Thị Ví Dụ|Trần Văn Mẫu|ông An|Ví Dụ Mẫu
        """.split { $0 == "|" || $0.isNewline }.map { $0.split(separator: " ").map(String.init) }

    private static let fillers =
        "tiếp tục đổi mới nâng cao chất lượng hiệu quả công tác lãnh đạo, thực hiện nghiêm túc; giải pháp của cơ quan"
        .split(separator: " ").map(String.init)

    /// Words, with those after which no line ends.
    private struct Sentence {
        var words: [String] = []
        var joined: [Bool] = []

        mutating func add(_ group: [String]) {
            words += group
            joined += group.indices.map { $0 + 1 < group.count }
        }

        init(_ generator: inout SplitMix) {
            let openings = [["-"], ["+"], ["1."], ["a)"], ["I."], ["1.1."], ["(1)"], []]
            add(openings.randomElement(using: &generator)! + ["Theo"])
            for _ in 0..<Int.random(in: 4...16, using: &generator) {
                for _ in 0..<Int.random(in: 1...4, using: &generator) {
                    add([fillers.randomElement(using: &generator)!])
                }
                add(phrases.randomElement(using: &generator)!)
            }
            add([fillers.randomElement(using: &generator)!])
        }

        /// How wide the group is that a word belongs to, counted from its characters.
        func width(ofGroupAt index: Int, character: Double) -> Double {
            var (start, end) = (index, index)
            while start > 0, joined[start - 1] { start -= 1 }
            while joined[end] { end += 1 }
            return Double(words[start...end].map(\.count).reduce(end - start, +)) * character
        }
    }

    @Test("No line ends inside a phrase that fits it, and no word is lost")
    func property() {
        var generator = SplitMix(seed: 31)
        var (ends, tooWide) = (0, 0)
        for _ in 0..<25 {
            let sentence = Sentence(&generator)
            let boxes = boxes(sentence.words.joined(separator: " "), names: ["Ví Dụ Mẫu"])
            #expect(boxes.map(\.text) == sentence.words)
            let spaces = boxes.map { _ in Length.points(5) }
            for millimetres in 40...170 {
                let width = Length.millimetres(Double(millimetres))
                let lines = LineBreaking.greedy(boxes, spaces: spaces, width: width)
                #expect(lines.flatMap { Array($0) } == Array(boxes.indices))
                for end in lines.dropLast().map({ $0.upperBound - 1 }) {
                    ends += 1
                    guard sentence.joined[end] else { continue }
                    tooWide += 1
                    let phrase = sentence.width(ofGroupAt: end, character: 5)
                    #expect(
                        phrase > width.points,
                        "\(millimetres) mm: «\(sentence.words[end])» | «\(sentence.words[end + 1])»")
                }
            }
        }
        // Both kinds of end came up.
        #expect(ends > 10_000 && tooWide > 0, "\(ends) ends, \(tooWide) in phrases wider than the line")
    }

    private func marked(_ words: some Sequence<(String, Bool)>) -> String {
        words.map { $0 + ($1 ? "~" : " ") }.joined()
    }

    @Test("Nothing else is glued")
    func nothingElse() {
        var generator = SplitMix(seed: 32)
        for _ in 0..<100 {
            let sentence = Sentence(&generator)
            let boxes = boxes(sentence.words.joined(separator: " "), names: ["Ví Dụ Mẫu"])
            let found = zip(boxes.map(\.text), boxes.map(\.joinsNext))
            #expect(marked(found) == marked(zip(sentence.words, sentence.joined)))
        }
    }
}

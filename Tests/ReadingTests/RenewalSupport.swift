import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reading

/// An old source and what became of it.
struct RenewedSource {
    let old: String
    let bytes: [UInt8]

    init(_ old: String) throws {
        self.old = old
        let outcome = Renewal.renew(try SourceFile(name: "k.md", bytes: Array(old.utf8)))
        bytes = try #require(outcome.value, "\(outcome.diagnostics)")
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What stands in the marks.
    var places: [String] {
        get throws { EditMark.places(in: try SourceFile(name: "k.md", bytes: bytes)).map(\.text) }
    }

    /// The bytes with every mark taken off and what stood in it left.
    var withoutMarks: [UInt8] {
        var result: [UInt8] = []
        var rest = bytes[...]
        let opening = Array("[CẦN SỬA: ".utf8)
        while let byte = rest.first {
            guard rest.starts(with: opening), let end = rest.firstIndex(of: UInt8(ascii: "]")) else {
                result.append(byte)
                rest = rest.dropFirst()
                continue
            }
            result += rest[(rest.startIndex + opening.count)..<end]
            rest = rest[(end + 1)...]
        }
        return result
    }
}

/// A paper without number and date, of pieces that are hard to tell apart; the same for the same seed.
struct RandomPaper {
    let text: String

    init(seed: UInt64) {
        var generator = SplitMix(seed: seed &+ 7)
        func words(_ count: ClosedRange<Int>) -> String {
            (0..<Int.random(in: count, using: &generator))
                .map { _ in RandomPaper.pieces.randomElement(using: &generator)! }.joined(separator: " ")
        }
        let labels = ["", "", "", "1. ", "I. ", "a) ", "- ", "+ ", "Điều 4. "]
        let body = (0..<8).map { _ in labels.randomElement(using: &generator)! + "Về " + words(1...20) + "." }
        let head = [
            "---", "loại: kế hoạch", "# ghi chú \(words(1...3))", "trích yếu: Về \(words(1...8))", "kính gửi:",
            "  - \(words(1...3))", "ký: {chức vụ: GIÁM ĐỐC, họ tên: Nguyễn Văn Mẫu}", "nơi nhận:",
            "  - Nơi \(words(1...4))",
            "  - Lưu: VT (2)", "---", "",
        ]
        text = (head + [body.joined(separator: "\n\n")]).joined(separator: "\n") + "\n"
    }

    private static let pieces = [
        "số", "93-KL/TW,", "ngày", "20/11/2020", "05", "tháng", "3", "năm", "2025", "2025,", "quý", "IV/2025", "I",
        "II,",
        "đồng chí", "ông", "bà", "Nguyễn Văn Mẫu", "Nguyễn", "Trần Thị Ví Dụ,", "Bí thư Tỉnh ủy", "và", "khoản", "Điều",
        "Phụ lục", "1,", "97,5%", "1.200", "(1)", "(2025)", "**2026**", "*năm 2024*", "{{cột 5}}", "giai đoạn",
        "2021 - 2025",
        "–", "-", "150mm", "m2", "6 tháng đầu năm", "8 giờ", "thứ Năm,", "khóa", "XIII", "“số 5”", "đến", "việc",
        "công tác",
        "30/2020/NĐ-CP", "[chú thích]", "a@b2025.vn", "\\*", "năm học", "kỳ họp thứ", "12", "Hồ Chí Minh", "15a",
        "2D/3D",
    ]
}

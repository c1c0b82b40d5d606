import TestSupport
import Testing

@testable import FormatRules

/// What the list tells about the places between syllables.
@Suite("Joints of titles")
struct JointTests {
    private static let list = Result { try WordList.load(from: store) }

    /// A title in which `|` marks one joint.
    @Test(
        "One place",
        arguments: [
            // Words, in either spelling and any case, the longest first.
            ("kế | hoạch", .word), ("KẾ | HOẠCH năm", .word), ("Uỷ | ban", .word), ("Ủy | ban", .word),
            ("tỉnh Hoà | Bình", .word), ("TỈNH HOÀ | BÌNH", .word), ("hợp tác | xã", .word),
            ("phòng, | chống tham nhũng", .word), ("(kế | hoạch)", .word), ("“Thi | đua,", .word),
            ("ủy ban | nhân dân", .phrase), ("ỦY BAN | NHÂN DÂN", .phrase), ("chính quyền | địa phương", .phrase),
            ("kiểm tra, | giám sát", .phrase), ("ban | thường vụ", .word), ("nông thôn | mới", .word),
            // Equal ways to cut: a small word alone is better than a syllable that nobody knows.
            ("toàn đảng | bộ", .word), ("toàn | đảng bộ", .joiner), ("chuyển đổi | số", .word),
            // A mark ends a word.
            ("kế, | hoạch", .row), ("kế | (hoạch", .phraseStart), ("kế: | hoạch", .phraseStart),
            // What ends no line.
            ("của | Bộ Chính trị", .joiner), ("CỦA | BỘ CHÍNH TRỊ", .joiner), ("đối | với nhiệm vụ", .word),
            ("đối với | nhiệm vụ", .joiner), ("về việc | triển khai", .joiner), ("TM. | ỦY BAN", .joiner),
            ("trước, | trong và sau", .row), ("công việc | của", .part), ("tự do | báo chí", .plain),
            ("T/M | BAN THƯỜNG VỤ", .joiner), ("V/v | góp ý", .joiner),
            // Numbers and names with what they stand by.
            ("năm | 2026", .word), ("NĂM | 2026", .word), ("quý | III", .word), ("lần thứ | XIV", .joiner),
            ("giai đoạn | 2026 - 2030", .holder),
            ("hội nghị lần | thứ", .word), ("96 | năm", .holder), ("quý III | năm 2026", .holder),
            ("năm 2026 | về", .phraseStart), ("05 | nhiệm vụ", .holder), ("số 05 | nhiệm vụ", .single),
            ("Kết luận | số 93-KL/TW", .phrase), ("tỉnh | Mẫu Sơn", .holder), ("TỈNH | MẪU SƠN", .holder),
            ("tỉnh | quản lý", .plain), ("TỈNH | KHÓA XX", .part), ("tỉnh | kỳ họp thứ 5", .phrase),
            ("TỈNH | KỲ HỌP THỨ 5", .phrase), ("Mẫu | Sơn", .name), ("Giám đốc | Sở Nội vụ", .row),
            ("của Giám đốc | Sở Nội vụ", .phrase), ("thực hiện | Nghị quyết", .row), ("MẪU | SƠN", .unknown),
            // Places to begin a line.
            ("Nghị quyết | về phát triển", .phraseStart), ("đề án | giai đoạn 2026 - 2030", .phraseStart),
            ("trong các | giai đoạn", .joiner), ("mọi thứ | giai đoạn", .plain), ("công tác | năm 2026", .row),
            ("năm 2026 | và", .part), ("quý III, | các", .part),
            ("công tác | năm", .plain), ("Nghị quyết | của Bộ Chính trị", .part), ("kế hoạch | và báo cáo", .row),
            ("ỦY BAN NHÂN DÂN | TỈNH HƯNG YÊN", .row), ("ủy ban nhân dân | tỉnh", .plain),
            ("lãng phí, | tiêu cực và", .row), ("Đại hội | “Mẫu”", .phraseStart), ("triển khai | kế hoạch", .plain),
            ("xyz | kế hoạch", .single), ("kế hoạch | xyz", .single), ("xyz | zyx", .unknown),
        ] as [(String, Joint)])
    func one(_ marked: String, _ joint: Joint) throws {
        let tokens = marked.split(separator: " ").map(String.init)
        let mark = try #require(tokens.firstIndex(of: "|"))
        let found = try Self.list.get().joints(tokens.filter { $0 != "|" })
        #expect(found[mark - 1] == joint)
    }

    @Test("There is one joint fewer than tokens, whatever they are")
    func count() throws {
        let list = try Self.list.get()
        #expect(list.joints([]) == [])
        #expect(list.joints(["kế"]) == [])
        let pieces = [
            "", " ", "ủy", "ban", "nhân", "dân", "của", "(", ")", "“", "5", "XX", "-", "…", ",", "TỈNH", "Hà", "a.",
        ]
        var generator = SplitMix(seed: 11)
        for _ in 0..<2000 {
            let tokens = (0..<Int.random(in: 2...9, using: &generator)).map { _ in
                pieces.randomElement(using: &generator)! + pieces.randomElement(using: &generator)!
            }
            #expect(list.joints(tokens).count == tokens.count - 1, "\(tokens)")
        }
    }

    @Test("Tears are torn words and names, and lines that end with a small word")
    func tears() {
        #expect(Joint.allCases.filter(\.isTear) == [.word, .joiner, .name])
    }
}

import Foundation
import TestSupport
import Testing

@testable import FormatRules

/// The two files as they lie in the package, and what may not be wrong in them.
@Suite("The list of words")
struct WordListTests {
    private static func lines(_ path: String) throws -> [String] {
        String(decoding: try store.read(path), as: UTF8.self).split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("#") }
    }

    @Test("Every word has several syllables, is spelt as look-ups spell it, and stands there once")
    func compounds() throws {
        let words = try Self.lines(WordList.compoundsPath)
        #expect(words.count > 1500)
        for word in words {
            #expect(Array(word.utf8) == Array(Fold.name(word).utf8), "\(word)")
            #expect(Array(word.utf8) == Array(word.precomposedStringWithCanonicalMapping.utf8), "\(word)")
            #expect((2...5).contains(word.split(separator: " ").count), "\(word)")
            #expect(word.allSatisfy { $0.isLetter || $0 == " " || $0 == "," }, "\(word)")
            #expect(!word.contains(" ,") && !word.contains(",,") && !word.hasSuffix(","), "\(word)")
        }
        let twice = Dictionary(grouping: words) { $0 }.filter { $1.count > 1 }.keys
        #expect(twice.sorted() == [])
    }

    @Test("Small words are spelt as look-ups spell them, and once in each list")
    func joiners() throws {
        var lists: [String: [String]] = [:]
        var list = ""
        for line in try Self.lines(WordList.joinersPath) {
            if line.hasPrefix("[") {
                list = line
            } else {
                #expect(Array(line.utf8) == Array(Fold.name(line).utf8), "\(line)")
                lists[list, default: []].append(line)
            }
        }
        #expect(lists.count == WordList.Traits.lists.count)
        for (name, words) in lists { #expect(Set(words).count == words.count, "\(name)") }
    }

    /// The names after the reform of 2025 and before it; those of one syllable need no list.
    @Test("Provinces and cities are there")
    func provinces() throws {
        let now = """
            Hà Nội, Hải Phòng, Đà Nẵng, Cần Thơ, Cao Bằng, Điện Biên, Hà Tĩnh, Lai Châu, Lạng Sơn, Nghệ An, Quảng Ninh,
            Thanh Hóa, Sơn La, Tuyên Quang, Lào Cai, Thái Nguyên, Phú Thọ, Bắc Ninh, Hưng Yên, Ninh Bình, Quảng Trị,
            Quảng Ngãi, Gia Lai, Khánh Hòa, Lâm Đồng, Đắk Lắk, Đồng Nai, Tây Ninh, Vĩnh Long, Đồng Tháp, Cà Mau,
            An Giang, Hồ Chí Minh
            """
        let before = """
            Hà Giang, Bắc Kạn, Yên Bái, Vĩnh Phúc, Bắc Giang, Hải Dương, Hà Nam, Nam Định, Thái Bình, Quảng Bình,
            Quảng Nam, Bình Định, Phú Yên, Kon Tum, Ninh Thuận, Bình Thuận, Đắk Nông, Bình Dương, Bình Phước, Bà Rịa,
            Vũng Tàu, Long An, Tiền Giang, Bến Tre, Trà Vinh, Hậu Giang, Sóc Trăng, Bạc Liêu, Kiên Giang, Hòa Bình,
            Thừa Thiên Huế
            """
        let list = try WordList.load(from: store)
        for name in (now + ", " + before).split(separator: ",") {
            let name = name.split(whereSeparator: \.isWhitespace).map(String.init)
            #expect(list.joints(name).allSatisfy { $0 == .word }, "\(name)")
        }
    }

    @Test(
        "A broken list is told with its path",
        arguments: [
            ("", "[ends no line]\ncủa\n", "words/compounds.txt", "không có từ nào"),
            ("# chỉ có lời chú\n", "[ends no line]\ncủa\n", "words/compounds.txt", "không có từ nào"),
            ("kế hoạch\n", "của\n", "words/joiners.txt", "từ đứng trước danh sách đầu tiên"),
            ("kế hoạch\n", "[ends a line]\ncủa\n", "words/joiners.txt", "danh sách lạ: [ends a line]"),
        ])
    func broken(_ compounds: String, _ joiners: String, _ path: String, _ reason: String) {
        #expect(throws: ResourceError(path: path, reason: reason)) {
            try WordList(compounds: Array(compounds.utf8), joiners: Array(joiners.utf8))
        }
    }

    @Test("Bytes that are no UTF-8 are refused")
    func notText() {
        #expect(throws: ResourceError(path: "words/compounds.txt", reason: "không phải UTF-8")) {
            try WordList(compounds: [0x6B, 0xE1, 0xBA], joiners: Array("[ends no line]\ncủa".utf8))
        }
    }

    @Test("The last line needs no end, and comments are no words")
    func lastLine() throws {
        let list = try WordList(
            compounds: Array("# kế hoạch\nbáo cáo\n\nủy ban".utf8), joiners: Array("[ends no line]\nđối với".utf8))
        #expect(list.count == 3)
        #expect(list.longest == 2)
        #expect(list.joints(["ủy", "ban"]) == [.word])
        #expect(list.joints(["đối", "với", "báo", "cáo"]) == [.word, .joiner, .word])
        #expect(list.joints(["kế", "hoạch"]) == [.unknown])
    }
}

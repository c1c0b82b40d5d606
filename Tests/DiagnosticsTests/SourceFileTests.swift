import TestSupport
import Testing

@testable import Diagnostics

@Suite struct SourceFileTests {
    private func file(_ text: String) throws -> SourceFile {
        try SourceFile(name: "k.md", bytes: Array(text.utf8))
    }

    /// The bytes under the span of the first occurrence of a word in the text, as they were typed.
    private func typed(_ word: String, in file: SourceFile) throws -> String {
        let range = try #require(file.text.firstRange(of: word))
        let span = file.span(of: range)
        return String(decoding: file.bytes[span.start..<span.end], as: UTF8.self)
    }

    @Test func keepsComposedTextAsItIs() throws {
        let text = "Kế hoạch “số 5” – năm 2026…\nĐiều 1\n"
        let file = try file(text)
        #expect(Array(file.text.utf8) == Array(text.utf8))
        let range = try #require(file.text.firstRange(of: "Điều"))
        #expect(file.span(of: range).start == Array(text.utf8).count - "Điều 1\n".utf8.count)
    }

    @Test func composesDecomposedLettersAndFindsTheirBytes() throws {
        // ế and ạ as base letter and marks; đ has no decomposition.
        let file = try file("ke\u{302}\u{301} hoa\u{323}ch d\u{111}\nsau")
        #expect(Array(file.text.utf8) == Array("kế hoạch dđ\nsau".utf8))
        #expect(Array(try typed("kế", in: file).utf8) == Array("ke\u{302}\u{301}".utf8))
        #expect(Array(try typed("hoạch", in: file).utf8) == Array("hoa\u{323}ch".utf8))
        #expect(Array(try typed("ế", in: file).utf8) == Array("e\u{302}\u{301}".utf8))
        #expect(try typed("sau", in: file) == "sau")
    }

    @Test func neighbouringDecomposedLettersKeepTheirOwnBytes() throws {
        let file = try file("e\u{301}e\u{301}x")
        let text = file.text
        let first = file.span(of: text.startIndex..<text.index(after: text.startIndex))
        let second = file.span(of: text.index(after: text.startIndex)..<text.index(text.startIndex, offsetBy: 2))
        #expect(first == SourceSpan(start: 0, end: 3))
        #expect(second == SourceSpan(start: 3, end: 6))
        #expect(file.position(of: second.start) == SourcePosition(line: 1, column: 2))
    }

    @Test func keepsTheAuthorsChoiceOfTonePlace() throws {
        #expect(try file("hòa hoà ủy uỷ").text == "hòa hoà ủy uỷ")
        #expect(Array(try file("hòa hoà").text.utf8) == Array("hòa hoà".utf8))
    }

    @Test func byteOrderMarkBelongsToNoText() throws {
        let file = try SourceFile(name: "k.md", bytes: [0xEF, 0xBB, 0xBF] + Array("loại: x".utf8))
        #expect(file.text == "loại: x")
        #expect(file.span(of: file.text.startIndex..<file.text.endIndex) == SourceSpan(start: 3, end: 12))
        #expect(file.position(of: 3) == SourcePosition(line: 1, column: 1))
        #expect(file.position(of: 0) == SourcePosition(line: 1, column: 1))
        #expect(file.lineText(at: 0) == "loại: x")
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEndBecomesALineFeed(lineEnd: String) throws {
        let file = try file(["một", "hai", "", "ba"].joined(separator: lineEnd))
        #expect(Array(file.text.utf8) == Array("một\nhai\n\nba".utf8))
        #expect(try typed("ba", in: file) == "ba")
        #expect(try typed("hai", in: file) == "hai")
        #expect(file.lineText(at: file.bytes.count) == "ba")
        let last = file.span(of: try #require(file.text.firstRange(of: "ba")))
        #expect(file.position(of: last.start) == SourcePosition(line: 4, column: 1))
    }

    @Test func carriageReturnBeforeCombiningMarkIsStillALineEnd() throws {
        let file = try file("a\r\n\u{301}b")
        #expect(Array(file.text.utf8) == Array("a\n\u{301}b".utf8))
    }

    @Test func columnsCountCharacters() throws {
        let file = try file("hoa\u{323}ch: x")
        let span = file.span(of: try #require(file.text.firstRange(of: "x")))
        #expect(file.position(of: span.start) == SourcePosition(line: 1, column: 8))
    }

    @Test func aPlacePastTheEndIsTheEnd() throws {
        let file = try file("ab\n")
        #expect(file.position(of: 99) == SourcePosition(line: 2, column: 1))
        #expect(file.position(of: 2) == SourcePosition(line: 1, column: 3))
        #expect(file.lineText(at: 99) == "")
    }

    private static let badBytes: [([UInt8], Int)] = [
        ([0x61, 0xFF], 1), ([0x0A, 0x61, 0xC3], 2), ([0xFF, 0xFE, 0x4B, 0x00], 0), ([0xE1, 0xBA], 0),
        ([0x61, 0x0A, 0xC0, 0x80], 2), ([0xED, 0xA0, 0x80], 0),
    ]

    @Test(arguments: badBytes)
    func namesTheFirstByteThatIsNotUTF8(bytes: [UInt8], offset: Int) {
        let error = #expect(throws: NotUTF8.self) { try SourceFile(name: "k.md", bytes: bytes) }
        #expect(error?.offset == offset)
    }

    @Test func theLineOfABadByteCanBeShown() throws {
        let bytes = Array("một\nh".utf8) + [0xE0, 0x20]
        let error = try #require(#expect(throws: NotUTF8.self) { try SourceFile(name: "k.md", bytes: bytes) })
        let file = SourceFile(unreadable: "k.md", bytes: bytes)
        let text = DiagnosticRenderer(language: .english, sources: [file]).text(error.diagnostic)
        #expect(text.hasPrefix("k.md:2:2: error: the file is not UTF-8 text"))
    }

    @Test func readsTenMegabytesOfDecomposedText() throws {
        let line = "Ke\u{302}\u{301} hoa\u{323}ch so\u{302}\u{301} 5, nga\u{300}y 05 tha\u{301}ng 9\n"
        let count = 10_000
        let file = try file(String(repeating: line, count: count) + "cuối")
        let span = file.span(of: file.text.index(file.text.endIndex, offsetBy: -4)..<file.text.endIndex)
        #expect(span == SourceSpan(start: line.utf8.count * count, end: line.utf8.count * count + 6))
        #expect(file.position(of: span.start) == SourcePosition(line: count + 1, column: 1))
    }

    @Test func emptyFileHasOneEmptyLine() throws {
        let file = try file("")
        #expect(file.text.isEmpty)
        #expect(file.span(of: file.text.startIndex..<file.text.endIndex) == SourceSpan(start: 0, end: 0))
        #expect(file.position(of: 0) == SourcePosition(line: 1, column: 1))
    }

    @Test func everyCharacterFindsItsOwnBytes() throws {
        var generator = SplitMix(seed: 7)
        let pieces = ["a", "ế", "e\u{302}\u{301}", "u\u{31B}\u{323}", "\n", "\r\n", "“", "đ", "👍🏽", "\u{2126}", " "]
        for _ in 0..<200 {
            let typed = (0..<20).map { _ in pieces.randomElement(using: &generator)! }
            let file = try file(typed.joined())
            var index = file.text.startIndex
            while index < file.text.endIndex {
                let next = file.text.index(after: index)
                let span = file.span(of: index..<next)
                let bytes = String(decoding: file.bytes[span.start..<span.end], as: UTF8.self)
                // The carriage return of a pair stands for both.
                #expect(bytes == String(file.text[index]) || (file.text[index] == "\n" && bytes == "\r"))
                index = next
            }
        }
    }
}

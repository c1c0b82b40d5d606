import Foundation
import Testing

@testable import Diagnostics

@Suite struct DiagnosticRendererTests {
    private let message = Message(
        "VB999", .error, vi: "không có khoá `{key}`", en: "no key `{key}`", viHint: "có phải `{near}`?",
        enHint: "did you mean `{near}`?")

    /// A diagnostic at the first occurrence of a word.
    private func diagnostic(at word: String, in file: SourceFile, clause: String? = nil) throws -> Diagnostic {
        let span = file.span(of: try #require(file.text.firstRange(of: word)))
        return Diagnostic(message, at: span, ["key": word, "near": "loại"], clause: clause, file: file.name)
    }

    private func file(_ text: String) throws -> SourceFile { try SourceFile(name: "k.md", bytes: Array(text.utf8)) }

    @Test func showsTheLineWithCaretsHintAndClause() throws {
        let file = try file("---\nloai vb: x\n")
        let renderer = DiagnosticRenderer(sources: [file])
        let text = renderer.text(try diagnostic(at: "loai vb", in: file, clause: "HD 05 II.I.5"))
        #expect(
            text == """
                k.md:2:1: lỗi: không có khoá `loai vb` [VB999]
                  loai vb: x
                  ^^^^^^^
                gợi ý: có phải `loại`?
                căn cứ: HD 05 II.I.5
                """)
    }

    @Test func speaksEnglish() throws {
        let file = try file("ab")
        let renderer = DiagnosticRenderer(language: .english, sources: [file])
        let text = renderer.text(try diagnostic(at: "b", in: file, clause: "X"))
        #expect(text == "k.md:1:2: error: no key `b` [VB999]\n  ab\n   ^\nhint: did you mean `loại`?\nclause: X")
    }

    @Test func caretsCountCharactersNotBytes() throws {
        let file = try file("\tkhóa\u{302} 漢字 sai: x")
        let text = DiagnosticRenderer(sources: [file]).text(try diagnostic(at: "sai", in: file))
        let lines = text.split(separator: "\n")
        #expect(lines[1].hasPrefix("   khó"))
        // Two of margin, a tab shown as a space, `khóâ`, space, two wide marks in four cells, space.
        #expect(lines[2] == "  " + String(repeating: " ", count: 1 + 4 + 1 + 4 + 1) + "^^^")
    }

    @Test func longLinesAreCutAroundTheSpan() throws {
        let file = try file(String(repeating: "a ", count: 5000) + "sai" + String(repeating: " b", count: 5000))
        let text = DiagnosticRenderer(sources: [file]).text(try diagnostic(at: "sai", in: file))
        let lines = text.split(separator: "\n")
        #expect(lines[1].count < 110)
        #expect(lines[1].hasPrefix("  …") && lines[1].hasSuffix("…"))
        let column = lines[2].prefix { $0 == " " }.count
        #expect(lines[1].dropFirst(column).hasPrefix("sai"))
    }

    @Test func aSpanOverSeveralLinesIsShownOnItsFirst() throws {
        let file = try file("a [b,\nc")
        let diagnostic = Diagnostic(message, at: SourceSpan(start: 2, end: 7), file: "k.md")
        #expect(DiagnosticRenderer(sources: [file]).text(diagnostic).contains("\n  a [b,\n    ^^^\n"))
    }

    @Test func anEmptySpanHasOneCaretAlsoAtTheEndOfALine() throws {
        let file = try file("loại:\n")
        let diagnostic = Diagnostic(message, at: SourceSpan(start: 7, end: 7), file: "k.md")
        #expect(DiagnosticRenderer(sources: [file]).text(diagnostic).contains("\n  loại:\n       ^"))
    }

    @Test func aDocumentCannotSteerTheTerminal() throws {
        let file = try file("\u{1B}[2J sai \u{202E}x")
        var diagnostic = try diagnostic(at: "sai", in: file)
        diagnostic.arguments["key"] = "\u{1B}[31m\nx"
        let text = DiagnosticRenderer(sources: [file]).text(diagnostic)
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
        #expect(text.split(separator: "\n").count == 4)
    }

    @Test func coloursOnlyWhenAsked() throws {
        let file = try file("ab")
        let diagnostic = try diagnostic(at: "b", in: file)
        let coloured = DiagnosticRenderer(usesColour: true, sources: [file]).text(diagnostic)
        #expect(coloured.contains("\u{1B}[1;31mlỗi:\u{1B}[0m"))
        #expect(!DiagnosticRenderer(sources: [file]).text(diagnostic).contains("\u{1B}"))
    }

    @Test func aPlaceIsAsExactAsItIsKnown() throws {
        var diagnostic = Diagnostic(message, ["key": "a", "near": "b"])
        let renderer = DiagnosticRenderer(language: .english)
        #expect(renderer.text(diagnostic).hasPrefix("error: no key"))
        diagnostic.file = "k.json"
        #expect(renderer.text(diagnostic).hasPrefix("k.json: error:"))
        diagnostic.pointer = "/body/3"
        #expect(renderer.text(diagnostic).hasPrefix("k.json:/body/3: error:"))
    }

    @Test func jsonHasTheContractsKeysInOrder() throws {
        let file = try file("---\nloai \"vb\": x\n")
        var diagnostic = try diagnostic(at: "loai \"vb\"", in: file, clause: "NĐ 30")
        diagnostic.certainty = "S1"
        let line = DiagnosticRenderer(language: .english, sources: [file]).json(diagnostic)
        #expect(
            line == #"{"code": "VB999", "severity": "error", "file": "k.md", "line": 2, "column": 1, "endLine": 2, "#
                + #""endColumn": 10, "message": "no key `loai \"vb\"`", "hint": "did you mean `loại`?", "#
                + #""clause": "NĐ 30", "certainty": "S1"}"#)
    }

    @Test func jsonNamesAPointerWhereThereIsNoLine() throws {
        let diagnostic = Diagnostic(message, ["key": "a\u{1}\n\\", "near": "b"], pointer: "/kind", file: "k.json")
        let line = DiagnosticRenderer(sources: []).json(diagnostic)
        #expect(!line.contains("\n"))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(object["pointer"] as? String == "/kind")
        #expect(object["line"] is NSNull)
        #expect(object["message"] as? String == "không có khoá `a\u{1}\n\\`")
    }

    @Test func argumentsAreFilledOnceAndOtherBracesStay() {
        let message = Message("VB998", .error, vi: "{a} [{b}] {nhóm: [{a}]} {c} `{", en: "")
        let text = message.sentence(in: .vietnamese, ["a": "{b}", "b": "x"])
        #expect(text == "{b} [x] {nhóm: [{b}]} {c} `{")
    }

    @Test func everyMessageHasItsOwnCodeAndBothLanguages() {
        let codes = Message.catalogue.map(\.code)
        #expect(Set(codes).count == codes.count)
        for message in Message.catalogue {
            #expect(message.code.wholeMatch(of: #/VB\d{3}/#) != nil)
            #expect((message.vietnameseHint == nil) == (message.englishHint == nil), "\(message.code)")
        }
    }
}

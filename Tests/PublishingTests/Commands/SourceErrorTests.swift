import Foundation
import TestSupport
import Testing

/// Faults of a document: status 1, a place, all at once, and nothing written.
@Suite("Errors in a source")
struct SourceErrorTests {
    /// One slip, and where the program must point at.
    struct Slip: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var old: String
        var new: String
        var code: String
        /// The text that the place begins with.
        var at: String
        /// What the hint must hold.
        var hint: String?
    }

    private static let slips = [
        Slip(testDescription: "quote", old: "số: 7", new: "số: \"7", code: "VB109", at: "\"7", hint: "\""),
        Slip(
            testDescription: "bracket", old: "trích yếu: về", new: "trích yếu: [về", code: "VB110", at: "[về", hint: "]"
        ),
        Slip(
            testDescription: "key", old: "địa danh:", new: "địa dnah:", code: "VB104", at: "địa dnah", hint: "địa danh"),
        Slip(testDescription: "unknown key", old: "địa danh:", new: "thời tiết:", code: "VB105", at: "thời tiết"),
        Slip(
            testDescription: "kind", old: "loại: công văn", new: "loại: công vn", code: "VB302", at: "công vn",
            hint: "công văn"),
        Slip(testDescription: "day", old: "05/6/2026", new: "31/6/2026", code: "VB322", at: "31/6/2026"),
        Slip(testDescription: "month", old: "05/6/2026", new: "05/13/2026", code: "VB323", at: "05/13/2026"),
        Slip(testDescription: "leap day", old: "05/6/2026", new: "29/02/2026", code: "VB322", at: "29/02/2026"),
        Slip(testDescription: "profile", old: "thể thức: hd05", new: "thể thức: hd06", code: "VB384", at: "hd06"),
        Slip(testDescription: "letter", old: "Cử cán bộ", new: "Cử 漢 bộ", code: "VB509", at: "漢"),
        Slip(testDescription: "letter of the head", old: "Các sở", new: "Các 漢 sở", code: "VB509", at: "漢"),
        Slip(
            testDescription: "superior", old: "ĐẢNG BỘ TỈNH MẪU SƠN", new: String(repeating: "Ạ", count: 60),
            code: "VB402", at: "ẠẠ"),
        Slip(
            testDescription: "word", old: "Cử cán bộ", new: String(repeating: "a", count: 500), code: "VB402",
            at: "2. aaa"),
    ]

    @Test("One slip is one error, in its place", arguments: slips)
    func slip(slip: Slip) throws {
        let desk = try Desk(replacing: slip.old, by: slip.new)
        let errors = try desk.failedRender(status: 1).errors
        try #require(errors.map(\.code) == [slip.code], "\(errors.map(\.message))")
        #expect(errors[0].file == Desk.source)
        var place = try desk.place(of: slip.at)
        // The word's label stands before it.
        if slip.at.hasPrefix("2. ") { place[1] += 3 }
        #expect(errors[0].place == place)
        if let hint = slip.hint { #expect(errors[0].hint?.contains(hint) == true) }
    }

    @Test("Several slips are told at once, in the order of the lines")
    func allAtOnce() throws {
        var text = try Sample(profile: "hd05", kind: .dispatch).text
        for index in [4, 2, 0, 5] {
            text = text.replacingOccurrences(of: Self.slips[index].old, with: Self.slips[index].new)
        }
        text = text.replacingOccurrences(of: "Cử cán bộ", with: "Cử 漢 bộ")
        let desk = try Desk(text)
        let errors = try desk.failedRender(status: 1).errors
        #expect(errors.map(\.code) == ["VB302", "VB109", "VB104", "VB322", "VB509"])
        #expect(errors.compactMap(\.line) == errors.compactMap(\.line).sorted())
    }

    @Test("A file that is not UTF-8")
    func encoding() throws {
        let desk = try Desk("")
        // `ế` in the old one-byte encodings.
        let bytes = Array("---\nloại: k".utf8) + [0xAA] + Array(" hoạch\n---\n\nNội dung.\n".utf8)
        try Data(bytes).write(to: desk.folder.url.appending(path: Desk.source))
        let errors = try desk.failedRender(status: 1).errors
        #expect(errors.map(\.code) == ["VB101"])
        #expect(errors.first?.place == [2, 8])
    }

    @Test("An empty body, an empty file, a file without front matter")
    func empty() throws {
        let front = try Sample(profile: "hd05", kind: .dispatch).text.components(separatedBy: "\n---\n")[0]
        let body = try Desk(front + "\n---\n").failedRender(status: 1).errors
        #expect(body.map(\.code) == ["VB121"])
        #expect(body[0].line == front.components(separatedBy: "\n").count + 1)
        #expect(try Desk("").failedRender(status: 1).errors.map(\.code) == ["VB102"])
        #expect(try Desk("Kính gửi các đồng chí.\n").failedRender(status: 1).errors.map(\.code) == ["VB102"])
        #expect(try Desk(front + "\n").failedRender(status: 1).errors.map(\.code) == ["VB103"])
    }

    /// The contract's form for people: place, line with a caret, hint.
    @Test("Errors read as the contract says, in both languages")
    func human() throws {
        let desk = try Desk(replacing: "địa danh:", by: "địa dnah:")
        let vietnamese = try desk.run("render", Desk.source, "--quiet")
        #expect(vietnamese.status == 1)
        #expect(
            vietnamese.errorLines == [
                "cong-van.md:7:1: lỗi: không có khoá `địa dnah` [VB104]", "  địa dnah: Hòa Bình", "  ^^^^^^^^",
                "gợi ý: có phải là `địa danh`?",
            ])
        let english = try desk.run("render", Desk.source, "--quiet", "--lang", "en")
        #expect(
            english.errorLines == [
                "cong-van.md:7:1: error: there is no key `địa dnah` [VB104]", "  địa dnah: Hòa Bình", "  ^^^^^^^^",
                "hint: did you mean `địa danh`?",
            ])
        let short = try desk.run("render", Desk.source, "--quiet", "--diagnostics", "short")
        #expect(short.errorLines == ["cong-van.md:7:1: lỗi: không có khoá `địa dnah` [VB104]"])
    }

    @Test("JSON findings have the contract's fields in its order")
    func fields() throws {
        let desk = try Desk(replacing: "địa danh:", by: "địa dnah:")
        let result = try desk.run("render", Desk.source, "--diagnostics", "json")
        let keys = [
            "code", "severity", "file", "line", "column", "endLine", "endColumn", "message", "hint", "clause",
            "certainty",
        ]
        #expect(!result.errorLines.isEmpty)
        for line in result.errorLines {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            #expect(Set(object.keys) == Set(keys))
            let places = keys.map { line.range(of: "\"\($0)\": ")?.lowerBound }
            #expect(
                places.compactMap(\.self).count == keys.count
                    && places.compactMap(\.self) == places.compactMap(\.self).sorted())
        }
        let error = try #require(try Finding.all(in: result.errors).errors.first)
        #expect([error.line, error.column, error.endLine, error.endColumn] == [7, 1, 7, 9])
    }

    /// Text of the author is never markup, whatever it looks like.
    @Test("What looks like markup in a recipient's name is printed as typed")
    func hostileNames() throws {
        let names = ["Sở <b>Nội vụ</b>", "Sở A & B &amp; C", "{{x}} của ${y}", "*Sở* _K_ \\n %s", "Sở '); DROP \"a\""]
        let desk = try Desk(
            replacing: "  - Như trên\n", by: names.map { "  - \($0)\n" }.joined())
        let result = try desk.run("render", Desk.source, "-o", "ra.pdf")
        try #require(result.status == 0, "\(result.errors)")
        let text = try Program.read(desk.folder.bytes("ra.pdf"), with: "pdftotext", ["-raw", "%", "-"])
        for name in names { #expect(text.contains("- \(name);"), "\(name)") }
    }
}

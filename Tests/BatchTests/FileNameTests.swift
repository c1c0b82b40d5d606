import Foundation
import Publishing
import TestSupport
import Testing

@testable import Batch

@Suite("Names of files")
struct FileNameTests {
    @Test(
        "Names are taken by every file system",
        arguments: [
            ("15-Sở A", "15-Sở A.pdf"), ("15/KH-UBND", "15-KH-UBND.pdf"), ("a.PDF", "a.pdf"),
            ("../../etc/passwd", "-..-etc-passwd.pdf"), ("..", nil), ("", nil), ("   ", nil), ("///", nil),
            (".an", "an.pdf"), ("con", "_con.pdf"), ("CON.x", "_CON.x.pdf"), ("lpt1", "_lpt1.pdf"),
            ("console", "console.pdf"),
            ("a\u{0}b\nc", "ab c.pdf"), ("a:b*c?d\"e<f>g|h\\i", "a-b-c-d-e-f-g-h-i.pdf"), ("a. . ", "a.pdf"),
            ("a\u{202E}fdp", "afdp.pdf"),
        ] as [(String, String?)])
    func safeNames(text: String, name: String?) { #expect(FileName.safe(text) == name) }

    @Test("A name is never longer than file systems allow, and is cut between letters")
    func long() throws {
        let name = try #require(FileName.safe(String(repeating: "Ễ", count: 100_000)))
        #expect(name.utf8.count <= 210)
        #expect(name.dropLast(4).allSatisfy { $0 == "Ễ" })
    }

    @Test("Whatever a value holds, the name stays one component and survives as it is")
    func property() {
        var random = SplitMix(seed: 6)
        let alphabet = Array("aĐễ./\\:*?\"<>|\u{0}\n\t\u{7F}\u{301}\u{202E} -_{}'`$~").map(String.init)
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                alphabet.randomElement(using: &random)!
            }.joined()
            guard let name = FileName.safe(text) else { continue }
            #expect(name.hasSuffix(".pdf") && !name.hasPrefix(".") && !name.contains("/"))
            #expect(name.unicodeScalars.allSatisfy { $0.value >= 0x20 && !"/\\:*?\"<>|".unicodeScalars.contains($0) })
            #expect(FileName.safe(name) == name)
            #expect((name as NSString).lastPathComponent == name)
        }
    }

    @Test("Patterns")
    func patterns() {
        let pattern = NamePattern("{số}-{đơn vị}.pdf")
        #expect(pattern.pieces == [.column("số"), .text("-"), .column("đơn vị"), .text(".pdf")])
        #expect(NamePattern("{{số}}.pdf").pieces == [.column("số"), .text(".pdf")])
        #expect(NamePattern("a{b").pieces == [.text("a{b")])
    }
}

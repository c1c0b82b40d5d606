import PageModel
import PangoCairo
import TestSupport
import Testing

@testable import PDFWriting

/// Files read back.
@Suite struct ReadingTests {
    private func pdf() throws -> [UInt8] {
        let session = try Fixture.session()
        let pages = (1...3).map { Page.a4([session.line("Trang \($0)", .body, baseline: 100)], number: $0) }
        return try PDFWriter().write(PagedDocument(pages: pages, metadata: Metadata(title: "Thử (1)")), from: session)
    }

    @Test func whatWasWrittenIsRead() throws {
        let file = try PDFFile(pdf())
        #expect(try file.pages().count == 3)
        let title = try file.dictionary(file.trailer["Info"])?["Title"]
        #expect(title == .text("Thử (1)"))
        for number in 1..<file.count { _ = try file.object(number) }
    }

    @Test func valuesComeBackAsTheyWere() throws {
        let text = "<</A[1 0 R -2.5 (a\\)(b)) <414> /N#20 null]/B<</C true>>/D 5/E 5 % 7 0 R\n/F 12 3>>"
        var scanner = PDFScanner(Array(text.utf8), at: 0)
        #expect(throws: PDFReadingError.self) { try scanner.value() }
        var whole = PDFScanner(Array(text.replacing("12 3", with: "12").utf8), at: 0)
        let value = try whole.value()
        var bytes: [UInt8] = []
        bytes.append(value)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "<</A [1 0 R -2.5 (a\\)(b)) <414> /N#20 null]/B <</C true>>/D 5/E 5/F 12>>")
        #expect(value.references == [1])
    }

    /// Whatever is cut off or changed: an error or a value, never a crash.
    @Test func damageIsRefused() throws {
        let whole = try pdf()
        for bytes in [[], Array("%PDF-1.4".utf8), Array(whole.dropLast(200)), Array(whole.dropFirst(50))] {
            #expect(throws: PDFReadingError.self) { try PDFFile(bytes) }
        }
        var random = SplitMix(seed: 7)
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0..<8 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            guard let file = try? PDFFile(bytes), let pages = try? file.pages() else { continue }
            for page in pages { _ = try? file.bundle(file.form(of: page)) }
        }
    }

    @Test func depthIsBounded() {
        var scanner = PDFScanner([UInt8](repeating: UInt8(ascii: "["), count: 100_000), at: 0)
        #expect(throws: PDFReadingError.self) { try scanner.value() }
        var strings = PDFScanner(Array("(((".utf8), at: 0)
        #expect(throws: PDFReadingError.self) { try strings.value() }
    }

    /// As Cairo writes them: the length of a stream in an object of its own.
    @Test func aPictureBecomesADrawing() throws {
        let file = try PDFFile(Fixture.session().file(of: Fixture.picture(20, letter: "A")))
        let page = try #require(try file.pages().first)
        #expect(page.width == 20 && page.height == 20)
        let bundle = try file.bundle(file.form(of: page))
        #expect(bundle.objects.count >= 2)
        for (place, object) in bundle.objects.enumerated() {
            #expect(object.value.references.allSatisfy { $0 < place })
        }
    }
}

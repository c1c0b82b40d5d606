import Foundation
import TestSupport
import Testing

/// No word is lost and none is added: the words of the PDF are those of the source and of the form.
@Suite("Words")
struct WordTests {
    @Test("Every word of the samples, and no other", arguments: Sample.all)
    func samples(sample: Sample) throws {
        let publication = try sample.published.publication
        var expected = words(sample.components.map(\.text).joined(separator: " "))
        expected += words(sample.purpose ?? "")
        expected += words(try body(of: sample.text))
        try expectSameWords(publication.pdf, expected, pages: publication.laid.pages.pages.count)
    }

    /// The text as the user pasted it, with the marks of the paper taken out and the blanks of the form put in.
    @Test("Every word of the pasted plan, and no other")
    func seed() throws {
        let publication = try Workshop.publication(of: Seed.source.get(), name: "ke-hoach.md")
        let pasted = try String(contentsOf: Project.seed, encoding: .utf8)
            .replacingOccurrences(of: "*", with: "").replacingOccurrences(of: "}", with: "")
            .replacingOccurrences(of: " ,", with: ",")
        let form = "ĐẢNG CỘNG SẢN VIỆT NAM TỈNH ỦY … * Số -KH/TU , ngày tháng năm -----"
        try expectSameWords(
            publication.pdf, words(pasted + " " + form), pages: publication.laid.pages.pages.count)
    }

    /// What stands below the front matter, without attribute blocks, which are not printed.
    private func body(of source: String) -> String {
        let parts = source.components(separatedBy: "\n---\n")
        return parts[1...].joined(separator: "\n").replacing(#/\{[^}]*\}/#, with: "")
    }

    private func words(_ text: String) -> [String] {
        text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private func expectSameWords(
        _ pdf: [UInt8], _ expected: [String], pages: Int, _ location: SourceLocation = #_sourceLocation
    ) throws {
        let text = try Program.read(pdf, with: "pdftotext", ["-raw", "%", "-"])
        let numbers = (1...pages).dropFirst().map { "\($0)" }
        // Form feeds part the pages; the text must come out composed, so it is not normalised here.
        let found = text.split { $0.isWhitespace || $0 == "\u{C}" }.map(String.init)
        let difference = (found).sorted().difference(from: (expected + numbers).sorted())
        let lost = difference.removals.map(\.word)
        let added = difference.insertions.map(\.word)
        #expect(lost == [] && added == [], "lost \(lost), added \(added)", sourceLocation: location)
        #expect(
            text.unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars),
            "not NFC", sourceLocation: location)
    }
}

extension CollectionDifference.Change where ChangeElement == String {
    fileprivate var word: String {
        switch self {
        case .insert(_, let element, _), .remove(_, let element, _): element
        }
    }
}

import Foundation
import PageModel
import TestSupport
import Testing

@testable import PDFWriting

@Suite struct ImpositionTests {
    /// Pages counted from 1, 0 for an empty place.
    private func order(_ imposition: Imposition, _ count: Int) -> [[Int]] {
        imposition.sides(of: count).map { $0.map { ($0 ?? -1) + 1 } }
    }

    @Test func pagesLieInOrder() {
        #expect(order(.single, 2) == [[1], [2]])
        #expect(order(.twoUp, 4) == [[1, 2], [3, 4]])
        #expect(order(.twoUp, 3) == [[1, 2], [3, 0]])
        #expect(order(.booklet, 4) == [[4, 1], [2, 3]])
        #expect(order(.booklet, 8) == [[8, 1], [2, 7], [6, 3], [4, 5]])
        #expect(order(.booklet, 5) == [[0, 1], [2, 0], [0, 3], [4, 5]])
        #expect(order(.booklet, 1) == [[0, 1], [0, 0]])
    }

    /// Folded in the middle and read leaf by leaf, a booklet's pages follow one another.
    @Test(arguments: 1...40) func bookletsRead(_ count: Int) {
        let sides = order(.booklet, count)
        let sheets = stride(from: 0, to: sides.count, by: 2).map { (front: sides[$0], back: sides[$0 + 1]) }
        let leaves =
            sheets.flatMap { [$0.front[1], $0.back[0]] } + sheets.reversed().flatMap { [$0.back[1], $0.front[0]] }
        #expect(Array(leaves.prefix(count)) == Array(1...count))
        #expect(leaves.dropFirst(count).allSatisfy { $0 == 0 } && leaves.count - count < 4)
    }

    @Test func twoPagesOnASide() throws {
        let batch = try Batch()
        let document = try batch.document(5, pages: 3)
        let (pdf, ranges) = try merged([document, document], .twoUp, isDuplex: true)
        #expect(try Program.isSound(pdf))
        #expect(ranges == [PrintedRange(first: 1, last: 2, blanks: 0), PrintedRange(first: 3, last: 4, blanks: 0)])
        let sizes = try Program.read(pdf, with: "pdfinfo", ["-f", "1", "-l", "4", "%"])
        #expect(sizes.matches(of: /size: +841\.89 x 595\.27/).count == 4)
        // Both pages of a side, the left one first; each half as large in area.
        let words = try boxes(pdf, page: 1)
        let own = try boxes(document, page: 1) + boxes(document, page: 2)
        #expect(words.map(\.text) == own.map(\.text))
        let first = try #require(words.first { $0.text == "Công" })
        let source = try #require(own.first { $0.text == "Công" })
        #expect(abs(first.left - source.left * 0.70711) < 0.02 && abs(first.top - source.top * 0.70711) < 0.02)
        let second = try #require(words.first { $0.text == "Nội" })
        let other = try #require(own.first { $0.text == "Nội" })
        #expect(abs(second.left - 420.945 - other.left * 0.70711) < 0.02)
        let fonts = try Program.read(pdf, with: "pdffonts", ["%"]).split(separator: "\n").dropFirst(2)
        #expect(fonts.count == 2)
    }

    /// Without a second side of the paper a document begins on a side of its own.
    @Test func oneSidedSheetsNeedNoBlank() throws {
        let batch = try Batch()
        let documents = try [1, 2].map { try batch.document($0, pages: 1) }
        let (pdf, ranges) = try merged(documents, .twoUp)
        #expect(ranges.map(\.first) == [1, 2] && ranges.allSatisfy { $0.blanks == 0 })
        #expect(try Program.pageCount(of: pdf) == 2)
        #expect(try merged(documents, .twoUp, isDuplex: true).ranges.map(\.blanks) == [1, 1])
    }

    @Test func aBookletPerDocument() throws {
        let batch = try Batch()
        let documents = try [5, 1, 4].map { try batch.document($0, pages: $0) }
        let (pdf, ranges) = try merged(documents, .booklet)
        #expect(try Program.isSound(pdf))
        #expect(
            ranges == [
                PrintedRange(first: 1, last: 4, blanks: 0), PrintedRange(first: 5, last: 5, blanks: 1),
                PrintedRange(first: 7, last: 8, blanks: 0),
            ])
        #expect(try Program.pageCount(of: pdf) == 8)
        let sides = try (1...8).map { try Program.text(of: pdf, page: $0) }
        #expect(sides[0].contains("Xã số 5") && !sides[0].contains("trang"))
        #expect(sides[3].contains("trang 4") && sides[3].contains("trang 5"))
        #expect(sides[5] == "\u{C}")
        #expect(sides[6].contains("trang 4") && sides[6].contains("Xã số 4"))
        // A bookmark leads to the side that shows its page.
        let json = try Program.read(pdf, with: "qpdf", ["--json", "--json-key=outlines", "%"])
        let targets = json.matches(of: /"destpageposfrom1": (\d+)/).compactMap { Int($0.1) }
        #expect(targets.sorted() == [1, 1, 4, 5, 5, 5, 7, 7, 7])
    }

    /// Content is copied as it is: no page is drawn or compressed again.
    @Test func contentsAreCopied() throws {
        let document = try Batch().document(3, pages: 3)
        let source = try PDFFile(document)
        let streams = try source.pages().map { page in
            try source.object(#require(page.dictionary["Contents"]?.reference)).stream
        }
        let (pdf, _) = try merged([document], .booklet)
        let file = try PDFFile(pdf)
        let forms = try (1..<file.count).map { try file.object($0) }
            .filter { $0.value.dictionary?["Subtype"] == .name("Form") }
        #expect(Set(forms.map(\.stream)) == Set(streams))
    }

    private func boxes(_ pdf: [UInt8], page: Int) throws -> [(text: Substring, left: Double, top: Double)] {
        try Program.read(pdf, with: "pdftotext", ["-bbox", "-f", "\(page)", "-l", "\(page)", "%", "-"])
            .split(separator: "\n").compactMap { line in
                guard let match = line.firstMatch(of: /xMin="([0-9.]+)" yMin="([0-9.]+)".*>([^<]+)</) else {
                    return nil
                }
                return (match.3, Double(match.1) ?? 0, Double(match.2) ?? 0)
            }
    }
}

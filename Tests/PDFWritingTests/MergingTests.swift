import Diagnostics
import Foundation
import PageModel
import TestSupport
import Testing

@testable import PDFWriting

/// One file for the printer, as foreign readers find it.
@Suite struct MergingTests {
    @Test func everyPageIsTheDocumentsOwn() throws {
        let batch = try Batch()
        let documents = try (1...4).map {
            try batch.document($0, pages: $0, picture: Fixture.picture(20, letter: "A"))
        }
        let (pdf, ranges) = try merged(documents)
        #expect(try Program.isSound(pdf))
        #expect(ranges.map(\.first) == [1, 2, 4, 7] && ranges.map(\.last) == [1, 3, 6, 10])
        #expect(ranges.allSatisfy { $0.blanks == 0 })
        #expect(try Program.pageCount(of: pdf) == 10)
        for (document, range) in zip(documents, ranges) {
            for page in range.first...range.last {
                let own = page - range.first + 1
                #expect(try Program.text(of: pdf, page: page) == Program.text(of: document, page: own))
                let (left, right) = try (
                    GrayPicture(pdf, page: page, dotsPerInch: 50), GrayPicture(document, page: own, dotsPerInch: 50)
                )
                #expect(left.ink > 10 && left.distance(to: right) == 0)
            }
        }
    }

    /// The face of each style, the seal and the common page are held once.
    @Test func whatIsCommonIsHeldOnce() throws {
        let batch = try Batch()
        let seal = try Fixture.picture(40, letter: "A")
        let documents = try (1...50).map { try batch.document($0, picture: seal) }
        let (pdf, _) = try merged(documents)
        #expect(try Program.isSound(pdf))
        let fonts = try Program.read(pdf, with: "pdffonts", ["%"]).split(separator: "\n").dropFirst(2)
        #expect(fonts.count == 2)
        #expect(fonts.allSatisfy { $0.contains(" yes yes yes ") })
        let pictures = try Program.read(pdf, with: "pdfimages", ["-list", "%"]).split(separator: "\n").dropFirst(2)
        #expect(pictures.count == 50 && Set(pictures.map { $0.split(separator: " ")[10] }).count == 1)
        let single = documents[0].count
        #expect(pdf.count < single + 49 * 2000 && single > 20_000)
        let file = try PDFFile(pdf)
        let contents = try Set(file.pages().compactMap { $0.dictionary["Contents"]?.reference })
        #expect(contents.count == 51)
    }

    @Test func facesOfDifferentPapersStayTheirOwn() throws {
        let batch = try Batch(.used)
        let (pdf, _) = try merged([batch.document(1), batch.document(29)])
        #expect(try Program.read(pdf, with: "pdffonts", ["%"]).split(separator: "\n").count == 2 + 4)
        #expect(try Program.text(of: pdf, page: 3).contains("Công văn số 29/UBND-VP"))
    }

    @Test func documentsBeginOnFreshSheets() throws {
        let batch = try Batch()
        let documents = try [3, 2, 1].map { try batch.document($0, pages: $0) }
        let (pdf, ranges) = try merged(documents, isDuplex: true)
        #expect(try Program.isSound(pdf))
        #expect(
            ranges == [
                PrintedRange(first: 1, last: 3, blanks: 1), PrintedRange(first: 5, last: 6, blanks: 0),
                PrintedRange(first: 7, last: 7, blanks: 1),
            ])
        #expect(try Program.pageCount(of: pdf) == 8)
        for blank in [4, 8] {
            #expect(try Program.text(of: pdf, page: blank) == "\u{C}")
            #expect(try GrayPicture(pdf, page: blank, dotsPerInch: 20).ink == 0)
        }
        let sizes = try Program.read(pdf, with: "pdfinfo", ["-f", "1", "-l", "8", "%"])
        #expect(sizes.matches(of: /size: +595\.27\d* x 841\.89/).count == 8)
    }

    /// Pages hang in nodes of at most 64, and readers find the last one.
    @Test func thePageTreeIsBalanced() throws {
        let batch = try Batch()
        let document = try batch.document(7, pages: 2)
        let last = try batch.document(8, pages: 1)
        let (pdf, ranges) = try merged(Array(repeating: document, count: 2100) + [last])
        #expect(ranges.last == PrintedRange(first: 4201, last: 4201, blanks: 0))
        let file = try PDFFile(pdf)
        var nodes: [PDFDictionary] = []
        for number in 1..<file.count {
            guard let node = try file.object(number).value.dictionary, node["Type"] == .name("Pages") else { continue }
            nodes.append(node)
        }
        #expect(nodes.count == 66 + 2 + 1)
        #expect(nodes.allSatisfy { ($0["Kids"]?.array?.count ?? 0) <= 64 })
        #expect(nodes.filter { $0["Parent"] == nil }.compactMap { $0["Count"]?.integer } == [4201])
        #expect(try Program.pageCount(of: pdf) == 4201)
        #expect(try Program.text(of: pdf, page: 4201).contains("Xã số 8"))
    }

    @Test func eachDocumentHasItsBookmarks() throws {
        let batch = try Batch()
        let (pdf, _) = try merged([batch.document(1, pages: 3), batch.document(2, pages: 2)], isDuplex: true)
        let text = try Program.read(pdf, with: "qpdf", ["--json", "--json-key=outlines", "%"])
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        func lines(_ entries: Any?, _ depth: Int) -> [String] {
            (entries as? [[String: Any]] ?? []).flatMap { entry in
                let title = String(repeating: "  ", count: depth) + "\(entry["title"] ?? "")"
                let line = "\(title) → \(entry["destpageposfrom1"] ?? "")"
                return [line] + lines(entry["kids"], depth + 1)
            }
        }
        #expect(
            lines(json["outlines"], 0) == [
                "Văn bản 1 → 1", "  I. Mở đầu 1 → 1", "    1. Cuối → 3",
                "Văn bản 2 → 5", "  I. Mở đầu 2 → 5", "    1. Cuối → 6",
            ])
    }

    @Test func theSameDocumentsGiveTheSameBytes() throws {
        let documents = try (1...3).map { try Batch().document($0) }
        for imposition in Imposition.allCases {
            let first = try merged(documents, imposition).pdf
            #expect(try merged(documents, imposition).pdf == first)
            #expect(try merged(documents.reversed(), imposition).pdf != first)
        }
    }

    @Test func documentsAreWrittenThrough() throws {
        let batch = try Batch()
        let memory = Memory()
        let file = PrintFile(to: memory, title: "Tập in")
        for number in 1...3 {
            let before = memory.bytes.count
            try file.append(batch.document(number), title: "a")
            #expect(memory.bytes.count > before + 300)
        }
        try file.finish()
        #expect(try Program.isSound(memory.bytes))
        #expect(try Program.info(of: memory.bytes).contains("Title:           Tập in\n"))
    }
}

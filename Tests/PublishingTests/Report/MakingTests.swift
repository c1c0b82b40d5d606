import Foundation
import PageModel
import Publishing
import TestSupport
import Testing

/// How pages were made must be what is on them.
@Suite("How pages are made")
struct MakingTests {
    @Test("Every page tells of all its lines and fills no more than its height", arguments: ReportedSource.all)
    func everyPage(source: ReportedSource) throws {
        let pages = try source.publication().laid.pages.pages
        for page in pages {
            let making = try #require(page.making)
            #expect(making.lines.map(\.baseline) == page.bodyBaselines, "page \(page.number) of part \(page.part)")
            #expect(making.used >= .zero && making.used <= making.room)
            // Whole-paragraph breaking shrinks a space by no more than a third.
            #expect(making.lines.allSatisfy { ($0.stretch ?? 0) >= -334 })
        }
        let sheets = try source.report().sheets
        #expect(sheets.count == pages.count && sheets.allSatisfy { (0...100).contains($0.fill) })
    }

    @Test("Filling each line in turn never shrinks a space", arguments: ReportedSource.templates)
    func greedy(source: ReportedSource) throws {
        let stretches = try source.inTurn().pages.compactMap(\.making).flatMap(\.lines).compactMap(\.stretch)
        #expect(stretches.allSatisfy { $0 >= 0 })
    }

    /// The signature's page is the only one whose text may be short, so it is counted by itself.
    @Test("A signature is told to lack text exactly where less than two lines stand with it")
    func signatures() throws {
        let workshop = try Workshop()
        for count in 1...45 {
            let laid = try workshop.pages(of: Source(body: (1...count).map { "Dòng \($0)." }))
            let pages = laid.pages.pages
            let signed = try #require(pages.lastIndex { $0.items.contains { $0.role == .signerName } })
            let isBare = signed > 0 && pages[signed].bodyBaselines.count < 2
            #expect((signed > 0 && pages[signed - 1].making?.parted?.fault == .signature) == isBare)
        }
    }

    // MARK: The foreign eye

    private struct ForeignWord {
        var page: Int
        var left: Double
        var right: Double
        var baseline: Double
    }

    /// Points from the sheet's top left corner. Boxes reach from 891 thousandths of the size above the baseline to
    /// 216 below, the measures of the face.
    private func words(of pdf: [UInt8]) throws -> [ForeignWord] {
        var page = 0
        return try Markup.elements(of: Program.read(pdf, with: "pdftotext", ["-bbox", "%", "-"])).compactMap {
            element in
            if element.hasPrefix("<page ") { page += 1 }
            guard element.hasPrefix("<word ") else { return nil }
            func number(_ name: String) -> Double { Double(Markup.attribute(name, of: element)) ?? .nan }
            let (top, bottom) = (number("yMin"), number("yMax"))
            return ForeignWord(
                page: page, left: number("xMin"), right: number("xMax"),
                baseline: top + (bottom - top) * 0.891 / (0.891 + 0.216))
        }
    }

    @Test("Spaces are as wide as poppler finds them")
    func spaces() throws {
        let publication = try ReportedSource.seed.publication()
        let words = try words(of: publication.pdf)
        // A quarter of the size, in every style of the face.
        let natural = 14.0 / 4
        var compared = 0
        for page in publication.pages {
            for line in page.making?.lines ?? [] {
                let found = words.filter { $0.page == page.number && near($0.baseline, line.baseline.points, 0.1) }
                    .sorted { $0.left < $1.left }
                let gaps = zip(found, found.dropFirst()).map { $1.left - $0.right }
                #expect(found.count == line.syllables, "page \(page.number), \(line.baseline.points) pt")
                guard !gaps.isEmpty else { continue }
                let mean = gaps.reduce(0, +) / Double(gaps.count)
                #expect(near(mean / natural - 1, Double(line.stretch ?? 0) / 1000, 0.005), "page \(page.number)")
                compared += 1
            }
        }
        #expect(compared > 100)
    }
}

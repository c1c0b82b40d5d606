import Foundation
import PageModel
import TestSupport
import Testing

@testable import Publishing

/// Foreign eyes on the finished PDF.
@Suite("Charts in the PDF")
struct ChartDrawingTests {
    private func publication(_ body: [String]) throws -> Publication {
        var source = Source(profile: "nd30")
        source.body = body + ["Hết."]
        return try Workshop.publication(of: Array(source.text.utf8))
    }

    @Test("Charts are strokes and the paper's own letters: no picture, no other face")
    func vectors() throws {
        let pdf = try publication([ChartSource.bars, ChartSource.statuses, ChartSource.timeline]).pdf
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "a.pdf")
        try Data(pdf).write(to: file)
        let images = try Program.run("pdfimages", ["-list", file.path])
        #expect(String(decoding: images.output, as: UTF8.self).split(separator: "\n").count == 2)
        let fonts = try Program.run("pdffonts", [file.path])
        let lines = String(decoding: fonts.output, as: UTF8.self).split(separator: "\n").dropFirst(2)
        #expect(!lines.isEmpty && lines.allSatisfy { $0.contains("Serif") || $0.contains("Times") })
    }

    /// Where a dot is black in print without greys, for each pattern in a part of 12 mm.
    @Test("Every two patterns differ in black and white print")
    func patterns() throws {
        let names = (1...8).map { "P\($0)" }.joined(separator: " | ")
        let ones = Array(repeating: "999.999.999.999", count: 8).joined(separator: " | ")
        let divider = Array(repeating: "---", count: 9).joined(separator: "|")
        let publication = try publication(["::: biểu đồ thanh\n| N | \(names) |\n|\(divider)|\n| A | \(ones) |\n:::"])
        let page = publication.laid.pages.pages[0]
        let parts = [page].shapes(.rectangle).filter { !near($0.item.width, 7, 0.01) }
        try #require(parts.map(\.pattern) == Shape.Pattern.allCases)
        let dots = 600
        func dot(_ length: Length) -> Int { Int(length.points * Double(dots) / 72) }
        let picture = try GrayPicture(publication.pdf, dotsPerInch: dots)
        let marks = parts.map { part -> [Double] in
            let frame = part.item.frame
            let columns = dot(frame.x) + 12..<dot(frame.right) - 12
            let rows = dot(frame.y) + 12..<dot(frame.bottom) - 12
            return picture.look(columns: columns, rows: rows)
        }
        // How dark it is, and how dark its darkest row and its darkest column are.
        for (index, one) in marks.enumerated() {
            for other in marks[(index + 1)...] {
                #expect(zip(one, other).contains { abs($0 - $1) > 0.04 }, "\(one) \(other)")
            }
        }
        for (one, next) in zip(marks, marks.dropFirst()) { #expect(abs(one[0] - next[0]) > 0.08, "\(one) \(next)") }
        #expect(marks[0][0] == 1 && marks[2][0] == 0)
    }

    @Test("Boxes tell of shapes and of what the chart shows; the certificate has nothing against them")
    func boxes() throws {
        let publication = try publication([ChartSource.bars])
        let json = String(
            decoding: Boxes.json(publication.laid.pages, family: "F") { _ in nil }, as: UTF8.self)
        #expect(json.contains("\"kind\" : \"region\"") && json.contains("\"pattern\" : \"rising\""))
        #expect(json.contains("\"description\" : \"Biểu đồ thanh, 4 hàng; mỗi thanh gồm: Hoàn thành,"))
    }
}

extension GrayPicture {
    /// The share of dots darker than half, in all and in the darkest row and column.
    fileprivate func look(columns: Range<Int>, rows: Range<Int>) -> [Double] {
        var byColumn = Array(repeating: 0, count: columns.count)
        var all = 0
        var darkest = 0
        for row in rows {
            let dark = darkColumns(columns: columns, row: row)
            for column in dark { byColumn[column - columns.lowerBound] += 1 }
            all += dark.count
            darkest = max(darkest, dark.count)
        }
        return [
            Double(all) / Double(columns.count * rows.count), Double(darkest) / Double(columns.count),
            Double(byColumn.max()!) / Double(rows.count),
        ]
    }
}

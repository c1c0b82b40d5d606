import Foundation
import PageModel
import Publishing
import Reading
import TestSupport
import Testing

/// What poppler finds of tables in the finished PDF.
@Suite("Tables in the PDF")
struct TablePageTests {
    private func published(_ body: String...) throws -> Published {
        var source = Source()
        source.body = body
        return try Published(source)
    }

    @Test("Rich tables, once looked at", arguments: ["hd05-bang", "nd30-bang"])
    func golden(name: String) throws {
        // Their rows come from a file beside them, so the name is a path.
        let file = Project.tests.appending(path: "Sources/\(name).md")
        let publication = try Workshop.publication(of: [UInt8](try Data(contentsOf: file)), name: file.path)
        try Golden.expect(publication.laid.pages.dump, as: name)
    }

    @Test("Decimal commas lie under each other to a twentieth of a millimetre", arguments: [13.0, 11])
    func decimals(size: Double) throws {
        let figures = ["1.234,5", "0,25", "12", "(3)", "-7.000", "45,125"]
        let rows = figures.map { "| dòng | \($0) |" }.joined(separator: "\n")
        let reading = try published("| Tên | Số |\n|---|---|\n\(rows)\n{cỡ chữ: \(Int(size))}").reading(.poppler)
        let commas = try figures.map { figure in
            let run = try reading.line(figure)
            #expect(near(run.size, size))
            // Times: a digit is half an em wide, a dot or comma a quarter, a bracket or hyphen a third.
            let whole = figure.prefix { $0 != "," && $0 != ")" }
            let ems = whole.reduce(0.0) { $0 + ($1.isNumber ? 0.5 : $1 == "." ? 0.25 : 0.333) }
            return run.left + ems * size / 72 * 25.4
        }
        #expect(commas.max()! - commas.min()! < 0.05, "\(commas)")
    }

    @Test("Text lies inside its cell with the profile's padding, and rules are half a point thick")
    func geometry() throws {
        let reading = try published("| STT | Nội dung |\n|---|---|\n| | Một việc |").reading(.poppler)
        let lines = reading.shapes.filter { $0.page == 1 && $0.bottom > 60 }
        let level = lines.filter { $0.width > 100 }
        #expect(level.count == 3)
        #expect(level.allSatisfy { near($0.bottom - $0.top, 0.5 / 72 * 25.4, 0.01) })
        // The text's width of hd05 is 165 mm from 30 mm.
        #expect(level.allSatisfy { near($0.left, 30, 0.02) && near($0.right, 195, 0.02) })
        let upright = lines.filter { $0.bottom - $0.top > 5 }.map(\.left).sorted()
        #expect(upright.count == 3)
        let cell = try reading.line("Một việc")
        #expect(near(cell.left, upright[1] + 1.5, 0.2))
        let name = try reading.line("Nội dung")
        #expect(near(name.centre, (upright[1] + upright[2]) / 2, 0.2))
        #expect(name.bold && !cell.bold)
    }

    @Test("Words come row by row, from left to right")
    func readingOrder() throws {
        let body =
            "Bảng 1. Tên\n| A | B || \n| ^^ | c | d |\n|---|---|---|\n| một hai | ba | bốn |\n| năm || sáu |\n| Cộng | | bảy |"
        let text = try Program.read(try published(body).publication.pdf, with: "pdftotext", ["-raw", "%", "-"])
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Bảng 1. Tên A B c d một hai ba bốn năm sáu Cộng bảy"), "\(words)")
    }

    @Test("The head is printed again on each page, and no row is parted")
    func pages() throws {
        let words = "việc phải làm trong năm, do nhiều cơ quan cùng phối hợp thực hiện theo kế hoạch đã được phê duyệt"
        let rows = (1...90).map { "| \($0) | \(words) kết thúc \($0) |" }.joined(separator: "\n")
        let reading = try published("| Số hiệu | Nội dung thực hiện |\n|---|---|\n\(rows)").reading(.poppler)
        #expect(reading.sheets.count > 3)
        let heads = reading.runs.filter { $0.text == "Nội dung thực hiện" }.map(\.page)
        #expect(heads == Array(heads[0]...heads[heads.count - 1]))
        for row in 1...90 {
            let first = try #require(reading.runs.first { $0.text == "\(row)" && $0.size > 12.5 && $0.size < 13.5 })
            let last = try #require(
                reading.runs.first { $0.text.hasSuffix("kết thúc \(row)") || $0.text.hasSuffix("thúc \(row)") })
            #expect(first.page == last.page)
        }
    }

    @Test("A model of a table, rows of a file among them, gives the same bytes")
    func model() throws {
        let file = Project.tests.appending(path: "Sources/nd30-bang.md")
        let bytes = [UInt8](try Data(contentsOf: file))
        let workshop = try Workshop()
        let document = try #require(workshop.publisher.understand(bytes, name: file.path).value)
        let table = try #require(document.annexes[0].body.compactMap(\.table).first)
        #expect(table.file == nil && table.rows.count == 36)
        let json = ModelJSON.encode(document)
        #expect(
            try workshop.publication(of: json, name: "/a.json").pdf
                == workshop.publication(of: bytes, name: file.path).pdf)
    }

    @Test("Tables make no bookmarks")
    func bookmarks() throws {
        let found = try published("1. Một\n\n| A |\n|---|\n| 1 |").publication.laid.pages.bookmarks
        #expect(found.map(\.title) == ["1. Một"])
    }
}

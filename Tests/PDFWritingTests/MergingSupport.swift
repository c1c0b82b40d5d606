import Diagnostics
import Foundation
import PageModel
import PangoCairo
import TestSupport

@testable import PDFWriting

/// A file that stays in memory.
final class Memory: ByteDestination {
    private(set) var bytes: [UInt8] = []
    private(set) var pieces = 0

    func write(_ bytes: [UInt8]) throws(DiagnosedError) {
        self.bytes += bytes
        pieces += 1
    }
}

/// A small batch: letters whose first page differs, and whose further pages are alike.
struct Batch {
    let session: TypesettingSession
    private let writer: PDFWriter

    init(_ embedding: Embedding = .repertoire) throws {
        session = try Fixture.session()
        writer = PDFWriter(embedding)
    }

    func document(_ number: Int, pages: Int = 2, picture: Picture? = nil) throws -> [UInt8] {
        let bold = TextStyle(size: .points(14), bold: true)
        var drawn = [
            Page.a4([
                session.line("Kính gửi: Xã số \(number)", bold, baseline: 100),
                session.line("Công văn số \(number)/UBND-VP", .body, baseline: 130),
            ])
        ]
        for page in 2..<(pages + 1) {
            drawn.append(.a4([session.line("Nội dung chung, trang \(page)", .body, baseline: 100)], number: page))
        }
        if let picture {
            let frame = Rectangle(x: .points(300), y: .points(600), width: .points(50), height: .points(50))
            drawn[0].items.append(PlacedItem(.image(picture), frame: frame, role: .sealImage))
        }
        let bookmarks = [
            Bookmark(title: "I. Mở đầu \(number)", level: 0, page: 0, y: .points(100)),
            Bookmark(title: "1. Cuối", level: 1, page: pages - 1, y: .points(200)),
        ]
        return try writer.write(
            PagedDocument(pages: drawn, bookmarks: bookmarks, metadata: Metadata(title: "Công văn \(number)")),
            from: session)
    }
}

/// Documents put together, and where each lies.
func merged(
    _ documents: [[UInt8]], _ imposition: Imposition = .single, isDuplex: Bool = false
) throws -> (pdf: [UInt8], ranges: [PrintedRange]) {
    let memory = Memory()
    let file = PrintFile(to: memory, title: "Tập in", imposition: imposition, isDuplex: isDuplex)
    let ranges = try documents.enumerated().map { try file.append($1, title: "Văn bản \($0 + 1)") }
    try file.finish()
    return (memory.bytes, ranges)
}

extension Program {
    static func text(of pdf: [UInt8], page: Int) throws -> String {
        try read(pdf, with: "pdftotext", ["-layout", "-f", "\(page)", "-l", "\(page)", "%", "-"])
    }

    static func pageCount(of pdf: [UInt8]) throws -> Int? {
        try info(of: pdf).firstMatch(of: /Pages: +(\d+)/).flatMap { Int($0.1) }
    }

    static func isSound(_ pdf: [UInt8]) throws -> Bool {
        let report = try read(pdf, with: "qpdf", ["--check", "%"])
        return report.contains("No syntax or stream encoding errors") && !report.lowercased().contains("warning")
    }
}

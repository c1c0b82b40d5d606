import PageModel
import PangoCairo
import TestSupport
import Testing

@testable import PDFWriting

@Suite struct FaceTests {
    @Test func facesAreEmbeddedSubsetsOncePerStyle() throws {
        let session = try Fixture.session()
        let items = [12.0, 13, 14, 15].map {
            session.line("Nơi nhận", TextStyle(size: .points($0)), baseline: 100 + $0 * 5)
        }
        let bold = session.line("Nơi nhận", TextStyle(size: .points(14), bold: true), baseline: 400)
        let pdf = try PDFWriter().write(PagedDocument(pages: [.a4(items + [bold])]), from: session)
        let rows = try Program.read(pdf, with: "pdffonts", ["%"]).split(separator: "\n").dropFirst(2)
        #expect(rows.count == 2)
        for row in rows {
            #expect(row.contains(#/^[A-Z]{6}\+LiberationSerif(-Bold)? +CID TrueType +Identity-H +yes yes yes /#))
        }
    }

    /// With the whole repertoire the faces of two papers are alike, and so is a page that both have.
    @Test func repertoireIsTheSameInEveryPaper() throws {
        let session = try Fixture.session()
        let shared = Page.a4([session.line("Nơi nhận: Như trên", .body, baseline: 100)])
        func objects(_ embedding: Embedding, _ text: String) throws -> Set<PDFObject> {
            let pages = [shared, .a4([session.line(text, .body, baseline: 100)], number: 2)]
            let file = try PDFFile(PDFWriter(embedding).write(PagedDocument(pages: pages), from: session))
            return Set(try (1..<file.count).map { try file.object($0) }.filter { $0.stream != nil })
        }
        let repertoire = try (objects(.repertoire, "Tỉnh ủy"), objects(.repertoire, "UBND – “xã” 5.000₫"))
        // The face, what its glyphs stand for, the first page.
        #expect(repertoire.0.intersection(repertoire.1).count == 3)
        let used = try (objects(.used, "Tỉnh ủy"), objects(.used, "UBND – “xã” 5.000₫"))
        #expect(used.0.intersection(used.1).count == 1)
        // A name from abroad widens the set for its own paper.
        #expect(try repertoire.0.intersection(objects(.repertoire, "Škoda ъ")).count == 1)
    }

    /// Tables of a face that no reader of a PDF needs stay out, and so do its hints.
    @Test func programsHoldOutlinesOnly() throws {
        let session = try Fixture.session()
        let face = try session.face(of: .body)
        let glyphs = "Đảng".unicodeScalars.compactMap { face.glyph(of: $0) }
        let program = try face.program(of: [0] + glyphs)
        let tables = (0..<Int(program[5])).map { String(decoding: program[12 + $0 * 16..<16 + $0 * 16], as: UTF8.self) }
        #expect(Set(tables) == ["glyf", "loca", "head", "hhea", "hmtx", "maxp"])
        #expect(program.count < 20_000)
        #expect(try face.program(of: [0] + glyphs) == program)
    }

    @Test func describesItselfByItsTables() throws {
        let session = try Fixture.session()
        let regular = try session.face(of: .body).description
        #expect(regular.name == "LiberationSerif" && regular.outlines == .trueType && regular.unitsPerEm == 2048)
        #expect(regular.hasSerifs && !regular.hasOneWidth && regular.slant == 0 && regular.weight == 400)
        #expect(regular.ascent == 1825 && regular.descent == -443 && regular.capitalHeight == 1341)
        let other = try session.face(of: TextStyle(size: .points(9), bold: true, italic: true)).description
        #expect(other.name == "LiberationSerif-BoldItalic" && other.slant < -10 && other.weight == 700)
    }

    @Test func theSameFaceServesAllSizes() throws {
        let session = try Fixture.session()
        let identities = [9.0, 14, 60].map { try? session.face(of: TextStyle(size: .points($0))).identity }
        #expect(Set(identities).count == 1)
        #expect(try session.face(of: TextStyle(size: .points(9), italic: true)).identity != identities[0])
    }
}

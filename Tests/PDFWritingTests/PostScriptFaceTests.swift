import Foundation
import PageModel
import TestSupport
import Testing

@testable import PDFWriting
@testable import PangoCairo

private let folder = "/usr/share/fonts/opentype/linux-libertine"

/// A face with PostScript outlines (OpenType, CFF), as some installations of Times have: Debian's Linux Libertine.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: folder)))
struct PostScriptFaceTests {
    private func session() throws -> TypesettingSession {
        let files = zip(FaceStyle.allCases, ["R", "RB", "RI", "RBI"]).map { style, name in
            Faces.File(
                style: style, path: "\(folder)/LinLibertine_\(name).otf", index: 0, version: FaceVersion(5))
        }
        return try TypesettingSession(
            faces: Faces(family: "Linux Libertine O", isSubstitute: true, files: files, isInstalled: false))
    }

    @Test(arguments: [Embedding.used, .repertoire]) func isEmbeddedAndReadable(_ embedding: Embedding) throws {
        let session = try session()
        let text = "Thực hiện Kết luận số 93-KL/TW – “Ðảng Đoàn” Ẵ ỹ"
        let items = TextStyle.four.enumerated().map { session.line(text, $1, baseline: 100 + 30 * Double($0)) }
        let pdf = try PDFWriter(embedding).write(PagedDocument(pages: [.a4(items)]), from: session)
        #expect(try Program.isSound(pdf))
        let fonts = try Program.read(pdf, with: "pdffonts", ["%"]).split(separator: "\n").dropFirst(2)
        #expect(fonts.count == 4)
        for font in fonts { #expect(font.contains(#/^[A-Z]{6}\+Lin.*CID Type 0C \(OT\).* yes yes yes /#)) }
        let lines = try Program.text(of: pdf).split { $0.isNewline || $0 == "\u{C}" }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        #expect(lines.count == 4)
        for line in lines { #expect(line.unicodeScalars.elementsEqual(text.unicodeScalars)) }
        // The ink lies where the face's own outlines have it.
        let picture = try GrayPicture(pdf, dotsPerInch: 144)
        for item in items {
            for ink in TextInk([item], session).glyphs {
                let (left, right) = (Int(ink.x.points * 2), Int(ink.right.points * 2) + 1)
                let (top, bottom) = (Int(ink.y.points * 2), Int(ink.bottom.points * 2) + 1)
                #expect(!picture.inkedRows(columns: left..<right, rows: top..<bottom).isEmpty)
            }
        }
    }
}

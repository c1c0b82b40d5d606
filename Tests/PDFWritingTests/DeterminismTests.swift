import Foundation
import Glibc
import PageModel
import PangoCairo
import TestSupport
import Testing

@testable import PDFWriting

/// The same document gives the same bytes.
@Suite struct DeterminismTests {
    @Test(arguments: [Embedding.used, .repertoire])
    func writersAndTheirPastDoNotShow(_ embedding: Embedding) throws {
        let faces = try Fixture.faces()
        let first = try TypesettingSession(faces: faces)
        let writer = PDFWriter(embedding)
        let document = try sample(first)
        let bytes = try writer.write(document, from: first)
        #expect(try writer.write(document, from: first) == bytes)
        // Keeps next to nothing, and has seen other glyphs, styles and pictures before.
        let second = try TypesettingSession(faces: faces, cacheLimit: 2, imageLimit: 0)
        let forgetful = PDFWriter(embedding, contentLimit: 3000, pictureLimit: 0)
        for style in TextStyle.four.reversed() {
            let other = [
                second.line("Ẵ khác ъ", style, baseline: 70), try image(Fixture.picture(30, letter: "C")),
            ]
            _ = try forgetful.write(PagedDocument(pages: [.a4(other)]), from: second)
        }
        for _ in 0..<2 { #expect(try forgetful.write(sample(second), from: second) == bytes) }
        // A writer may go over to another session.
        #expect(try writer.write(sample(second), from: second) == bytes)
    }

    @Test func threadsDoNotShow() async throws {
        let faces = try Fixture.faces()
        let session = try TypesettingSession(faces: faces)
        let expected = try PDFWriter().write(sample(session), from: session)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let own = try TypesettingSession(faces: faces)
                    let writer = PDFWriter()
                    return try (0..<5).allSatisfy { _ in try writer.write(sample(own), from: own) == expected }
                }
            }
            for try await same in group { #expect(same) }
        }
    }

    /// In a process of its own: locale, time zone and folder belong to a whole process.
    @Test func timeZoneLocaleAndFolderDoNotShow() async {
        await #expect(processExitsWith: .success) {
            let session = try Fixture.session()
            let expected = try PDFWriter().write(sample(session), from: session)
            for (zone, locale, folder) in [
                ("America/New_York", "C", "/"), ("Asia/Ho_Chi_Minh", "vi_VN.UTF-8", "/tmp"),
                ("UTC", "C.UTF-8", "/usr"), ("UTC", "de_DE.UTF-8", "/"),
            ] {
                setenv("TZ", zone, 1)
                tzset()
                setlocale(LC_ALL, locale)
                chdir(folder)
                let other = try Fixture.session()
                #expect(try PDFWriter().write(sample(other), from: other) == expected)
            }
        }
    }
}

private func image(_ picture: Picture) -> PlacedItem {
    let frame = Rectangle(x: .points(72), y: .points(472), width: .points(50), height: .points(50))
    return PlacedItem(.image(picture), frame: frame, role: .figure)
}

private func sample(_ session: TypesettingSession) throws -> PagedDocument {
    let lines = TextStyle.four.enumerated().map { number, style in
        session.line(
            "Thực hiện Kết luận số 93-KL/TW, ngày 20/11/2020", style, baseline: 100 + 18.5 * Double(number))
    }
    let frame = Rectangle(x: .points(100), y: .points(300), width: .points(7.5), height: .points(61.3))
    let shapes = [
        PlacedItem(.brace(thickness: .points(0.8)), frame: frame, role: .recipientBrace),
        PlacedItem(.box(thickness: .points(0.5)), frame: frame, role: .urgency),
        PlacedItem(.shape(Shape(.circle, .dots, thickness: .points(0.5))), frame: frame, role: .figure),
    ]
    let picture = image(try Fixture.picture(20, letter: "A"))
    return PagedDocument(
        pages: [.a4(lines + shapes + [picture]), .a4(lines.reversed() + [picture], number: 2)],
        bookmarks: [Bookmark(title: "I. MỤC ĐÍCH", level: 0, page: 1, y: .points(100.25))],
        metadata: Metadata(title: "Kế hoạch", date: "2021-03-09"))
}

import Foundation
import Glibc
import PageModel
import Testing

@testable import PangoCairo

/// The same document gives the same bytes.
@Suite struct DeterminismTests {
    @Test func sessionsAndTheirPastDoNotShow() throws {
        let faces = try Fixture.faces()
        let first = try TypesettingSession(faces: faces)
        let document = sample(first)
        let bytes = try first.draw(document)
        #expect(try first.draw(document) == bytes)
        let second = try TypesettingSession(faces: faces, cacheLimit: 2)
        for style in TextStyle.four.reversed() { _ = second.shape("khác", in: style) }
        _ = try second.draw(PagedDocument(pages: [.a4([second.line("Ẵ khác", .body, baseline: 70)])]))
        #expect(sample(second) == document)
        #expect(try second.draw(sample(second)) == bytes)
    }

    @Test func threadsDoNotShow() async throws {
        let faces = try Fixture.faces()
        let session = try TypesettingSession(faces: faces)
        let expected = try session.draw(sample(session))
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let own = try TypesettingSession(faces: faces)
                    return try (0..<5).allSatisfy { _ in try own.draw(sample(own)) == expected }
                }
            }
            for try await same in group { #expect(same) }
        }
    }

    /// In a process of its own: locale and time zone belong to a whole process.
    @Test func timeZoneAndLocaleDoNotShow() async {
        await #expect(processExitsWith: .success) {
            let session = try Fixture.session()
            let expected = try session.draw(sample(session))
            for (zone, locale) in [
                ("America/New_York", "C"), ("Asia/Ho_Chi_Minh", "vi_VN.UTF-8"), ("UTC", "C.UTF-8"),
                ("UTC", "de_DE.UTF-8"),
            ] {
                setenv("TZ", zone, 1)
                tzset()
                setlocale(LC_ALL, locale)
                let other = try Fixture.session()
                #expect(try other.draw(sample(other)) == expected)
            }
        }
    }
}

private func sample(_ session: TypesettingSession) -> PagedDocument {
    let lines = TextStyle.four.enumerated().map { number, style in
        session.line(
            "Thực hiện Kết luận số 93-KL/TW, ngày 20/11/2020", style, baseline: 100 + 18.5 * Double(number))
    }
    let frame = Rectangle(x: .points(100), y: .points(300), width: .points(7.5), height: .points(61.3))
    let shapes = [
        PlacedItem(.brace(thickness: .points(0.8)), frame: frame, role: .recipientBrace),
        PlacedItem(.box(thickness: .points(0.5)), frame: frame, role: .urgency),
    ]
    return PagedDocument(
        pages: [.a4(lines + shapes), .a4(lines.reversed(), number: 2)],
        bookmarks: [Bookmark(title: "I. MỤC ĐÍCH", level: 0, page: 1, y: .points(100.25))],
        metadata: Metadata(title: "Kế hoạch", date: "2021-03-09"))
}

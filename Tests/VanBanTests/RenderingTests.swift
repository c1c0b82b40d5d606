import Foundation
import TestSupport
import Testing
import VanBan

struct RenderingTests {
    @Test("A document that is a value gives the bytes of the source that says the same")
    func valueEqualsSource() async throws {
        let office = try Desk.office()
        let value = try await office.render(.document(Letter.document))
        let source = try await office.render(.text(Letter.source))
        #expect(value.pdf == source.pdf)
        #expect(value.pageCount == 2 && value.profile == "nd30" && value.face == "Liberation Serif")
        let text = try value.pdf.text()
        #expect(text.contains("Số: 05/SNV-VP") && text.contains("đ") && text.contains("1.204"))
    }

    @Test("Many tasks at once get the bytes of one alone, whichever worker serves them")
    func tasksAtOnce() async throws {
        let alone = try await Desk.office(workers: 1).render(.document(Letter.document)).pdf
        let office = try Desk.office(workers: 3)
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<24 { group.addTask { try await office.render(.document(Letter.document)).pdf } }
            for try await pdf in group { #expect(pdf == alone) }
        }
    }

    @Test("A call that was cancelled before its turn says so and does nothing")
    func cancelled() async throws {
        let office = try Desk.office(workers: 1)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await Desk.error {
                try await office.render(.document(Letter.document))
            }
        }
        let error = try await task.value
        #expect(error.cause == .cancelled && error.diagnostics.isEmpty)
        // The worker went back to the pool.
        #expect(try await office.render(.document(Letter.document)).pageCount == 2)
    }

    @Test("All errors of a source come at once, with their places, in both languages")
    func errors() async throws {
        let text = "---\nloại: công văn\ncơ qun: SỞ NỘI VỤ\nngày: 31/2/2026\n---\n\nMột câu.\n"
        let error = try await Desk.error {
            try await Desk.office().render(.text(text, name: "loi.md"))
        }
        #expect(error.cause == .paper)
        #expect(error.codes == ["VB104", "VB322"])
        let day = try #require(error.diagnostics.last { $0.severity == .error })
        #expect(day.place?.file == "loi.md" && day.place?.line == 4 && day.place?.column == 7)
        #expect(day.place?.endLine == 4 && day.place?.endColumn == 16)
        #expect(day.message.text(in: .vietnamese) == "không có ngày 31/2/2026: tháng 2 năm 2026 có 28 ngày")
        #expect(day.message.text(in: .english) == "there is no 31/2/2026: that month has 28 days")
        #expect("\(error)".hasPrefix("loi.md:3:1: "))
    }

    @Test("What is wrong with a value is told without a place")
    func errorsOfValue() async throws {
        var letter = Letter.document
        letter.kind = "thư ngỏ"
        letter.body = []
        letter.date = .month(13, year: 2026)
        let error = try await Desk.error {
            try await Desk.office().render(.document(letter))
        }
        #expect(error.cause == .paper)
        #expect(error.diagnostics.map(\.pointer).filter { $0 != nil } == ["/kind", "/body", "/date"])
        #expect(error.diagnostics.allSatisfy { $0.place == nil })
    }

    @Test("A numbering that ends is an error, not a blank label")
    func numeralsExhausted() async throws {
        var letter = Letter.document
        letter.body = Array(repeating: .item(.letter, "Một việc."), count: 24)
        let error = try await Desk.error {
            try await Desk.office().render(.document(letter))
        }
        #expect(error.codes == ["VB661"])
    }

    @Test("Annexes of their own, a draft and a fit are asked for by options")
    func options() async throws {
        let office = try Desk.office()
        var options = RenderOptions()
        options.separatesAnnexes = true
        let parted = try await office.render(.document(Letter.document), options)
        #expect(parted.pageCount == 1 && parted.attachments.count == 1)
        #expect(try parted.attachments[0].text().contains("DANH MỤC"))
        options.separatesAnnexes = false
        options.fit = .pages(9)
        let fitted = try await office.render(.document(Letter.document), options)
        #expect(fitted.diagnostics.contains { $0.severity == .warning && $0.code.hasPrefix("VB87") })
        let draft = Letter.source.replacingOccurrences(of: "Hồ sơ khẩn", with: "[CẦN SỬA: Hồ sơ khẩn]")
        let error = try await Desk.error { try await office.render(.text(draft)) }
        #expect(error.codes == ["VB840"])
        options = RenderOptions()
        options.isDraft = true
        #expect(try await office.render(.text(draft), options).pageCount == 2)
    }

    @Test("A paper is written whole; a folder that is not there is told of")
    func writing() async throws {
        let folder = try TemporaryFolder()
        let paper = try await Desk.office().render(.document(Letter.document))
        try paper.write(to: folder.url.appending(path: "a.pdf"))
        #expect(try folder.bytes("a.pdf") == paper.pdf && folder.contents == ["a.pdf"])
        let error = try await Desk.error {
            try paper.write(to: folder.url.appending(path: "khong/a.pdf"))
        }
        #expect(error.cause == .surroundings)
    }
}

import Foundation
import Synchronization
import TestSupport
import Testing
import VanBan

struct BatchTests {
    private static let source = """
        ---
        loại: công văn
        thể thức: nd30
        cơ quan: SỞ MẪU
        số: {{số}}
        kính gửi: {{đơn vị}}
        ký: {chức vụ: GIÁM ĐỐC}
        nơi nhận: [Lưu: VT]
        ---
        Gửi {{đơn vị}} để biết.
        """

    private func batch(_ rows: [[String]]) -> Batch {
        Batch(.text(Self.source, name: "k.md"), columns: ["số", "đơn vị"], rows: rows, fileName: "{số}-{đơn vị}.pdf")
    }

    @Test("Rows become files; a second call keeps them, a changed row is made again, a bad one is told")
    func rows() async throws {
        let folder = try TemporaryFolder()
        let office = try Desk.office()
        let out = folder.url.appending(path: "out")
        let progress = Mutex<[Int]>([])
        let first = try await office.batch(batch([["15", "Sở A"], ["16", "**Sở** {{số}}"]]), into: out) { done, count in
            #expect(count == 2)
            progress.withLock { $0.append(done) }
        }
        #expect(first.isComplete && first.made == 2 && first.pages == 2 && first.kept == 0)
        #expect(progress.withLock { $0.last } == 2)
        let pdf = try folder.bytes("out/16---Sở-- {{số}}.pdf".replacing("16---", with: "16---"))
        #expect(try pdf.text().contains("Gửi **Sở** {{số}} để biết."))

        let second = try await office.batch(
            batch([["15", "Sở A"], ["16", "**Sở** {{số}}"], ["x y", "Sở C"]]), into: out)
        #expect(second.made == 0 && second.kept == 2 && !second.isComplete)
        let failure = try #require(second.failures.first)
        #expect(failure.row == 3 && failure.fileName == "x y-Sở C.pdf")
        #expect(failure.diagnostics.contains { $0.code == "VB325" && $0.place?.file == "k.md" && $0.place?.line == 5 })
    }

    @Test("A document that is a value is filled like a source")
    func documents() async throws {
        let folder = try TemporaryFolder()
        var letter = Letter.document
        letter.number = "{{số}}"
        letter.addressees = ["{{đơn vị}}"]
        let batch = Batch(.document(letter), columns: ["số", "đơn vị"], rows: [["7", "Sở A"], ["8", "Sở B"]])
        let report = try await Desk.office().batch(batch, into: folder.url)
        #expect(report.isComplete && report.made == 2)
        let text = try folder.bytes("0002.pdf").text()
        #expect(text.contains("Số: 08/SNV-VP") && text.contains("Sở B"))
    }

    @Test("What is wrong with all rows is thrown: an unknown column, two files of one name, a folder in a file's place")
    func errors() async throws {
        let folder = try TemporaryFolder()
        let office = try Desk.office()
        let unknown = Batch(.text(Self.source), columns: ["số"], rows: [["1"]])
        let error = try await Desk.error { try await office.batch(unknown, into: folder.url) }
        #expect(error.codes == ["VB881"] || error.codes == ["VB881", "VB881"], "\(error.codes)")
        let twice = batch([["1", "A"], ["1", "a"]])
        #expect(try await Desk.error { try await office.batch(twice, into: folder.url) }.codes == ["VB977"])
        let file = URL(filePath: try folder.write("x", to: "f"))
        let blocked = try await Desk.error { try await office.batch(batch([["1", "A"]]), into: file) }
        #expect(blocked.cause == .surroundings)
        let named = Batch(
            .text(Self.source.replacing("Gửi", with: "::: bảng a.csv\n:::\n\nGửi")), columns: ["số", "đơn vị"], rows: []
        )
        #expect(try await Desk.error { try await office.batch(named, into: folder.url) }.codes == ["VB660"])
    }

    @Test("A batch that is cancelled is gone on with by the next call, with the same bytes")
    func cancelled() async throws {
        let folder = try TemporaryFolder()
        let office = try Desk.office()
        let rows = (1...300).map { ["\($0)", "Sở mẫu \($0)"] }
        let batch = batch(rows)
        let task = Task { try await office.batch(batch, into: folder.url.appending(path: "a")) }
        try await Task.sleep(for: .milliseconds(400))
        task.cancel()
        let stopped = try? await task.value
        #expect(stopped.map { $0.made + $0.left + $0.kept == 300 } ?? true)
        let rest = try await office.batch(batch, into: folder.url.appending(path: "a"))
        #expect(rest.isComplete && rest.made + rest.kept == 300)
        _ = try await office.batch(batch, into: folder.url.appending(path: "b"))
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path("b")) where name != ".vanban" {
            #expect(try folder.bytes("a/\(name)") == folder.bytes("b/\(name)"))
        }
    }
}

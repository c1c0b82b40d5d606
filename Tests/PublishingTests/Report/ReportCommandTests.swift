import Foundation
import TestSupport
import Testing

@Suite("`render --report`")
struct ReportCommandTests {
    private func desk() throws -> Desk { try Desk(Sample(profile: "hd05", kind: .plan).text) }

    @Test("The report goes to standard output, findings to standard error, the PDF stays the same")
    func streams() throws {
        let desk = try desk()
        let result = try desk.run("render", Desk.source, "--report")
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("cong-van.md: 2 trang\n\nTrang 1: dùng "))
        #expect(result.text.contains("\nCộng: 2 trang; dòng dàn đều thưa nhất: "))
        #expect(!result.text.contains("VB") && !result.errors.contains("Trang 1"))
        #expect(result.errors.contains("đã ghi cong-van.pdf: 2 trang [VB701]"))
        #expect(
            try desk.folder.bytes("cong-van.pdf")
                == (try Sample(profile: "hd05", kind: .plan).published).publication.pdf)
        let plain = try desk.run("render", Desk.source)
        #expect(plain.output.isEmpty && plain.errors == result.errors)
    }

    @Test("In English")
    func english() throws {
        let result = try desk().run("render", Desk.source, "--report", "--lang", "en", "-q")
        #expect(result.text.hasPrefix("cong-van.md: 2 pages\n\nPage 1: "))
        #expect(result.text.contains("\nIn all: 2 pages; loosest justified line: "))
        for word in ["trang", "dòng", "dấu cách"] { #expect(!result.text.contains(word + " "), "\(word)") }
    }

    @Test(
        "A PDF or boxes on standard output leave no room for it",
        arguments: [
            ["-o", "-"], ["--boxes", "-"],
        ])
    func usage(options: [String]) throws {
        let desk = try desk()
        let before = try desk.folder.contents
        let result = try Vanban.run(["render", Desk.source, "--report"] + options, in: desk.folder)
        #expect(result.status == 2 && result.output.isEmpty && result.errors.contains("--report"))
        #expect(try desk.folder.contents == before)
        #expect(try desk.folder.bytes("cong-van.pdf") == Array(Desk.olderPDF.utf8))
    }

    @Test("From standard input it needs a file for the PDF")
    func standardInput() throws {
        let desk = try desk()
        let source = try Sample(profile: "hd05", kind: .plan).bytes
        #expect(try desk.run("render", "-", "--report", input: source).status == 2)
        let result = try desk.run("render", "-", "-o", "ra.pdf", "--report", input: source)
        #expect(result.status == 0 && result.text.hasPrefix("-: 2 trang\n"))
    }

    @Test("Several papers one after the other; one that cannot be made has none")
    func several() throws {
        let desk = try desk()
        try desk.folder.write(Source(body: ["Nội dung."]).text, to: "a.md")
        try desk.folder.write("---\nloại: công vn\n---\n\nNội dung.\n", to: "b.md")
        let result = try desk.run("render", "a.md", "b.md", Desk.source, "-d", "ra", "--report", "-q")
        #expect(result.status == 1)
        #expect(result.text.hasPrefix("a.md: 1 trang\n\nTrang 1: dùng "))
        #expect(result.text.contains("Không có điểm nào phải nhân nhượng.\n\ncong-van.md: 2 trang\n"))
        #expect(!result.text.contains("b.md"))
    }

    // MARK: Annexes

    private static let number = String(repeating: "0123456789", count: 4) + "-QĐ/TU"
    /// A line before a number that may not be broken.
    private static let loose =
        "Đoạn này viện dẫn một quyết định có số và ký hiệu thật dài: số \(number) của Ban Thường vụ."

    /// One annex in the source, one in a file of its own, each with a loose line.
    private func desktop() throws -> Desk {
        let desk = try Desk(
            Paper(
                profile: "hd05", head: ["phụ lục: [danh-muc.md]"],
                body: [
                    "Xem Phụ lục 1 và Phụ lục 2.", "Phụ lục 1 {khổ: ngang}", "Biểu thứ nhất",
                    "Đoạn một dòng của phụ lục thứ nhất.",
                ]
            ).text)
        try desk.folder.write("Phụ lục 2\n\nDanh mục thứ hai\n\n\(Self.loose)\n", to: "danh-muc.md")
        return desk
    }

    @Test("Pages are named by their annex, places by the file in which they lie", arguments: [false, true])
    func annexes(isSeparate: Bool) throws {
        let desk = try desktop()
        let options = isSeparate ? ["--separate-annexes"] : []
        let result = try Vanban.run(["render", Desk.source, "--report", "-q"] + options, in: desk.folder)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.text.hasPrefix("cong-van.md: 1 trang; Phụ lục 1: 1 trang; Phụ lục 2: 1 trang\n"))
        #expect(result.text.contains("\nPhụ lục 1, trang 1: dùng "))
        let annex = try #require(result.text.components(separatedBy: "\nPhụ lục 2, trang 1: dùng ").last)
        #expect(annex.contains("\n  phải nhân nhượng: dòng thưa, dấu cách rộng hơn "))
        #expect(annex.contains("– danh-muc.md dòng 5 “Đoạn này viện dẫn một quyết định …”\n"))
        let files = try desk.folder.contents.filter { $0.hasSuffix(".pdf") }
        #expect(files.count == (isSeparate ? 3 : 1))
    }

    @Test("A model has no lines of its own to name")
    func model() throws {
        let desk = try Desk(Paper(profile: "hd05", body: [Self.loose]).text)
        let lines = try desk.run("render", Desk.source, "--report", "-q")
        #expect(lines.text.contains("– dòng 13 “Đoạn này"))
        let parsed = try desk.run("parse", Desk.source, "--json", "-q")
        try desk.folder.write(parsed.text, to: "mo-hinh.json")
        let result = try desk.run("render", "mo-hinh.json", "--report", "-q")
        #expect(result.status == 0 && result.text.contains("– “Đoạn này viện dẫn một quyết định …”\n"))
        #expect(!result.text.contains("– dòng "))
    }
}

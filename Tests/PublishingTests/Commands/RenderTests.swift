import Foundation
import TestSupport
import Testing

/// `vanban render`: inputs and outputs.
@Suite("render")
struct RenderTests {
    private let sample = Sample(profile: "hd05", kind: .dispatch)

    private func desk() throws -> Desk { try Desk(sample.text) }

    @Test("The PDF lies beside its source, and replaces an older one")
    func besideTheSource() throws {
        let desk = try desk()
        let result = try desk.run("render", Desk.source)
        #expect(result.status == 0 && result.output.isEmpty)
        #expect(result.errors.contains("đã ghi cong-van.pdf: 1 trang [VB701]"))
        #expect(try desk.folder.bytes("cong-van.pdf") == sample.published.publication.pdf)
        #expect(try desk.folder.contents == ["cong-van.md", "cong-van.pdf"])
    }

    @Test("Standard input and output")
    func pipes() throws {
        let desk = try desk()
        let expected = try sample.published.publication.pdf
        let both = try desk.run("render", "-", "-o", "-", "--quiet", input: sample.bytes)
        #expect(both.status == 0 && both.errors.isEmpty)
        #expect(both.output == expected)
        #expect(try desk.run("render", "-", input: sample.bytes).output == expected)
        #expect(try desk.run("render", Desk.source, "-o", "-").output == expected)
        let broken = try desk.run("render", "-", "--diagnostics", "short", "--quiet", input: Array("---\nx: y\n".utf8))
        #expect(broken.status == 1 && broken.output.isEmpty)
        #expect(broken.errors.hasPrefix("-:1:1: lỗi:"))
    }

    @Test("Several sources, one of them bad and one missing: the others are made, the worst status counts")
    func several() throws {
        let desk = try desk()
        try desk.folder.write(Sample(profile: "nd30", kind: .plan).text, to: "a.md")
        try desk.folder.write("---\nloại: công vn\n---\n\nNội dung.\n", to: "b.md")
        let result = try desk.run("render", "a.md", "b.md", Desk.source, "-d", "ra/đây", "--diagnostics", "short")
        #expect(result.status == 1)
        #expect(result.errors.contains("b.md:2:7: lỗi:"))
        let made = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path("ra/đây")).sorted()
        #expect(made == ["a.pdf", "cong-van.pdf"])
        #expect(try desk.run("render", "a.md", "không có.md", "b.md", "-d", "ra").status == 3)
    }

    @Test("Two sources that would give one file are refused before anything is made")
    func sameOutput() throws {
        let desk = try desk()
        try FileManager.default.createDirectory(atPath: desk.folder.path("b"), withIntermediateDirectories: true)
        try desk.folder.write(sample.text, to: "b/cong-van.md")
        let result = try desk.run("render", Desk.source, "b/cong-van.md", "-d", "ra", "--diagnostics", "json")
        #expect(result.status == 3)
        #expect(try Finding.all(in: result.errors).errors.map(\.code) == ["VB608"])
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path("ra")))
    }

    @Test("`--boxes` has the contract's fields")
    func boxes() throws {
        let desk = try desk()
        let result = try desk.run("render", Desk.source, "-o", "ra.pdf", "--boxes", "ô.json")
        try #require(result.status == 0, "\(result.errors)")
        let json = try desk.folder.bytes("ô.json")
        let file = try JSONDecoder().decode(BoxesReader.File.self, from: Data(json))
        #expect(file.pages.count == 1 && file.pages[0].number == 1)
        #expect(file.pages[0].width == 210 && file.pages[0].height == 297)
        let number = try #require(file.pages[0].items.first { $0.role == "number" })
        #expect(number.kind == "text" && number.component == "3" && number.text == "Số 07-CV/ĐU")
        #expect(number.family == "Liberation Serif" && number.size == 14)
        #expect(number.bold == false && number.italic == false && number.line == 6)
        #expect(number.clause.hasPrefix("HD 05 II.I.3"))
        #expect(file.pages[0].items.contains { $0.kind == "rule" && $0.role == "partyTitleRule" })
        let whole = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: [[String: Any]]])
        let items = try #require(whole["pages"]?[0]["items"] as? [[String: Any]])
        for item in items {
            var keys: Set<String> = ["kind", "component", "role", "x", "y", "width", "height", "clause"]
            if item["kind"] as? String == "text" {
                keys.formUnion(["baseline", "family", "size", "bold", "italic", "text"])
            }
            #expect(Set(item.keys).subtracting(["line"]) == keys)
        }
    }

    @Test("`--png` draws every page")
    func pictures() throws {
        let desk = try desk()
        try desk.folder.write(Sample(profile: "hd05", kind: .plan).text, to: "kh.md")
        #expect(try desk.run("render", "kh.md", "--png", "ảnh").status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path("ảnh")).sorted()
        #expect(names == ["kh-1.png", "kh-2.png"])
        for name in names {
            let bytes = try desk.folder.bytes("ảnh/\(name)")
            #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            // Width and height stand in the first chunk: A4 at 110 dots an inch.
            let sides = [16, 20].map { place in bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
            #expect(abs(sides[0] - 909) <= 1 && abs(sides[1] - 1286) <= 1, "\(sides)")
        }
    }

    @Test("`--profile` outweighs the source, `--duplex` mirrors")
    func options() throws {
        let desk = try desk()
        let result = try desk.run("render", Desk.source, "-o", "ra.pdf", "--profile", "nd30")
        #expect(result.status == 0)
        #expect(try ForeignReader.read(desk.folder.bytes("ra.pdf")).contains("CỘNG HÒA"))
        let body = Source.paragraphs(40)
        try desk.folder.write(Source(body: body).text, to: "dài.md")
        #expect(try desk.run("render", "dài.md", "--duplex").status == 0)
        let reading = try ForeignReader.read(desk.folder.bytes("dài.pdf"))
        #expect(near(reading.runs.filter { $0.page == 2 }.map(\.left).min() ?? 0, 15, 0.05))
    }

    /// That it ends at all, with every page, is what counts.
    @Test("A body of 3,000 pages")
    func threeThousandPages() throws {
        let body = (1...90_000).map { "Dòng \($0) của một văn bản rất dài." }
        let folder = try TemporaryFolder()
        try folder.write(Source(body: body).text, to: "dài.md")
        let result = try Vanban.run(["render", "dài.md"], in: folder)
        try #require(result.status == 0, "\(result.errors.prefix(400))")
        let info = try Program.run("pdfinfo", ["dài.pdf"], in: folder.url).text
        let pages = try #require(info.firstMatch(of: #/Pages: +(\d+)/#).flatMap { Int($0.1) })
        #expect((3000...3010).contains(pages), "\(pages) pages")
        let last = try Program.run("pdftotext", ["-raw", "-f", "\(pages)", "dài.pdf", "-"], in: folder.url).text
        #expect(last.hasPrefix("\(pages)\n"))
        #expect(last.contains("Dòng 90000 của"))
    }
}

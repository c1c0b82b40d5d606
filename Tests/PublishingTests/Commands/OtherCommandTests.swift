import Foundation
import TestSupport
import Testing

/// `fields`, `plan`, `parse`, `import`, help, completions, usage, and an installed copy.
@Suite("Other commands")
struct OtherCommandTests {
    private func desk(_ kind: Sample.Kind = .plan) throws -> Desk { try Desk(Sample(profile: "hd05", kind: kind).text) }

    @Test("`fields` gives one line a field, or an object")
    func fields() throws {
        let desk = try desk(.dispatch)
        let expected = [
            "số: 07", "ký hiệu: CV/ĐU", "số và ký hiệu: 07-CV/ĐU", "loại: Công văn",
            "trích yếu: về việc chuẩn bị hội nghị trực tuyến sơ kết công tác 6 tháng đầu năm 2026",
            "cơ quan: ĐẢNG ỦY PHƯỜNG HÒA BÌNH", "ngày: 05/6/2026", "người ký: Trần Văn Mẫu",
            "chức vụ: T/M BAN THƯỜNG VỤ - PHÓ BÍ THƯ", "số trang: 1", "nơi nhận: Như trên; Lưu Văn phòng",
        ]
        let lines = try desk.run("fields", Desk.source)
        #expect(lines.status == 0)
        #expect(lines.text == expected.joined(separator: "\n") + "\n")
        let json = try desk.run("fields", Desk.source, "--json")
        let object = try JSONDecoder().decode([String: String].self, from: Data(json.output))
        #expect(object.map { "\($0.key): \($0.value)" }.sorted() == expected.sorted())
    }

    @Test("`plan` shows the tasks with the author's facts")
    func plan() throws {
        let desk = try desk()
        let table = try desk.run("plan", Desk.source)
        #expect(table.status == 0)
        for text in ["II.1.1", "II.2.2", "Văn phòng", "một lần"] { #expect(table.text.contains(text), "\(text)") }
        let json = try desk.run("plan", Desk.source, "--json")
        #expect(json.status == 0)
        #expect(try JSONSerialization.jsonObject(with: Data(json.output)) is [String: Any])
        let none = try self.desk(.dispatch).run("plan", Desk.source, "--diagnostics", "json")
        #expect(none.status == 1 && none.output.isEmpty)
        #expect(try Finding.all(in: none.errors).errors.map(\.code) == ["VB389"])
    }

    @Test("`parse --json` is taken wherever a source is, with the same PDF")
    func parse() throws {
        let desk = try desk()
        let parsed = try desk.run("parse", Desk.source, "--json")
        #expect(parsed.status == 0)
        #expect(parsed.text.hasPrefix("{\n  \"vanban\": 1,"))
        let rendered = try desk.run("render", "-", "--quiet", input: parsed.output)
        #expect(rendered.output == (try Sample(profile: "hd05", kind: .plan).published.publication.pdf))
        let unknown = parsed.text.replacingOccurrences(
            of: "{\n  \"vanban\": 1,", with: "{\n  \"vanban\": 1, \"lạ\": 2,")
        let refused = try desk.run("render", "-", "--diagnostics", "json", input: Array(unknown.utf8))
        #expect(refused.status == 1 && refused.output.isEmpty)
        #expect(try Finding.all(in: refused.errors).errors.map(\.place) == [[2, 16]])
    }

    @Test("`import` makes a source that renders, and tells every change with its line")
    func importText() throws {
        let desk = try desk()
        let pasted = [UInt8](try Data(contentsOf: Project.seed))
        let imported = try desk.run("import", "-", input: pasted)
        #expect(imported.status == 0)
        #expect(imported.output == (try Seed.source.get()))
        #expect(imported.errors.contains(#/-:\d+:\d+: /#))
        #expect(try desk.run("import", "-", "-o", "kh.md", "--quiet", input: pasted).status == 0)
        #expect(try desk.folder.bytes("kh.md") == imported.output)
        let rendered = try desk.run("render", "-", "--quiet", input: imported.output)
        #expect(rendered.status == 0)
        #expect(rendered.output.starts(with: Array("%PDF".utf8)))
    }

    @Test(
        "Wrong usage is status 2, and nothing is made",
        arguments: [
            ["render"], ["render", "--nope", "a.md"], ["nope"], ["render", "cong-van.md", "--profile", "hd99"],
            ["render", "cong-van.md", "--lang", "fr"], ["render", "cong-van.md", "--diagnostics", "xml"],
            ["render", "cong-van.md", "-o", "a.pdf", "-d", "b"], ["render", "a.md", "b.md", "-o", "c.pdf"],
            ["render", "a.md", "b.md", "--boxes", "c.json"], ["import"], ["parse"], ["plan"], ["fields"],
        ])
    func usage(arguments: [String]) throws {
        let desk = try desk()
        let result = try Vanban.run(arguments, in: desk.folder)
        #expect(result.status == 2, "\(result.errors)")
        #expect(result.output.isEmpty && !result.errors.isEmpty)
        #expect(try desk.folder.contents == ["cong-van.md", "cong-van.pdf"])
        #expect(try desk.folder.bytes("cong-van.pdf") == Array(Desk.olderPDF.utf8))
    }

    @Test("Complaints about usage and help are Vietnamese throughout, unless English is asked for")
    func languageOfUsage() throws {
        let desk = try desk()
        let english = ["Please", "default: ", "' and '", "' or '", "<options>", "values: "]
        let complaints = [["--medium", "x"], ["--diagnostics", "x"], ["--lang", "fr"]].map { ["render", "a.md"] + $0 }
        for arguments in complaints + [["render", "--help"], ["new", "--help"]] {
            let result = try Vanban.run(arguments, in: desk.folder)
            let text = result.text + result.errors
            #expect(english.filter { text.contains($0) } == [], "\(text)")
        }
        let asked = try Vanban.run(["render", "a.md", "--lang", "en", "--medium", "x"], in: desk.folder)
        #expect(asked.errors.contains("Please provide one of 'paper' and 'electronic'."))
    }

    @Test("Help has examples", arguments: [[], ["render"], ["import"], ["parse"], ["plan"], ["fields"]])
    func help(command: [String]) throws {
        let desk = try desk()
        let result = try Vanban.run(command + ["--help"], in: desk.folder)
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.text.contains("Ví dụ:\n  vanban "))
    }

    @Test("Completions are scripts that a shell accepts")
    func completions() throws {
        let desk = try desk()
        let script = try desk.run("--generate-completion-script", "bash")
        #expect(script.status == 0)
        #expect(script.text.contains("render") && script.text.contains("--boxes"))
        #expect(try Program.run("bash", ["-n"], input: script.output).status == 0)
    }

    /// As `make install` lays it out, called from elsewhere, by a path and by a link.
    @Test("An installed copy finds its data")
    func installed() throws {
        let desk = try desk()
        let prefix = desk.folder.url.appending(path: "nơi cài")
        let manager = FileManager.default
        for folder in ["bin", "share/vanban"] {
            try manager.createDirectory(at: prefix.appending(path: folder), withIntermediateDirectories: true)
        }
        let program = prefix.appending(path: "bin/vanban")
        try manager.copyItem(atPath: Vanban.program, toPath: program.path)
        for folder in ["profiles", "widths", "words"] {
            try manager.copyItem(
                at: Project.resources.appending(path: folder), to: prefix.appending(path: "share/vanban/\(folder)"))
        }
        let link = desk.folder.path("lối tắt")
        try manager.createSymbolicLink(atPath: link, withDestinationPath: program.path)
        for path in [program.path, link] {
            let result = try Program.run(
                path, ["render", Desk.source, "-o", "-", "--quiet"], environment: ["FONTCONFIG_FILE": Vanban.fontSetUp],
                in: desk.folder.url)
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.output == (try Sample(profile: "hd05", kind: .plan).published.publication.pdf))
        }
    }
}

import Foundation
import TestSupport
import Testing

/// The README's example is the program that is built and run here.
struct ExampleTests {
    @Test("The README shows the example as it is built")
    func shown() throws {
        let readme = try String(contentsOf: Desk.project.appending(path: "README.md"), encoding: .utf8)
        let section = try #require(readme.components(separatedBy: "\n## Dùng như thư viện\n").dropFirst().first)
        let blocks = section.components(separatedBy: "\n## ")[0].components(separatedBy: "```swift\n").dropFirst()
        let shown = blocks.map { $0.components(separatedBy: "```")[0] }
        let built = try String(
            contentsOf: Desk.project.appending(path: "Tests/LibraryExample/main.swift"), encoding: .utf8)
        #expect(shown.contains(built))
    }

    @Test("It makes the papers that it says it makes")
    func run() throws {
        let folder = try TemporaryFolder()
        try folder.write("<fontconfig><dir>\(Desk.fonts[0].path)</dir></fontconfig>", to: "fonts.conf")
        let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
            .deletingLastPathComponent().appending(path: "LibraryExample").path
        let run = try Program.run(
            program, [], environment: ["FONTCONFIG_FILE": folder.path("fonts.conf")], in: folder.url)
        #expect(run.status == 0, "\(run.errors)")
        let said = [
            "ke-hoach.pdf: 1 trang, đúng thể thức nd30", "bao-cao-2026-Q3.pdf: 3 trang", "cong-van: 2 văn bản, 2 trang",
        ]
        #expect(run.text == said.map { $0 + "\n" }.joined())
        #expect(try folder.bytes("cong-van/17-Sở Tài chính.pdf").letters().contains("Kínhgửi:SởTàichính"))
        let plan = try folder.bytes("ke-hoach.pdf").letters()
        #expect(plan.contains("Ràsoátthủtục{nộibộ}.Chủtrì:VănphòngSở;thờihạn:31/8/2026"))
        let report = try folder.bytes("bao-cao-2026-Q3.pdf").letters()
        #expect(report.contains("hoànthành01/02nhiệmvụ,đạt50%") && report.contains("Đãràsoát120thủtục,bỏ14thủtục"))
    }
}

import PlanModel
import Publishing
import TestSupport
import Testing

/// `vừa trang` in templates and in what begins from them, and what is told of it.
@Suite("The key for pages that end well")
struct FitKeyTests {
    @Test("Every template has it as its last key", arguments: TemplateSample.once)
    func templates(sample: TemplateSample) throws {
        let head = try sample.text.components(separatedBy: "\n---\n")[0]
        #expect(head.hasSuffix("\nvừa trang: true"))
        #expect(head.components(separatedBy: "\nvừa trang:").count == 2)
    }

    @Test("A new paper keeps it, unless the office has its own way; so does next year’s")
    func kept() throws {
        let folder = try TemporaryFolder()
        func new(_ arguments: String...) throws -> String {
            let result = try Vanban.run(["new"] + arguments + ["-o", "-"], in: folder)
            try #require(result.status == 0, "\(result.errors)")
            return result.text
        }
        try folder.write("cơ quan: SỞ Y TẾ\n", to: "vanban.yaml")
        let filled = try new("kế hoạch")
        #expect(filled.contains("\nvừa trang: true\n---\n"))
        try folder.write(filled, to: "k.md")
        #expect(try new("--from", "k.md").contains("\nvừa trang: true\n---\n"))
        try folder.write("cơ quan: SỞ Y TẾ\nvừa trang: false\n", to: "vanban.yaml")
        let own = try new("kế hoạch")
        #expect(own.contains("\nvừa trang: false\n---\n") && !own.contains("vừa trang: true"))
    }

    // MARK: What is told

    /// Codes and severities of what is said of fitting.
    private func told(_ head: [String], _ body: [String], fit: FitGoal? = nil) throws -> [String] {
        var settings = PublishSettings()
        settings.fit = fit
        let text = Paper(profile: "hd05", head: head, body: body).text
        let outcome = try Workshop().publisher.publish(Array(text.utf8), name: "van-ban.md", settings: settings)
        let messages = outcome.diagnostics.map(\.message).filter { $0.code.hasPrefix("VB87") }
        return messages.map { "\($0.code) \($0.severity)" }
    }

    /// A last page that is nearly empty.
    private static let sparse =
        Array(repeating: "Nội dung.", count: 22)
        + ["Đoạn này có hai dòng, vì phải dài hơn chiều rộng của vùng chữ trên trang giấy khổ A4 một ít."]

    @Test("Nothing, where the source asks and all is well")
    func quiet() throws {
        #expect(try told(["vừa trang: true"], ["Nội dung."]) == [])
        #expect(try told(["vừa trang: 1"], ["Nội dung."]) == [])
        #expect(try told(["vừa trang: false"], Self.sparse) == [])
    }

    @Test("That all is well, where the command asks")
    func asked() throws {
        #expect(try told(["vừa trang: true"], ["Nội dung."], fit: FitGoal()) == ["VB871 note"])
        #expect(try told([], ["Nội dung."], fit: FitGoal()) == ["VB871 note"])
    }

    @Test("What was changed, in a note, and what cannot be had, in a warning, whoever asks")
    func changed() throws {
        #expect(try told(["vừa trang: true"], Self.sparse) == ["VB870 note"])
        #expect(try told([], Self.sparse, fit: FitGoal()) == ["VB870 note"])
        #expect(try told(["vừa trang: 3"], ["Nội dung."]) == ["VB874 warning"])
    }
}

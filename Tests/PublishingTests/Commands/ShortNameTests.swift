import TestSupport
import Testing

/// Files whose names are one letter.
struct ShortNameTests {
    @Test("A source of one letter brings its tables and gets its PDF beside it")
    func oneLetter() throws {
        let folder = try TemporaryFolder()
        try folder.write("A,B\n1,2\n", to: "b")
        try folder.write(
            "---\nloại: công văn\ncơ quan: SỞ NỘI VỤ\n---\n\nMột.\n\n::: bảng b\n:::\n", to: "a")
        let run = try Vanban.run(["render", "a", "-q"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.contents.contains("a.pdf"))
    }
}

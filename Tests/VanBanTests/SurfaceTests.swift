import Foundation
import Testing

/// What the outside of the library looks like.
struct SurfaceTests {
    /// The lines of every Swift file below a folder of `Sources`.
    private static func files(below room: String) throws -> [(name: String, lines: [Substring])] {
        let folder = Desk.project.appending(path: "Sources/\(room)")
        let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        return try names.filter { $0.hasSuffix(".swift") }.map { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return (name, text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }

    private static func isPublic(_ line: Substring) -> Bool {
        let words = line.split(separator: " ")
        return words.contains("public") && !words[0].hasPrefix("//")
    }

    /// Cases of public enumerations have no word of their own; all enumerations here that are not public are private.
    private static func isCase(_ line: Substring) -> Bool {
        line.drop { $0 == " " }.hasPrefix("case ") && !line.hasSuffix(":")
    }

    @Test("Every public declaration is documented")
    func documented() throws {
        var count = 0
        for file in try Self.files(below: "VanBan") {
            for (index, line) in file.lines.enumerated() where Self.isPublic(line) {
                count += 1
                let above = file.lines[..<index].last { !$0.drop { $0 == " " }.hasPrefix("@") } ?? ""
                #expect(above.drop { $0 == " " }.hasPrefix("///"), "\(file.name):\(index + 1): \(line)")
            }
        }
        #expect(count > 150)
    }

    @Test("Every case of a public enumeration is documented")
    func casesDocumented() throws {
        for file in try Self.files(below: "VanBan") where file.name.hasPrefix("2-") || file.name.hasPrefix("5-") {
            var depth: Int?
            for (index, line) in file.lines.enumerated() {
                let indent = line.prefix { $0 == " " }.count
                if line.contains("public enum ") { depth = indent }
                if let open = depth, indent <= open, line.hasSuffix("}") { depth = nil }
                guard let open = depth, indent == open + 4, Self.isCase(line) else { continue }
                let above = file.lines[index - 1].drop { $0 == " " }
                #expect(above.hasPrefix("///"), "\(file.name):\(index + 1): \(line)")
            }
        }
    }

    @Test("Nothing else is public")
    func nothingElse() throws {
        let sources = Desk.project.appending(path: "Sources").path
        for room in try FileManager.default.contentsOfDirectory(atPath: sources) where room != "VanBan" {
            for file in try Self.files(below: room) {
                let found = file.lines.first { Self.isPublic($0) && !$0.contains("\"") && !$0.contains("///") }
                #expect(found == nil, "\(room)/\(file.name): \(found ?? "")")
            }
        }
    }
}

import Diagnostics
import PlanModel
import Testing

@testable import Reading

/// A source as tests see it: its file, the document read from it and what was found on the way.
struct ReadSource {
    static let kinds = ["kế hoạch", "báo cáo", "công văn", "tờ trình", "quyết định", "quy định", "nghị quyết"]

    let file: SourceFile
    let outcome: Outcome<OfficialDocument?>

    init(_ text: String, defaults: String? = nil) throws {
        file = try SourceFile(name: "k.md", bytes: Array(text.utf8))
        let settings = try defaults.map { try SourceFile(name: "vanban.yaml", bytes: Array($0.utf8)) }
        outcome = SourceReader.read(file, defaults: settings, knownKinds: ReadSource.kinds)
    }

    /// A plan with more front matter and a body.
    init(head: String, body: String = "Nội dung.", defaults: String? = nil) throws {
        try self.init("---\nloại: kế hoạch\n\(head)\n---\n\(body)\n", defaults: defaults)
    }

    init(body: String) throws { try self.init("---\nloại: kế hoạch\n---\n\(body)") }

    var codes: [String] { outcome.diagnostics.map(\.message.code) }

    var document: OfficialDocument {
        get throws { try #require(outcome.value) }
    }

    /// The bytes under a span, as they were typed.
    func typed(_ span: SourceSpan?) throws -> String {
        let span = try #require(span)
        return String(decoding: file.bytes[span.start..<span.end], as: UTF8.self)
    }

    /// What each diagnostic points at.
    var places: [String] {
        outcome.diagnostics.map { diagnostic in
            guard let span = diagnostic.span else { return "" }
            return String(decoding: file.bytes[span.start..<span.end], as: UTF8.self)
        }
    }
}

extension [Text] {
    var strings: [String] { map(\.string) }
}

extension [Block] {
    /// One line a block: level, `#` for a heading, label, text with its emphasis.
    var dump: [String] {
        map { block in
            let text = block.text.map { run in
                let mark = (run.bold ? "**" : "") + (run.italic ? "*" : "")
                return mark + run.text + String(mark.reversed())
            }
            let head = [block.level.rawValue + (block.isHeading ? "#" : ""), block.label].filter { !$0.isEmpty }
            return head.joined(separator: " ") + " | " + text.joined()
        }
    }
}

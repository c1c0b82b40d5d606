import Foundation
import PageModel
import Testing

/// The pages of the samples as text. `UPDATE_GOLDEN=1 swift test` writes them anew; look at the difference first.
@Suite("Golden pages")
struct GoldenTests {
    @Test("The samples", arguments: Sample.all)
    func samples(sample: Sample) throws {
        try Golden.expect(sample.published.publication.laid.pages.dump, as: sample.name)
    }

    @Test("The imported plan")
    func seed() throws {
        let publication = try Workshop.publication(of: Seed.source.get(), name: "ke-hoach.md")
        try Golden.expect(publication.laid.pages.dump, as: "ke-hoach-93-KL-TW")
    }
}

/// Pages that were looked at once, kept as text in `Golden/`.
enum Golden {
    /// - Parameter name: a file in `Golden/`, without its ending; it may lie in a folder there.
    static func expect(_ dump: String, as name: String) throws {
        let file = Project.tests.appending(path: "Golden/\(name).txt")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(dump.utf8).write(to: file)
        }
        let golden = try #require(
            try? String(contentsOf: file, encoding: .utf8), "Golden/\(name).txt is missing: run `make golden`")
        // By bytes: two spellings of one letter are not the same page.
        guard !dump.utf8.elementsEqual(golden.utf8) else { return }
        Issue.record("Golden/\(name).txt differs:\n\(difference(from: golden, to: dump))")
    }

    /// Whether a folder of pages is there, or to be written.
    static func isAsked(for folder: String) -> Bool {
        FileManager.default.fileExists(atPath: Project.tests.appending(path: "Golden/\(folder)").path)
            || ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
    }

    /// The first lines that went and came, as `diff` shows them.
    private static func difference(from golden: String, to dump: String) -> String {
        let (old, new) = (golden.split(separator: "\n"), dump.split(separator: "\n"))
        let changes = new.difference(from: old)
        let lines = changes.removals.map { "- \($0.line)" } + changes.insertions.map { "+ \($0.line)" }
        let shown = lines.prefix(12).joined(separator: "\n")
        return lines.count > 12 ? shown + "\n… \(lines.count - 12) lines more" : shown
    }
}

extension CollectionDifference.Change where ChangeElement == Substring {
    fileprivate var line: Substring {
        switch self {
        case .insert(_, let element, _), .remove(_, let element, _): element
        }
    }
}

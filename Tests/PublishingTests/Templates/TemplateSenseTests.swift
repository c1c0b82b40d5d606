import FormatRules
import Foundation
import PageModel
import Publishing
import Testing

/// Centred text of several lines on the pages of every template and sample: no line tears a word, none ends with a
/// small word.
@Suite("Line ends of centred text in templates and samples")
struct TemplateSenseTests {
    private static let words = Result { try WordList.load(from: ResourceStore(root: Project.resources)) }
    /// Roles whose lines are filled, not balanced.
    private static let filled: Set<Role> = [
        .body, .heading, .article, .legalBasis, .recipient, .addressee, .tableCell, .tableTotal, .signatureInfo,
    ]

    /// Names of columns that are narrower than a word: the widths of columns are chosen before the lines.
    private static let unavoidable: Set = ["tableHeader: Xã hội / hóa"]

    /// A text and the lines in which it stands on one page.
    private struct Broken {
        var role: Role
        var span: Range<Int>
        var lines: [(baseline: Length, text: String)]
    }

    /// Texts of several lines: items of one role that came from one place of the source.
    private func texts(of page: Page) -> [Broken] {
        var found: [Broken] = []
        for item in page.items where !Self.filled.contains(item.role) {
            guard case .text(let line) = item.content, let span = item.span else { continue }
            let text = line.words.map(\.shaped.text).joined()
            let place = span.start..<span.end
            if let last = found.last, last.role == item.role, last.span.overlaps(place) {
                let index = found.count - 1
                found[index].span = min(last.span.lowerBound, span.start)..<max(last.span.upperBound, span.end)
                if last.lines.last!.baseline == line.baseline {
                    found[index].lines[last.lines.count - 1].text += text
                } else {
                    found[index].lines.append((line.baseline, text))
                }
            } else {
                found.append(Broken(role: item.role, span: place, lines: [(line.baseline, text)]))
            }
        }
        return found.filter { $0.lines.count > 1 }
    }

    private func tears(_ broken: Broken) throws -> [String] {
        let lines = broken.lines.map { $0.text.split(separator: " ").map(String.init) }
        let joints = try Self.words.get().joints(lines.flatMap(\.self))
        var end = 0
        return lines.dropLast().compactMap { line in
            end += line.count
            let told = "\(broken.role): \(broken.lines.map(\.text).joined(separator: " / "))"
            return joints[end - 1].isTear && !Self.unavoidable.contains(told) ? told : nil
        }
    }

    private func check(_ publication: Publication, atLeast count: Int = 0) throws {
        let texts = publication.laid.pages.pages.flatMap(texts)
        let torn = try texts.flatMap(tears)
        #expect(torn == [])
        #expect(texts.count >= count)
    }

    @Test("Templates", arguments: TemplateSample.all)
    func templates(sample: TemplateSample) throws {
        try check(
            try Workshop.publication(
                of: Array(try sample.text.utf8), name: "\(sample.name).md",
                settings: PublishSettings(profile: sample.profile)))
    }

    @Test("Samples", arguments: Self.sources)
    func samples(name: String) throws {
        let file = Project.tests.appending(path: "Sources/\(name)")
        let publication = try Workshop.publication(of: [UInt8](try Data(contentsOf: file)), name: file.path)
        try check(publication)
    }

    private static let sources: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: Project.tests.path + "/Sources")) ?? []
        return files.filter { $0.hasSuffix(".md") }.sorted()
    }()

    @Test("The seed's long title")
    func seed() throws {
        try check(try Workshop.publication(of: Seed.source.get(), name: "ke-hoach.md"), atLeast: 1)
    }
}

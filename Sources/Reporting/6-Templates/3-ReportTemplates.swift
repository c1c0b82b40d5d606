import Diagnostics
import FormatRules
import Foundation
import Mustache

/// The values of a template, which remembers what was asked of it in vain.
private final class TemplateValues: MustacheParent {
    private let values: [String: Any]
    private(set) var unknown: Set<String> = []

    init(_ values: [String: Any]) { self.values = values }

    func child(named name: String) -> Any? {
        if values[name] == nil { unknown.insert(name) }
        return values[name]
    }
}

/// The templates of reports: ordinary sources with placeholders. One that lies in the user's folder goes before the
/// one that came with the program.
package struct ReportTemplates: Sendable {
    /// Where templates are looked for, the user's folders first.
    private let folders: [URL]

    /// - Parameters:
    ///   - own: the folder `mau` beside the plan, and others that go before the program's.
    ///   - program: `templates/reports` of the program.
    package init(own: [URL], program: URL) { folders = own + [program] }

    /// A template's text, and the path it came from where that is a file of the user's own.
    private func find(_ name: String) throws(ResourceError) -> (text: String, isOwn: Bool, path: String) {
        for (index, folder) in folders.enumerated() {
            let file = folder.appendingPathComponent("\(name).md")
            guard let data = try? Data(contentsOf: file) else { continue }
            guard let text = String(data: data, encoding: .utf8) else {
                throw ResourceError(path: file.path, reason: "không phải UTF-8")
            }
            let isOwn = index < folders.count - 1
            return (text.precomposedStringWithCanonicalMapping.replacing("\r\n", with: "\n"), isOwn, file.path)
        }
        throw ResourceError(path: "\(name).md", reason: "không có ở \(folders.map(\.path).joined(separator: ", "))")
    }

    /// The source that a template makes of values; a placeholder that there is no value for is a warning.
    package func fill(_ name: String, with values: [String: Any]) throws(DiagnosedError) -> Outcome<String> {
        let found: (text: String, isOwn: Bool, path: String)
        let parts: MustacheLibrary
        do {
            found = try find(name)
            parts = try library()
        } catch {
            throw DiagnosedError(.resources(error))
        }
        do {
            let root = TemplateValues(values)
            let filled = try Self.template(found.text).render(root, library: parts)
            let unknown = root.unknown.sorted().map { name in
                Diagnostic(.reportPlaceholderUnknown, at: nil, ["name": name], file: found.path)
            }
            return Outcome(Self.plain(filled), unknown)
        } catch {
            throw DiagnosedError(Self.complaint(about: error, in: found.path))
        }
    }

    /// Pieces that several templates share, `{{> dau}}`: the files whose names begin with an underscore.
    private func library() throws(ResourceError) -> MustacheLibrary {
        var library = MustacheLibrary()
        for name in ["dau", "cuoi"] {
            let piece = try find("_\(name)")
            do {
                library.register(try Self.template(piece.text), named: name)
            } catch {
                throw ResourceError(path: piece.path, reason: "\(error)")
            }
        }
        return library
    }

    private static func template(_ text: String) throws -> MustacheTemplate {
        ValueMarks.register
        // A value is always plain text; what would take it in as markup is refused.
        for tag in ["{{{", "{{&", "{{%"] where text.contains(tag) { throw UnescapedTag(tag: tag) }
        return try MustacheTemplate(string: "{{% CONTENT_TYPE: \(ValueMarks.name)}}" + text)
    }

    /// Front matter and body, each with its values made plain; more than one empty line becomes one.
    private static func plain(_ filled: String) -> String {
        let text = filled[...]
        guard text.hasPrefix("---\n"), let end = text.dropFirst(4).firstRange(of: "\n---\n") else {
            return PlainValues.body(text)
        }
        let head = PlainValues.head(text[..<end.lowerBound]).split(separator: "\n").joined(separator: "\n")
        var body = PlainValues.body(text[end.upperBound...])
        while body.contains("\n\n\n") { body = body.replacing("\n\n\n", with: "\n\n") }
        while body.hasPrefix("\n") { body.removeFirst() }
        while body.hasSuffix("\n") { body.removeLast() }
        return head + "\n---\n\n" + body + "\n"
    }

    private struct UnescapedTag: Error {
        var tag: String
    }

    private static func complaint(about error: any Error, in path: String) -> Diagnostic {
        if let unescaped = error as? UnescapedTag {
            return Diagnostic(.reportTemplateUnescaped, at: nil, ["tag": unescaped.tag], file: path)
        }
        guard let problem = error as? MustacheTemplate.ParserError else {
            return Diagnostic(.reportTemplateUnreadable, at: nil, ["reason": "\(error)", "line": "1"], file: path)
        }
        let place = ["reason": "\(problem.error)", "line": "\(problem.context.lineNumber)"]
        return Diagnostic(.reportTemplateUnreadable, at: nil, place, file: path)
    }
}

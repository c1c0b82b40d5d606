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

    /// A template taken apart, ready to be filled any number of times.
    package func template(_ name: String) throws(DiagnosedError) -> ReportTemplate {
        let found = try find(name)
        // Pieces that several templates share, `{{> dau}}`: the files whose names begin with an underscore.
        var pieces = MustacheLibrary()
        var paths = PlaceholderPaths(found.text)
        for piece in ["dau", "cuoi"] where found.text.contains("{{> \(piece)}}") {
            let shared = try find("_\(piece)")
            paths.add(shared.text)
            pieces.register(try parse(shared), named: piece)
        }
        return ReportTemplate(path: found.path, template: try parse(found), pieces: pieces, paths: paths)
    }

    private func find(_ name: String) throws(DiagnosedError) -> (text: String, path: String) {
        for folder in folders {
            let file = folder.appendingPathComponent("\(name).md")
            guard let data = try? Data(contentsOf: file) else { continue }
            guard let text = String(data: data, encoding: .utf8) else {
                throw DiagnosedError(.resources(ResourceError(path: file.path, reason: "không phải UTF-8")))
            }
            return (text.precomposedStringWithCanonicalMapping.replacing("\r\n", with: "\n"), file.path)
        }
        let places = folders.map(\.path).joined(separator: ", ")
        throw DiagnosedError(.resources(ResourceError(path: "\(name).md", reason: "không có ở \(places)")))
    }

    private func parse(_ found: (text: String, path: String)) throws(DiagnosedError) -> MustacheTemplate {
        ValueMarks.register
        // A value is always plain text; what would take it in as markup is refused.
        if let tag = ["{{{", "{{&", "{{%"].first(where: found.text.contains) {
            throw DiagnosedError(Diagnostic(.reportTemplateUnescaped, at: nil, ["tag": tag], file: found.path))
        }
        do {
            return try MustacheTemplate(string: "{{% CONTENT_TYPE: \(ValueMarks.name)}}" + found.text)
        } catch let error as MustacheTemplate.ParserError {
            let place = ["reason": "\(error.error)", "line": "\(error.context.lineNumber)"]
            throw DiagnosedError(Diagnostic(.reportTemplateUnreadable, at: nil, place, file: found.path))
        } catch {
            let place = ["reason": "\(error)", "line": "1"]
            throw DiagnosedError(Diagnostic(.reportTemplateUnreadable, at: nil, place, file: found.path))
        }
    }
}

/// One template of reports, with the pieces that it takes in.
package struct ReportTemplate: Sendable {
    let path: String
    let template: MustacheTemplate
    let pieces: MustacheLibrary
    let paths: PlaceholderPaths

    /// The source that it makes of values; a placeholder that there is no value for is a warning.
    package func fill(_ values: [String: Any]) -> Outcome<String> {
        let root = TemplateValues(values)
        let filled = template.render(root, library: pieces)
        let unknown = root.unknown.union(paths.unknown(in: values)).sorted().map { name in
            Diagnostic(.reportPlaceholderUnknown, at: nil, ["name": name], file: path)
        }
        return Outcome(ReportTemplate.plain(filled), unknown)
    }

    /// Front matter and body, each with its values made plain; more than one empty line becomes one.
    private static func plain(_ filled: String) -> String {
        let text = filled[...]
        guard text.hasPrefix("---\n"), let end = text.dropFirst(4).firstRange(of: "\n---\n") else {
            return tidy(PlainValues.body(text))
        }
        let head = PlainValues.head(text[..<end.lowerBound]).split(separator: "\n").joined(separator: "\n")
        return head + "\n---\n\n" + tidy(PlainValues.body(text[end.upperBound...]))
    }

    private static func tidy(_ body: String) -> String {
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        var kept: [Substring] = []
        for line in lines where !line.allSatisfy(\.isWhitespace) || kept.last.map({ !$0.isEmpty }) ?? false {
            kept.append(line.allSatisfy(\.isWhitespace) ? "" : line)
        }
        while kept.last?.isEmpty == true { kept.removeLast() }
        return kept.joined(separator: "\n") + "\n"
    }
}

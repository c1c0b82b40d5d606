import Diagnostics
import PlanModel
import Reading
import Yams

/// A value of a job file with its place.
struct JobNode {
    private let node: Node
    private let file: SourceFile

    /// The file's values; throws what is wrong with it as YAML.
    static func parse(_ file: SourceFile) throws(DiagnosedError) -> JobNode {
        if let place = YAMLMarks.firstReference(in: file.text) {
            throw DiagnosedError(Diagnostic(.jobReference, at: file.span(of: place)))
        }
        do {
            guard let node = try Yams.compose(yaml: file.text, .basic) else {
                throw DiagnosedError(Diagnostic(.jobEmpty, at: SourceSpan(start: 0, end: 0)))
            }
            return JobNode(node: node, file: file)
        } catch let error as DiagnosedError {
            throw error
        } catch let error as YamlError {
            throw DiagnosedError(error.told(of: file))
        } catch {
            throw DiagnosedError(Diagnostic(.jobNotYAML, at: nil, ["reason": "\(error)"]))
        }
    }

    var span: SourceSpan? {
        guard let mark = node.mark else { return nil }
        return file.span(line: mark.line, column: mark.column, length: text?.utf8.count ?? 1)
    }

    var isBlank: Bool { node == Node("", Tag(.null)) || text?.isEmpty ?? false }

    /// A value on its own, with nothing below it.
    var text: String? { node.scalar.map { $0.string.precomposedStringWithCanonicalMapping } }

    var list: [JobNode]? { node.sequence.map { $0.map { JobNode(node: $0, file: file) } } }

    /// Keys with their values, in the order of the file.
    var entries: [(key: JobNode, value: JobNode)]? {
        node.mapping.map { mapping in
            mapping.map { (JobNode(node: $0.key, file: file), JobNode(node: $0.value, file: file)) }
        }
    }

    /// One value, or a list of them; nil where something else stands among them.
    var texts: [Text]? {
        let nodes = list ?? [self]
        let texts = nodes.compactMap { node in node.text.map { Text($0.trimmingBlanks, span: node.span) } }
        return texts.count == nodes.count ? texts : nil
    }
}

/// Marks of YAML by which a short file could become an endless one, or a value something else than it says.
private enum YAMLMarks {
    /// The first anchor, alias or tag: `&`, `*` or `!` where a value begins, outside of quotes.
    static func firstReference(in text: String) -> Substring? {
        for line in text.split(separator: "\n") {
            var opensValue = true
            var quote: Character?
            for index in line.indices {
                let character = line[index]
                if let open = quote {
                    if character == open { quote = nil }
                } else if character == "\"" || character == "'" {
                    if opensValue { quote = character }
                    opensValue = false
                } else if character == "#", opensValue {
                    break
                } else if opensValue, "&*!".contains(character) {
                    return line[index...].prefix { !$0.isWhitespace }
                } else if !character.isWhitespace {
                    opensValue = "[{,:-?".contains(character)
                }
            }
        }
        return nil
    }
}

extension YamlError {
    fileprivate func told(of file: SourceFile) -> Diagnostic {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let span = file.span(line: mark.line, column: mark.column, length: 1)
            return Diagnostic(.jobNotYAML, at: span, ["reason": problem])
        case .duplicatedKeysInMapping(let keys, _):
            return Diagnostic(.jobNotYAML, at: nil, ["reason": "duplicate keys: \(keys)"])
        default: return Diagnostic(.jobNotYAML, at: nil, ["reason": "\(self)"])
        }
    }
}

extension SourceFile {
    /// The place of some bytes at a line and a column, both from 1 and columns in characters.
    fileprivate func span(line: Int, column: Int, length: Int) -> SourceSpan? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard line > 0, line <= lines.count else { return nil }
        let text = lines[line - 1]
        let start =
            text.unicodeScalars.index(
                text.startIndex, offsetBy: column - 1, limitedBy: text.endIndex) ?? text.endIndex
        let end = text.utf8.index(start, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
        return span(of: start..<end)
    }
}

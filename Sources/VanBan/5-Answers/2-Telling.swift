import Diagnostics
import Publishing
import Reading

/// What the rooms below say, which know no public type.
typealias Found = Diagnostics.Diagnostic

/// Turns what was found inside into public diagnostics, with lines and columns in place of offsets.
struct Telling: Sendable {
    /// What the source is called inside, and outside.
    private let path: String
    private let name: String
    private let sources: [String: SourceFile]

    /// - Parameters:
    ///   - path: what the source is called inside; `name` is what the caller calls it.
    ///   - bytes: the source; nil where it is a value and has no lines.
    ///   - others: the files that were read with it.
    init(path: String, name: String, bytes: [UInt8]?, others: [SourceFile] = []) {
        self.path = path
        self.name = name
        var sources = Dictionary(others.map { ($0.name, $0) }) { first, _ in first }
        if let bytes {
            sources[path] = (try? SourceFile(name: path, bytes: bytes)) ?? SourceFile(unreadable: path, bytes: bytes)
        }
        self.sources = sources
    }

    func told(_ found: [Found]) -> [Diagnostic] { found.map(told) }

    private func told(_ found: Found) -> Diagnostic {
        var told = Diagnostic(found)
        guard let file = found.file, let source = sources[file] ?? nil, let span = found.span else {
            // A value has no lines, and no name that would tell its owner anything.
            told.place = found.file.flatMap { $0 == path && sources[path] == nil ? nil : place($0, line: found.line) }
            return told
        }
        let (start, end) = (source.position(of: span.start), source.position(of: span.end))
        told.place = Diagnostic.Place(
            file: file == path ? name : file, line: start.line, column: start.column, endLine: end.line,
            endColumn: end.column)
        return told
    }

    private func place(_ file: String, line: Int?) -> Diagnostic.Place {
        Diagnostic.Place(file: file == path ? name : file, line: line)
    }
}

extension Diagnostic {
    /// The same without a place.
    init(_ found: Found) {
        let (message, arguments) = (found.message, found.arguments)
        code = message.code
        severity = Severity(found.severity)
        self.message = Wording(
            vietnamese: message.sentence(in: .vietnamese, arguments), english: message.sentence(in: .english, arguments)
        )
        let hints = Diagnostics.Language.allCases.map { message.hint(in: $0, arguments) }
        if let vietnamese = hints[0], let english = hints[1] {
            hint = Wording(vietnamese: vietnamese, english: english)
        }
        clause = found.clause
        certainty = found.certainty
        pointer = found.pointer
    }
}

extension Diagnostic.Severity {
    fileprivate init(_ severity: Diagnostics.Severity) {
        switch severity {
        case .note: self = .note
        case .warning: self = .warning
        case .error: self = .error
        }
    }
}

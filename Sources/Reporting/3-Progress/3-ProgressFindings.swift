import Diagnostics

/// Findings of many rows: the first of each kind one by one, the others counted.
struct ProgressFindings {
    /// Of one kind no more are told one by one.
    private static let shown = 20

    private struct Found {
        var file: Int
        var offset: Int
        var diagnostic: Diagnostic
    }

    private var found: [Found] = []
    private var counts: [Message: Int] = [:]
    private let files: [String]

    init(files: [String]) { self.files = files }

    private(set) var hasErrors = false

    /// - Parameter span: asked for only when the finding is told.
    mutating func report(
        _ message: Message, file: Int, line: Int?, span: @autoclosure () -> SourceSpan?,
        _ arguments: @autoclosure () -> [String: String]
    ) {
        if message.severity == .error { hasErrors = true }
        counts[message, default: 0] += 1
        guard counts[message]! <= ProgressFindings.shown else { return }
        let place = span()
        var diagnostic = Diagnostic(message, at: place, arguments(), file: files[file])
        diagnostic.line = line
        found.append(Found(file: file, offset: place?.start ?? 0, diagnostic: diagnostic))
    }

    /// In the order of the files and their lines; what was only counted comes last.
    var all: [Diagnostic] {
        let sorted = found.enumerated().sorted { left, right in
            let places = ((left.element.file, left.element.offset), (right.element.file, right.element.offset))
            return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
        }
        let further = counts.filter { $0.value > ProgressFindings.shown }.sorted { $0.key.code < $1.key.code }
        return sorted.map(\.element.diagnostic)
            + further.map { message, count in
                Diagnostic(.progressFurther, ["code": message.code, "count": "\(count - ProgressFindings.shown)"])
            }
    }
}

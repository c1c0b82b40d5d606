import Diagnostics

extension PlainTextImport {
    /// Where every step writes down what it changed and what it has to ask.
    struct Ledger {
        let file: SourceFile
        private var changes: [ImportResult.Change] = []
        private var questions: [ImportResult.Question] = []

        init(_ file: SourceFile) { self.file = file }

        /// Writes down one change, made of any number of edits.
        mutating func change(_ message: Message, _ edits: [Replacement], _ arguments: [String: String] = [:]) {
            let edits = edits.map { ImportResult.Edit(span: file.span(of: $0.place), replacement: $0.text) }
            guard let span = edits.map(\.span).reduce(nil, { $0?.union($1) ?? $1 }) else { return }
            var arguments = arguments
            arguments["count"] = arguments["count"] ?? "\(edits.count)"
            changes.append(
                ImportResult.Change(
                    diagnostic: Diagnostic(message, at: span, arguments, file: file.name),
                    line: file.position(of: span.start).line, edits: edits))
        }

        /// Writes down a question, at the place that it was read from.
        mutating func ask(_ message: Message, at place: Place?, _ arguments: [String: String] = [:]) {
            let span = place.map { file.span(of: $0) } ?? SourceSpan(start: 0, end: 0)
            questions.append(
                ImportResult.Question(
                    diagnostic: Diagnostic(message, at: span, arguments, file: file.name), line: line(of: place)))
        }

        /// The line that a place lies on; 1 for none.
        func line(of place: Place?) -> Int {
            place.map { file.position(of: file.span(of: $0).start).line } ?? 1
        }

        func result(source: String) -> ImportResult {
            var result = ImportResult()
            result.source = source
            result.changes = changes.enumerated().sorted { left, right in
                (left.element.line, left.offset) < (right.element.line, right.offset)
            }.map(\.element)
            result.questions = questions.enumerated().sorted { left, right in
                (left.element.line, left.offset) < (right.element.line, right.offset)
            }.map(\.element)
            return result
        }
    }

    /// A stretch of the file's text.
    typealias Place = Range<String.Index>

    /// What stands at a place gives way to a text.
    struct Replacement {
        var place: Place
        var text: String

        init(_ place: Place, by text: String) {
            self.place = place
            self.text = text
        }
    }
}

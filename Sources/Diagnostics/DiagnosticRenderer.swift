/// Writes diagnostics for people, in either language, with the line of the source that they speak of.
package struct DiagnosticRenderer: Sendable {
    package var language: Language
    /// Whether the terminal shows colours; the caller knows about pipes and `NO_COLOR`.
    package var usesColour: Bool
    private let sources: [String: SourceFile]

    /// The files that spans point into, found by the name that the diagnostics carry.
    package init(language: Language = .vietnamese, usesColour: Bool = false, sources: [SourceFile] = []) {
        self.language = language
        self.usesColour = usesColour
        self.sources = Dictionary(sources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// `FILE:LINE:COLUMN: lỗi: sentence [CODE]`, the line with carets, `gợi ý: …`, `căn cứ: clause`; no line end.
    package func text(_ diagnostic: Diagnostic) -> String {
        var lines = [headline(of: diagnostic)]
        if let span = diagnostic.span, let source = source(of: diagnostic) {
            let excerpt = SourceExcerpt(of: span, in: source)
            lines.append("  " + excerpt.line)
            lines.append("  " + paint(excerpt.carets, with: colour(of: diagnostic.severity)))
        }
        if let hint = diagnostic.message.hint(in: language, diagnostic.arguments) {
            lines.append(paint(words.hint + ":", with: .cyan) + " " + singleLine(hint))
        }
        if let clause = diagnostic.clause {
            let certainty = diagnostic.certainty.map { " [\($0)]" } ?? ""
            lines.append(paint(words.clause + ":", with: .cyan) + " " + singleLine(clause) + certainty)
        }
        return lines.joined(separator: "\n")
    }

    /// `FILE:LINE:COLUMN: lỗi: sentence [CODE]`.
    package func headline(of diagnostic: Diagnostic) -> String {
        let sentence = singleLine(diagnostic.message.sentence(in: language, diagnostic.arguments))
        let severity = paint(words.severity(diagnostic.severity) + ":", with: colour(of: diagnostic.severity))
        let place = place(of: diagnostic).map { paint($0 + ":", with: .bold) + " " } ?? ""
        return "\(place)\(severity) \(sentence) [\(diagnostic.message.code)]"
    }

    /// File, line and column as far as they are known; a JSON model has a pointer in place of a line.
    private func place(of diagnostic: Diagnostic) -> String? {
        guard let file = diagnostic.file else { return nil }
        if let start = positions(of: diagnostic)?.start { return "\(singleLine(file)):\(start.line):\(start.column)" }
        if let line = diagnostic.line {
            return "\(singleLine(file)):\(line)" + (diagnostic.column.map { ":\($0)" } ?? "")
        }
        if let pointer = diagnostic.pointer { return "\(singleLine(file)):\(singleLine(pointer))" }
        return singleLine(file)
    }

    func positions(of diagnostic: Diagnostic) -> (start: SourcePosition, end: SourcePosition)? {
        guard let span = diagnostic.span, let source = source(of: diagnostic) else { return nil }
        return (source.position(of: span.start), source.position(of: span.end))
    }

    private func source(of diagnostic: Diagnostic) -> SourceFile? { diagnostic.file.flatMap { sources[$0] } }
}

// MARK: - Words and colours

extension DiagnosticRenderer {
    private struct Words {
        var error: String
        var warning: String
        var note: String
        var hint: String
        var clause: String

        func severity(_ severity: Severity) -> String {
            switch severity {
            case .error: error
            case .warning: warning
            case .note: note
            }
        }
    }

    private var words: Words {
        switch language {
        case .vietnamese: Words(error: "lỗi", warning: "cảnh báo", note: "ghi chú", hint: "gợi ý", clause: "căn cứ")
        case .english: Words(error: "error", warning: "warning", note: "note", hint: "hint", clause: "clause")
        }
    }

    /// Parameters of the terminal's "select graphic rendition".
    private enum Colour: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "1;34"
        case cyan = "36"
    }

    private func colour(of severity: Severity) -> Colour {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .blue
        }
    }

    private func paint(_ text: String, with colour: Colour) -> String {
        usesColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Values of the document stand in sentences: none of them may start a line or steer the terminal.
    private func singleLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0.steersTerminal ? "\u{FFFD}" : $0 })
    }
}

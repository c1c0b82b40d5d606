import Diagnostics
import PlanModel

/// Reads a source, front matter and natural text, into an official document.
///
/// Everything that is wrong is collected, and the document is as good as the source allows; it is nil
/// only without front matter. Whoever wants to write a file first asks whether there are errors.
package enum SourceReader {
    /// - Parameters:
    ///   - defaults: the office's `vanban.yaml`, whose values stand where the source has no key of its own.
    ///   - knownKinds: the names of the kinds of documents, as in the list of kinds.
    package static func read(
        _ file: SourceFile, defaults: SourceFile? = nil, knownKinds: [String]
    ) -> Outcome<OfficialDocument?> {
        let tree = parse(file)
        guard let source = tree.value else { return Outcome(nil, tree.diagnostics) }
        let understood = understand(source, of: file, defaults: defaults, knownKinds: knownKinds)
        let own = tree.diagnostics + understood.diagnostics.filter { $0.file == file.name }
        return Outcome(
            understood.value, understood.diagnostics.filter { $0.file != file.name } + own.ordered(in: file))
    }

    /// What the parts of a source mean.
    ///
    /// - Parameter requiresKind: false where the kind is still to come.
    static func understand(
        _ source: SourceTree, of file: SourceFile, defaults: SourceFile?, knownKinds: [String],
        requiresKind: Bool = true
    ) -> Outcome<OfficialDocument> {
        var decoder = DocumentDecoder(knownKinds: knownKinds)
        var diagnostics: [Diagnostic] = []
        if let defaults {
            let settings = settings(defaults)
            let found = decoder.decode(settings.value, keepsSpans: false)
            diagnostics = (settings.diagnostics + found).ordered(in: defaults)
        }
        var found = decoder.decode(source.head, keepsSpans: true)
        if requiresKind { found += decoder.requireKind() }
        decoder.document.body = source.body
        decoder.document.annexes = source.annexes
        return Outcome(decoder.document, diagnostics + found.ordered(in: file))
    }

    /// The source taken apart, before anything is understood. Nil without front matter.
    package static func parse(_ file: SourceFile) -> Outcome<SourceTree?> {
        switch FrontMatter.find(in: file) {
        case .failure(let problem): return Outcome(nil, [problem.diagnostic].ordered(in: file))
        case .success(let parts):
            let head = FrontMatterReader.read(parts.head, of: file, schema: .document)
            let body = BodyReader.read(parts.body, of: file)
            var diagnostics = head.diagnostics + body.diagnostics
            if body.value.body.isEmpty, body.diagnostics.isEmpty {
                diagnostics.append(Diagnostic(.emptyBody, at: file.span(of: parts.closing)))
            }
            return Outcome(
                SourceTree(head: head.value, body: body.value.body, annexes: body.value.annexes),
                diagnostics.ordered(in: file))
        }
    }

    /// What the office's `vanban.yaml` says of every paper: a document that holds nothing else.
    package static func office(_ file: SourceFile, knownKinds: [String]) -> Outcome<OfficialDocument> {
        let settings = settings(file)
        var decoder = DocumentDecoder(knownKinds: knownKinds)
        let found = decoder.decode(settings.value, keepsSpans: false)
        return Outcome(decoder.document, (settings.diagnostics + found).ordered(in: file))
    }

    /// The annexes of a file that holds nothing else; it needs no front matter.
    package static func annexes(_ file: SourceFile) -> Outcome<[Annex]> {
        let front = try? FrontMatter.find(in: file).get()
        let parts = BodyReader.read(front?.body ?? file.text[...], of: file)
        var diagnostics = parts.diagnostics
        if let front, !front.head.trimmed.isEmpty {
            diagnostics.append(Diagnostic(.annexFrontMatter, at: file.span(of: front.head.trimmed)))
        }
        if let stray = parts.value.body.first ?? (parts.value.annexes.isEmpty ? Block(.paragraph, text: []) : nil) {
            diagnostics.append(
                Diagnostic(.annexFileWithoutLine, at: stray.span ?? SourceSpan(start: 0, end: 0)))
        }
        return Outcome(parts.value.annexes, diagnostics.ordered(in: file))
    }

    /// The office's `vanban.yaml`: the keys of a source, without its marks and its text.
    package static func settings(_ file: SourceFile) -> Outcome<SourceRecord> {
        let head = FrontMatterReader.read(file.text[...], of: file, schema: .document)
        return Outcome(head.value, head.diagnostics.ordered(in: file))
    }
}

extension [Diagnostic] {
    /// The diagnostics of one file in the order of its text.
    fileprivate func ordered(in file: SourceFile) -> [Diagnostic] {
        let named = map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.file = file.name
            return diagnostic
        }
        return named.sorted { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }
    }
}

import Diagnostics
import PlanModel

/// A source that was read once and is filled for each row of data: only what a value can change is understood anew.
///
/// A value is plain text wherever it stands: texts are filled after the source was taken apart, and what has to be
/// filled earlier is a number, a date, or a name out of a list, in which nothing else is ever seen.
package struct SourceTemplate: Sendable {
    /// What is the same in every document; its texts still hold their placeholders.
    package private(set) var document: OfficialDocument
    /// Entries that are read anew for each row.
    private let typed: [SourceEntry]
    private let knownKinds: [String]
    /// The blocks with placeholders: of the body, then of each annex.
    private var places: [[BlockPlace]] = []

    /// - Parameters:
    ///   - defaults: the office's `vanban.yaml`, in which braces are text.
    ///   - knownKinds: the names of the kinds of documents.
    package static func read(
        _ file: SourceFile, defaults: SourceFile? = nil, knownKinds: [String]
    ) -> Outcome<SourceTemplate?> {
        let tree = SourceReader.parse(file)
        guard var source = tree.value else { return Outcome(nil, tree.diagnostics) }
        let typed = source.head.entries.filter { !TypedValues.placeholders(.typed, in: $0).isEmpty }
        let misplaced = source.misplaced
        source.head.entries.removeAll { entry in typed.contains { $0.key == entry.key } }
        let base = SourceReader.understand(
            source, of: file, defaults: defaults, knownKinds: knownKinds,
            requiresKind: !typed.contains { $0.key == .kind })
        let template = SourceTemplate(base.value, typed: typed, knownKinds: knownKinds)
        let diagnostics = misplaced.map {
            Diagnostic(.placeholderNotHere, at: $0.span, ["name": $0.name], file: file.name)
        }
        return Outcome(template, tree.diagnostics + base.diagnostics + diagnostics)
    }

    /// A document that was understood some other way, as a template of its texts.
    package init(_ document: OfficialDocument) { self.init(document, typed: [], knownKinds: []) }

    private init(_ document: OfficialDocument, typed: [SourceEntry], knownKinds: [String]) {
        self.document = document
        self.typed = typed
        self.knownKinds = knownKinds
        places = [document.body.placesWithPlaceholders] + document.annexes.map(\.body.placesWithPlaceholders)
    }

    /// The same with the rows of its tables' files and the annexes of other files, in which braces are text.
    ///
    /// - Parameter document: what ``document`` became; no block of it was added or taken away.
    package func completed(as document: OfficialDocument) -> SourceTemplate {
        var template = self
        template.document = document
        return template
    }

    /// Every placeholder with its place, in the order of the source.
    package var placeholders: [Placeholder] {
        var found: [Placeholder] = typed.flatMap {
            TypedValues.placeholders(.typed, in: $0) + TypedValues.placeholders(.text, in: $0)
        }
        let collecting = Filling { text, span in
            found += text.placeholders.map { place in
                Placeholder(name: String(text[place].dropFirst(2).dropLast(2)), span: span)
            }
            return nil
        }
        var document = document
        if let number = document.number.number { _ = collecting.rewrite(number, document.number.span) }
        fill(&document, by: collecting)
        return found
    }

    /// The document of a row.
    ///
    /// Findings speak of places in the source, as those of the source itself do.
    package func document(with values: RowValues) -> Outcome<OfficialDocument> {
        var outcome = head(with: values)
        fill(&outcome.value, by: Filling { text, _ in values.filling(text) })
        return outcome
    }

    /// The document with what must be read anew, and with all other texts as they were: for looking at every row of a
    /// table before the first one is made.
    package func head(with values: RowValues) -> Outcome<OfficialDocument> {
        guard !typed.isEmpty else { return number(of: document, with: values) }
        var decoder = DocumentDecoder(knownKinds: knownKinds)
        decoder.document = document
        let record = SourceRecord(entries: typed.map { TypedValues.filled($0, with: values) })
        let found = decoder.decode(record, keepsSpans: true) + decoder.requireKind()
        return Outcome(decoder.document, found)
    }

    /// The number of a document that was built as a value is text, as all of it.
    private func number(of document: OfficialDocument, with values: RowValues) -> Outcome<OfficialDocument> {
        guard let filled = document.number.number.flatMap(values.filling)?.trimmingBlanks else {
            return Outcome(document)
        }
        var document = document
        document.number.number = filled.isEmpty ? nil : filled
        return Outcome(document)
    }

    private func fill(_ document: inout OfficialDocument, by filling: Filling) {
        filling.fill(&document)
        filling.fill(&document.body, at: places[0])
        for index in places.indices.dropFirst() {
            filling.fill(&document.annexes[index - 1].label)
            filling.fill(&document.annexes[index - 1].title)
            filling.fill(&document.annexes[index - 1].body, at: places[index])
        }
    }
}

extension SourceTree {
    /// Placeholders where a file is named.
    fileprivate var misplaced: [Placeholder] {
        let files = (body + annexes.flatMap(\.body)).compactMap { $0.table?.file ?? $0.figure?.file ?? nil }
        return head.entries.flatMap { TypedValues.placeholders(.path, in: $0) }
            + files.flatMap { file in
                file.string.placeholders.map { place in
                    Placeholder(name: String(file.string[place].dropFirst(2).dropLast(2)), span: file.span)
                }
            }
    }
}

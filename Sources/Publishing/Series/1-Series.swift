import Diagnostics
import PageModel
import PlanModel
import Reading

/// A source that many documents are made from, read once with every file that it names.
///
/// Whatever happens to those files afterwards, all documents are made from what was read here.
package struct Series: Sendable {
    package let name: String
    let template: SourceTemplate
    let annexFiles: [SourceFile]
    let pictures: [String: Picture]
    /// Its places are those of the source; a model's are those of another file.
    let keepsPlaces: Bool
    /// Stands for the source and for all that it names.
    package let fingerprint: Fingerprint

    /// The source, and the files that it names, in which places lie.
    private let files: [SourceFile]

    init(
        name: String, template: SourceTemplate, source: SourceFile?, annexFiles: [SourceFile],
        pictures: [String: Picture], fingerprint: Fingerprint
    ) {
        self.name = name
        self.template = template
        self.annexFiles = annexFiles
        self.pictures = pictures
        self.fingerprint = fingerprint
        keepsPlaces = source != nil
        files = [source].compactMap(\.self) + annexFiles
    }

    /// What the rows of a table must fill.
    package var placeholders: [Placeholder] { template.placeholders }

    /// What can be said of a row's values without laying anything out.
    package func check(_ values: RowValues) -> [Diagnostic] {
        located(template.head(with: values).diagnostics.map { $0.inFile(name) })
    }

    /// Findings with their lines and columns, to be told when the source is no longer at hand.
    package func located(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.map { diagnostic in
            guard let span = diagnostic.span, let file = files.first(where: { $0.name == diagnostic.file }) else {
                return diagnostic
            }
            var located = diagnostic
            let position = file.position(of: span.start)
            (located.line, located.column) = (position.line, position.column)
            return located
        }
    }
}

extension Publisher {
    /// Reads a source for many documents; nil when no document could be made from it.
    package func series(_ bytes: [UInt8], name: String, settings: PublishSettings) -> Outcome<Series?> {
        do throws(DiagnosedError) {
            let defaults = try defaults.file(for: name)
            let isModel = ModelJSON.looksLikeModel(bytes)
            let source = isModel ? nil : try file(bytes, name: name)
            let read =
                source.map { SourceTemplate.read($0, defaults: defaults, knownKinds: naming.kindNames) }
                ?? model(bytes, name: name)
            guard let template = read.value else { return Outcome(nil, read.diagnostics) }
            var named: Outcome<OfficialDocument?> = Outcome(template.document)
            refuseNamedFiles(in: &named)
            guard named.value != nil else {
                return Outcome(nil, (read.diagnostics + named.diagnostics).map { $0.inFile(name) })
            }
            var files = SeriesFiles(name: name, source: bytes, defaults: defaults)
            var found = read.diagnostics + files.complete(template.document)
            annexFiles = files.annexes
            found += leftovers(in: bytes, name: name, isDraft: settings.draft)
            found += try files.readPictures(folders: self.defaults.folders(for: name), by: typesetter)
            let series = Series(
                name: name, template: template.completed(as: files.document), source: source,
                annexFiles: files.annexes, pictures: files.pictures, fingerprint: files.fingerprint)
            return Outcome(series, series.located(found.map { $0.inFile(name) }))
        } catch {
            return Outcome(nil, error.diagnostics.map { $0.inFile(name) })
        }
    }

    /// The same of a document that was built as a value; its texts may hold placeholders.
    package func series(_ document: OfficialDocument, name: String) -> Series {
        var fingerprint = Fingerprint()
        fingerprint.take(ModelJSON.encode(document))
        return Series(
            name: name, template: SourceTemplate(document), source: nil, annexFiles: [], pictures: [:],
            fingerprint: fingerprint)
    }

    private func model(_ bytes: [UInt8], name: String) -> Outcome<SourceTemplate?> {
        let model = ModelJSON.decode(bytes, name: name, knownKinds: naming.kindNames)
        return Outcome(model.value.map { SourceTemplate($0) }, model.diagnostics)
    }

    private func file(_ bytes: [UInt8], name: String) throws(DiagnosedError) -> SourceFile {
        do throws(NotUTF8) {
            return try SourceFile(name: name, bytes: bytes)
        } catch {
            throw DiagnosedError(FileKind.complaint(about: bytes, name: name) ?? error.diagnostic)
        }
    }

    /// One document of a series: that of a row, or of the source itself.
    package func publish(
        _ series: Series, values: RowValues?, settings: PublishSettings
    ) -> Outcome<Publication?> {
        annexFiles = series.annexFiles
        pictures = series.pictures
        defer { pictures = [:] }
        memory.keepsLines = true
        let filled = values.map { series.template.document(with: $0) } ?? Outcome(series.template.document)
        let understood = Outcome<OfficialDocument?>(
            filled.value, filled.diagnostics.map { $0.inFile(series.name) })
        let outcome = publish(understood, name: series.name, settings: settings, keepsPlaces: series.keepsPlaces)
        return Outcome(outcome.value, series.located(outcome.diagnostics))
    }
}

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

    /// What the rows of a table must fill.
    package var placeholders: [Placeholder] { template.placeholders }

    /// What can be said of a row's values without laying anything out.
    package func check(_ values: RowValues) -> [Diagnostic] {
        template.head(with: values).diagnostics.map { $0.inFile(name) }
    }
}

extension Publisher {
    /// Reads a source for many documents; nil when no document could be made from it.
    package func series(_ bytes: [UInt8], name: String, settings: PublishSettings) -> Outcome<Series?> {
        do throws(DiagnosedError) {
            let defaults = try defaults.file(for: name)
            let read = try template(bytes, name: name, defaults: defaults)
            guard let template = read.value else { return Outcome(nil, read.diagnostics) }
            var files = SeriesFiles(name: name, source: bytes, defaults: defaults)
            var found = read.diagnostics + files.complete(template.document)
            annexFiles = files.annexes
            found += leftovers(in: bytes, name: name, isDraft: settings.draft)
            found += try files.readPictures(folders: self.defaults.folders(for: name), by: typesetter)
            let series = Series(
                name: name, template: template.completed(as: files.document), annexFiles: files.annexes,
                pictures: files.pictures, keepsPlaces: !ModelJSON.looksLikeModel(bytes),
                fingerprint: files.fingerprint)
            return Outcome(series, found.map { $0.inFile(name) })
        } catch {
            return Outcome(nil, error.diagnostics.map { $0.inFile(name) })
        }
    }

    private func template(
        _ bytes: [UInt8], name: String, defaults: SourceFile?
    ) throws(DiagnosedError) -> Outcome<SourceTemplate?> {
        if ModelJSON.looksLikeModel(bytes) {
            let model = ModelJSON.decode(bytes, name: name, knownKinds: naming.kindNames)
            return Outcome(model.value.map { SourceTemplate($0) }, model.diagnostics)
        }
        do throws(NotUTF8) {
            let file = try SourceFile(name: name, bytes: bytes)
            return SourceTemplate.read(file, defaults: defaults, knownKinds: naming.kindNames)
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
        return publish(understood, name: series.name, settings: settings, keepsPlaces: series.keepsPlaces)
    }
}

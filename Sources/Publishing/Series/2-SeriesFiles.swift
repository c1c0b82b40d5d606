import Diagnostics
import Foundation
import PageModel
import PlanModel
import Reading

/// The files that a series' source names, read and taken into its fingerprint.
struct SeriesFiles {
    private let name: String
    private(set) var document = OfficialDocument(kind: Text(""))
    private(set) var annexes: [SourceFile] = []
    private(set) var pictures: [String: Picture] = [:]
    private(set) var fingerprint = Fingerprint()

    init(name: String, source: [UInt8], defaults: SourceFile?) {
        self.name = name
        fingerprint.take(source)
        fingerprint.take(defaults?.bytes ?? [])
    }

    /// Puts rows into tables and adds the annexes that lie in files of their own.
    mutating func complete(_ template: OfficialDocument) -> [Diagnostic] {
        let filled = TableFiles.fill(template, besides: name)
        document = filled.value
        var files = AnnexFiles()
        files.append(to: &document, besides: name)
        annexes = files.sources
        for annex in annexes { fingerprint.take(annex.bytes) }
        for table in (document.body + document.annexes.flatMap(\.body)).compactMap(\.table) { take(table) }
        return filled.diagnostics + files.diagnostics
    }

    private mutating func take(_ table: Table) {
        for row in table.header + table.rows.map(\.cells) {
            for cell in row { fingerprint.take(cell.text.plain) }
        }
    }

    /// Those that cannot be read are told here, once.
    mutating func readPictures(folders: [URL], by typesetter: Typesetter) throws(DiagnosedError) -> [Diagnostic] {
        guard !document.pictureNames.isEmpty else { return [] }
        var ignored: [Diagnostic] = []
        let session = try typesetter.session(for: document, &ignored)
        var files = PictureFiles(folders: folders, session: session)
        files.read(document)
        pictures = files.pictures
        for name in pictures.keys.sorted() { fingerprint.take(pictures[name]!.bytes) }
        return files.diagnostics
    }
}

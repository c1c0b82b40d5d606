import Diagnostics
import PageModel

/// Writes pages of placed values as PDF files.
///
/// One writer per worker, kept for all of its documents: it keeps faces, pictures and pages compressed, so that a batch
/// makes them once. What it keeps shows in no file: that depends on the document, the faces and the policy alone, on no
/// clock, locale, time zone or earlier document.
package final class PDFWriter {
    /// What a file names as the program that wrote it.
    static let producer = PDFValue.text("vanban")

    private let embedding: Embedding
    private var records: [String: FaceRecord] = [:]
    private var pictures: PictureShelf
    private var contents: ContentShelf

    /// - Parameters:
    ///   - contentLimit: bytes of pages' contents that are kept.
    ///   - pictureLimit: bytes of pictures that are kept.
    package init(_ embedding: Embedding = .used, contentLimit: Int = 64 << 20, pictureLimit: Int = 64 << 20) {
        self.embedding = embedding
        pictures = PictureShelf(limit: pictureLimit)
        contents = ContentShelf(limit: contentLimit)
    }

    /// The document as a PDF file, in memory.
    ///
    /// - Parameter material: where its text was set.
    /// - Throws: when a face cannot be embedded, a picture cannot be drawn, or the document's day is none.
    package func write(
        _ document: PagedDocument, from material: any DocumentMaterial
    ) throws(DiagnosedError) -> [UInt8] {
        for record in records.values { record.forgetShown() }
        var pages = PageWriting(material: material, openFace: record) { picture throws(DiagnosedError) in
            try self.pictures.entry(picture, from: material)
        }
        var streams: [[UInt8]] = []
        for page in document.pages { streams.append(contents.compressed(try pages.content(of: page))) }
        let fonts = try fonts(pages)
        let isModern = pages.faces.contains { $0?.description.outlines == .postScript }
        var assembly = DocumentAssembly(
            document, streams: streams, version: isModern ? "1.6" : "1.4")
        return try assembly.file(fonts: fonts, pictures: pages.pictures)
    }

    private func record(of face: any EmbeddableFace, slot: Int) -> FaceRecord {
        if let known = records[face.identity], known.slot == slot { return known }
        let record = FaceRecord(face, slot: slot)
        records[face.identity] = record
        return record
    }

    private func fonts(_ pages: PageWriting) throws(DiagnosedError) -> [(name: String, objects: PDFBundle)] {
        var fonts: [(name: String, objects: PDFBundle)] = []
        for record in pages.faces.compactMap(\.self) {
            if let font = try record.font(embedding) { fonts.append(("F\(record.slot)", font)) }
        }
        return fonts
    }
}

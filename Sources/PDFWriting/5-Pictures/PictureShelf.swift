import Diagnostics
import PageModel

/// The pictures that a writer has made ready, kept for the next document: an office's seal stands under every copy.
///
/// What is kept shows nowhere: pictures that have been let go are made anew.
struct PictureShelf {
    /// A picture as a drawing that a page may show.
    struct Entry {
        var objects: PDFBundle
        /// In points.
        var width: Double
        var height: Double
    }

    private var entries: [Key: Entry] = [:]
    private var size = 0
    private let limit: Int

    /// - Parameter limit: bytes that are kept; when more would be, all are let go.
    init(limit: Int) { self.limit = limit }

    /// Pictures that look alike, whatever they are shown for.
    struct Key: Hashable {
        let picture: Picture

        static func == (left: Key, right: Key) -> Bool {
            left.picture === right.picture
                || (left.picture.format == right.picture.format
                    && left.picture.orientation == right.picture.orientation
                    && left.picture.bytes == right.picture.bytes)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(picture.format)
            hasher.combine(picture.bytes.count)
        }
    }

    mutating func entry(_ picture: Picture, from material: any DocumentMaterial) throws(DiagnosedError) -> Entry {
        if let known = entries[Key(picture: picture)] { return known }
        let entry = try PictureShelf.entry(file: material.file(of: picture))
        let weight = entry.objects.objects.reduce(0) { $0 + ($1.stream?.count ?? 0) } + picture.bytes.count
        if size + weight > limit {
            entries = [:]
            size = 0
        }
        entries[Key(picture: picture)] = entry
        size += weight
        return entry
    }

    private static func entry(file bytes: [UInt8]) throws(DiagnosedError) -> Entry {
        do throws(PDFReadingError) {
            let file = try PDFFile(bytes)
            guard let page = try file.pages().first else { throw .damaged("no page") }
            return Entry(
                objects: try file.bundle(file.form(of: page)), width: page.width, height: page.height)
        } catch {
            throw DiagnosedError(Diagnostic(.documentNotWritten, ["reason": error.reason]))
        }
    }
}

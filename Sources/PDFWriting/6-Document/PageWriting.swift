import Diagnostics
import PageModel

/// Makes the contents of a document's pages, and notes the faces and pictures that they show.
struct PageWriting {
    private let material: any DocumentMaterial
    /// By the number under which the content of pages names a face.
    private(set) var faces: [FaceRecord?] = [nil, nil, nil, nil]
    private(set) var pictures: [(form: ContentStream.Form, objects: PDFBundle)] = []
    private var pictureNumbers: [PictureShelf.Key: Int] = [:]
    private let openFace: (any EmbeddableFace, Int) -> FaceRecord
    private let openPicture: (Picture) throws(DiagnosedError) -> PictureShelf.Entry

    /// - Parameters:
    ///   - openFace: what is known of a face.
    ///   - openPicture: a picture made ready.
    init(
        material: any DocumentMaterial, openFace: @escaping (any EmbeddableFace, Int) -> FaceRecord,
        openPicture: @escaping (Picture) throws(DiagnosedError) -> PictureShelf.Entry
    ) {
        self.material = material
        self.openFace = openFace
        self.openPicture = openPicture
    }

    mutating func content(of page: Page) throws(DiagnosedError) -> [UInt8] {
        var stream = ContentStream(height: page.height.points)
        var pen = TextPen()
        var ink = PlacedItem.Ink.black
        for item in page.items {
            if item.ink != ink {
                ink = item.ink
                stream.setInk(ink)
            }
            switch item.content {
            case .text(let line):
                pen.show(line, from: item.frame.x, with: try face(of: line.style), into: &stream)
            case .image(let picture): stream.show(try form(of: picture), in: item.frame)
            case .rule, .brace, .box, .shape, .region: stream.draw(item.marks)
            }
        }
        return stream.bytes
    }

    private mutating func face(of style: TextStyle) throws(DiagnosedError) -> FaceRecord {
        let slot = (style.bold ? 1 : 0) + (style.italic ? 2 : 0)
        if let known = faces[slot] { return known }
        let record = openFace(try material.face(of: style), slot)
        faces[slot] = record
        return record
    }

    private mutating func form(of picture: Picture) throws(DiagnosedError) -> ContentStream.Form {
        let key = PictureShelf.Key(picture: picture)
        if let number = pictureNumbers[key] { return pictures[number].form }
        let entry = try openPicture(picture)
        let form = ContentStream.Form(name: "P\(pictures.count)", width: entry.width, height: entry.height)
        pictureNumbers[key] = pictures.count
        pictures.append((form, entry.objects))
        return form
    }
}

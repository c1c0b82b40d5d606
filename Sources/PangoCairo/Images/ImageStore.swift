import CPangoCairo
import PageModel

/// The pictures that a session has opened, kept for the next document: an office's seal stands under every copy.
///
/// What is kept shows nowhere: pictures that have been let go are opened again.
final class ImageStore {
    private var surfaces: [Key: ImageSurface] = [:]
    private var drawings: [Key: Rsvg] = [:]
    private var size = 0
    private let limit: Int

    /// - Parameter limit: bytes of dots; when more would be kept, all are let go.
    init(limit: Int) { self.limit = limit }

    private struct Key: Hashable {
        let picture: Picture
        /// A JPEG whose dots are wanted.
        var isDecoded = false

        static func == (left: Key, right: Key) -> Bool {
            left.isDecoded == right.isDecoded && left.picture.bytes == right.picture.bytes
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(isDecoded)
            hasher.combine(picture.bytes.count)
        }
    }

    /// - Parameter decoded: only a picture of a page needs the dots of a JPEG.
    func surface(of picture: Picture, decoded: Bool) throws(ImageError) -> ImageSurface {
        let key = Key(picture: picture, isDecoded: decoded && picture.format == .jpeg)
        if let known = surfaces[key] { return known }
        let surface = try open(picture)
        if key.isDecoded { try Pixbuf.decode(picture.bytes, into: surface.pointer) }
        if size + surface.size > limit {
            surfaces = [:]
            size = 0
        }
        surfaces[key] = surface
        size += surface.size
        return surface
    }

    private func open(_ picture: Picture) throws(ImageError) -> ImageSurface {
        guard picture.format == .jpeg else { return try ImageSurface(png: picture.bytes) }
        guard let pixels = picture.pixels else { throw .damaged(reason: "JPEG") }
        return try ImageSurface(jpeg: picture.bytes, width: pixels.width, height: pixels.height)
    }

    func drawing(of picture: Picture) throws(ImageError) -> Rsvg {
        let key = Key(picture: picture)
        if let known = drawings[key] { return known }
        if drawings.count >= 50 { drawings = [:] }
        let drawing = try Rsvg(picture.bytes)
        drawings[key] = drawing
        return drawing
    }
}

extension TypesettingSession {
    /// Opens a picture as drawing will; throws when it is damaged, or when the machine lacks what draws it.
    package func open(_ picture: Picture) throws(ImageError) {
        switch picture.format {
        case .svg: try images.drawing(of: picture).tryOut()
        case .png, .jpeg: _ = try images.surface(of: picture, decoded: false)
        }
    }
}

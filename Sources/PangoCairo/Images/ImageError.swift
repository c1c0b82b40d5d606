import Diagnostics

/// Why a picture cannot be opened.
package enum ImageError: Error, Sendable, Hashable {
    /// In the decoder's own words.
    case damaged(reason: String)
    case missingLibrary(OptionalLibrary)
}

extension OptionalLibrary {
    static let rsvg = OptionalLibrary(name: "librsvg-2.so.2", kind: "SVG", package: "librsvg2-2")
    static let pixbuf = OptionalLibrary(
        name: "libgdk_pixbuf-2.0.so.0", kind: "JPEG (--png)", package: "libgdk-pixbuf-2.0-0")

    func open() throws(ImageError) -> Handle<ImageError> { try open(or: ImageError.missingLibrary) }
}

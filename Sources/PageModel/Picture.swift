/// A picture file with its real size, read but not yet decoded.
///
/// A class, and never changed, because its bytes may be many and every page that shows it shares them.
package final class Picture: Sendable {
    package enum Format: String, Sendable {
        case png, jpeg, svg
    }

    package let format: Format
    package let bytes: [UInt8]
    /// The size at which the picture is meant to be seen, by its own dots per inch, turned as it is meant to be seen.
    package let width: Length
    package let height: Length
    /// The file tells that size; otherwise it was assumed (96 dots per inch).
    package let isSizeKnown: Bool
    /// In dots; nil for a drawing that has none.
    package let pixels: (width: Int, height: Int)?
    /// How the dots are turned for viewing, 1 (as they lie) to 8, as cameras write it (Exif).
    package let orientation: Int
    /// What it shows, for those who cannot see it.
    package let description: String

    package init(
        _ format: Format, bytes: [UInt8], width: Length, height: Length, isSizeKnown: Bool = true,
        pixels: (width: Int, height: Int)? = nil, orientation: Int = 1, description: String = ""
    ) {
        self.format = format
        self.bytes = bytes
        self.width = width
        self.height = height
        self.isSizeKnown = isSizeKnown
        self.pixels = pixels
        self.orientation = orientation
        self.description = description
    }

    /// The same picture, shown for a reason of its own.
    package func described(as description: String) -> Picture {
        Picture(
            format, bytes: bytes, width: width, height: height, isSizeKnown: isSizeKnown, pixels: pixels,
            orientation: orientation, description: description)
    }
}

extension Picture: Hashable {
    package static func == (left: Picture, right: Picture) -> Bool {
        left === right
            || (left.format == right.format && left.width == right.width && left.height == right.height
                && left.description == right.description && left.bytes == right.bytes)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(format)
        hasher.combine(bytes.count)
        hasher.combine(description)
    }
}

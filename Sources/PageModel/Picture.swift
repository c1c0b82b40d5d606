/// A picture file with its real size, read but not yet decoded.
///
/// A class, and never changed, because its bytes may be many and every page that shows it shares them.
package final class Picture: Sendable {
    package enum Format: String, Sendable {
        case png, jpeg, svg
    }

    package let format: Format
    package let bytes: [UInt8]
    /// The size at which the picture is meant to be seen, by its own dots per inch.
    package let width: Length
    package let height: Length
    /// In dots; nil for a drawing that has none.
    package let pixels: (width: Int, height: Int)?
    /// What it shows, for those who cannot see it.
    package let description: String

    package init(
        _ format: Format, bytes: [UInt8], width: Length, height: Length, pixels: (width: Int, height: Int)? = nil,
        description: String = ""
    ) {
        self.format = format
        self.bytes = bytes
        self.width = width
        self.height = height
        self.pixels = pixels
        self.description = description
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

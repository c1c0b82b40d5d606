import CPangoCairo
import PageModel

/// What a picture's dots say about the ink of a signature or a seal and the ground behind it.
package struct InkSurvey: Sendable, Hashable {
    /// Dots through which all, or nearly all, shines.
    private(set) var clear = 0
    private(set) var all = 0
    /// Dots of ink: covered, and neither white nor nearly so.
    private(set) var ink = 0
    private(set) var blue = 0
    private(set) var red = 0

    /// Round the strokes of a pen, and inside the rings of a seal, most of the ground is bare.
    package var isGroundTransparent: Bool { all > 0 && clear * 5 >= all }
    package var isBlue: Bool { ink > 0 && blue * 2 > ink }
    package var isRed: Bool { ink > 0 && red * 2 > ink }

    /// Looks at no more than about 250,000 dots, evenly spread.
    init(_ surface: ImageSurface) {
        let pointer = surface.pointer
        let format = cairo_image_surface_get_format(pointer)
        guard format == CAIRO_FORMAT_ARGB32 || format == CAIRO_FORMAT_RGB24,
            let data = cairo_image_surface_get_data(pointer)
        else { return }
        let (width, height) = (
            Int(cairo_image_surface_get_width(pointer)), Int(cairo_image_surface_get_height(pointer))
        )
        let stride = Int(cairo_image_surface_get_stride(pointer))
        var step = 1
        while width * height / (step * step) > 250_000 { step += 1 }
        for y in Swift.stride(from: 0, to: height, by: step) {
            (data + y * stride).withMemoryRebound(to: UInt32.self, capacity: width) { row in
                for x in Swift.stride(from: 0, to: width, by: step) {
                    count(row[x], hasAlpha: format == CAIRO_FORMAT_ARGB32)
                }
            }
        }
    }

    /// Cairo's colours are already weighed with their alpha.
    private mutating func count(_ dot: UInt32, hasAlpha: Bool) {
        let alpha = hasAlpha ? Int(dot >> 24) : 255
        all += 1
        if alpha < 16 { clear += 1 }
        guard alpha >= 128 else { return }
        let (r, g, b) = (
            Int(dot >> 16 & 255) * 255 / alpha, Int(dot >> 8 & 255) * 255 / alpha, Int(dot & 255) * 255 / alpha
        )
        guard min(r, g, b) < 225 else { return }
        ink += 1
        if b >= r + 20, b >= g + 10 { blue += 1 }
        if r >= g + 40, r >= b + 40 { red += 1 }
    }
}

extension TypesettingSession {
    /// Nil for a drawing, and for a picture that cannot be opened.
    package func survey(_ picture: Picture) -> InkSurvey? {
        guard picture.format == .png else { return nil }
        return (try? images.surface(of: picture, decoded: false))?.survey
    }
}

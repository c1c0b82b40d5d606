import CPangoCairo
import PageModel

/// Draws one picture into its frame.
struct ImageDrawing {
    let picture: Picture
    let frame: Rectangle
    let images: ImageStore

    func draw(on context: OpaquePointer) throws(DrawingError) {
        cairo_save(context)
        defer { cairo_restore(context) }
        cairo_translate(context, frame.x.points, frame.y.points)
        do throws(ImageError) {
            if picture.format == .svg {
                let drawing = try images.drawing(of: picture)
                try drawing.draw(width: frame.width.points, height: frame.height.points, on: context)
            } else {
                try show(on: context)
            }
        } catch {
            throw DrawingError(error)
        }
    }

    private func show(on context: OpaquePointer) throws(ImageError) {
        let isPDF = cairo_surface_get_type(cairo_get_target(context)) == CAIRO_SURFACE_TYPE_PDF
        let surface = try images.surface(of: picture, decoded: !isPDF)
        let width = Double(cairo_image_surface_get_width(surface.pointer))
        let height = Double(cairo_image_surface_get_height(surface.pointer))
        // Onto the unit square, turned there, then stretched to the frame.
        cairo_scale(context, frame.width.points, frame.height.points)
        var turn = picture.turn
        cairo_transform(context, &turn)
        cairo_scale(context, 1 / width, 1 / height)
        cairo_set_source_surface(context, surface.pointer, 0, 0)
        cairo_paint(context)
    }
}

extension Picture {
    /// The unit square as it lies in the file to the unit square as it is seen (Exif's eight orientations).
    fileprivate var turn: cairo_matrix_t {
        let (xx, yx, xy, yy): (Double, Double, Double, Double) =
            switch orientation {
            case 2: (-1, 0, 0, 1)
            case 3: (-1, 0, 0, -1)
            case 4: (1, 0, 0, -1)
            case 5: (0, 1, 1, 0)
            case 6: (0, 1, -1, 0)
            case 7: (0, -1, -1, 0)
            case 8: (0, -1, 1, 0)
            default: (1, 0, 0, 1)
            }
        // Whatever went below zero comes back into the square.
        return cairo_matrix_t(xx: xx, yx: yx, xy: xy, yy: yy, x0: -min(0, xx + xy), y0: -min(0, yx + yy))
    }
}

extension DrawingError {
    init(_ error: ImageError) {
        switch error {
        case .damaged(let reason): self.init(reason: reason)
        case .missingLibrary(let library): self.init(missing: library)
        }
    }
}

import CPangoCairo

/// A Cairo surface and the context that draws on it, in points from the top left corner.
final class Canvas {
    let surface: OpaquePointer
    let context: OpaquePointer

    /// - Parameter surface: owned from here on, also when this throws.
    init(owning surface: OpaquePointer?) throws(DrawingError) {
        guard let surface, let context = cairo_create(surface) else { throw DrawingError(CAIRO_STATUS_NO_MEMORY) }
        self.surface = surface
        self.context = context
        try check(cairo_surface_status(surface))
        try check(cairo_status(context))
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Both keep errors of their own.
    func checkStatus() throws(DrawingError) {
        try check(cairo_status(context))
        try check(cairo_surface_status(surface))
    }
}

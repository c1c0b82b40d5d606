import CPangoCairo
import Diagnostics

/// An SVG drawing, parsed and drawn by librsvg.
final class Rsvg {
    private let handle: OpaquePointer
    private let render: Render

    private typealias Fault = UnsafeMutablePointer<UnsafeMutablePointer<GError>?>
    private typealias NewFromData = @convention(c) (UnsafePointer<UInt8>?, gsize, Fault) -> OpaquePointer?
    /// The third argument is `const RsvgRectangle *`: x, y, width, height.
    private typealias Render =
        @convention(c) (OpaquePointer, OpaquePointer, UnsafePointer<Double>, Fault) -> gboolean

    init(_ bytes: [UInt8]) throws(ImageError) {
        let library = try OptionalLibrary.rsvg.open()
        render = try library.function("rsvg_handle_render_document", as: Render.self)
        let new = try library.function("rsvg_handle_new_from_data", as: NewFromData.self)
        var fault: UnsafeMutablePointer<GError>?
        guard let handle = new(bytes, gsize(bytes.count), &fault) else { throw ImageError(taking: fault) }
        self.handle = handle
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(handle)) }

    /// Draws once into nothing: librsvg finds some faults only then.
    func tryOut() throws(ImageError) {
        let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1)
        let context = cairo_create(surface)
        defer {
            cairo_destroy(context)
            cairo_surface_destroy(surface)
        }
        guard let context else { throw .damaged(reason: "SVG") }
        try draw(width: 1, height: 1, on: context)
    }

    /// Draws into the rectangle from the origin.
    func draw(width: Double, height: Double, on context: OpaquePointer) throws(ImageError) {
        var fault: UnsafeMutablePointer<GError>?
        guard render(handle, context, [0, 0, width, height], &fault) != 0 else { throw ImageError(taking: fault) }
    }
}

extension ImageError {
    /// Frees the error, which the library has handed over.
    init(taking fault: UnsafeMutablePointer<GError>?) {
        self = .damaged(reason: fault?.pointee.message.map { String(cString: $0) } ?? "?")
        if let fault { g_error_free(fault) }
    }
}

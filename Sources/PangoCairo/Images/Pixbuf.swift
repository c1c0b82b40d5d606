import CPangoCairo
import Diagnostics

/// The dots of a JPEG, decoded by gdk-pixbuf: needed for pictures of pages only, a PDF takes the file as it is.
enum Pixbuf {
    private typealias Fault = UnsafeMutablePointer<UnsafeMutablePointer<GError>?>
    private typealias New = @convention(c) (UnsafePointer<CChar>, Fault) -> OpaquePointer?
    private typealias Write = @convention(c) (OpaquePointer, UnsafePointer<UInt8>, gsize, Fault) -> gboolean
    private typealias Close = @convention(c) (OpaquePointer, Fault?) -> gboolean
    private typealias Object = @convention(c) (OpaquePointer) -> OpaquePointer?
    private typealias Number = @convention(c) (OpaquePointer) -> Int32
    private typealias Bytes = @convention(c) (OpaquePointer) -> UnsafePointer<UInt8>?

    /// Fills a surface of 32 bits a dot with what the file shows.
    static func decode(_ jpeg: [UInt8], into surface: OpaquePointer) throws(ImageError) {
        let library = try OptionalLibrary.pixbuf.open()
        let new = try library.function("gdk_pixbuf_loader_new_with_type", as: New.self)
        var fault: UnsafeMutablePointer<GError>?
        guard let loader = new("jpeg", &fault) else { throw ImageError(taking: fault) }
        defer { g_object_unref(UnsafeMutableRawPointer(loader)) }
        let write = try library.function("gdk_pixbuf_loader_write", as: Write.self)
        let close = try library.function("gdk_pixbuf_loader_close", as: Close.self)
        // A loader must be closed before it is let go, also after a fault.
        let isWritten = write(loader, jpeg, gsize(jpeg.count), &fault) != 0
        let isClosed = (isWritten ? close(loader, &fault) : close(loader, nil)) != 0
        guard isWritten, isClosed else { throw ImageError(taking: fault) }
        let image = try library.function("gdk_pixbuf_loader_get_pixbuf", as: Object.self)
        guard let image = image(loader) else { throw .damaged(reason: "gdk-pixbuf") }
        try copy(image, library, to: surface)
    }

    private static func copy(
        _ image: OpaquePointer, _ library: OptionalLibrary.Handle<ImageError>, to surface: OpaquePointer
    ) throws(ImageError) {
        func number(_ name: String) throws(ImageError) -> Int {
            Int(try library.function("gdk_pixbuf_get_\(name)", as: Number.self)(image))
        }
        let (width, height) = (try number("width"), try number("height"))
        let (stride, channels) = (try number("rowstride"), try number("n_channels"))
        let bytes = try library.function("gdk_pixbuf_get_pixels", as: Bytes.self)
        let target = cairo_image_surface_get_data(surface)
        guard channels >= 3, let source = bytes(image), let target,
            width == Int(cairo_image_surface_get_width(surface)),
            height == Int(cairo_image_surface_get_height(surface))
        else { throw .damaged(reason: "gdk-pixbuf") }
        cairo_surface_flush(surface)
        let targetStride = Int(cairo_image_surface_get_stride(surface))
        for y in 0..<height {
            let row = source + y * stride
            (target + y * targetStride).withMemoryRebound(to: UInt32.self, capacity: width) { dots in
                for x in 0..<width {
                    let dot = row + x * channels
                    dots[x] = UInt32(dot[0]) << 16 | UInt32(dot[1]) << 8 | UInt32(dot[2])
                }
            }
        }
        cairo_surface_mark_dirty(surface)
    }
}

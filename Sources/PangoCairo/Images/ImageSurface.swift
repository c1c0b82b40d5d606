import CPangoCairo
import Diagnostics

/// The dots of a picture as Cairo holds them.
final class ImageSurface {
    let pointer: OpaquePointer
    /// What its dots take in memory.
    var size: Int { Int(cairo_image_surface_get_stride(pointer)) * Int(cairo_image_surface_get_height(pointer)) }
    /// Kept, because an office's seal stands under every copy.
    private(set) lazy var survey = InkSurvey(self)

    /// - Parameter pointer: owned from here on, also when this throws.
    private init(owning pointer: OpaquePointer?, of bytes: [UInt8]) throws(ImageError) {
        guard let pointer else { throw .damaged(reason: "Cairo") }
        self.pointer = pointer
        try check(cairo_surface_status(pointer))
        // What Cairo knows equal pictures by; it never gets into a file.
        try attach(ProcessFingerprint(bytes).bytes, as: "application/x-cairo.uuid")
    }

    deinit { cairo_surface_destroy(pointer) }

    /// The dots of a PNG, with what shines through.
    convenience init(png bytes: [UInt8]) throws(ImageError) {
        let source = ByteSource(bytes)
        let surface = withExtendedLifetime(source) {
            cairo_image_surface_create_from_png_stream(ByteSource.read, source.closure)
        }
        try self.init(owning: surface, of: bytes)
    }

    /// A JPEG: its own bytes, which a PDF takes as they are. Its dots are black until ``Pixbuf`` has decoded them.
    convenience init(jpeg bytes: [UInt8], width: Int, height: Int) throws(ImageError) {
        // Zeroed memory that nobody touches costs nothing.
        try self.init(
            owning: cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)), of: bytes)
        try attach(bytes, as: "image/jpeg")
    }

    /// Gives Cairo a copy of bytes that belong to the surface.
    private func attach(_ bytes: [UInt8], as type: String) throws(ImageError) {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
        copy.initialize(from: bytes, count: bytes.count)
        let status = cairo_surface_set_mime_data(
            pointer, type, copy, UInt(bytes.count), { $0?.deallocate() }, UnsafeMutableRawPointer(copy))
        if status != CAIRO_STATUS_SUCCESS { copy.deallocate() }
        try check(status)
    }

    private func check(_ status: cairo_status_t) throws(ImageError) {
        guard status == CAIRO_STATUS_SUCCESS else {
            throw .damaged(reason: String(cString: cairo_status_to_string(status)))
        }
    }
}

/// Bytes that Cairo reads bit by bit. Must outlive the reading.
private final class ByteSource {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let read: cairo_read_func_t = { closure, target, length in
        guard let closure, let target else { return CAIRO_STATUS_READ_ERROR }
        let source = Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
        let count = Int(length)
        guard source.place + count <= source.bytes.count else { return CAIRO_STATUS_READ_ERROR }
        source.bytes.withUnsafeBufferPointer {
            target.update(from: $0.baseAddress! + source.place, count: count)
        }
        source.place += count
        return CAIRO_STATUS_SUCCESS
    }
}

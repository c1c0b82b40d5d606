import Glibc

/// A library that only some documents need. It is opened when first asked for: bound to the program, librsvg and
/// gdk-pixbuf with all that they bring along would make every start slower, also of papers without a picture.
///
/// What is opened stays open until the process ends; `dlopen` may be called from any thread.
package struct OptionalLibrary: Sendable, Hashable {
    /// The file that the loader looks for, with the number of the interface.
    package let name: String
    /// What it is for, as shown to users.
    package let kind: String
    /// The Debian package that holds it.
    package let package: String

    static let rsvg = OptionalLibrary(name: "librsvg-2.so.2", kind: "SVG", package: "librsvg2-2")
    static let pixbuf = OptionalLibrary(
        name: "libgdk_pixbuf-2.0.so.0", kind: "JPEG (--png)", package: "libgdk-pixbuf-2.0-0")

    func open() throws(ImageError) -> Handle {
        guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { throw .missingLibrary(self) }
        return Handle(library: self, handle: handle)
    }

    struct Handle {
        fileprivate let library: OptionalLibrary
        fileprivate let handle: UnsafeMutableRawPointer

        /// A function by its name in C.
        ///
        /// - Parameter type: must be the function's own type, which nothing can check.
        func function<Function>(_ name: String, as type: Function.Type) throws(ImageError) -> Function {
            guard let symbol = dlsym(handle, name) else { throw .missingLibrary(library) }
            return unsafeBitCast(symbol, to: type)
        }
    }
}

/// Why a picture cannot be opened.
package enum ImageError: Error, Sendable, Hashable {
    /// In the decoder's own words.
    case damaged(reason: String)
    case missingLibrary(OptionalLibrary)
}

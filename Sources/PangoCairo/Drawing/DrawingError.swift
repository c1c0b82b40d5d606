import CPangoCairo
import Diagnostics

/// The pages could not be drawn.
package struct DrawingError: Error, Sendable, Hashable {
    package let diagnostics: [Diagnostic]

    /// In Cairo's own words.
    init(_ status: cairo_status_t) { self.init(reason: String(cString: cairo_status_to_string(status))) }

    init(reason: String) { diagnostics = [Diagnostic(.drawingFailed, ["reason": reason])] }

    init(missing library: OptionalLibrary) {
        let arguments = ["library": library.name, "kind": library.kind, "package": library.package]
        diagnostics = [Diagnostic(.pictureLibraryMissing, arguments)]
    }

    init(_ error: FaceError) { diagnostics = error.diagnostics }
}

/// Cairo's errors are sticky and silent: nothing is known to have worked until the status was asked for.
func check(_ status: cairo_status_t) throws(DrawingError) {
    guard status == CAIRO_STATUS_SUCCESS else { throw DrawingError(status) }
}

import CPangoCairo
import Diagnostics
import PageModel

extension TypesettingSession: DocumentMaterial {
    package func face(of style: TextStyle) throws(DiagnosedError) -> any EmbeddableFace {
        do throws(DrawingError) {
            return try faceProgram(style)
        } catch {
            throw DiagnosedError(error.diagnostics)
        }
    }

    /// The picture alone on a page, which it fills: a JPEG's own bytes, a PNG's dots, an SVG's strokes.
    ///
    /// Depends on the picture alone: no clock, locale, time zone or earlier picture shows.
    package func file(of picture: Picture) throws(DiagnosedError) -> [UInt8] {
        do throws(DrawingError) {
            return try drawn(picture)
        } catch {
            throw DiagnosedError(error.diagnostics)
        }
    }

    private func drawn(_ picture: Picture) throws(DrawingError) -> [UInt8] {
        let frame = picture.sheet
        let sink = ByteSink(capacity: picture.bytes.count + 8000)
        try withExtendedLifetime(sink) { () throws(DrawingError) in
            let canvas = try Canvas(
                owning: cairo_pdf_surface_create_for_stream(
                    ByteSink.write, sink.closure, frame.width.points, frame.height.points))
            // A plain cross-reference table, and no object inside of another.
            cairo_pdf_surface_restrict_to_version(canvas.surface, CAIRO_PDF_VERSION_1_4)
            // Keeps Cairo from writing the clock.
            cairo_pdf_surface_set_metadata(canvas.surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
            try ImageDrawing(picture: picture, frame: frame, images: images).draw(on: canvas.context)
            cairo_show_page(canvas.context)
            try canvas.checkStatus()
            try withExtendedLifetime(canvas) { () throws(DrawingError) in
                cairo_surface_finish(canvas.surface)
                try check(cairo_surface_status(canvas.surface))
            }
        }
        return sink.bytes
    }
}

extension Picture {
    /// Where the picture is drawn alone. Cairo rounds to a 256th of a point, so a small drawing is drawn large, whatever
    /// its size on a page will be; dots have no such need.
    fileprivate var sheet: Rectangle {
        let longest = max(width.points, height.points)
        let scale = format == .svg && longest > 0 ? max(1, 1000 / longest) : 1
        return Rectangle(x: .zero, y: .zero, width: width.scaled(by: scale), height: height.scaled(by: scale))
    }
}

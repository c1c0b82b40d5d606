import CPangoCairo
import PageModel

extension TypesettingSession {
    /// One page as a picture on white ground.
    package func drawPNG(_ page: Page, dpi: Double) throws(DrawingError) -> [UInt8] {
        let scale = dpi / 72
        let canvas = try Canvas(
            owning: cairo_image_surface_create(
                CAIRO_FORMAT_RGB24, Int32((page.width.points * scale).rounded()),
                Int32((page.height.points * scale).rounded())))
        cairo_set_source_rgb(canvas.context, 1, 1, 1)
        cairo_paint(canvas.context)
        cairo_scale(canvas.context, scale, scale)
        var pen = PagePen(self)
        try pen.draw(page, on: canvas.context)
        try canvas.checkStatus()
        let sink = ByteSink(capacity: 200_000)
        try withExtendedLifetime((sink, canvas)) { () throws(DrawingError) in
            try check(cairo_surface_write_to_png_stream(canvas.surface, ByteSink.write, sink.closure))
        }
        return sink.bytes
    }
}

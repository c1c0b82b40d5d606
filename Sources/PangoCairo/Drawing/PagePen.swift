import CPangoCairo
import PageModel

/// Draws placed items into a picture of their page. It decides nothing: the same marks go into a PDF.
struct PagePen {
    private let session: TypesettingSession
    private var glyphs: [cairo_glyph_t] = []
    private var clusters: [cairo_text_cluster_t] = []
    private var text: [UInt8] = []

    init(_ session: TypesettingSession) { self.session = session }

    mutating func draw(_ page: Page, on context: OpaquePointer) throws(DrawingError) {
        for item in page.items {
            let (red, green, blue) = item.ink.colour
            cairo_set_source_rgb(context, red, green, blue)
            switch item.content {
            case .text(let line): try show(line, from: item.frame.x, on: context)
            case .image(let picture):
                try ImageDrawing(picture: picture, frame: item.frame, images: session.images).draw(on: context)
            case .rule, .brace, .box, .shape, .region: MarkPen(context: context).draw(item.marks)
            }
        }
    }

    /// One call for the whole line, spaces included, so that copying gives the line's text back.
    private mutating func show(_ line: TextLine, from left: Length, on context: OpaquePointer) throws(DrawingError) {
        guard let font = session.font(line.style) else {
            throw session.failure.map { DrawingError($0) } ?? DrawingError(CAIRO_STATUS_FONT_TYPE_MISMATCH)
        }
        collect(line, from: left)
        guard !glyphs.isEmpty else { return }
        cairo_set_scaled_font(context, font.scaledFont)
        text.withUnsafeBufferPointer { text in
            text.withMemoryRebound(to: CChar.self) { text in
                cairo_show_text_glyphs(
                    context, text.baseAddress, Int32(text.count), glyphs, Int32(glyphs.count), clusters,
                    Int32(clusters.count), cairo_text_cluster_flags_t(0))
            }
        }
    }

    private mutating func collect(_ line: TextLine, from left: Length) {
        glyphs.removeAll(keepingCapacity: true)
        clusters.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        for word in line.words {
            text.append(contentsOf: word.shaped.text.utf8)
            var x = (left + word.x).units
            for glyph in word.shaped.glyphs {
                glyphs.append(
                    cairo_glyph_t(
                        index: UInt(glyph.id), x: points(x + Int(glyph.xOffset)),
                        y: points(line.baseline.units + Int(glyph.yOffset))))
                if glyph.textBytes > 0 {
                    clusters.append(cairo_text_cluster_t(num_bytes: Int32(glyph.textBytes), num_glyphs: 1))
                } else if !clusters.isEmpty {
                    clusters[clusters.count - 1].num_glyphs += 1
                }
                x += Int(glyph.advance)
            }
        }
    }
}

private func points(_ units: Int) -> Double { Double(units) / 1024 }

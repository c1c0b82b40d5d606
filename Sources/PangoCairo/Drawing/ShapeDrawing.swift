import CPangoCairo
import PageModel

/// Draws a filled shape: white first, then the strokes of its pattern clipped to its outline, then its edge.
///
/// Strokes rather than a tile of dots, so that a PDF holds lines at the printer's own sharpness and no picture.
struct ShapeDrawing {
    let shape: Shape
    let frame: Rectangle

    private var left: Double { frame.x.points }
    private var top: Double { frame.y.points }
    private var width: Double { frame.width.points }
    private var height: Double { frame.height.points }

    func draw(on context: OpaquePointer) {
        cairo_save(context)
        defer { cairo_restore(context) }
        trace(on: context)
        if shape.pattern == .solid {
            cairo_fill_preserve(context)
        } else {
            cairo_save(context)
            cairo_set_source_rgb(context, 1, 1, 1)
            cairo_fill_preserve(context)
            cairo_restore(context)
            drawPattern(on: context)
        }
        if shape.thickness > .zero {
            trace(on: context)
            cairo_set_line_width(context, shape.thickness.points)
            cairo_set_line_join(context, CAIRO_LINE_JOIN_MITER)
            cairo_stroke(context)
        }
        cairo_new_path(context)
    }

    private func trace(on context: OpaquePointer) {
        cairo_new_path(context)
        switch shape.outline {
        case .rectangle: cairo_rectangle(context, left, top, width, height)
        case .circle:
            cairo_arc(context, left + width / 2, top + height / 2, min(width, height) / 2, 0, 2 * Double.pi)
        case .diamond:
            cairo_move_to(context, left + width / 2, top)
            cairo_line_to(context, left + width, top + height / 2)
            cairo_line_to(context, left + width / 2, top + height)
            cairo_line_to(context, left, top + height / 2)
        case .triangle:
            cairo_move_to(context, left + width / 2, top)
            cairo_line_to(context, left + width, top + height)
            cairo_line_to(context, left, top + height)
        }
        cairo_close_path(context)
    }

    // MARK: Patterns

    private func drawPattern(on context: OpaquePointer) {
        cairo_save(context)
        defer { cairo_restore(context) }
        cairo_clip(context)
        switch shape.pattern {
        case .solid, .empty: break
        case .rising: slanted(on: context, every: 3.4, thickness: 0.8, rises: true)
        case .falling: slanted(on: context, every: 2.8, thickness: 0.85, rises: false)
        case .cross:
            slanted(on: context, every: 3.4, thickness: 0.9, rises: true)
            slanted(on: context, every: 3.4, thickness: 0.9, rises: false)
        case .dots: dots(on: context, every: 3, radius: 0.6)
        case .level:
            for y in stride(from: top + 1.6, to: top + height, by: 3.2) { line(on: context, left, y, left + width, y) }
            stroke(on: context, 0.5)
        case .upright:
            for x in stride(from: left + 1.5, to: left + width, by: 3) { line(on: context, x, top, x, top + height) }
            stroke(on: context, 1.2)
        }
    }

    /// Lines at 45 degrees, a distance apart that is measured along the top.
    private func slanted(on context: OpaquePointer, every step: Double, thickness: Double, rises: Bool) {
        let across = step * 2.0.squareRoot()
        for start in stride(from: left - height + across / 2, to: left + width, by: across) {
            let (high, low) = rises ? (start + height, start) : (start, start + height)
            line(on: context, low, top + height, high, top)
        }
        stroke(on: context, thickness)
    }

    /// Rows of dots, each half a step beside the row above.
    private func dots(on context: OpaquePointer, every step: Double, radius: Double) {
        cairo_new_path(context)
        for (row, y) in stride(from: top + step / 2, to: top + height, by: step * 0.8).enumerated() {
            for x in stride(from: left + (row.isMultiple(of: 2) ? step / 2 : step), to: left + width, by: step) {
                cairo_new_sub_path(context)
                cairo_arc(context, x, y, radius, 0, 2 * Double.pi)
            }
        }
        cairo_fill(context)
    }

    private func line(on context: OpaquePointer, _ x: Double, _ y: Double, _ toX: Double, _ toY: Double) {
        cairo_move_to(context, x, y)
        cairo_line_to(context, toX, toY)
    }

    private func stroke(on context: OpaquePointer, _ thickness: Double) {
        cairo_set_line_width(context, thickness)
        cairo_stroke(context)
    }
}

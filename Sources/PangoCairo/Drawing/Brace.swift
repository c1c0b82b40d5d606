import CPangoCairo
import PageModel

/// A closing curly brace that fills its frame, its tip at the right, half-way down.
///
/// Drawn as a shape and not as a glyph, so that a tall brace keeps the curls of a short one and only
/// its stems grow. The stems have the full thickness, the ends and the tip taper to a third of it.
struct Brace {
    let frame: Rectangle
    let thickness: Length

    func draw(on context: OpaquePointer) {
        let half = frame.height.points / 2
        cairo_save(context)
        cairo_translate(context, frame.x.points, frame.y.points + half)
        // The lower half mirrors the upper one; both are one path, so that the tip has no seam.
        cairo_new_path(context)
        traceUpperHalf(on: context, half: half)
        cairo_scale(context, 1, -1)
        traceUpperHalf(on: context, half: half)
        cairo_scale(context, 1, -1)
        cairo_restore(context)
        cairo_fill(context)
    }

    /// From the origin at the left of the tip, y downwards: a stem with a curl to the left at its head
    /// and a curl to the right at its foot.
    private func traceUpperHalf(on context: OpaquePointer, half: Double) {
        let width = frame.width.points
        let full = min(thickness.points, width)
        let thin = full / 3
        let (left, right) = ((width - full) / 2, (width + full) / 2)
        let curl = min(width * 0.9, half / 2)
        let (head, foot) = (-half + curl, -curl)

        cairo_move_to(context, 0, -half)
        cairo_curve_to(context, right * 0.7, -half, right, -half + curl * 0.35, right, head)
        cairo_line_to(context, right, foot)
        cairo_curve_to(
            context, right, foot + curl * 0.65, right + (width - right) * 0.4, -thin * 0.5, width, -thin * 0.25)
        cairo_line_to(context, width, 0)
        cairo_line_to(context, width - full * 1.5, 0)
        cairo_curve_to(context, left + (width - left) * 0.35, -thin * 0.5, left, foot + curl * 0.6, left, foot)
        cairo_line_to(context, left, head)
        cairo_curve_to(context, left, -half + curl * 0.5, left * 0.7, -half + thin, 0, -half + thin)
        cairo_close_path(context)
    }
}

import CPangoCairo
import PageModel

/// Draws marks with Cairo, in the colour that is set.
struct MarkPen {
    let context: OpaquePointer

    func draw(_ marks: [Mark]) {
        for mark in marks { draw(mark) }
    }

    private func draw(_ mark: Mark) {
        switch mark {
        case .fill(let path):
            trace(path)
            cairo_fill(context)
        case .cover(let path):
            cairo_save(context)
            cairo_set_source_rgb(context, 1, 1, 1)
            trace(path)
            cairo_fill(context)
            cairo_restore(context)
        case .stroke(let path, let thickness):
            trace(path)
            cairo_set_line_width(context, thickness)
            cairo_stroke(context)
        case .clip(let path, let marks):
            cairo_save(context)
            trace(path)
            cairo_clip(context)
            draw(marks)
            cairo_restore(context)
        }
    }

    private func trace(_ path: VectorPath) {
        cairo_new_path(context)
        for segment in path.segments {
            switch segment {
            case .move(let point): cairo_move_to(context, point.x, point.y)
            case .line(let point): cairo_line_to(context, point.x, point.y)
            case .curve(let first, let second, let end):
                cairo_curve_to(context, first.x, first.y, second.x, second.y, end.x, end.y)
            case .close: cairo_close_path(context)
            case .rectangle(let corner, let width, let height):
                cairo_rectangle(context, corner.x, corner.y, width, height)
            }
        }
    }
}

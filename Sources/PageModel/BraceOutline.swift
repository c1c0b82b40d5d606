/// A closing curly brace that fills its frame, its tip at the right, half-way down.
///
/// Drawn as a shape and not as a glyph, so that a tall brace keeps the curls of a short one and only
/// its stems grow. The stems have the full thickness, the ends and the tip taper to a third of it.
package struct BraceOutline {
    let frame: Rectangle
    let thickness: Length

    package init(frame: Rectangle, thickness: Length) {
        self.frame = frame
        self.thickness = thickness
    }

    /// The lower half mirrors the upper one; both are one path, so that the tip has no seam.
    package var path: VectorPath {
        var path = VectorPath()
        for side in [1.0, -1] { trace(into: &path, side: side) }
        return path
    }

    /// From the left of the tip upwards: a stem with a curl to the left at its head and a curl to the right at its
    /// foot.
    ///
    /// - Parameter side: −1 mirrors the half downwards.
    private func trace(into path: inout VectorPath, side: Double) {
        let (x0, half) = (frame.x.points, frame.height.points / 2)
        let middle = frame.y.points + half
        func y(_ distance: Double) -> Double { middle + side * distance }
        let width = frame.width.points
        let full = min(thickness.points, width)
        let thin = full / 3
        let (left, right) = ((width - full) / 2, (width + full) / 2)
        let curl = min(width * 0.9, half / 2)
        let (head, foot) = (-half + curl, -curl)

        path.move(x0, y(-half))
        path.curve(x0 + right * 0.7, y(-half), x0 + right, y(-half + curl * 0.35), x0 + right, y(head))
        path.line(x0 + right, y(foot))
        path.curve(
            x0 + right, y(foot + curl * 0.65), x0 + right + (width - right) * 0.4, y(-thin * 0.5), x0 + width,
            y(-thin * 0.25))
        path.line(x0 + width, y(0))
        path.line(x0 + width - full * 1.5, y(0))
        path.curve(
            x0 + left + (width - left) * 0.35, y(-thin * 0.5), x0 + left, y(foot + curl * 0.6), x0 + left, y(foot))
        path.line(x0 + left, y(head))
        path.curve(x0 + left, y(-half + curl * 0.5), x0 + left * 0.7, y(-half + thin), x0, y(-half + thin))
        path.close()
    }
}

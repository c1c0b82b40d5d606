/// A filled shape: white first, then the strokes of its pattern clipped to its outline, then its edge.
///
/// Strokes rather than a tile of dots, so that a PDF holds lines at the printer's own sharpness and no picture.
struct ShapeMarks {
    let shape: Shape
    let frame: Rectangle

    private var left: Double { frame.x.points }
    private var top: Double { frame.y.points }
    private var width: Double { frame.width.points }
    private var height: Double { frame.height.points }

    var marks: [Mark] {
        let outline = outline
        var marks: [Mark] = shape.pattern == .solid ? [.fill(outline)] : [.cover(outline)]
        let pattern = pattern
        if !pattern.isEmpty { marks.append(.clip(outline, pattern)) }
        if shape.thickness > .zero { marks.append(.stroke(outline, thickness: shape.thickness.points)) }
        return marks
    }

    private var outline: VectorPath {
        var path = VectorPath()
        switch shape.outline {
        case .rectangle: return VectorPath(frame)
        case .circle:
            path.circle(left + width / 2, top + height / 2, radius: min(width, height) / 2)
            return path
        case .diamond:
            path.move(left + width / 2, top)
            path.line(left + width, top + height / 2)
            path.line(left + width / 2, top + height)
            path.line(left, top + height / 2)
        case .triangle:
            path.move(left + width / 2, top)
            path.line(left + width, top + height)
            path.line(left, top + height)
        }
        path.close()
        return path
    }

    // MARK: Patterns

    private var pattern: [Mark] {
        switch shape.pattern {
        case .solid, .empty: []
        case .rising: [slanted(every: 3.4, thickness: 0.8, rises: true)]
        case .falling: [slanted(every: 2.8, thickness: 0.85, rises: false)]
        case .cross:
            [
                slanted(every: 3.4, thickness: 0.9, rises: true),
                slanted(every: 3.4, thickness: 0.9, rises: false),
            ]
        case .dots: [dots(every: 3, radius: 0.6)]
        case .level: [level(every: 3.2, thickness: 0.5)]
        case .upright: [upright(every: 3, thickness: 1.2)]
        }
    }

    /// Lines at 45 degrees, a distance apart that is measured along the top.
    private func slanted(every step: Double, thickness: Double, rises: Bool) -> Mark {
        var path = VectorPath()
        let across = step * 2.0.squareRoot()
        for start in stride(from: left - height + across / 2, to: left + width, by: across) {
            let (high, low) = rises ? (start + height, start) : (start, start + height)
            path.move(low, top + height)
            path.line(high, top)
        }
        return .stroke(path, thickness: thickness)
    }

    private func level(every step: Double, thickness: Double) -> Mark {
        var path = VectorPath()
        for y in stride(from: top + step / 2, to: top + height, by: step) {
            path.move(left, y)
            path.line(left + width, y)
        }
        return .stroke(path, thickness: thickness)
    }

    private func upright(every step: Double, thickness: Double) -> Mark {
        var path = VectorPath()
        for x in stride(from: left + step / 2, to: left + width, by: step) {
            path.move(x, top)
            path.line(x, top + height)
        }
        return .stroke(path, thickness: thickness)
    }

    /// Rows of dots, each half a step beside the row above.
    private func dots(every step: Double, radius: Double) -> Mark {
        var path = VectorPath()
        for (row, y) in stride(from: top + step / 2, to: top + height, by: step * 0.8).enumerated() {
            for x in stride(from: left + (row.isMultiple(of: 2) ? step / 2 : step), to: left + width, by: step) {
                path.circle(x, y, radius: radius)
            }
        }
        return .fill(path)
    }
}

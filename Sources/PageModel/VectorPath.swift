/// Lines and curves in points from the top left corner of the sheet, y downwards.
package struct VectorPath: Sendable, Hashable {
    package struct Point: Sendable, Hashable {
        package var x: Double
        package var y: Double

        package init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    package enum Segment: Sendable, Hashable {
        case move(Point)
        case line(Point)
        /// A Bézier curve: two points that draw it, then its end.
        case curve(Point, Point, Point)
        case close
        /// A closed piece of its own, from its top left corner.
        case rectangle(Point, width: Double, height: Double)
    }

    package private(set) var segments: [Segment] = []

    package init() {}

    package init(_ frame: Rectangle) {
        rectangle(frame.x.points, frame.y.points, width: frame.width.points, height: frame.height.points)
    }

    package mutating func move(_ x: Double, _ y: Double) { segments.append(.move(Point(x, y))) }
    package mutating func line(_ x: Double, _ y: Double) { segments.append(.line(Point(x, y))) }
    package mutating func close() { segments.append(.close) }

    package mutating func curve(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double
    ) {
        segments.append(.curve(Point(x1, y1), Point(x2, y2), Point(x, y)))
    }

    package mutating func rectangle(_ x: Double, _ y: Double, width: Double, height: Double) {
        segments.append(.rectangle(Point(x, y), width: width, height: height))
    }

    /// Four curves, which leave a true circle by less than a thousandth of its radius.
    package mutating func circle(_ x: Double, _ y: Double, radius: Double) {
        let reach = radius * 0.552_284_75
        move(x + radius, y)
        curve(x + radius, y + reach, x + reach, y + radius, x, y + radius)
        curve(x - reach, y + radius, x - radius, y + reach, x - radius, y)
        curve(x - radius, y - reach, x - reach, y - radius, x, y - radius)
        curve(x + reach, y - radius, x + radius, y - reach, x + radius, y)
        close()
    }
}

/// What a pen does with a path. A placed item is a list of these, in order, so that every pen draws the same.
package enum Mark: Sendable, Hashable {
    /// Filled with the item's ink.
    case fill(VectorPath)
    /// Filled with white, which covers what lies below.
    case cover(VectorPath)
    /// Lines of a thickness in points, with blunt ends and pointed corners, in the item's ink.
    case stroke(VectorPath, thickness: Double)
    /// Marks of which only what lies inside of a path is seen.
    case clip(VectorPath, [Mark])
}

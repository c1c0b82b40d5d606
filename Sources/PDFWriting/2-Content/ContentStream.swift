import PageModel

/// The operators of a page, not yet compressed. Places are given from the top of the page and written from its bottom,
/// in thousandths of a point.
struct ContentStream {
    var bytes: [UInt8] = []
    let height: Double

    /// - Parameter height: of the page, in points.
    init(height: Double) {
        self.height = height
        bytes.reserveCapacity(16_000)
    }

    mutating func write(_ text: StaticString) { bytes.append(text) }

    /// A number and a space behind it.
    mutating func write(_ value: Double, places: Int = 3) {
        bytes.append(decimal: value, places: places)
        bytes.append(UInt8(ascii: " "))
    }

    mutating func write(thousandths value: Int) {
        bytes.append(fixed: value, places: 3)
        bytes.append(UInt8(ascii: " "))
    }

    mutating func write(_ x: Double, _ y: Double) {
        write(x)
        write(height - y)
    }

    // MARK: Marks

    /// For letters, areas and lines from here on.
    mutating func setInk(_ ink: PlacedItem.Ink) {
        let (red, green, blue) = ink.colour
        if red == green, green == blue {
            write(red)
            write("g ")
            write(red)
            write("G\n")
        } else {
            for part in [red, green, blue] { write(part) }
            write("rg ")
            for part in [red, green, blue] { write(part) }
            write("RG\n")
        }
    }

    mutating func draw(_ marks: [Mark]) {
        for mark in marks { draw(mark) }
    }

    private mutating func draw(_ mark: Mark) {
        switch mark {
        case .fill(let path):
            trace(path)
            write("f\n")
        case .cover(let path):
            write("q 1 g ")
            trace(path)
            write("f Q\n")
        case .stroke(let path, let thickness):
            write(thickness)
            write("w ")
            trace(path)
            write("S\n")
        case .clip(let path, let marks):
            write("q ")
            trace(path)
            write("W n\n")
            draw(marks)
            write("Q\n")
        }
    }

    private mutating func trace(_ path: VectorPath) {
        for segment in path.segments {
            switch segment {
            case .move(let point):
                write(point.x, point.y)
                write("m ")
            case .line(let point):
                write(point.x, point.y)
                write("l ")
            case .curve(let first, let second, let end):
                for point in [first, second, end] { write(point.x, point.y) }
                write("c ")
            case .close: write("h ")
            case .rectangle(let corner, let width, let height):
                write(corner.x, corner.y + height)
                write(width)
                write(height)
                write("re ")
            }
        }
    }

    /// Draws a form of a size into a frame.
    mutating func show(_ form: Form, in frame: Rectangle) {
        write("q ")
        write(frame.width.points / form.width, places: 6)
        write("0 0 ")
        write(frame.height.points / form.height, places: 6)
        write(frame.x.points, frame.bottom.points)
        write("cm /")
        bytes.append(contentsOf: form.name.utf8)
        write(" Do Q\n")
    }

    /// A drawing that is kept by a name.
    struct Form {
        var name: String
        /// In points.
        var width: Double
        var height: Double
    }
}

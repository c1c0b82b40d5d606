extension PlacedItem {
    /// What pens draw of an item that is neither text nor a picture.
    package var marks: [Mark] {
        switch content {
        case .text, .image, .region: []
        case .rule: [.fill(VectorPath(frame))]
        case .box(let thickness): [.stroke(VectorPath(frame), thickness: thickness.points)]
        case .brace(let thickness): [.fill(BraceOutline(frame: frame, thickness: thickness).path)]
        case .shape(let shape): ShapeMarks(shape: shape, frame: frame).marks
        }
    }
}

extension PlacedItem.Ink {
    /// Parts of light, from 0 to 1.
    package var colour: (red: Double, green: Double, blue: Double) {
        switch self {
        case .black: (0, 0, 0)
        case .red: (0.93, 0.05, 0.08)
        case .green: (0.05, 0.55, 0.2)
        case .grey: (0.5, 0.5, 0.5)
        }
    }
}

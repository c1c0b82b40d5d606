import PageModel

extension LineMeasure {
    init(_ boxes: ArraySlice<Box>, _ spaces: ArraySlice<Length>) {
        var (widest, piece, syllables) = (Length.zero, Length.zero, 0)
        for index in boxes.indices {
            piece += boxes[index].width
            widest = max(widest, piece)
            if boxes[index].joinsNext { piece += spaces[index] } else { piece = .zero }
            if !boxes[index].isFragment { syllables += 1 }
        }
        self.init(stretch: nil, syllables: syllables, isLast: false, widestPiece: widest)
    }
}

extension LineMeasure.Cause {
    /// Nil where the next syllable has no room, or the paragraph as a whole wants the line so.
    ///
    /// - Parameters:
    ///   - line: its boxes, among those of the paragraph.
    ///   - spare: what its natural width leaves free.
    static func of(_ line: Range<Int>, _ boxes: [Box], _ spaces: [Length], spare: Length) -> LineMeasure.Cause? {
        if line.upperBound < boxes.count {
            let next = piece(boxes, from: line.upperBound)
            let width = LineBreaking.natural(next, boxes, spaces)
            let room = spare - spaces[line.upperBound - 1]
            let isParted = next.count > 1 && boxes[next.lowerBound].width <= room
            if width > room, isParted || width > LineMeasure.widePiece { return .below(words(next, boxes), width) }
            if width <= room, next.upperBound == boxes.count - 1 { return .stub(boxes[next.upperBound].text) }
        }
        var start = line.lowerBound
        while start < line.upperBound {
            let own = piece(boxes, from: start).clamped(to: line)
            let width = LineBreaking.natural(own, boxes, spaces)
            if width > LineMeasure.widePiece { return .within(words(own, boxes), width) }
            start = own.upperBound
        }
        return nil
    }

    /// The boxes that stay on one line with this one and stand behind it.
    private static func piece(_ boxes: [Box], from start: Int) -> Range<Int> {
        var end = start + 1
        while end < boxes.count, boxes[end - 1].joinsNext { end += 1 }
        return start..<end
    }

    private static func words(_ piece: Range<Int>, _ boxes: [Box]) -> String {
        boxes[piece].map(\.text).joined(separator: " ")
    }
}

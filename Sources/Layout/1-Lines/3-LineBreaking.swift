import PageModel

/// Where lines end: ranges of boxes, one a line.
enum LineBreaking {
    /// Fills each line in turn. `spaces[i]` is the space after box i; the first line is shorter by `indent`.
    ///
    /// Groups that may not be broken go to the next line whole; one wider than a line is broken at its
    /// spaces after all. A single box wider than the line stands alone on its line: the caller reports it.
    static func greedy(_ boxes: [Box], spaces: [Length], width: Length, indent: Length = .zero) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var used = Length.zero
        var lastBreak: Int?
        var index = 0
        while index < boxes.count {
            let room = lines.isEmpty ? width - indent : width
            let before = index > start ? spaces[index - 1] : .zero
            if index > start, used + before + boxes[index].width > room {
                let end = lastBreak ?? index
                lines.append(start..<end)
                start = end
                index = end
                used = .zero
                lastBreak = nil
                continue
            }
            used = used + before + boxes[index].width
            index += 1
            if !boxes[index - 1].joinsNext { lastBreak = index }
        }
        if start < boxes.count { lines.append(start..<boxes.count) }
        return lines
    }

    /// The narrowest width in which a text takes no more than a number of lines, to a tenth of a millimetre.
    static func narrowest(_ boxes: [Box], spaces: [Length], lines: Int) -> Length {
        var high = natural(boxes.indices, boxes, spaces).units
        var low = high / lines
        while high - low > 290 {
            let middle = (low + high) / 2
            let trial = greedy(boxes, spaces: spaces, width: Length(units: middle))
            let fits = trial.count <= lines && trial.allSatisfy { natural($0, boxes, spaces).units <= middle }
            if fits { high = middle } else { low = middle }
        }
        return Length(units: high)
    }

    /// The width of a line with its spaces as they are.
    static func natural(_ range: Range<Int>, _ boxes: [Box], _ spaces: [Length]) -> Length {
        var width = Length.zero
        for index in range {
            width += boxes[index].width
            if index + 1 < range.upperBound { width += spaces[index] }
        }
        return width
    }
}

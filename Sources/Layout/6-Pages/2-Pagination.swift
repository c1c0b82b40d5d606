import PageModel

/// Lines of the flow on pages.
enum Pagination {
    /// A page's lines with the height at which each begins, and how far down the page they reach.
    struct Column {
        var lines: [(y: Length, line: FlowLine)] = []
        var height = Length.zero
        var parted: PageMaking.Ending?
        var avoided: PageMaking.Ending?
    }

    static func columns(_ lines: [FlowLine], room: PageRoom) -> [Column] {
        let breaking = PageBreaking(
            sketches(of: lines), first: room.first.units, others: room.others.units, grid: room.grid.units)
        var start = 0
        return breaking.ends().map { end in
            defer { start = end }
            var column = column(
                lines[start..<end], heights: breaking.lines[start..<end], isLast: end == lines.count)
            func ending(_ end: Int) -> PageMaking.Ending? {
                guard end < lines.count, let fault = breaking.lines[end].tie else { return nil }
                return PageMaking.Ending(fault, span: lines[end].span, words: lines[end].items.openingWords)
            }
            column.parted = ending(end)
            let fullest = breaking.fullest(start)
            if fullest > end { column.avoided = ending(fullest) }
            return column
        }
    }

    /// What the breaking of pages needs to know of the lines.
    static func sketches(of lines: [FlowLine]) -> [LineSketch] {
        lines.indices.map { index in
            let line = lines[index]
            var sketch = LineSketch(height: line.height.units, gap: line.gapBefore.units)
            sketch.opening = line.opening?.height.units ?? 0
            sketch.closing = line.closing?.height.units ?? 0
            sketch.tie = line.tie ?? itemFault(lines, above: index)
            sketch.isPitched = line.isPitched
            sketch.isGapped = line.isGapped
            sketch.isText = line.measure != nil
            return sketch
        }
    }

    /// Where an item of one line is parted from all others of its list, or is all of a list.
    private static func itemFault(_ lines: [FlowLine], above index: Int) -> PageFault? {
        func item(_ index: Int) -> FlowLine.Item? { lines.indices.contains(index) ? lines[index].item : nil }
        let endsAlone = item(index - 1) == .short && item(index - 2) == nil
        let beginsAlone = item(index) == .short && item(index + 1) == nil
        return endsAlone || beginsAlone ? .loneItem : nil
    }

    /// - Parameter isLast: no page follows, so nothing is parted at its foot.
    private static func column(
        _ lines: ArraySlice<FlowLine>, heights: ArraySlice<LineSketch>, isLast: Bool
    ) -> Column {
        var column = Column()
        func add(_ edge: PageEdge?) {
            guard let edge else { return }
            column.lines.append((column.height, FlowLine(items: edge.items, height: edge.height)))
            column.height += edge.height
        }
        add(lines.first?.opening)
        for (index, line) in zip(lines.indices, lines) {
            if index > lines.startIndex { column.height += line.gapBefore }
            column.lines.append((column.height, line))
            column.height += Length(units: heights[index].height)
        }
        if !isLast { add(lines.last?.closing) }
        return column
    }
}

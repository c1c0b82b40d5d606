import PageModel

/// Where pages end.
enum Pagination {
    /// A page's lines with the height at which each begins, and how far down the page they reach.
    struct Column {
        var lines: [(y: Length, line: FlowLine)] = []
        var height = Length.zero
    }

    /// Fills page after page and ends each at the last place where that is allowed.
    ///
    /// Linear in the number of lines: a page looks at its own lines only. A chain of lines that may not
    /// be parted but is higher than a page is parted where the page is full.
    static func columns(_ lines: [FlowLine], room: PageRoom) -> [Column] {
        var columns: [Column] = []
        var start = 0
        while start < lines.count {
            let end = pageEnd(lines, from: start, height: room.height(ofPage: columns.count))
            columns.append(column(lines[start..<end], isLast: end == lines.count))
            start = end
        }
        return columns
    }

    private static func pageEnd(_ lines: [FlowLine], from start: Int, height: Length) -> Int {
        var used = lines[start].opening?.height ?? .zero
        var index = start
        var lastAllowed: Int?
        while index < lines.count {
            let gap = index == start ? Length.zero : lines[index].gapBefore
            guard used + gap + lines[index].height <= height || index == start else { return lastAllowed ?? index }
            used += gap + lines[index].height
            let closed = used + (lines[index].closing?.height ?? .zero)
            index += 1
            if index < lines.count, !lines[index].keepsWithPrevious, closed <= height { lastAllowed = index }
        }
        return index
    }

    /// - Parameter isLast: no page follows, so nothing is parted at its foot.
    private static func column(_ lines: ArraySlice<FlowLine>, isLast: Bool) -> Column {
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
            column.height += line.height
        }
        if !isLast { add(lines.last?.closing) }
        return column
    }
}

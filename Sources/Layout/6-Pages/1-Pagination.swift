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
            columns.append(column(lines[start..<end]))
            start = end
        }
        return columns
    }

    private static func pageEnd(_ lines: [FlowLine], from start: Int, height: Length) -> Int {
        var used = Length.zero
        var index = start
        var lastAllowed: Int?
        while index < lines.count {
            let gap = index == start ? Length.zero : lines[index].gapBefore
            guard used + gap + lines[index].height <= height || index == start else { return lastAllowed ?? index }
            used += gap + lines[index].height
            index += 1
            if index < lines.count, !lines[index].keepsWithPrevious { lastAllowed = index }
        }
        return index
    }

    private static func column(_ lines: ArraySlice<FlowLine>) -> Column {
        var column = Column()
        for line in lines {
            if !column.lines.isEmpty { column.height += line.gapBefore }
            column.lines.append((column.height, line))
            column.height += line.height
        }
        return column
    }
}

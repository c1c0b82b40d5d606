import PageModel

/// What stands on one line of one component: its words, or one shape.
package struct SeenLine: Sendable, Hashable {
    /// Index into the pages, from 0.
    package var page: Int
    package var role: Role
    package var items: [PlacedItem]
    package var frame: Rectangle

    /// Nil for shapes and pictures.
    var baseline: Length? { items.lazy.compactMap(\.line).first?.baseline }
    var text: String { items.compactMap(\.line?.text).joined().trimmed }
    var centre: Length { frame.x + frame.width / 2 }

    /// The lines of a page in reading order: neighbouring items of one component on one baseline are one line.
    static func lines(of page: Page, at index: Int) -> [SeenLine] {
        var lines: [SeenLine] = []
        for item in page.items {
            if let last = lines.last, last.isContinued(by: item) {
                lines[lines.count - 1].items.append(item)
                lines[lines.count - 1].frame = last.frame.union(item.frame)
            } else {
                lines.append(SeenLine(page: index, role: item.role, items: [item], frame: item.frame))
            }
        }
        return lines
    }

    /// Words of another style begin just where the words before them end.
    private func isContinued(by item: PlacedItem) -> Bool {
        guard item.role == role, let baseline, item.line?.baseline == baseline else { return false }
        return abs((item.frame.x - frame.right).units) <= 1024
    }
}

extension PlacedItem {
    var line: TextLine? {
        if case .text(let line) = content { return line }
        return nil
    }
}

extension Rectangle {
    func union(_ other: Rectangle) -> Rectangle {
        let (left, top) = (min(x, other.x), min(y, other.y))
        return Rectangle(
            x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
    }
}

extension Length {
    var magnitude: Length { Length(units: abs(units)) }
}

extension String {
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

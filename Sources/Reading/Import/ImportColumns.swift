import FormatRules

extension PlainTextImport {
    /// The columns of a line: two columns of a letterhead or a foot are pasted as one line, with tabs or many spaces
    /// between. The gaps of a date, of a number (`ngày     tháng     năm 2026`) and after a label part no columns.
    static func columns(of line: Line) -> [Passage] {
        let letters = line.passage.letters
        var cells: [Range<Int>] = []
        var start = 0
        func endCell(at end: Int) {
            defer { start = end }
            let cell = line.passage[start..<end]
            guard !cell.isBlank else { return }
            if let last = cells.last, isGap(between: line.passage[last].plain, and: cell.plain) {
                cells[cells.count - 1] = last.lowerBound..<end
            } else {
                cells.append(start..<end)
            }
        }
        var index = 0
        while index < letters.count {
            let end = letters[index...].firstIndex { !$0.isSpace } ?? letters.count
            if end - index >= 3 || letters[index..<end].contains(where: { $0.scalar == "\t" }) { endCell(at: index) }
            index = max(end, index + 1)
        }
        endCell(at: letters.count)
        return cells.map { line.passage[$0].trimmed }
    }

    /// Whether the white space between two pieces is room for a hand: after `ngày`, before `tháng`, after `Số`.
    private static func isGap(between left: String, and right: String) -> Bool {
        if let opening = Opening(left + " "), opening.label == left, !opening.isCramped { return true }
        let last = left.split(separator: " ").last.map(String.init) ?? ""
        if Fold.isOne(last, of: ["ngày", "tháng"]) || Fold.opens(right, with: ["tháng", "năm"]) { return true }
        return Fold.isOne(left, of: ["số", "số:"])
            || Fold.isOne(last, of: ["số:"]) && (right.hasPrefix("/") || right.hasPrefix("-"))
    }
}

import PageModel

/// Words that are wider than their place: parted at marks, and where there is none between two letters, so that no
/// value ever reaches over the edge of its field or cell.
enum FormBreaking {
    static func fit(_ boxes: [Box], width: Length, shaper: any TextShaping) -> [Box] {
        guard boxes.contains(where: { $0.width > width }) else { return boxes }
        return boxes.flatMap { box -> [Box] in
            guard box.width > width, box.others.isEmpty else { return [box] }
            let pieces = pieces(of: box.first.shaped.text, style: box.first.style, width: width, shaper: shaper)
            return pieces.enumerated().map { index, shaped in
                var part = Box(
                    Box.Piece(shaped: shaped, style: box.first.style, span: nil), word: Word(shaped.text))
                part.isFragment = index < pieces.count - 1
                part.joinsNext = index == pieces.count - 1 && box.joinsNext
                return part
            }
        }
    }

    /// The text of a cell with line ends inside words that are wider than the cell.
    static func broken(_ text: String, style: TextStyle, width: Length, shaper: any TextShaping) -> String {
        text.plainLines.map { line in
            line.split(separator: " ").map { token in
                guard shaper.shape(String(token), in: style).width > width else { return String(token) }
                return pieces(of: String(token), style: style, width: width, shaper: shaper).map(\.text)
                    .joined(separator: "\n")
            }.joined(separator: " ")
        }.joined(separator: "\n")
    }

    private static let marks: Set<Character> = ["/", "-", ".", "_", "?", "&", "=", ",", ";", "@"]

    /// As long as they fit, ending after a mark where one lies in the last half.
    private static func pieces(
        of word: String, style: TextStyle, width: Length, shaper: any TextShaping
    ) -> [ShapedText] {
        var pieces: [ShapedText] = []
        var rest = Array(word)[...]
        while !rest.isEmpty {
            var (low, high) = (1, rest.count)
            while low < high {
                let middle = (low + high + 1) / 2
                let fits = shaper.shape(String(rest.prefix(middle)), in: style).width <= width
                if fits { low = middle } else { high = middle - 1 }
            }
            if low < rest.count, let mark = rest.prefix(low).lastIndex(where: marks.contains) {
                let count = mark - rest.startIndex + 1
                if count * 2 >= low { low = count }
            }
            pieces.append(shaper.shape(String(rest.prefix(low)), in: style))
            rest = rest.dropFirst(low)
        }
        return pieces
    }
}

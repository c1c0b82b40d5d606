import Diagnostics
import FormatRules
import PageModel

/// Turns the boxes of one line into placed items, one for each stretch of one style.
struct LineItems {
    let composer: Composer
    let setting: LineSetting

    func place(
        _ boxes: ArraySlice<Box>, _ spaces: ArraySlice<Length>, from start: Length, _ stretch: inout Stretch
    ) -> [PlacedItem] {
        var items: [PlacedItem] = []
        var open = Open(boxes[boxes.startIndex].first, x: start, capacity: boxes.count * 2)
        var x = start
        func add(_ piece: Box.Piece) {
            if open.style != piece.style {
                items.append(item(open, to: x))
                open = Open(piece, x: x, capacity: boxes.count * 2)
            }
            open.words.append(TextLine.Word(x: x - open.x, shaped: piece.shaped))
            open.join(piece.span)
            x += piece.shaped.width
        }
        for index in boxes.indices {
            add(boxes[index].first)
            for piece in boxes[index].others { add(piece) }
            guard index + 1 < boxes.endIndex, !boxes[index].isFragment else { continue }
            open.words.append(TextLine.Word(x: x - open.x, shaped: composer.space(open.style)))
            x += spaces[index] + stretch.next()
        }
        items.append(item(open, to: x))
        return items
    }

    /// An item that still grows.
    private struct Open {
        var style: TextStyle
        var x: Length
        var span: SourceSpan?
        var words: [TextLine.Word] = []

        init(_ piece: Box.Piece, x: Length, capacity: Int) {
            style = piece.style
            self.x = x
            span = piece.span
            words.reserveCapacity(capacity)
        }

        mutating func join(_ other: SourceSpan?) {
            guard let other, other != span else { return }
            span = span?.union(other) ?? other
        }
    }

    private func item(_ open: Open, to end: Length) -> PlacedItem {
        let metrics = composer.metrics(of: open.style)
        let component = composer.profile.component(setting.role)
        let main = composer.metrics(of: component.style)
        let baseline = (setting.pitch - main.ascent - main.descent) / 2 + main.ascent
        return PlacedItem(
            .text(TextLine(style: open.style, baseline: baseline, words: open.words)),
            frame: Rectangle(
                x: open.x, y: baseline - metrics.ascent, width: end - open.x, height: metrics.height),
            role: setting.role, component: component.cell, clause: component.clause, span: open.span)
    }
}

extension Box {
    /// An address of a web page that, kept whole, would leave a hole in the line before it.
    var isLongAddress: Bool { width > .millimetres(40) && first.shaped.text.contains("://") }
}

/// Words wider than a line: addresses of web pages may end a line after their own marks.
enum LongWords {
    static func fragments(of box: Box, shaper: any TextShaping) -> [Box] {
        guard box.others.isEmpty else { return [box] }
        let piece = box.first
        var fragments: [Box] = []
        var current = ""
        func close() {
            guard !current.isEmpty else { return }
            let shaped = shaper.shape(current, in: piece.style)
            let part = Box.Piece(shaped: shaped, style: piece.style, span: piece.span)
            fragments.append(Box(part, word: Word(current)))
            fragments[fragments.count - 1].isFragment = true
            current = ""
        }
        for character in piece.shaped.text {
            current.append(character)
            if "/-._?&=,;".contains(character) { close() }
        }
        close()
        if let last = fragments.indices.last {
            fragments[last].isFragment = false
            fragments[last].joinsNext = box.joinsNext
        }
        return fragments
    }
}

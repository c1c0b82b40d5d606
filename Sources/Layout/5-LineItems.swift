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
        var current: Open?
        var x = start
        for index in boxes.indices {
            for piece in boxes[index].pieces {
                if let open = current, open.style != piece.style {
                    items.append(item(open, to: x))
                    current = nil
                }
                var open = current ?? Open(style: piece.style, x: x, span: piece.span)
                open.words.append(TextLine.Word(x: x - open.x, shaped: piece.shaped))
                open.join(piece.span)
                current = open
                x += piece.shaped.width
            }
            guard index + 1 < boxes.endIndex, !boxes[index].isFragment, var open = current else { continue }
            open.words.append(TextLine.Word(x: x - open.x, shaped: composer.shaper.shape(" ", in: open.style)))
            current = open
            x += spaces[index] + stretch.next()
        }
        if let open = current { items.append(item(open, to: x)) }
        return items
    }

    /// An item that still grows.
    private struct Open {
        var style: TextStyle
        var x: Length
        var span: SourceSpan?
        var words: [TextLine.Word] = []

        init(style: TextStyle, x: Length, span: SourceSpan?) {
            self.style = style
            self.x = x
            self.span = span
            words.reserveCapacity(24)
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
                x: open.x, y: baseline - metrics.ascent, width: end - open.x, height: metrics.ascent + metrics.descent),
            role: setting.role, component: component.cell, clause: component.clause, span: open.span)
    }
}

/// Words wider than a line: addresses of web pages may end a line after their own marks.
enum LongWords {
    static func fragments(of box: Box, shaper: any TextShaping) -> [Box] {
        guard box.pieces.count == 1, let piece = box.pieces.first else { return [box] }
        var fragments: [Box] = []
        var current = ""
        func close() {
            guard !current.isEmpty else { return }
            let shaped = shaper.shape(current, in: piece.style)
            let part = Box.Piece(shaped: shaped, style: piece.style, span: piece.span)
            fragments.append(Box(pieces: [part], width: shaped.width, isFragment: true))
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

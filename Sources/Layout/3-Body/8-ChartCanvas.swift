import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// Where a chart is drawn, and what all charts draw alike: texts, shapes, thin lines, and a key to the patterns.
struct ChartCanvas {
    let composer: Composer
    let left: Length
    let width: Length
    let span: SourceSpan?

    var right: Length { left + width }
    var pitch: Length { composer.profile.spacing.tablePitch.value }
    var padding: Length { composer.profile.spacing.tablePaddingDown.value }
    /// Between what stands side by side.
    let gap = Length.millimetres(2)
    /// Of a bar; a little less than a line of text.
    var barHeight: Length { pitch.scaled(by: 0.9) }
    let edge = Length.points(0.6)
    let hairline = Length.points(0.3)

    // MARK: Texts

    func width(_ text: String) -> Length { composer.width([composer.styled(text, .chartText)]) }

    /// Lines of text in a column, from its top left corner.
    func text(
        _ text: String, x: Length, width: Length, balanced: Bool = false, span: SourceSpan? = nil
    ) -> ChartPiece {
        let setting = LineSetting(
            role: .chartText, width: max(Length(units: 1), width), pitch: pitch, balanced: balanced)
        var piece = ChartPiece()
        for line in composer.lines([composer.styled(text, .chartText, span: span ?? self.span)], setting) {
            piece.items += line.items.map { $0.moved(x: x, y: piece.height) }
            piece.height += line.height
        }
        return piece
    }

    /// A short text on one line, whatever its column.
    func word(_ text: String, x: Length, alignment: Alignment = .left) -> ChartPiece {
        let own = width(text)
        let start =
            switch alignment {
            case .centred: x - own / 2
            case .right: x - own
            case .left, .justified: x
            }
        return self.text(text, x: start, width: own + .points(1))
    }

    /// The names at the left of a chart's rows, on lines of like length, and the width of the widest.
    ///
    /// - Parameter share: the most that they take of the chart's width.
    func names(_ names: [Text], most share: Double) -> (pieces: [ChartPiece], width: Length) {
        let room = width.scaled(by: share)
        let pieces = names.map { text($0.string, x: left, width: room, balanced: true, span: $0.span) }
        return (pieces, pieces.flatMap(\.items).map { $0.frame.right - left }.max() ?? .zero)
    }

    // MARK: Shapes

    func shape(_ shape: Shape, _ frame: Rectangle) -> PlacedItem { item(.shape(shape), frame) }

    /// A bar's part with its edge.
    func bar(_ pattern: Shape.Pattern, _ frame: Rectangle) -> PlacedItem {
        shape(Shape(.rectangle, pattern, thickness: edge), frame)
    }

    func line(x: Length, y: Length, width: Length, height: Length, isFaint: Bool = false) -> PlacedItem {
        var rule = item(.rule, Rectangle(x: x, y: y, width: width, height: height))
        if isFaint { rule.ink = .grey }
        return rule
    }

    /// What the drawing from the chart's top down to a height shows.
    func region(_ description: String, height: Length) -> PlacedItem {
        item(.region(description), Rectangle(x: left, y: .zero, width: width, height: height))
    }

    private func item(_ content: PlacedItem.Content, _ frame: Rectangle) -> PlacedItem {
        let component = composer.profile.component(.figure)
        return PlacedItem(
            content, frame: frame, role: .figure, component: component.cell, clause: component.clause, span: span)
    }

    // MARK: Key

    /// A sign and what it stands for.
    struct KeyEntry {
        var words: String
        var span: SourceSpan?
        /// The sign's width, and the sign in the middle of a line's height from a left edge.
        var signWidth: Length
        var sign: (Length) -> PlacedItem
    }

    /// Entries one after the other, on as many lines as they need.
    func key(_ entries: [KeyEntry]) -> ChartPiece {
        var piece = ChartPiece()
        var x = left
        var height = Length.zero
        for entry in entries {
            let indent = entry.signWidth + .millimetres(1.5)
            let own = min(width(entry.words) + .points(1), width - indent)
            if x > left, x + indent + own > right {
                piece.height += height
                (x, height) = (left, .zero)
            }
            let words = text(entry.words, x: x + indent, width: own, span: entry.span)
            piece.items += ([entry.sign(x)] + words.items).map { $0.moved(x: .zero, y: piece.height) }
            height = max(height, words.height)
            x += indent + own + gap * 2
        }
        piece.height += height + padding * 2
        return piece
    }
}

extension Shape.Pattern {
    /// The pattern of a chart's parts, in their order.
    static func ofPart(_ index: Int) -> Shape.Pattern { allCases[index % allCases.count] }
}

/// Tells where the ink of glyphs lies: from the face itself, at any size, without hinting.
package protocol InkMeasuring {
    /// A rectangle round the ink of each glyph that prints, from the token's origin on its baseline. As on a page, y
    /// grows downwards: what stands above the baseline has a negative y.
    func ink(of shaped: ShapedText, in style: TextStyle) -> [Rectangle]
}

/// The ink of text as it lies on a page, glyph by glyph, so that lines are compared where the one really stands over
/// the other and not by the extremes of the whole.
package struct TextInk: Sendable {
    /// From left to right.
    package private(set) var glyphs: [Rectangle] = []
    private var widest = Length.zero

    package init(_ items: some Sequence<PlacedItem>, _ measure: any InkMeasuring) {
        for item in items {
            guard case .text(let line) = item.content else { continue }
            for word in line.words {
                for ink in measure.ink(of: word.shaped, in: line.style) {
                    glyphs.append(ink.moved(x: item.frame.x + word.x, y: line.baseline))
                    widest = max(widest, ink.width)
                }
            }
        }
        glyphs.sort { $0.x < $1.x }
    }

    /// How far this ink reaches into that of a line below, where the one stands over the other: what the lower line
    /// lacks in distance. Less than zero is white between them; nil where nothing stands over anything.
    ///
    /// - Parameters:
    ///   - drop: how far the lower line lies below the place where it was measured.
    ///   - clearance: white that must be left on all sides.
    package func depth(in lower: TextInk, drop: Length = .zero, clearance: Length = .zero) -> Length? {
        var deepest: Length?
        var start = 0
        for glyph in glyphs {
            let (left, right) = (glyph.x - clearance, glyph.right + clearance)
            // None of the glyphs before is wide enough to reach as far as this one, nor any of the later ones.
            while start < lower.glyphs.count, lower.glyphs[start].x + lower.widest <= left { start += 1 }
            for other in lower.glyphs[start...] {
                guard other.x < right else { break }
                guard other.right > left else { continue }
                deepest = max(deepest ?? -Length(units: .max), glyph.bottom + clearance - other.y - drop)
            }
        }
        return deepest
    }
}

extension TextInk {
    /// Parts of the em that no Vietnamese letter passes, above and below its baseline. The highest of Liberation Serif
    /// are `Ễ` and `Ẵ` (0.905, bold 0.916), the deepest `y` and `g` (0.216, bold 0.221); Times New Roman's own may be
    /// somewhat higher.
    package static let reach = (above: 0.98, below: 0.225)

    /// A quick look that spares most lines the closer one: whether letters of two styles could meet at all with their
    /// baselines so far apart.
    package static func mayTouch(
        _ upper: TextStyle, _ lower: TextStyle, distance: Length, clearance: Length = .zero
    ) -> Bool {
        upper.size.scaled(by: reach.below) + lower.size.scaled(by: reach.above) + clearance > distance
    }
}

/// Text on a page whose ink meets the ink of text above it.
package struct TouchingText: Sendable {
    package var upper: PlacedItem
    package var lower: PlacedItem
}

extension Page {
    /// Every two texts on different baselines whose ink meets, or comes nearer than a clearance; from the top down.
    package func touchingText(_ measure: any InkMeasuring, clearance: Length = .zero) -> [TouchingText] {
        var texts: [(index: Int, line: TextLine)] = []
        for (index, item) in items.enumerated() {
            if case .text(let line) = item.content { texts.append((index, line)) }
        }
        texts.sort { ($0.line.baseline, $0.index) < ($1.line.baseline, $1.index) }
        let largest = texts.map(\.line.style).max { $0.size < $1.size }
        var known: [Int: TextInk] = [:]
        func ink(_ index: Int) -> TextInk {
            if let ink = known[index] { return ink }
            let ink = TextInk([items[index]], measure)
            known[index] = ink
            return ink
        }
        var found: [TouchingText] = []
        for (place, lower) in texts.enumerated() {
            for upper in texts[..<place].reversed() where upper.line.baseline < lower.line.baseline {
                let distance = lower.line.baseline - upper.line.baseline
                guard let largest, TextInk.mayTouch(largest, largest, distance: distance, clearance: clearance) else {
                    break
                }
                guard
                    TextInk.mayTouch(upper.line.style, lower.line.style, distance: distance, clearance: clearance),
                    let depth = ink(upper.index).depth(in: ink(lower.index), clearance: clearance), depth > .zero
                else { continue }
                found.append(TouchingText(upper: items[upper.index], lower: items[lower.index]))
            }
        }
        return found
    }
}

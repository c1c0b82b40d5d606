import PageModel

/// Pages made by hand, in millimetres: letters are half an em wide, as high as Liberation Serif's.
struct Paper {
    var pages: [Page] = [Paper.blank(1)]

    static func blank(_ number: Int, part: Int = 0, width: Double = 210, height: Double = 297) -> Page {
        var page = Page(number: number, width: .millimetres(width), height: .millimetres(height))
        page.part = part
        return page
    }

    var document: PagedDocument { PagedDocument(pages: pages) }

    /// A text on the last page.
    ///
    /// - Parameters:
    ///   - x: its left edge, or with `centre` its middle.
    ///   - width: as it is stretched to; nil for its own.
    mutating func add(
        _ role: Role, _ text: String, x: Double = 0, centre: Double? = nil, y: Double, size: Double = 14,
        bold: Bool = false, italic: Bool = false, width: Double? = nil, ink: PlacedItem.Ink = .black
    ) {
        let style = TextStyle(size: .points(size), bold: bold, italic: italic)
        let shaped = Paper.shape(text, style)
        let width = width.map { Length.millimetres($0) } ?? shaped.width
        let left = centre.map { Length.millimetres($0) - width / 2 } ?? .millimetres(x)
        let ascent = style.size.scaled(by: 0.891)
        let line = TextLine(style: style, baseline: .millimetres(y), words: [.init(x: .zero, shaped: shaped)])
        let frame = Rectangle(
            x: left, y: .millimetres(y) - ascent, width: width, height: style.size.scaled(by: 1.107))
        put(PlacedItem(.text(line), frame: frame, role: role), ink)
    }

    /// A line, frame or picture on the last page.
    mutating func add(
        _ role: Role, _ content: PlacedItem.Content, x: Double, y: Double, width: Double, height: Double = 0.3,
        ink: PlacedItem.Ink = .black
    ) {
        let frame = Rectangle(
            x: .millimetres(x), y: .millimetres(y), width: .millimetres(width), height: .millimetres(height))
        put(PlacedItem(content, frame: frame, role: role), ink)
    }

    private mutating func put(_ item: PlacedItem, _ ink: PlacedItem.Ink) {
        var item = item
        item.ink = ink
        pages[pages.count - 1].items.append(item)
    }

    private static func shape(_ text: String, _ style: TextStyle) -> ShapedText {
        let advance = style.size.units / 2
        let glyphs = text.map { Glyph(id: 1, advance: Int32(advance), textBytes: UInt16($0.utf8.count)) }
        return ShapedText(text: text, glyphs: glyphs, width: Length(units: advance * glyphs.count))
    }

    // MARK: A body

    /// Paragraphs of three lines between 30 and 195 mm, each opening at `indent`.
    ///
    /// - Parameters:
    ///   - pitch: between the baselines of a paragraph, in points.
    ///   - gap: what a paragraph's first baseline is farther away, in points.
    mutating func addBody(
        _ paragraphs: Int = 3, pitch: Double = 18, gap: Double = 6, indent: Double = 10, top: Double = 24.8,
        size: Double = 14, left: Double = 30, right: Double = 195
    ) {
        var y = top
        for paragraph in 0..<paragraphs {
            if paragraph > 0 { y += (pitch + gap) / 72 * 25.4 }
            add(.body, "một hai ba", x: left + indent, y: y, size: size, width: right - left - indent)
            for (text, width) in [("bốn năm sáu", right - left), ("bảy tám chín.", 40)] {
                y += pitch / 72 * 25.4
                add(.body, text, x: left, y: y, size: size, width: width)
            }
        }
    }
}

extension PagedDocument {
    /// The pages as text, one item a line, in millimetres to a hundredth: what golden tests compare.
    ///
    ///     trang 1
    ///        30.00   61.35  105.12 kind 16b «KẾ HOẠCH»
    ///
    /// The columns are left edge, baseline (for shapes the top edge) and width.
    package var dump: String {
        pages.map { page in
            (["trang \(page.number)" + (page.part == 0 ? "" : " phần \(page.part)")] + page.items.map(\.dump)).joined(
                separator: "\n")
        }.joined(separator: "\n") + "\n"
    }
}

extension PlacedItem {
    fileprivate var dump: String {
        switch content {
        case .text(let line):
            let style = line.style
            let size = style.size.points
            let name =
                (size == size.rounded() ? "\(Int(size))" : "\(size)")
                + (style.bold ? "b" : "") + (style.italic ? "i" : "")
            return columns(line.baseline) + " \(role.rawValue) \(name) «\(line.text)»"
        case .rule: return columns(frame.y) + " \(role.rawValue) ──"
        case .brace: return columns(frame.y) + " \(role.rawValue) } \(column(frame.height))"
        case .box: return columns(frame.y) + " \(role.rawValue) □ \(column(frame.height))"
        case .shape(let shape):
            return columns(frame.y) + " \(role.rawValue) \(shape.outline) \(shape.pattern) \(column(frame.height))"
        case .region(let description):
            return columns(frame.y) + " \(role.rawValue) ▢ \(column(frame.height)) «\(description)»"
        case .image(let picture):
            return columns(frame.y) + " \(role.rawValue) ▣ \(column(frame.height)) «\(picture.description)»"
        }
    }

    private func columns(_ y: Length) -> String {
        [frame.x, y, frame.width].map { column($0) }.joined(separator: " ")
    }

    /// `  30.00`, without Foundation.
    private func column(_ length: Length) -> String {
        let hundredths = Int((length.millimetres * 100).rounded())
        let fraction = abs(hundredths) % 100
        let text = "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(fraction < 10 ? "0" : "")\(fraction)"
        return String(repeating: " ", count: max(0, 7 - text.count)) + text
    }
}

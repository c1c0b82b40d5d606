/// Size of an SVG drawing in points, and that it stands on nothing but itself.
///
/// Text in it would be set by whatever fonts a machine has, and other files may change or be missing: both are
/// refused, for the same source must give the same pages everywhere.
struct SVGHeader {
    private(set) var width = 0.0
    private(set) var height = 0.0
    /// The drawing gives its size in millimetres or the like, or in dots of 1/96 inch.
    private(set) var isSizeKnown = false

    /// Nil when the bytes are no SVG.
    init?(_ bytes: [UInt8]) throws(PictureFault) {
        guard var tags = XMLTags(bytes), let root = try Self.root(&tags) else { return nil }
        while let tag = try tags.next() {
            try Self.check(tag)
            // A style sheet may fetch things too; what is commented out in it would not, and is rare.
            if tag.name == "style" { try Self.check(styles: tags.textBehindTag()) }
        }
        try Self.check(root)
        try readSize(root)
    }

    /// The first element, which must be `svg`.
    private static func root(_ tags: inout XMLTags) throws(PictureFault) -> XMLTags.Tag? {
        guard let first = try tags.next(), first.name == "svg" else { return nil }
        return first
    }

    // MARK: Size

    private mutating func readSize(_ root: XMLTags.Tag) throws(PictureFault) {
        let box = root["viewBox"].map { $0.split { " ,\t\n\r".contains($0) }.compactMap { Double($0) } } ?? []
        let shape = box.count == 4 && box[2] > 0 && box[3] > 0 ? (width: box[2], height: box[3]) : nil
        switch (Self.points(root["width"]), Self.points(root["height"]), shape) {
        case (let across?, let down?, _): (width, height, isSizeKnown) = (across, down, true)
        case (let across?, nil, let shape?):
            (width, height, isSizeKnown) = (across, across * shape.height / shape.width, true)
        case (nil, let down?, let shape?):
            (width, height, isSizeKnown) = (down * shape.width / shape.height, down, true)
        case (nil, nil, let shape?): (width, height) = (shape.width * 0.75, shape.height * 0.75)
        default: throw .sizeless
        }
        guard width < 100_000, height < 100_000 else {
            throw .tooLarge(size: "\(Int(width)) × \(Int(height)) pt", vi: "100.000 pt", en: "100,000 pt")
        }
    }

    /// `80mm`, `300`, `300px`; nil for a share such as `100%`.
    private static func points(_ text: String?) -> Double? {
        guard let text else { return nil }
        let trimmed = text.filter { !$0.isWhitespace }
        let unit = trimmed.drop { $0.isASCII && $0.isNumber || "+-.".contains($0) }
        guard let value = Double(trimmed[..<unit.startIndex]), value > 0, let scale = units[String(unit)] else {
            return nil
        }
        return value * scale
    }

    private static let units = [
        "": 0.75, "px": 0.75, "pt": 1, "pc": 12, "mm": 72 / 25.4, "cm": 720 / 25.4, "in": 72,
    ]

    // MARK: What it stands on

    private static let textElements: Set = ["text", "tspan", "textPath", "tref", "foreignObject"]

    private static func check(_ tag: XMLTags.Tag) throws(PictureFault) {
        if textElements.contains(tag.name) { throw .holdsText(element: tag.name) }
        for (name, value) in tag.attributes {
            if name == "href", tag.name != "a" { try check(reference: value) }
            try check(styles: value)
        }
    }

    /// A place in the drawing itself, or a picture of dots that lies in the file.
    private static func check(reference: String) throws(PictureFault) {
        let start = reference.drop { $0.isWhitespace }.lowercased()
        let isInside = ["#", "data:image/png", "data:image/jpeg", "data:image/jpg"].contains { start.hasPrefix($0) }
        if !isInside { throw .refersOutside(reference) }
    }

    /// `url(#here)` is inside, `url(there.png)` and `@import` are not.
    private static func check(styles: String) throws(PictureFault) {
        guard styles.contains("url(") || styles.contains("@import") else { return }
        if styles.contains("@import") { throw .refersOutside("@import") }
        for piece in styles.components(after: "url(") {
            try check(reference: String(piece.prefix { $0 != ")" }.filter { $0 != "\"" && $0 != "'" }))
        }
    }
}

extension String {
    /// What stands behind each place of a mark.
    fileprivate func components(after mark: String) -> [Substring] {
        var pieces: [Substring] = []
        var rest = self[...]
        while let found = rest.firstRange(of: mark) {
            rest = rest[found.upperBound...]
            pieces.append(rest)
        }
        return pieces
    }
}

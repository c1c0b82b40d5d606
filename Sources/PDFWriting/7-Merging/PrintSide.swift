/// A side of a sheet: a page as it is, or two that lie beside each other.
struct PrintSide {
    /// As written, but for its parent.
    let dictionary: PDFDictionary
    /// Where its pages lie, by their index in the document.
    private var places: [(page: Int, place: Place)] = []
    private let box: [Double]

    /// Where a page lies on a side.
    struct Place {
        var scale = 1.0
        var x = 0.0
        var y = 0.0

        /// A place on the page as one on the side.
        func moved(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
            (self.x + x * scale, self.y + y * scale)
        }
    }

    /// A4 across, in points.
    private static let (width, height) = (841.89, 595.276)

    /// - Parameter page: copied.
    init(page: PDFObject, index: Int, box: [Double]) {
        dictionary = page.value.dictionary ?? [:]
        self.box = box
        places = [(index, Place())]
    }

    /// - Parameters:
    ///   - places: pages from left to right, nil for none.
    ///   - forms: the pages as drawings, by their numbers.
    ///   - add: takes what the side refers to.
    init(places: [Int?], pages: [PDFPage], forms: [Int], add: (PDFObject) -> Int) {
        box = [0, 0, Self.width, Self.height]
        var content: [UInt8] = []
        var shown: PDFDictionary = [:]
        for (column, page) in places.enumerated() {
            guard let page else { continue }
            let place = Place(pages[page], column: column)
            self.places.append((page, place))
            shown["P\(column)"] = .reference(forms[page])
            content.append("q ")
            for number in [place.scale, 0, 0, place.scale, place.x, place.y] {
                content.append(decimal: number, places: 6)
                content.append(" ")
            }
            content.append("cm /P")
            content.append(integer: column)
            content.append(" Do Q\n")
        }
        var dictionary = Self.page(box)
        if !shown.entries.isEmpty {
            dictionary["Resources"] = .dictionary(["XObject": .dictionary(shown)])
            dictionary["Contents"] = .reference(add(PDFObject([:], stream: content)))
        }
        self.dictionary = dictionary
    }

    var isEmpty: Bool { places.isEmpty }

    /// An empty side of the same size.
    var blank: PDFDictionary { Self.page(box) }

    func place(of page: Int) -> Place? { places.first { $0.page == page }?.place }

    private static func page(_ box: [Double]) -> PDFDictionary {
        [
            "Type": .name("Page"), "MediaBox": .array(box.map { .number($0) }), "Resources": .dictionary([:]),
        ]
    }
}

extension PrintSide.Place {
    /// As large as half a side allows, in the middle of it.
    ///
    /// - Parameter column: 0 is the left half.
    fileprivate init(_ page: PDFPage, column: Int) {
        let (half, height) = (PrintSide.width / 2, PrintSide.height)
        scale = min(half / page.width, height / page.height)
        x = Double(column) * half + (half - page.width * scale) / 2 - page.box[0] * scale
        y = (height - page.height * scale) / 2 - page.box[1] * scale
    }
}

extension [PrintSide] {
    /// The side that shows a page, and where.
    func place(of page: Int) -> (side: Int, place: PrintSide.Place)? {
        for (index, side) in enumerated() {
            if let place = side.place(of: page) { return (index, place) }
        }
        return nil
    }
}

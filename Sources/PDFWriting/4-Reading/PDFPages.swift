/// A page of a file that was read.
struct PDFPage {
    var number: Int
    var dictionary: PDFDictionary
    /// Left, lower, right, upper.
    var box: [Double]

    var width: Double { box[2] - box[0] }
    var height: Double { box[3] - box[1] }
}

extension PDFFile {
    func catalog() throws(PDFReadingError) -> PDFDictionary {
        guard let catalog = try dictionary(trailer["Root"]) else { throw .damaged("no catalog") }
        return catalog
    }

    /// All pages, in order.
    func pages() throws(PDFReadingError) -> [PDFPage] {
        guard let root = try catalog()["Pages"]?.reference else { throw .damaged("no pages") }
        var pages: [PDFPage] = []
        try collect(root, depth: 0, into: &pages)
        return pages
    }

    private func collect(_ number: Int, depth: Int, into pages: inout [PDFPage]) throws(PDFReadingError) {
        guard depth < 20, pages.count < count, let node = try object(number).value.dictionary else {
            throw .damaged("no pages")
        }
        if let kids = node["Kids"]?.array {
            for kid in kids {
                guard let kid = kid.reference else { throw .damaged("no pages") }
                try collect(kid, depth: depth + 1, into: &pages)
            }
            return
        }
        let box = node["MediaBox"]?.array?.compactMap(\.double) ?? []
        guard box.count == 4, box[2] - box[0] > 0.001, box[3] - box[1] > 0.001 else {
            throw .foreign("a page without a size")
        }
        pages.append(PDFPage(number: number, dictionary: node, box: box))
    }

    /// A page as a drawing of its own, its content copied as it is.
    func form(of page: PDFPage) throws(PDFReadingError) -> PDFObject {
        guard let number = page.dictionary["Contents"]?.reference, case let content = try object(number),
            case .dictionary(var dictionary) = content.value, let stream = content.stream
        else { throw .foreign("a page without one content") }
        dictionary["Type"] = .name("XObject")
        dictionary["Subtype"] = .name("Form")
        dictionary["BBox"] = page.dictionary["MediaBox"]
        dictionary["Resources"] = page.dictionary["Resources"]
        dictionary["Group"] = page.dictionary["Group"]
        return PDFObject(dictionary, stream: stream)
    }

    /// An object and all that it refers to.
    func bundle(_ object: PDFObject) throws(PDFReadingError) -> PDFBundle {
        var bundle = PDFBundle()
        var numbers: [Int: Int] = [:]
        _ = bundle.add(try copy(object, &numbers) { bundle.add($0) })
        return bundle
    }

    /// An object that refers to copies.
    ///
    /// - Parameters:
    ///   - numbers: of the copies that there are already, by the numbers in this file.
    ///   - add: takes what is referred to, itself a copy, and gives its number.
    func copy(
        _ object: PDFObject, _ numbers: inout [Int: Int], depth: Int = 0, add: (PDFObject) -> Int
    ) throws(PDFReadingError) -> PDFObject {
        guard depth < 60 else { throw .damaged("objects that hold one another") }
        for number in object.value.references where numbers[number] == nil {
            let copied = try copy(self.object(number), &numbers, depth: depth + 1, add: add)
            numbers[number] = add(copied)
        }
        return PDFObject(object.value.renumbered { numbers[$0] ?? 0 }, stream: object.stream)
    }
}

import Diagnostics

/// Takes the bytes of a file as they come.
package protocol ByteDestination {
    func write(_ bytes: [UInt8]) throws(DiagnosedError)
}

/// Where a document lies in a print file.
package struct PrintedRange: Sendable, Hashable {
    /// The first and the last side that show something of it, counted from 1.
    package var first: Int
    package var last: Int
    /// Empty sides behind it, which let the next document begin on a fresh sheet.
    package var blanks: Int

    package init(first: Int, last: Int, blanks: Int) {
        self.first = first
        self.last = last
        self.blanks = blanks
    }
}

/// Puts documents together into one file for the printer, each written through at once: in memory stays what the tree
/// of pages, the bookmarks and the table of objects need, some hundred bytes a page.
///
/// What documents have in common (faces, pictures, pages) is held once. Pages are copied as they are, not drawn or
/// compressed again.
package final class PrintFile {
    private let destination: any ByteDestination
    private let title: String
    private let imposition: Imposition
    private let isDuplex: Bool
    private var output = PDFOutput()
    private var identity = Fingerprint()
    private var tree = PageTree()
    private var shared = SharedObjects()
    private var outline: PrintOutline
    private let root: Int
    private let pagesRoot: Int
    private var version = "1.4"

    /// - Parameters:
    ///   - isDuplex: both sides of a sheet are printed: each document begins on a fresh sheet. A booklet always is.
    package init(
        to destination: any ByteDestination, title: String, imposition: Imposition = .single, isDuplex: Bool = false
    ) {
        self.destination = destination
        self.title = title
        self.imposition = imposition
        self.isDuplex = isDuplex || imposition == .booklet
        root = output.reserve()
        pagesRoot = output.reserve()
        outline = PrintOutline(&output)
    }

    /// Sides so far, empty ones too.
    package var sideCount: Int { tree.pages.count }

    /// Adds a document.
    ///
    /// - Parameters:
    ///   - pdf: as ``PDFWriter`` has written it.
    ///   - title: of its bookmark, under which its own ones lie.
    ///   - isDuplex: both sides of its sheets are printed; nil as the file's are. Of documents that differ in this, those
    ///     with both sides come first.
    /// - Throws: when the document cannot be taken in, which leaves the print file as it was; or when writing fails,
    ///   which ends it.
    @discardableResult
    package func append(
        _ pdf: [UInt8], title: String, isDuplex: Bool? = nil
    ) throws(DiagnosedError) -> PrintedRange {
        let range: PrintedRange
        do throws(PDFReadingError) {
            let file = try PDFFile(pdf)
            guard try file.dictionary(file.trailer["Info"])?["Producer"] == PDFWriter.producer else {
                throw .foreign("another program's")
            }
            range = try add(file, title: title, isDuplex: isDuplex ?? self.isDuplex)
        } catch {
            throw DiagnosedError(Diagnostic(error.message))
        }
        try flush()
        return range
    }

    /// Writes what a reader begins with. Nothing can be added afterwards.
    package func finish() throws(DiagnosedError) {
        tree.write(into: &output, as: pagesRoot)
        var catalog: PDFDictionary = [
            "Type": .name("Catalog"), "Pages": .reference(pagesRoot), "Lang": .text("vi-VN"),
            "ViewerPreferences": .dictionary(["DisplayDocTitle": .boolean(true)]),
        ]
        if version > "1.4" { catalog["Version"] = .name(version) }
        catalog["Outlines"] = .reference(outline.finish(&output))
        output.put(catalog, as: root)
        let information = output.add(
            PDFObject([
                "Title": .text(title), "Creator": .text("vanban"), "Producer": PDFWriter.producer,
            ]))
        try flush()
        output.finish(root: root, information: information, identity: identity.hexadecimal)
        try destination.write(output.take())
    }

    private func flush() throws(DiagnosedError) {
        let bytes = output.take()
        identity.take(bytes)
        try destination.write(bytes)
    }

    // MARK: One document

    private func add(
        _ file: PDFFile, title: String, isDuplex: Bool
    ) throws(PDFReadingError) -> PrintedRange {
        let pages = try file.pages()
        guard !pages.isEmpty else { throw .damaged("no page") }
        // Everything that can fail comes first: copies that nothing refers to do no harm.
        let sides = try sides(of: pages, in: file)
        let bookmarks = try file.outline()
        version = max(version, file.version)

        let first = sideCount
        for side in sides { put(side.dictionary) }
        let shown = (sides.lastIndex { !$0.isEmpty } ?? 0) + 1
        if isDuplex, !sideCount.isMultiple(of: 2) { put(sides[sides.count - 1].blank) }
        func target(_ value: PDFValue) -> PDFValue? { retarget(value, pages, sides, from: first) }
        outline.append(
            OutlineEntry(
                title: .text(title), target: target(.place(on: pages[0].number, x: 0, y: pages[0].box[3])),
                isOpen: false, children: bookmarks.map { $0.retargeted(target) }), &output)
        return PrintedRange(first: first + 1, last: first + shown, blanks: sideCount - first - shown)
    }

    private func put(_ page: PDFDictionary) {
        var page = page
        page["Parent"] = .reference(tree.parent(in: &output))
        tree.append(output.add(PDFObject(page)))
    }

    private func sides(of pages: [PDFPage], in file: PDFFile) throws(PDFReadingError) -> [PrintSide] {
        var numbers: [Int: Int] = [:]
        func share(_ object: PDFObject) -> Int { shared.add(object, to: &output) }
        if imposition == .single {
            var sides: [PrintSide] = []
            for (index, page) in pages.enumerated() {
                var dictionary = page.dictionary
                dictionary["Parent"] = nil
                let copy = try file.copy(PDFObject(dictionary), &numbers, add: share)
                sides.append(PrintSide(page: copy, index: index, box: page.box))
            }
            return sides
        }
        var forms: [Int] = []
        for page in pages { forms.append(share(try file.copy(file.form(of: page), &numbers, add: share))) }
        return imposition.sides(of: pages.count).map { places in
            PrintSide(places: places, pages: pages, forms: forms, add: share)
        }
    }

    /// A bookmark's place in a document as one in this file.
    private func retarget(_ value: PDFValue, _ pages: [PDFPage], _ sides: [PrintSide], from first: Int) -> PDFValue? {
        // The page, `/XYZ`, left, top, zoom.
        guard let target = value.array, target.count == 5, let number = target[0].reference,
            let page = pages.firstIndex(where: { $0.number == number }),
            let (side, place) = sides.place(of: page)
        else { return nil }
        let moved = place.moved(target[2].double ?? 0, target[3].double ?? 0)
        return .place(on: tree.pages[first + side], x: moved.x, y: moved.y)
    }
}

extension PDFReadingError {
    /// As users are told it of a document that is put together with others.
    fileprivate var message: Message {
        switch self {
        case .foreign: .mergedPDFForeign
        case .damaged: .mergedPDFDamaged
        case .encrypted: .mergedPDFEncrypted
        }
    }
}

import Diagnostics
import PageModel

/// Puts the pieces of a document together into one file.
struct DocumentAssembly {
    private let document: PagedDocument
    /// Of the pages, compressed.
    private let streams: [[UInt8]]
    private var output: PDFOutput

    init(_ document: PagedDocument, streams: [[UInt8]], version: StaticString) {
        self.document = document
        self.streams = streams
        output = PDFOutput(version: version, capacity: streams.reduce(64_000) { $0 + $1.count })
    }

    mutating func file(
        fonts: [(name: String, objects: PDFBundle)], pictures: [(form: ContentStream.Form, objects: PDFBundle)]
    ) throws(DiagnosedError) -> [UInt8] {
        let description = try description()
        let (catalog, tree, resources) = (output.reserve(), output.reserve(), output.reserve())
        let information = output.add(PDFObject(description))
        let pages = writePages(under: tree, resources: resources)
        var shown: PDFDictionary = [:]
        if !fonts.isEmpty { shown["Font"] = writeAll(fonts) }
        if !pictures.isEmpty { shown["XObject"] = writeAll(pictures.map { ($0.form.name, $0.objects) }) }
        output.put(shown, as: resources)
        output.put(
            [
                "Type": .name("Pages"), "Kids": .array(pages.map { .reference($0) }), "Count": .integer(pages.count),
            ], as: tree)
        writeCatalog(as: catalog, tree: tree, pages: pages)
        let identity = Fingerprint.of([output.bytes]).hexadecimal
        output.finish(root: catalog, information: information, identity: identity)
        return output.bytes
    }

    private mutating func writePages(under tree: Int, resources: Int) -> [Int] {
        var numbers: [Int] = []
        for (page, stream) in zip(document.pages, streams) {
            let content = output.add(PDFObject(deflated: stream))
            let box: [PDFValue] = [.integer(0), .integer(0), .number(page.width.points), .number(page.height.points)]
            numbers.append(
                output.add(
                    PDFObject([
                        "Type": .name("Page"), "Parent": .reference(tree), "MediaBox": .array(box),
                        "Resources": .reference(resources), "Contents": .reference(content),
                    ])))
        }
        return numbers
    }

    /// Names and what they stand for.
    private mutating func writeAll(_ bundles: [(name: String, objects: PDFBundle)]) -> PDFValue {
        var names: PDFDictionary = [:]
        for bundle in bundles { names[bundle.name] = .reference(output.add(bundle.objects)) }
        return .dictionary(names)
    }

    private mutating func writeCatalog(as number: Int, tree: Int, pages: [Int]) {
        var preferences: PDFDictionary = ["DisplayDocTitle": .boolean(true)]
        if document.metadata.isDuplex { preferences["Duplex"] = .name("DuplexFlipLongEdge") }
        var catalog: PDFDictionary = [
            "Type": .name("Catalog"), "Pages": .reference(tree), "Lang": .text(document.metadata.language),
            "ViewerPreferences": .dictionary(preferences),
        ]
        catalog["Outlines"] = writeOutline(pages).map { .reference($0) }
        output.put(catalog, as: number)
    }

    private mutating func writeOutline(_ pages: [Int]) -> Int? {
        let entries = [OutlineEntry](document.bookmarks) { bookmark in
            guard pages.indices.contains(bookmark.page) else { return nil }
            let y = (document.pages[bookmark.page].height - bookmark.y).points
            return .place(on: pages[bookmark.page], x: 0, y: y)
        }
        guard !entries.isEmpty else { return nil }
        let root = output.reserve()
        let numbers = output.add(entries, under: root)
        var dictionary: PDFDictionary = ["Type": .name("Outlines")]
        dictionary.link(to: numbers, of: OutlineEntry(title: .text(""), isOpen: true, children: entries))
        output.put(dictionary, as: root)
        return root
    }

    /// What the document says of itself. Cairo 1.16 would leave out the `D:` that dates open with.
    private func description() throws(DiagnosedError) -> PDFDictionary {
        let metadata = document.metadata
        var dictionary: PDFDictionary = [:]
        for (key, text) in [
            ("Title", metadata.title), ("Subject", metadata.subject), ("Author", metadata.author),
            ("Keywords", metadata.keywords.joined(separator: ", ")), ("Creator", "vanban"),
        ] where !text.isEmpty {
            dictionary[key] = .text(text)
        }
        dictionary["Producer"] = PDFWriter.producer
        if let day = metadata.date {
            guard let date = PDFText.date(day) else {
                throw DiagnosedError(Diagnostic(.documentNotWritten, ["reason": "“\(day)”"]))
            }
            dictionary["CreationDate"] = .token(date)
        }
        return dictionary
    }
}

/// Finds the digital signatures of a document among the fields of its form (PDF 32000-1, 12.7.4.5 and 12.8).
struct SignatureSearch {
    private(set) var signatures: [PDFDescription.Signature] = []
    /// Fields and signatures that were seen, by their numbers: damaged forms run in rings, and two fields may show one
    /// signature.
    private var seen: Set<Int> = []

    init(_ document: QPDFDocument) {
        for field in document.root["/AcroForm"]?["/Fields"]?.array ?? [] { visit(field, kind: nil, depth: 0) }
        // Some programs hang a signature on its page and forget the form.
        for page in (try? document.pages()) ?? [] {
            for field in page["/Annots"]?.array ?? [] where field["/Subtype"]?.name == "/Widget" {
                visit(field, kind: nil, depth: 0)
            }
        }
    }

    private mutating func visit(_ field: QPDFObject, kind: String?, depth: Int) {
        if let number = field.number, !seen.insert(number).inserted { return }
        guard depth < 30 else { return }
        let kind = field["/FT"]?.name ?? kind
        if kind == "/Sig", let value = field["/V"] { take(value) }
        for child in field["/Kids"]?.array ?? [] { visit(child, kind: kind, depth: depth + 1) }
    }

    /// A field that waits for its signature has no range of bytes.
    private mutating func take(_ value: QPDFObject) {
        guard let range = value["/ByteRange"]?.array?.compactMap(\.double) else { return }
        if let number = value.number, !seen.insert(number).inserted { return }
        let extent = range.count >= 2 ? range[range.count - 2] + range[range.count - 1] : nil
        signatures.append(
            PDFDescription.Signature(
                signer: value["/Name"]?.text, time: value["/M"]?.text,
                extent: extent.flatMap { Int(exactly: $0.rounded()) }))
    }
}

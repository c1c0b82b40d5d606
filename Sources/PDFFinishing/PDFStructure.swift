/// Where the parts of a drawn PDF lie that finishing touches: the catalog, the table of offsets, the trailer.
///
/// Reads only what the drawing room writes: one revision, a plain table in one section, a catalog outside of
/// any object stream. Anything else is refused rather than guessed at.
struct PDFStructure {
    /// Before the `>>` that closes the catalog.
    let catalogEnd: Int
    /// The word `xref`.
    let table: Int
    /// The first of the table's entries, each of 20 bytes.
    private let entries: Int
    private let entryCount: Int
    /// Before the `>>` that closes the trailer.
    let trailerEnd: Int
    /// The number after `startxref`.
    let startOffset: Int

    /// The word `trailer`.
    var tableEnd: Int { entries + entryCount * PDFStructure.entryLength }

    private static let entryLength = 20

    init(_ pdf: [UInt8]) throws(FinishingError) {
        guard pdf.starts(with: "%PDF-1.".utf8) else { throw FinishingError("no PDF header") }
        guard let startxref = pdf.lastIndex(of: "startxref\n", before: pdf.count) else {
            throw FinishingError("no startxref")
        }
        startOffset = startxref + 10
        var scanner = ByteScanner(pdf, at: startOffset)
        guard let table = scanner.integer(), table < startxref else { throw FinishingError("startxref leads nowhere") }

        scanner = ByteScanner(pdf, at: table)
        guard scanner.skip("xref\n"), scanner.integer() == 0, let count = scanner.integer(), scanner.skip("\n"),
            scanner.offset + count * PDFStructure.entryLength < startxref
        else { throw FinishingError("no plain cross-reference table") }
        (self.table, entries, entryCount) = (table, scanner.offset, count)

        scanner.offset += count * PDFStructure.entryLength
        guard scanner.skip("trailer\n<<"), let trailerEnd = pdf.lastIndex(of: ">>\n", before: startxref),
            let root = pdf.firstIndex(of: "/Root ", in: scanner.offset..<trailerEnd)
        else { throw FinishingError("no trailer") }
        self.trailerEnd = trailerEnd

        scanner.offset = root + 6
        guard let number = scanner.integer(), number < count else { throw FinishingError("no catalog") }
        scanner.offset = entries + number * PDFStructure.entryLength
        guard let catalog = scanner.integer(), catalog < table else { throw FinishingError("no catalog") }
        catalogEnd = try PDFStructure.catalogEnd(of: number, at: catalog, in: pdf, before: table)
    }

    /// The catalog holds nothing that could hide a delimiter: names, references and small dictionaries.
    private static func catalogEnd(of number: Int, at start: Int, in pdf: [UInt8], before end: Int)
        throws(FinishingError) -> Int
    {
        var scanner = ByteScanner(pdf, at: start)
        guard scanner.skip("\(number) 0 obj\n<<"),
            let objectEnd = pdf.firstIndex(of: "endobj", in: scanner.offset..<end),
            let close = pdf.lastIndex(of: ">>\n", before: objectEnd), close > scanner.offset
        else { throw FinishingError("the catalog is not where the table says") }
        guard pdf.firstIndex(of: "/Type /Catalog", in: scanner.offset..<close) != nil,
            pdf.firstIndex(of: "/Lang", in: scanner.offset..<close) == nil
        else { throw FinishingError("the catalog is not as it was drawn") }
        return close
    }

    /// The table once `length` bytes were put into the catalog: what lies behind has moved.
    func movedTable(in pdf: [UInt8], by length: Int) -> [UInt8] {
        var moved = Array(pdf[table..<tableEnd])
        for entry in 0..<entryCount {
            let source = entries + entry * PDFStructure.entryLength
            var scanner = ByteScanner(pdf, at: source)
            guard pdf[source + 17] == UInt8(ascii: "n"), let offset = scanner.integer(), offset >= catalogEnd else {
                continue
            }
            let place = source - table
            var rest = offset + length
            for digit in (place..<place + 10).reversed() {
                moved[digit] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
        }
        return moved
    }
}

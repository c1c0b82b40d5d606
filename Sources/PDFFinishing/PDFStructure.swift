/// Where the parts of a drawn PDF lie that finishing touches: the catalog, the description, the table of
/// offsets, the trailer.
///
/// Reads only what the drawing room writes: one revision, a plain table in one section, dictionaries
/// outside of object streams. Anything else is refused rather than guessed at.
struct PDFStructure {
    /// Behind the `<<` that opens the catalog.
    let catalog: Int
    /// Behind the `<<` that opens the description (title, author, …), nil where there is none.
    let description: Int?
    /// The word `xref`.
    let table: Int
    /// Behind the `<<` that opens the trailer.
    let trailer: Int
    /// The number after the last `startxref`.
    let startOffset: Int
    private let entries: Entries

    /// The table's entries: ten digits of offset, five of generation, `n` for an object in use.
    private struct Entries {
        static let length = 20
        let start: Int
        let count: Int
        var end: Int { start + count * Entries.length }
    }

    init(_ pdf: [UInt8]) throws(FinishingError) {
        guard pdf.starts(with: "%PDF-1.".utf8) else { throw FinishingError("no PDF header") }
        guard let last = pdf.lastIndex(of: "startxref\n") else { throw FinishingError("no startxref") }
        startOffset = last + 10
        var scanner = ByteScanner(pdf, at: startOffset)
        guard let table = scanner.integer(), table < last else { throw FinishingError("startxref leads nowhere") }
        self.table = table

        scanner.offset = table
        guard scanner.skip("xref\n"), scanner.integer() == 0, let count = scanner.integer(), scanner.skip("\n"),
            count < (last - scanner.offset) / Entries.length
        else { throw FinishingError("no plain cross-reference table") }
        entries = Entries(start: scanner.offset, count: count)

        scanner.offset = entries.end
        guard scanner.skip("trailer\n<<") else { throw FinishingError("no trailer") }
        trailer = scanner.offset
        guard let root = PDFStructure.reference("/Root ", in: pdf, trailer..<last) else {
            throw FinishingError("no catalog")
        }
        catalog = try PDFStructure.dictionary(root, in: pdf, entries)
        guard pdf.holds(" /Type /Catalog", at: catalog) else { throw FinishingError("no catalog") }
        if let info = PDFStructure.reference("/Info ", in: pdf, trailer..<last) {
            description = try PDFStructure.dictionary(info, in: pdf, entries)
        } else {
            description = nil
        }
    }

    /// The number of the object that a key of the trailer refers to.
    private static func reference(_ key: String, in pdf: [UInt8], _ range: Range<Int>) -> Int? {
        guard let place = pdf.firstIndex(of: key, in: range) else { return nil }
        var scanner = ByteScanner(pdf, at: place + key.utf8.count)
        return scanner.integer()
    }

    /// Behind the `<<` of an object.
    private static func dictionary(_ number: Int, in pdf: [UInt8], _ entries: Entries) throws(FinishingError) -> Int {
        let failure = FinishingError("object \(number) is not where the table says")
        guard number < entries.count else { throw failure }
        var scanner = ByteScanner(pdf, at: entries.start + number * Entries.length)
        guard let offset = scanner.integer() else { throw failure }
        scanner.offset = offset
        guard offset < entries.start, scanner.skip("\(number) 0 obj\n<<") else { throw failure }
        return scanner.offset
    }

    /// The table for a file into which `insertions` were put: what lies behind them has moved.
    func movedTable(in pdf: [UInt8], by insertions: [Insertion]) -> [UInt8] {
        var moved = Array(pdf[table..<entries.end])
        for entry in stride(from: entries.start, to: entries.end, by: Entries.length)
        where pdf[entry + 17] == UInt8(ascii: "n") {
            var scanner = ByteScanner(pdf, at: entry)
            guard var rest = scanner.integer() else { continue }
            rest += insertions.shift(at: rest)
            for digit in (entry - table..<entry - table + 10).reversed() {
                moved[digit] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
        }
        return moved
    }

    /// The word `trailer`.
    var tableEnd: Int { entries.end }
}

/// Bytes that are put in before a place of the file as it was.
struct Insertion {
    let place: Int
    let bytes: [UInt8]

    init(_ text: String, at place: Int) {
        self.place = place
        bytes = Array(text.utf8)
    }
}

extension [Insertion] {
    /// How far that moves which stood at `place`.
    func shift(at place: Int) -> Int {
        reduce(0) { $1.place <= place ? $0 + $1.bytes.count : $0 }
    }
}

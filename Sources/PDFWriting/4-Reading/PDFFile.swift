/// A PDF in memory, as this program and Cairo write them: one revision, a plain table of places in one section,
/// no object inside of another. Anything else is refused rather than guessed at.
struct PDFFile {
    private let bytes: [UInt8]
    /// By number; nil where there is no object.
    private let places: [Int?]
    let trailer: PDFDictionary

    /// The version of the format, such as `1.4`.
    var version: String { String(decoding: bytes[5..<8], as: UTF8.self) }

    init(_ bytes: [UInt8]) throws(PDFReadingError) {
        guard bytes.starts(with: "%PDF-1.".utf8), bytes.count > 100 else { throw .foreign("no PDF") }
        guard let last = bytes.lastPlace(of: "startxref") else { throw .damaged("no end") }
        var scanner = PDFScanner(bytes, at: last + 9)
        guard let table = scanner.integer(), table < last else { throw .damaged("the end leads nowhere") }
        scanner.place = table
        guard scanner.skip("xref") else { throw .foreign("no plain table of objects") }
        guard scanner.integer() == 0, let count = scanner.integer(), scanner.skip("\n"),
            count <= (last - scanner.place) / 20
        else { throw .damaged("the table of objects is none") }
        var places: [Int?] = []
        places.reserveCapacity(count)
        for _ in 0..<count { places.append(try PDFFile.place(in: bytes, &scanner, before: table)) }
        scanner.skipSpace()
        guard scanner.skip("trailer"), case .dictionary(let trailer) = try scanner.value() else {
            throw .foreign("several tables of objects")
        }
        if trailer["Encrypt"] != nil { throw .encrypted }
        if trailer["Prev"] != nil || trailer["XRefStm"] != nil { throw .foreign("several revisions") }
        self.bytes = bytes
        self.places = places
        self.trailer = trailer
    }

    /// An entry of the table: ten digits of offset, five of generation, `n` for an object in use.
    private static func place(
        in bytes: [UInt8], _ scanner: inout PDFScanner, before table: Int
    ) throws(PDFReadingError) -> Int? {
        let entry = scanner.place
        let place = scanner.integer()
        let use = bytes[entry + 17]
        scanner.place = entry + 20
        guard use == UInt8(ascii: "n") else { return nil }
        guard let place, place < table else { throw .damaged("an object lies behind the table") }
        return place
    }

    /// How many numbers there are, that of no object included.
    var count: Int { places.count }

    func object(_ number: Int) throws(PDFReadingError) -> PDFObject {
        guard number > 0, number < places.count, let place = places[number] else {
            throw .damaged("there is no object \(number)")
        }
        var scanner = PDFScanner(bytes, at: place)
        guard scanner.skip("\(number) 0 obj") else { throw .damaged("object \(number) is not in its place") }
        let value = try scanner.value()
        scanner.skipSpace()
        if scanner.skip("endobj") { return PDFObject(value) }
        guard scanner.skip("stream\n") || scanner.skip("stream\r\n"), case .dictionary(var dictionary) = value else {
            throw .damaged("object \(number) has no end")
        }
        let start = scanner.place
        guard let length = try integer(dictionary["Length"]), length >= 0, length <= bytes.count - start else {
            throw .damaged("object \(number) has no length")
        }
        scanner.place = start + length
        scanner.skipSpace()
        guard scanner.skip("endstream") else { throw .damaged("object \(number) is not as long as it says") }
        // Its writer will say it anew.
        dictionary["Length"] = nil
        return PDFObject(dictionary, stream: Array(bytes[start..<start + length]))
    }

    /// The dictionary that a value is or refers to.
    func dictionary(_ value: PDFValue?) throws(PDFReadingError) -> PDFDictionary? {
        guard let number = value?.reference else { return value?.dictionary }
        return try object(number).value.dictionary
    }

    private func integer(_ value: PDFValue?) throws(PDFReadingError) -> Int? {
        guard let number = value?.reference else { return value?.integer }
        return try object(number).value.integer
    }
}

extension [UInt8] {
    /// Where the last of the words begins; it is expected near the end.
    fileprivate func lastPlace(of word: String) -> Int? {
        var place = count - word.utf8.count
        while place >= 0 {
            if self[place...].starts(with: word.utf8) { return place }
            place -= 1
        }
        return nil
    }
}

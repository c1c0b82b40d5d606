/// A PDF being written: objects one behind the other, their places, the table of places at the end.
///
/// One revision, plain syntax of PDF 1.4. Objects may refer to others that are still to come.
struct PDFOutput {
    /// What has been written and not yet been taken out.
    private(set) var bytes: [UInt8] = []
    /// How much was taken out.
    private var taken = 0
    /// By number; the first one is of no object.
    private var places: [Int] = [0]

    init(version: StaticString = "1.4", capacity: Int = 64_000) {
        bytes.reserveCapacity(capacity)
        bytes.append("%PDF-")
        bytes.append(version)
        // Bytes that are no text, so that nobody takes the file for one.
        bytes.append(contentsOf: [0x0A, 0x25, 0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    }

    /// The number that the next object will get.
    var nextNumber: Int { places.count }
    /// How long the file is so far.
    var length: Int { taken + bytes.count }

    /// A number for an object that is written later.
    mutating func reserve() -> Int {
        places.append(0)
        return places.count - 1
    }

    mutating func add(_ object: PDFObject) -> Int {
        let number = reserve()
        put(object, as: number)
        return number
    }

    mutating func put(_ object: PDFObject, as number: Int) {
        places[number] = length
        bytes.append(integer: number)
        bytes.append(" 0 obj\n")
        bytes.append(object)
        bytes.append("\nendobj\n")
    }

    mutating func put(_ dictionary: PDFDictionary, as number: Int) { put(PDFObject(dictionary), as: number) }

    /// What has been written so far, to make room.
    mutating func take() -> [UInt8] {
        taken += bytes.count
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// The table of places, and what a reader begins with.
    mutating func finish(root: Int, information: Int, identity: String) {
        let table = length
        bytes.append("xref\n0 ")
        bytes.append(integer: places.count)
        bytes.append("\n0000000000 65535 f \n")
        for place in places.dropFirst() {
            let digits = "\(place)"
            bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, 10 - digits.utf8.count)))
            bytes.append(contentsOf: digits.utf8)
            bytes.append(" 00000 n \n")
        }
        bytes.append("trailer\n")
        let identity = PDFValue.token("<\(identity)>")
        bytes.append(
            .dictionary([
                "Size": .integer(places.count), "Root": .reference(root), "Info": .reference(information),
                "ID": .array([identity, identity]),
            ]))
        bytes.append("\nstartxref\n")
        bytes.append(integer: table)
        bytes.append("\n%%EOF\n")
    }
}

extension [UInt8] {
    mutating func append(_ object: PDFObject) {
        guard let stream = object.stream, case .dictionary(var dictionary) = object.value else {
            return append(object.value)
        }
        dictionary["Length"] = .integer(stream.count)
        append(.dictionary(dictionary))
        append("\nstream\n")
        append(contentsOf: stream)
        append("\nendstream")
    }

    mutating func append(_ value: PDFValue) {
        switch value {
        case .token(let token): append(contentsOf: token)
        case .name(let name):
            append(UInt8(ascii: "/"))
            append(contentsOf: name.utf8)
        case .reference(let number):
            append(integer: number)
            append(" 0 R")
        case .array(let values):
            append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { append(UInt8(ascii: " ")) }
                append(value)
            }
            append(UInt8(ascii: "]"))
        case .dictionary(let dictionary):
            append("<<")
            for entry in dictionary.entries {
                append(.name(entry.key))
                append(UInt8(ascii: " "))
                append(entry.value)
            }
            append(">>")
        }
    }
}

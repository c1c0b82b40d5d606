/// Reads the values of a PDF from its bytes; never beyond the end, and never deeper than it is sane.
struct PDFScanner {
    private let bytes: ArraySlice<UInt8>
    var place: Int

    /// - Parameter place: in the file.
    init(_ bytes: [UInt8], at place: Int) { self.init(bytes[...], at: place) }

    init(_ bytes: ArraySlice<UInt8>, at place: Int) {
        self.bytes = bytes
        self.place = min(max(place, bytes.startIndex), bytes.endIndex)
    }

    // MARK: Words

    var next: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

    mutating func skip(_ word: String) -> Bool {
        guard bytes[place...].starts(with: word.utf8) else { return false }
        place += word.utf8.count
        return true
    }

    /// White and remarks.
    mutating func skipSpace() {
        while let byte = next {
            if byte == UInt8(ascii: "%") {
                while let byte = next, byte != 0x0A, byte != 0x0D { place += 1 }
            } else if byte.isSpace {
                place += 1
            } else {
                return
            }
        }
    }

    /// An unsigned number, after white.
    mutating func integer() -> Int? {
        skipSpace()
        let start = place
        var value = 0
        while let byte = next, place - start < 18, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            place += 1
        }
        return place > start ? value : nil
    }

    // MARK: Values

    mutating func value(depth: Int = 0) throws(PDFReadingError) -> PDFValue {
        guard depth < 60 else { throw .damaged("values nested too deeply") }
        skipSpace()
        guard let first = next else { throw .damaged("the file ends within a value") }
        switch first {
        case UInt8(ascii: "/"): return .name(name())
        case UInt8(ascii: "("): return .token(try string())
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "<"):
            return skip("<<") ? .dictionary(try dictionary(depth: depth)) : .token(try hexadecimal())
        default: return try word()
        }
    }

    private mutating func name() -> String {
        let start = place + 1
        place = start
        while let byte = next, byte.isRegular { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// With its brackets, as it is written.
    private mutating func string() throws(PDFReadingError) -> [UInt8] {
        let start = place
        var open = 0
        while let byte = next {
            place += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == UInt8(ascii: "(") { open += 1 }
            if byte == UInt8(ascii: ")") { open -= 1 }
            if open == 0, place <= bytes.endIndex { return Array(bytes[start..<place]) }
        }
        throw .damaged("a string without an end")
    }

    private mutating func hexadecimal() throws(PDFReadingError) -> [UInt8] {
        guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) else {
            throw .damaged("a string without an end")
        }
        defer { place = end + 1 }
        return Array(bytes[place...end])
    }

    private mutating func array(depth: Int) throws(PDFReadingError) -> [PDFValue] {
        place += 1
        var values: [PDFValue] = []
        while true {
            skipSpace()
            if skip("]") { return values }
            values.append(try value(depth: depth + 1))
        }
    }

    /// Behind its `<<`.
    private mutating func dictionary(depth: Int) throws(PDFReadingError) -> PDFDictionary {
        var dictionary: PDFDictionary = [:]
        while true {
            skipSpace()
            if skip(">>") { return dictionary }
            guard next == UInt8(ascii: "/") else { throw .damaged("a dictionary without a key") }
            let key = name()
            dictionary[key] = try value(depth: depth + 1)
        }
    }

    /// A number, a reference, `true`, `false` or `null`.
    private mutating func word() throws(PDFReadingError) -> PDFValue {
        let start = place
        if let number = integer(), let generation = integer(), skip(" R"), !(next?.isRegular ?? false) {
            guard generation == 0 else { throw .foreign("objects of a later generation") }
            return .reference(number)
        }
        place = start
        while let byte = next, byte.isRegular { place += 1 }
        guard place > start else { throw .damaged("a value that is none") }
        return .token(Array(bytes[start..<place]))
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { [0x20, 0x0A, 0x0D, 0x09, 0x0C, 0x00].contains(self) }

    /// Neither white nor one of the marks that part values.
    fileprivate var isRegular: Bool { !isSpace && !"()<>[]{}/%".utf8.contains(self) }
}

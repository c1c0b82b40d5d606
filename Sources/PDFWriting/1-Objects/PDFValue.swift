/// A value of a PDF, as its syntax has it.
indirect enum PDFValue: Sendable, Hashable {
    /// A number, a string, `true`, `false` or `null`, written as it is.
    case token([UInt8])
    /// Without its slash, otherwise as it is written.
    case name(String)
    case array([PDFValue])
    case dictionary(PDFDictionary)
    /// Of the object with this number.
    case reference(Int)

    static func token(_ text: String) -> PDFValue { .token(Array(text.utf8)) }
    static func integer(_ value: Int) -> PDFValue { .token("\(value)") }
    static func boolean(_ value: Bool) -> PDFValue { .token(value ? "true" : "false") }
    /// With as many as six decimals.
    static func number(_ value: Double) -> PDFValue {
        var bytes: [UInt8] = []
        bytes.append(decimal: value, places: 6)
        return .token(bytes)
    }
    static func text(_ text: String) -> PDFValue { .token(PDFText.literal(text)) }

    /// The number of a token that is one, as far as a page's measures go.
    var double: Double? {
        guard case .token(let bytes) = self, let value = Double(String(decoding: bytes, as: UTF8.self)),
            abs(value) <= 1e6
        else { return nil }
        return value
    }
    var integer: Int? {
        guard case .token(let bytes) = self else { return nil }
        return Int(String(decoding: bytes, as: UTF8.self))
    }
    var reference: Int? {
        guard case .reference(let number) = self else { return nil }
        return number
    }
    var dictionary: PDFDictionary? {
        guard case .dictionary(let dictionary) = self else { return nil }
        return dictionary
    }
    var array: [PDFValue]? {
        guard case .array(let values) = self else { return nil }
        return values
    }

    /// The same with other numbers in its references.
    func renumbered(_ number: (Int) -> Int) -> PDFValue {
        switch self {
        case .token, .name: self
        case .reference(let old): .reference(number(old))
        case .array(let values): .array(values.map { $0.renumbered(number) })
        case .dictionary(let dictionary): .dictionary(dictionary.renumbered(number))
        }
    }

    /// What it refers to, in order, some perhaps twice.
    var references: [Int] {
        switch self {
        case .token, .name: []
        case .reference(let number): [number]
        case .array(let values): values.flatMap(\.references)
        case .dictionary(let dictionary): dictionary.entries.flatMap(\.value.references)
        }
    }
}

/// Keys and values in the order in which they are written.
struct PDFDictionary: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    struct Entry: Sendable, Hashable {
        var key: String
        var value: PDFValue
    }

    private(set) var entries: [Entry] = []

    init(dictionaryLiteral elements: (String, PDFValue)...) {
        entries = elements.map { Entry(key: $0.0, value: $0.1) }
    }

    subscript(key: String) -> PDFValue? {
        get { entries.first { $0.key == key }?.value }
        set {
            let place = entries.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let value?): entries[place].value = value
            case (let place?, nil): entries.remove(at: place)
            case (nil, let value?): entries.append(Entry(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    func renumbered(_ number: (Int) -> Int) -> PDFDictionary {
        var result = self
        for index in entries.indices { result.entries[index].value = entries[index].value.renumbered(number) }
        return result
    }
}

/// What stands behind a number in a file: a value, and the bytes of a stream where there is one.
struct PDFObject: Sendable, Hashable {
    var value: PDFValue
    /// As they lie in the file, mostly compressed; the dictionary need not say their length.
    var stream: [UInt8]?

    init(_ value: PDFValue, stream: [UInt8]? = nil) {
        self.value = value
        self.stream = stream
    }

    init(_ dictionary: PDFDictionary, stream: [UInt8]? = nil) { self.init(.dictionary(dictionary), stream: stream) }

    /// A stream that is deflated already.
    init(deflated bytes: [UInt8], _ dictionary: PDFDictionary = [:]) {
        var dictionary = dictionary
        dictionary["Filter"] = .name("FlateDecode")
        self.init(dictionary, stream: bytes)
    }
}

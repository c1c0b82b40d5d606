/// The opening tags of an XML text, one after the other: enough to see what a drawing holds.
///
/// A document type with declarations of its own is refused, for an entity may hide any element.
struct XMLTags {
    struct Tag {
        /// Without its namespace's prefix.
        var name: String
        var attributes: [(name: String, value: String)]

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private let text: String.UTF8View
    private var place: String.UTF8View.Index

    /// Nil for bytes that are not UTF-8, or that do not open like XML.
    init?(_ bytes: [UInt8]) {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        guard bytes.first(where: { !blanks.contains($0) }) == UInt8(ascii: "<"),
            let whole = String(validating: bytes, as: UTF8.self)
        else { return nil }
        text = whole.utf8
        place = text.startIndex
    }

    /// What the element holds that was opened last.
    func textBehindTag() -> String {
        let rest = Substring(text[place...])
        return String(rest[..<(rest.firstRange(of: "</")?.lowerBound ?? rest.endIndex)])
    }

    mutating func next() throws(PictureFault) -> Tag? {
        while let open = text[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = text.index(after: open)
            let rest = text[place...]
            if rest.starts(with: "!--".utf8) {
                try skip(past: "-->")
            } else if rest.starts(with: "![CDATA[".utf8) {
                try skip(past: "]]>")
            } else if rest.starts(with: "?xml-stylesheet".utf8) {
                throw .refersOutside("<?xml-stylesheet?>")
            } else if rest.starts(with: "?".utf8) {
                try skip(past: "?>")
            } else if rest.starts(with: "!".utf8) {
                let inside = rest.prefix { $0 != UInt8(ascii: ">") }
                if inside.contains(UInt8(ascii: "[")) { throw .refersOutside("<!DOCTYPE […]>") }
                place = inside.endIndex
            } else if rest.starts(with: "/".utf8) {
                place = rest.firstIndex(of: UInt8(ascii: ">")) ?? text.endIndex
            } else {
                return try tag()
            }
        }
        return nil
    }

    private mutating func skip(past mark: String) throws(PictureFault) {
        guard let found = Substring(text[place...]).firstRange(of: mark) else { throw .cutShort }
        place = found.upperBound
    }

    private mutating func tag() throws(PictureFault) -> Tag {
        let name = word()
        var tag = Tag(name: Self.withoutPrefix(name), attributes: [])
        while true {
            skipBlanks()
            guard place < text.endIndex else { throw .cutShort }
            switch text[place] {
            case UInt8(ascii: ">"):
                place = text.index(after: place)
                return tag
            case UInt8(ascii: "/"): place = text.index(after: place)
            default: tag.attributes.append(try attribute())
            }
        }
    }

    private mutating func attribute() throws(PictureFault) -> (name: String, value: String) {
        let name = Self.withoutPrefix(word())
        skipBlanks()
        guard !name.isEmpty, place < text.endIndex, text[place] == UInt8(ascii: "=") else { throw .badXML }
        place = text.index(after: place)
        skipBlanks()
        guard place < text.endIndex, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(text[place]) else {
            throw .badXML
        }
        let quote = text[place]
        let start = text.index(after: place)
        guard let end = text[start...].firstIndex(of: quote) else { throw .cutShort }
        place = text.index(after: end)
        return (name, XMLTags.resolved(String(Substring(text[start..<end]))))
    }

    private mutating func word() -> String {
        let start = place
        while place < text.endIndex, !" \t\n\r=/>\"'<".utf8.contains(text[place]) { place = text.index(after: place) }
        return String(Substring(text[start..<place]))
    }

    private mutating func skipBlanks() {
        while place < text.endIndex, " \t\n\r".utf8.contains(text[place]) { place = text.index(after: place) }
    }

    /// `xlink:href` is `href`, but what declares a namespace stays apart.
    private static func withoutPrefix(_ name: String) -> String {
        guard !name.hasPrefix("xmlns"), let colon = name.lastIndex(of: ":") else { return name }
        return String(name[name.index(after: colon)...])
    }

    /// Character references resolved, so that `&#104;ttp:` cannot hide an address.
    private static func resolved(_ value: String) -> String {
        guard value.contains("&") else { return value }
        var result = ""
        var rest = value[...]
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            rest = rest[rest.index(after: mark)...]
            guard let end = rest.firstIndex(of: ";"), let character = character(rest[..<end]) else {
                result += "&"
                continue
            }
            result.unicodeScalars.append(character)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func character(_ reference: Substring) -> Unicode.Scalar? {
        let named: [Substring: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        if let scalar = named[reference] { return scalar }
        guard reference.hasPrefix("#") else { return nil }
        let digits = reference.dropFirst()
        let code = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init)
    }
}

extension PictureFault {
    static let badXML = PictureFault.damaged(vi: "cấu trúc XML bị lỗi", en: "its XML is broken")
}

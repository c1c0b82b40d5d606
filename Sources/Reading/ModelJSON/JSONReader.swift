import Diagnostics
import Foundation

/// Reads JSON text (RFC 8259) into nodes that know their places.
///
/// Foundation's own reader is not used because it says neither where a value stands nor that a key
/// was given twice.
struct JSONReader {
    /// Deeper than any model, shallower than the stack.
    static let depthLimit = 64

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    struct SyntaxError: Error {
        var diagnostic: Diagnostic
    }

    /// The single value that the bytes hold; a byte order mark before it is passed over.
    static func read(_ bytes: [UInt8]) throws(SyntaxError) -> JSONNode {
        var reader = JSONReader(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
        let node = try reader.value()
        reader.skipSpace()
        if reader.index < bytes.count { throw reader.unexpected() }
        return node
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    // MARK: Values

    private mutating func value() throws(SyntaxError) -> JSONNode {
        skipSpace()
        let start = index
        let value: JSONNode.Value
        switch peek {
        case UInt8(ascii: "{"): value = .object(try nested(JSONReader.members))
        case UInt8(ascii: "["): value = .array(try nested(JSONReader.elements))
        case UInt8(ascii: "\""): value = .string(try string())
        case UInt8(ascii: "-"), .some(JSONReader.digits): value = .number(try number())
        case UInt8(ascii: "t"): value = try word("true", .bool(true))
        case UInt8(ascii: "f"): value = try word("false", .bool(false))
        case UInt8(ascii: "n"): value = try word("null", .null)
        default: throw unexpected()
        }
        return JSONNode(value, at: SourceSpan(start: start, end: index))
    }

    /// Steps over the opening bracket and counts the depth for what `read` reads inside.
    private mutating func nested<Content>(
        _ read: (inout JSONReader) throws(SyntaxError) -> Content
    ) throws(SyntaxError) -> Content {
        guard depth < JSONReader.depthLimit else {
            throw error(.jsonTooDeep, from: index, to: index + 1, ["limit": "\(JSONReader.depthLimit)"])
        }
        depth += 1
        index += 1
        let content = try read(&self)
        depth -= 1
        return content
    }

    private static func members(_ reader: inout JSONReader) throws(SyntaxError) -> [JSONNode.Member] {
        var members: [JSONNode.Member] = []
        while try reader.hasNext(before: UInt8(ascii: "}"), isFirst: members.isEmpty) {
            let start = reader.index
            guard reader.peek == UInt8(ascii: "\"") else { throw reader.unexpected() }
            let key = try reader.string()
            let span = SourceSpan(start: start, end: reader.index)
            reader.skipSpace()
            guard reader.take(UInt8(ascii: ":")) else { throw reader.unexpected() }
            members.append(JSONNode.Member(key: key, value: try reader.value(), keySpan: span))
        }
        return members
    }

    private static func elements(_ reader: inout JSONReader) throws(SyntaxError) -> [JSONNode] {
        var elements: [JSONNode] = []
        while try reader.hasNext(before: UInt8(ascii: "]"), isFirst: elements.isEmpty) {
            elements.append(try reader.value())
        }
        return elements
    }

    /// Steps over the comma before the next entry, or over the closing bracket.
    private mutating func hasNext(before close: UInt8, isFirst: Bool) throws(SyntaxError) -> Bool {
        skipSpace()
        if take(close) { return false }
        if !isFirst {
            guard take(UInt8(ascii: ",")) else { throw unexpected() }
            skipSpace()
        }
        return true
    }

    private mutating func word(_ word: String, _ value: JSONNode.Value) throws(SyntaxError) -> JSONNode.Value {
        for byte in word.utf8 where !take(byte) { throw unexpected() }
        return value
    }

    private mutating func number() throws(SyntaxError) -> String {
        let start = index
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() throws(SyntaxError) {
        let start = index
        while let byte = peek, JSONReader.digits.contains(byte) { index += 1 }
        if index == start { throw unexpected() }
    }

    // MARK: Strings

    /// The string in NFC, as every text of the model is.
    private mutating func string() throws(SyntaxError) -> String {
        index += 1
        var content: [UInt8] = []
        var start = index
        while true {
            switch peek {
            case nil: throw error(.jsonEndsEarly, from: index, to: index)
            case UInt8(ascii: "\""):
                content += bytes[start..<index]
                index += 1
                let text = String(decoding: content, as: UTF8.self)
                return content.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
            case UInt8(ascii: "\\"):
                content += bytes[start..<index]
                content += String(try escape()).utf8
                start = index
            case .some(let byte) where byte < 0x20: throw error(.jsonBadString, from: index, to: index + 1)
            default: index += 1
            }
        }
    }

    private mutating func escape() throws(SyntaxError) -> Unicode.Scalar {
        let start = index
        index += 1
        guard let byte = peek else { throw error(.jsonEndsEarly, from: index, to: index) }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            if let scalar = codePoint() { return scalar }
        default: break
        }
        throw error(.jsonBadString, from: start, to: index)
    }

    /// What follows `\u`: four hexadecimal digits, or a surrogate pair in two escapes.
    private mutating func codePoint() -> Unicode.Scalar? {
        guard let first = hexadecimal() else { return nil }
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = hexadecimal(),
            (0xDC00..<0xE000).contains(second)
        else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func hexadecimal() -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 + UInt32(digit)
            index += 1
        }
        return value
    }

    // MARK: Bytes

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private func error(
        _ message: Message, from start: Int, to end: Int, _ arguments: [String: String] = [:]
    ) -> SyntaxError {
        SyntaxError(diagnostic: Diagnostic(message, at: SourceSpan(start: start, end: end), arguments))
    }

    /// What stands at the index has no place there.
    private func unexpected() -> SyntaxError {
        guard index < bytes.count else { return error(.jsonEndsEarly, from: index, to: index) }
        let rest = String(decoding: bytes[index..<min(index + 16, bytes.count)], as: UTF8.self)
        let found = rest.prefix(1)
        return error(.jsonUnexpected, from: index, to: index + found.utf8.count, ["found": String(found)])
    }
}

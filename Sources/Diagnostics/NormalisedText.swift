import Foundation

/// The text of a file in NFC, made line by line, with the way back to the bytes.
struct NormalisedText {
    private(set) var text = ""
    private(set) var offsets = OffsetMap()
    /// A decomposed file repeats the same hundred letters; equal characters compose alike.
    private var composed: [Character: String] = [:]

    init(_ bytes: [UInt8], lineStarts: [Int], name: String) throws(NotUTF8) {
        text.reserveCapacity(bytes.count)
        for (index, start) in lineStarts.enumerated() {
            let from = index == 0 && bytes.startsWithMark ? 3 : start
            let next = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
            var end = next
            while end > from, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
            guard let line = String(validating: bytes[from..<end], as: UTF8.self) else {
                throw NotUTF8(name: name, offset: firstInvalidByte(in: bytes, from: from))
            }
            append(line, from: from, isNFC: isSurelyNFC(bytes[from..<end]))
            if next > end {
                offsets.note(text: text.utf8.count, bytes: end)
                text += "\n"
            }
        }
    }

    private mutating func append(_ line: String, from start: Int, isNFC: Bool) {
        offsets.note(text: text.utf8.count, bytes: start)
        guard !isNFC else {
            text += line
            return
        }
        var offset = start
        for character in line {
            let length = character.utf8.count
            if length == 1 {
                text.append(character)
            } else {
                let piece = composition(of: character)
                text += piece
                // Bytes inside a rewritten character belong to it as a whole, so the map jumps at both its ends.
                if !piece.utf8.elementsEqual(character.utf8) {
                    offsets.note(text: text.utf8.count - piece.utf8.count, bytes: offset, isRewritten: true)
                    offsets.note(text: text.utf8.count, bytes: offset + length)
                }
            }
            offset += length
        }
    }

    private mutating func composition(of character: Character) -> String {
        if let known = composed[character] { return known }
        let piece = String(character).precomposedStringWithCanonicalMapping
        composed[character] = piece
        return piece
    }
}

/// Latin, Latin Extended Additional and most punctuation are NFC as they stand: nearly every line ends here.
private func isSurelyNFC(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.withUnsafeBufferPointer { $0.isSurelyNFC } }

extension UnsafeBufferPointer<UInt8> {
    /// False also for UTF-8 in NFC that holds rarer letters: those are worth a closer look.
    package var isSurelyNFC: Bool {
        var index = 0
        while index < count {
            switch self[index] {
            case 0x00..<0x80: index += 1
            // U+0080–U+02FF, up to the combining marks.
            case 0xC2..<0xCC: index += 2
            // U+1E00–U+1EFF, Latin Extended Additional.
            case 0xE1 where index + 1 < count && (0xB8...0xBB).contains(self[index + 1]): index += 3
            // U+2010–U+203F: dashes, quotes, ellipsis, bullets; U+2000 and U+2001 before them are not NFC.
            case 0xE2 where index + 2 < count && self[index + 1] == 0x80 && self[index + 2] >= 0x90: index += 3
            default: return false
            }
        }
        return true
    }
}

/// The first byte at or behind a place at which a file is not UTF-8; the file's end where it is.
package func firstInvalidByte(in bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    var decoder = UTF8()
    var iterator = bytes[start...].makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
}

/// Where each UTF-8 offset of a normalised text came from. Between two entries the offsets advance alike.
struct OffsetMap: Sendable {
    private struct Anchor: Sendable {
        var text: Int
        var bytes: Int
        /// Whether what follows was rewritten, so that offsets inside it have no byte of their own.
        var isRewritten: Bool
    }

    private var anchors: [Anchor] = []

    /// Offsets come in ascending order; one that the map already knows is not stored again.
    mutating func note(text: Int, bytes: Int, isRewritten: Bool = false) {
        if let last = anchors.last {
            if !isRewritten, !last.isRewritten, bytes - last.bytes == text - last.text { return }
            if last.text == text { anchors.removeLast() }
        }
        anchors.append(Anchor(text: text, bytes: bytes, isRewritten: isRewritten))
    }

    /// The byte at which the character that holds a text offset begins.
    func byteOffset(ofText offset: Int) -> Int {
        let next = anchors.partitioningIndex { $0.text > offset }
        guard next > 0 else { return 0 }
        let anchor = anchors[next - 1]
        return anchor.isRewritten ? anchor.bytes : anchor.bytes + offset - anchor.text
    }

    /// The byte after the last one of what ends at a text offset: before the line end or mark that lies there.
    func byteOffset(ofTextEnd offset: Int) -> Int {
        let next = anchors.partitioningIndex { $0.text >= offset }
        guard next > 0 else { return byteOffset(ofText: offset) }
        let anchor = anchors[next - 1]
        guard anchor.isRewritten else { return anchor.bytes + offset - anchor.text }
        return next < anchors.count ? anchors[next].bytes : anchor.bytes
    }
}

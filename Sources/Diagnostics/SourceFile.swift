import Foundation

/// A source as read: its bytes, its text in NFC, and the way from the text back to the bytes.
package struct SourceFile: Sendable {
    /// As the user named it; `-` for standard input.
    package let name: String
    /// The bytes as they were read.
    package let bytes: [UInt8]
    /// The whole text in NFC, without a byte order mark, line ends as `\n`.
    package let text: String
    /// Where a run of the text's UTF-8 begins in the bytes; between two entries offsets advance alike.
    private let anchors: [Anchor]
    /// Byte offsets at which lines begin.
    private let lineStarts: [Int]

    private struct Anchor: Sendable {
        var text: Int
        var bytes: Int
    }

    /// Nil bytes are never lost: throws ``NotUTF8`` with the first bad byte instead of repairing.
    package init(name: String, bytes: [UInt8]) throws(NotUTF8) {
        self.name = name
        self.bytes = bytes
        lineStarts = SourceFile.lineStarts(in: bytes)
        var normalised = ""
        normalised.reserveCapacity(bytes.count)
        var anchors: [Anchor] = []
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        for (index, start) in lineStarts.enumerated() {
            let from = index == 0 && hasMark ? 3 : start
            let next = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
            var end = next
            while end > from, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
            guard let line = String(validating: bytes[from..<end], as: UTF8.self) else {
                throw NotUTF8(name: name, offset: SourceFile.firstInvalidByte(in: bytes, from: from))
            }
            anchors.append(Anchor(text: normalised.utf8.count, bytes: from))
            if SourceFile.isSurelyNFC(bytes[from..<end]) {
                normalised += line
            } else {
                var offset = from
                for character in line {
                    let composed = String(character).precomposedStringWithCanonicalMapping
                    anchors.append(Anchor(text: normalised.utf8.count, bytes: offset))
                    normalised += composed
                    offset += character.utf8.count
                }
                anchors.append(Anchor(text: normalised.utf8.count, bytes: offset))
            }
            if next > end {
                anchors.append(Anchor(text: normalised.utf8.count, bytes: end))
                normalised += "\n"
            }
        }
        text = normalised
        self.anchors = anchors
    }

    /// The span in the original bytes of a range of ``text``.
    package func span(of range: Range<String.Index>) -> SourceSpan {
        SourceSpan(
            start: byteOffset(ofText: text.utf8.distance(from: text.startIndex, to: range.lowerBound)),
            end: byteOffset(ofText: text.utf8.distance(from: text.startIndex, to: range.upperBound)))
    }

    /// The span of a piece of ``text``; the substring must share its storage.
    package func span(of piece: Substring) -> SourceSpan { span(of: piece.startIndex..<piece.endIndex) }

    private func byteOffset(ofText offset: Int) -> Int {
        var low = 0
        var high = anchors.count
        while low < high {
            let middle = (low + high) / 2
            if anchors[middle].text <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return 0 }
        let anchor = anchors[low - 1]
        return min(bytes.count, anchor.bytes + offset - anchor.text)
    }

    /// Line and column of a byte offset; columns count characters.
    package func position(of offset: Int) -> SourcePosition {
        let line = lineIndex(of: offset)
        let start = lineStarts[line]
        let before = String(decoding: bytes[start..<max(start, min(offset, bytes.count))], as: UTF8.self)
        let mark = before.unicodeScalars.first == "\u{FEFF}" ? 1 : 0
        return SourcePosition(line: line + 1, column: before.unicodeScalars.dropFirst(mark).reduced() + 1)
    }

    /// The original line, without its end, that holds a byte offset.
    package func lineText(at offset: Int) -> String {
        let index = lineIndex(of: offset)
        let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
        let line = String(decoding: bytes[lineStarts[index]..<end], as: UTF8.self)
        return line.trimmingCharacters(in: CharacterSet(charactersIn: "\r\n\u{FEFF}"))
    }

    private func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// CR LF, LF and a lone CR (old Macs) all end a line.
    private static func lineStarts(in bytes: [UInt8]) -> [Int] {
        var starts = [0]
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
            if bytes[index] == 0x0A || bytes[index] == 0x0D { starts.append(index + 1) }
            index += 1
        }
        return starts
    }

    /// Latin, Latin Extended Additional and most punctuation are NFC as they stand: nearly every line ends here.
    private static func isSurelyNFC(_ bytes: ArraySlice<UInt8>) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            switch byte {
            case 0x00..<0x80: index += 1
            case 0xC2..<0xCC: index += 2
            case 0xE1:
                // U+1E00–U+1EFF, but for the singletons that lie in its neighbours.
                guard index + 1 < bytes.endIndex, (0xB8...0xBB).contains(bytes[index + 1]) else { return false }
                index += 3
            case 0xE2:
                // U+2010–U+20FF and on to U+20FF: dashes, quotes, ellipsis, bullets.
                guard index + 2 < bytes.endIndex, bytes[index + 1] == 0x80, bytes[index + 2] >= 0x90 else { return false }
                index += 3
            default: return false
            }
        }
        return true
    }

    private static func firstInvalidByte(in bytes: [UInt8], from start: Int) -> Int {
        var low = start
        var decoder = UTF8()
        var iterator = bytes[start...].makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): low += UTF8.width(scalar)
            case .emptyInput, .error: return low
            }
        }
    }
}

extension Sequence where Element == Unicode.Scalar {
    /// The number of characters, not scalars: decomposed letters count once.
    fileprivate func reduced() -> Int {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: self)
        return String(view).count
    }
}

/// The bytes are not UTF-8; `offset` is the first bad one.
package struct NotUTF8: Error, Sendable {
    package var name: String
    package var offset: Int
}

/// A source as read: its bytes, its text in NFC, and the way from the text back to the bytes.
package struct SourceFile: Sendable {
    /// As the user named it; `-` for standard input.
    package let name: String
    /// The bytes as they were read.
    package let bytes: [UInt8]
    /// The whole text in NFC, without a byte order mark, line ends as `\n`.
    package let text: String
    private let offsets: OffsetMap
    /// Byte offsets at which lines begin.
    private let lineStarts: [Int]

    /// Throws ``NotUTF8`` with the first bad byte: a repaired text would not be the author's.
    package init(name: String, bytes: [UInt8]) throws(NotUTF8) {
        let lineStarts = SourceFile.lineStarts(in: bytes)
        let normalised = try NormalisedText(bytes, lineStarts: lineStarts, name: name)
        self.init(name: name, bytes: bytes, text: normalised.text, offsets: normalised.offsets, lineStarts: lineStarts)
    }

    /// A file whose bytes are not UTF-8, kept only to show the place of that problem: it has no text.
    package init(unreadable name: String, bytes: [UInt8]) {
        self.init(
            name: name, bytes: bytes, text: "", offsets: OffsetMap(), lineStarts: SourceFile.lineStarts(in: bytes))
    }

    private init(name: String, bytes: [UInt8], text: String, offsets: OffsetMap, lineStarts: [Int]) {
        self.name = name
        self.bytes = bytes
        self.text = text
        self.offsets = offsets
        self.lineStarts = lineStarts
    }

    /// CR LF, LF and a lone CR (old Macs) all end a line.
    private static func lineStarts(in bytes: [UInt8]) -> [Int] {
        var starts = [0]
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let isPair = bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
                if bytes[index].endsLine { starts.append(index + (isPair ? 2 : 1)) }
                index += isPair ? 2 : 1
            }
        }
        return starts
    }
}

// MARK: - From the text to the bytes

extension SourceFile {
    /// The span in the original bytes of a range of ``text``.
    package func span(of range: Range<String.Index>) -> SourceSpan {
        let start = offsets.byteOffset(ofText: text.utf8.distance(from: text.startIndex, to: range.lowerBound))
        guard !range.isEmpty else { return SourceSpan(start: start, end: start) }
        let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
        return SourceSpan(start: start, end: offsets.byteOffset(ofTextEnd: end))
    }

    /// The span of a piece of ``text``; the substring must be a slice of it.
    package func span(of piece: Substring) -> SourceSpan { span(of: piece.startIndex..<piece.endIndex) }
}

// MARK: - From the bytes to a place for people

extension SourceFile {
    /// Line and column of a byte offset; columns count characters. Past the end of a line is its end.
    package func position(of offset: Int) -> SourcePosition {
        let index = lineIndex(of: offset)
        let line = lineBytes(index)
        let before = bytes[line.lowerBound..<min(max(offset, line.lowerBound), line.upperBound)]
        return SourcePosition(line: index + 1, column: String(decoding: before, as: UTF8.self).count + 1)
    }

    /// The original line, without its end, that holds a byte offset.
    package func lineText(at offset: Int) -> String {
        String(decoding: bytes[lineBytes(lineIndex(of: offset))], as: UTF8.self)
    }

    /// A line without its end and, at the head of the file, without the byte order mark.
    private func lineBytes(_ index: Int) -> Range<Int> {
        let start = lineStarts[index] + (index == 0 && bytes.startsWithMark ? 3 : 0)
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
        while end > start, bytes[end - 1].endsLine { end -= 1 }
        return start..<end
    }

    private func lineIndex(of offset: Int) -> Int {
        max(0, lineStarts.partitioningIndex { $0 > offset } - 1)
    }
}

/// The bytes are not UTF-8; `offset` is the first bad one.
package struct NotUTF8: Error, Sendable {
    package var name: String
    package var offset: Int

    package init(name: String, offset: Int) {
        self.name = name
        self.offset = offset
    }

    /// The problem as every reader of files reports it.
    package var diagnostic: Diagnostic {
        Diagnostic(
            .notUTF8, at: SourceSpan(start: offset, end: offset + 1), ["offset": String(offset + 1)], file: name)
    }
}

extension UInt8 {
    fileprivate static let lineFeed: UInt8 = 0x0A
    fileprivate static let carriageReturn: UInt8 = 0x0D

    fileprivate var endsLine: Bool { self == .lineFeed || self == .carriageReturn }
}

extension [UInt8] {
    /// Whether a byte order mark opens the file.
    var startsWithMark: Bool { starts(with: [0xEF, 0xBB, 0xBF]) }
}

extension Array {
    /// The first index whose element satisfies `belongs`, in an array of which only the tail does.
    func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

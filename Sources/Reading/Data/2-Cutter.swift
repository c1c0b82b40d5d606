import Foundation
import PlanModel

/// Cuts records into cells where that takes no more than their marks.
struct Cutter {
    let bytes: UnsafeBufferPointer<UInt8>
    let mark: UInt8
    /// Then no cell needs to be composed.
    let isNFC: Bool
    /// Where the marks of the current line stand.
    var marks: [Int] = []

    init(bytes: UnsafeBufferPointer<UInt8>, mark: UInt8, isNFC: Bool) {
        self.bytes = bytes
        self.mark = mark
        self.isNFC = isNFC
    }

    func cells(of range: Range<Int>) -> [String] {
        var cells: [String] = []
        cells.reserveCapacity(marks.count + 1)
        var start = range.lowerBound
        for mark in marks {
            cells.append(cell(start..<mark))
            start = mark + 1
        }
        cells.append(cell(start..<range.upperBound))
        return cells
    }

    /// Nil unless every quote of the record opens or closes a cell.
    func cellsInQuotes(of range: Range<Int>) -> [String]? {
        var cells: [String] = []
        var start = range.lowerBound
        for end in marks + [range.upperBound] {
            guard let inner = withoutQuotes(start..<end) else { return nil }
            cells.append(cell(inner))
            start = end + 1
        }
        return cells
    }

    /// Nil for a cell that only a reader of CSV understands.
    private func withoutQuotes(_ range: Range<Int>) -> Range<Int>? {
        var inner = range
        if range.count > 1, bytes[range.lowerBound] == .quote, bytes[range.upperBound - 1] == .quote {
            inner = range.lowerBound + 1..<range.upperBound - 1
        }
        return bytes[inner].contains { $0 == .quote || $0 == .carriageReturn } ? nil : inner
    }

    /// A piece of the file in NFC.
    func text(_ range: Range<Int>) -> String {
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        return isNFC ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Most cells end in letters: only those that may hold other blanks are looked at character by character.
    private func cell(_ range: Range<Int>) -> String {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        guard start < end else { return "" }
        let text = text(start..<end)
        return opensRarely(start) || endsRarely(start..<end) ? text.trimmingBlanks : text
    }

    /// Control characters, and the first bytes of the no-break space and of typographers' blanks.
    private func opensRarely(_ index: Int) -> Bool { bytes[index] < 0x20 || [0xC2, 0xE2, 0xE3].contains(bytes[index]) }

    private func endsRarely(_ range: Range<Int>) -> Bool {
        bytes[range.upperBound - 1] < 0x20
            || (2...3).contains { length in
                range.count >= length && opensRarely(range.upperBound - length) && bytes[range.upperBound - 1] >= 0x80
            }
    }
}

extension UInt8 {
    static let quote = UInt8(ascii: "\"")
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
}

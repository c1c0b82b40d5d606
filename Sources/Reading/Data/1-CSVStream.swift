import Diagnostics
import PlanModel
import SwiftCSV

/// A CSV file of any size, read piece by piece: one record after the other, never the whole.
///
/// Lines without quotes, or with quotes round whole cells only, are cut at their marks here; SwiftCSV reads all others,
/// for it takes whole texts and looks at every character, which a million rows have no time for.
package struct CSVStream {
    /// One row of the file.
    package struct Record {
        /// In NFC, without blanks at their ends.
        package var cells: [String] = []
        /// The line at which it begins, from 1.
        package var line = 1
        /// Its place in the file.
        package var span = SourceSpan(start: 0, end: 0)
        /// Its bytes as they are in the file; valid only while it is handed over.
        package var bytes: UnsafeBufferPointer<UInt8>
        /// The mark between its cells.
        package var mark: UInt8

        /// The place of one of its cells in the file, found only when it is asked for.
        package func span(ofCell index: Int) -> SourceSpan {
            var (cell, start, isQuoted) = (0, 0, false)
            for (offset, byte) in bytes.enumerated() {
                if byte == .quote {
                    isQuoted.toggle()
                } else if byte == mark, !isQuoted {
                    if cell == index { return place(start..<offset) }
                    (cell, start) = (cell + 1, offset + 1)
                }
            }
            return cell == index ? place(start..<bytes.count) : span
        }

        private func place(_ range: Range<Int>) -> SourceSpan {
            let isBlank = { (index: Int) in [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) }
            let start = range.first { !isBlank($0) } ?? range.lowerBound
            let end = (range.last { !isBlank($0) }).map { $0 + 1 } ?? start
            return SourceSpan(start: span.start + start, end: span.start + end)
        }
    }

    /// Why a file cannot be read on.
    package enum Fault: Error, Equatable {
        /// Byte of the file, from 0; whether it looks like UTF-16.
        case notUTF8(offset: Int, isWide: Bool)
        case quotes(line: Int, offset: Int)
        /// More than ``CSVStream/longestRecord`` bytes without an end.
        case tooLong(line: Int, offset: Int)
    }

    /// Nobody types a row of this size: a quote was opened and never closed.
    package static let longestRecord = 8 << 20

    /// Known when the first record was handed over.
    package private(set) var delimiter = UInt8(ascii: ",")
    private let read: (Int) throws -> [UInt8]
    private let pieceLength: Int
    private var buffer: [UInt8] = []
    /// Place of the buffer's first byte in the file.
    private var base = 0
    private var line = 1
    private var isFirst = true
    /// Records with quotes that wait for SwiftCSV, as ranges of the buffer.
    private var quoted: [(range: Range<Int>, line: Int)] = []

    /// - Parameters:
    ///   - pieceLength: how many bytes are looked at together. More than the file has, and no record is too long.
    ///   - read: the next bytes, as many as asked for or fewer; none at the end of the file.
    package init(pieceLength: Int = 1 << 20, _ read: @escaping (Int) throws -> [UInt8]) {
        self.pieceLength = pieceLength
        self.read = read
    }

    /// Hands every record over that holds anything, in order. Throws ``Fault``, or what reading or `body` throws.
    package mutating func readAll(_ body: (Record) throws -> Void) throws {
        var isAtEnd = false
        while !isAtEnd {
            // A reader of a pipe gives what is there; cutting small pieces again and again would cost.
            var length = 0
            while length < pieceLength {
                let more = try read(pieceLength - length)
                isAtEnd = more.isEmpty
                if isAtEnd { break }
                length += more.count
                buffer += more
            }
            if isFirst { open() }
            let done = try handOver(isAtEnd: isAtEnd, body)
            base += done
            buffer.removeSubrange(..<done)
            if buffer.count > CSVStream.longestRecord { throw Fault.tooLong(line: line, offset: base) }
        }
    }

    /// The byte order mark goes; the first rows tell the mark between cells.
    private mutating func open() {
        isFirst = false
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
            buffer.removeFirst(3)
            base = 3
        }
        // A carriage return alone ends a line as well; before a line feed it is none of its own.
        var head: [UInt8] = []
        for byte in buffer.prefix(1 << 16) {
            if byte == .lineFeed, head.last == .lineFeed { continue }
            head.append(byte == .carriageReturn ? .lineFeed : byte)
        }
        switch CSVText.delimiter(of: head) {
        case .tab: delimiter = 0x09
        case .semicolon: delimiter = UInt8(ascii: ";")
        default: delimiter = UInt8(ascii: ",")
        }
    }

    /// Cuts the buffer into records and returns how many of its bytes they take.
    private mutating func handOver(isAtEnd: Bool, _ body: (Record) throws -> Void) throws -> Int {
        let bytes = buffer
        return try bytes.withUnsafeBufferPointer { buffer in
            // A character may end in the next piece, but none reaches over a line's end.
            let valid = isAtEnd ? buffer.count : buffer.lastIndex(of: .lineFeed) ?? 0
            if String(validating: buffer[..<valid], as: UTF8.self) == nil { throw notUTF8(bytes) }
            if buffer.contains(0) { throw notUTF8(bytes) }
            var cutter = Cutter(bytes: buffer, mark: delimiter, isNFC: buffer.isSurelyNFC)
            var (position, start) = (0, 0)
            var (isQuoted, hasQuotes, lines) = (false, false, 0)
            cutter.marks.removeAll(keepingCapacity: true)
            while position < buffer.count {
                let byte = buffer[position]
                if byte == .quote {
                    isQuoted.toggle()
                    hasQuotes = true
                } else if byte == delimiter {
                    if !isQuoted { cutter.marks.append(position) }
                } else if byte == .lineFeed || byte == .carriageReturn {
                    // Whether a line feed follows is in the next piece.
                    if byte == .carriageReturn, position + 1 == buffer.count, !isAtEnd { break }
                    let isPair =
                        byte == .carriageReturn && position + 1 < buffer.count && buffer[position + 1] == .lineFeed
                    lines += 1
                    if !isQuoted {
                        try take(start..<position, hasQuotes, cutter, body)
                        line += lines
                        (start, hasQuotes, lines) = (position + (isPair ? 2 : 1), false, 0)
                        cutter.marks.removeAll(keepingCapacity: true)
                    }
                    if isPair { position += 1 }
                }
                position += 1
            }
            if isAtEnd, start < buffer.count {
                if isQuoted { throw Fault.quotes(line: line, offset: base + start) }
                try take(start..<buffer.count, hasQuotes, cutter, body)
                start = buffer.count
            }
            try flush(cutter, body)
            return start
        }
    }

    private func notUTF8(_ bytes: [UInt8]) -> Fault {
        let offset = min(firstInvalidByte(in: bytes, from: 0), bytes.firstIndex(of: 0) ?? .max)
        let isWide = bytes.contains(0) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        return .notUTF8(offset: base + offset, isWide: isWide)
    }

    // MARK: Records

    private mutating func take(
        _ range: Range<Int>, _ hasQuotes: Bool, _ cutter: Cutter, _ body: (Record) throws -> Void
    ) throws {
        let plain = hasQuotes ? cutter.cellsInQuotes(of: range) : cutter.cells(of: range)
        guard let cells = plain else {
            quoted.append((range, line))
            // Enough for one call, little enough for its copies.
            if quoted.last!.range.upperBound - quoted[0].range.lowerBound > 1 << 16 { try flush(cutter, body) }
            return
        }
        try flush(cutter, body)
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        try body(record(cells, range, line, cutter))
    }

    private func record(_ cells: [String], _ range: Range<Int>, _ line: Int, _ cutter: Cutter) -> Record {
        Record(
            cells: cells, line: line, span: SourceSpan(start: base + range.lowerBound, end: base + range.upperBound),
            bytes: UnsafeBufferPointer(rebasing: cutter.bytes[range]), mark: delimiter)
    }

    /// Has SwiftCSV read the records that wait: all at once, and one by one when that goes wrong, to find the line.
    private mutating func flush(_ cutter: Cutter, _ body: (Record) throws -> Void) throws {
        guard !quoted.isEmpty else { return }
        defer { quoted.removeAll(keepingCapacity: true) }
        let texts = quoted.map { place in
            let text = cutter.text(place.range)
            guard text.utf8.contains(.carriageReturn) else { return text }
            return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        }
        var rows = try? CSVStream.rows(texts.joined(separator: "\n"), delimiter)
        if rows?.count != texts.count {
            rows = try zip(texts, quoted).map { text, place in
                let row = try? CSVStream.rows(text, delimiter)
                guard let row, row.count == 1 else {
                    throw Fault.quotes(line: place.line, offset: base + place.range.lowerBound)
                }
                return row[0]
            }
        }
        for (row, place) in zip(rows ?? [], quoted) where row.contains(where: { !$0.isEmpty }) {
            try body(record(row, place.range, place.line, cutter))
        }
    }

    private static func rows(_ text: String, _ mark: UInt8) throws -> [[String]] {
        let collector = Collector()
        let csv = try EnumeratedCSV(
            string: text + "\n", delimiter: .character(Character(Unicode.Scalar(mark))), loadColumns: false, rowLimit: 0
        )
        try csv.enumerateAsArray(startAt: 0, rowLimit: nil) { collector.rows.append($0.map(\.trimmingBlanks)) }
        return collector.rows
    }

    /// Holds rows for SwiftCSV's escaping callback.
    private final class Collector {
        var rows: [[String]] = []
    }
}

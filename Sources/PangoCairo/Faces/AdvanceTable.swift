/// How wide the letters of Times New Roman are, style by style, in 1/2048 em.
///
/// Line breaks rest on these widths, so a typeface that differs from them is refused: the same
/// document breaks alike on every machine. `Resources/widths` holds the table as text:
///
///     # a remark
///     units 2048
///     style regular
///     0041 1479 1366 1366
///
/// A line of widths opens with a code point in hexadecimal; each width is the next code point's.
package struct AdvanceTable: Sendable, Hashable {
    /// The em that widths are counted in.
    package static let unitsPerEm = 2048

    package struct Entry: Sendable, Hashable {
        package let scalar: Unicode.Scalar
        package var advance: Int
    }

    /// In the order of ``FaceStyle``.
    package var entries: [[Entry]]

    package struct NotATable: Error, Sendable, Hashable {
        /// Counted from 1.
        package let line: Int
    }

    package subscript(style: FaceStyle) -> [Entry] {
        get { entries[style.rawValue] }
        set { entries[style.rawValue] = newValue }
    }

    package init() { entries = FaceStyle.allCases.map { _ in [] } }

    package init(text: [UInt8]) throws(NotATable) {
        self.init()
        try text.withUnsafeBufferPointer { bytes throws(NotATable) in
            var style: FaceStyle?
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                guard let first = line.first, first != UInt8(ascii: "#") else { continue }
                guard read(line, &style) else { throw NotATable(line: index + 1) }
            }
        }
    }

    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    /// False when the line means nothing.
    private mutating func read(_ line: Bytes, _ style: inout FaceStyle?) -> Bool {
        var words = line.split(separator: UInt8(ascii: " "))[...]
        guard let first = words.popFirst() else { return true }
        if first.elementsEqual("units".utf8) {
            return words.first.flatMap { number($0, radix: 10) } == AdvanceTable.unitsPerEm
        }
        if first.elementsEqual("style".utf8) {
            let name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
            style = FaceStyle.allCases.first { $0.name == name }
            return style != nil
        }
        guard let style, let start = number(first, radix: 16) else { return false }
        for (place, word) in words.enumerated() {
            guard let scalar = Unicode.Scalar(UInt32(start + place)), let advance = number(word, radix: 10) else {
                return false
            }
            entries[style.rawValue].append(Entry(scalar: scalar, advance: advance))
        }
        return true
    }

    /// Faster than going through `String`; the table is read at every cold start.
    private func number(_ digits: Bytes, radix: Int) -> Int? {
        guard !digits.isEmpty, digits.count < 7 else { return nil }
        var value = 0
        for digit in digits {
            let worth: Int
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): worth = Int(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "A")...UInt8(ascii: "F"): worth = Int(digit - UInt8(ascii: "A")) + 10
            default: return nil
            }
            guard worth < radix else { return nil }
            value = value * radix + worth
        }
        return value
    }

    /// The table as text; the way back from ``init(text:)``. `remarks` become its head.
    package func text(remarks: [String]) -> String {
        var lines = remarks.map { "# \($0)" } + ["units \(AdvanceTable.unitsPerEm)"]
        for style in FaceStyle.allCases {
            lines.append("style \(style.name)")
            var expected: UInt32?
            for entry in self[style] {
                if entry.scalar.value == expected, entry.scalar.value % 16 != 0 {
                    lines[lines.count - 1] += " \(entry.advance)"
                } else {
                    lines.append("\(entry.scalar.codePointName.dropFirst(2)) \(entry.advance)")
                }
                expected = entry.scalar.value + 1
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

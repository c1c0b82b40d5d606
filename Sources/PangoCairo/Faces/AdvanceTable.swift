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
        var style: FaceStyle?
        for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let bad = NotATable(line: index + 1)
            var words = line.split(separator: UInt8(ascii: " "))[...]
            guard let first = words.popFirst(), first.first != UInt8(ascii: "#") else { continue }
            switch String(decoding: first, as: UTF8.self) {
            case "units":
                guard words.first.flatMap({ decimal($0) }) == AdvanceTable.unitsPerEm else { throw bad }
            case "style":
                let name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
                style = FaceStyle.allCases.first { $0.name == name }
                if style == nil { throw bad }
            case let start:
                guard let style, var code = UInt32(start, radix: 16) else { throw bad }
                for word in words {
                    guard let scalar = Unicode.Scalar(code), let advance = decimal(word) else { throw bad }
                    self[style].append(Entry(scalar: scalar, advance: advance))
                    code += 1
                }
            }
        }
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

/// Faster than going through `String`; the table is read at every cold start.
private func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 7 else { return nil }
    var value = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
}

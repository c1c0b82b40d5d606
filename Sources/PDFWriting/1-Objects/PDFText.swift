enum PDFText {
    /// A PDF string: as it is where it is plain ASCII, else UTF-16 in hexadecimal.
    static func literal(_ text: String) -> [UInt8] {
        let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && !"()\\".utf8.contains($0) }
        if isPlain { return Array("(\(text))".utf8) }
        var bytes: [UInt8] = Array("<FEFF".utf8)
        for unit in text.utf16 { bytes.append(hexadecimal: unit) }
        bytes.append(UInt8(ascii: ">"))
        return bytes
    }

    /// `yyyy-MM-dd` as a PDF date at 00:00, without a time zone: a day is a day wherever it is read. Nil for what is
    /// no day.
    static func date(_ day: String) -> String? {
        let parts = day.split(separator: "-", omittingEmptySubsequences: false)
        let isDay =
            parts.map(\.utf8.count) == [4, 2, 2] && parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isDay ? "(D:\(parts.joined())000000)" : nil
    }
}

extension [UInt8] {
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Four digits.
    mutating func append(hexadecimal value: UInt16) {
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8(value >> shift & 0xF)
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") - 10 + digit)
        }
    }

    mutating func append(integer value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        let magnitude = value.magnitude
        var power: UInt = 1
        while magnitude / power >= 10 { power *= 10 }
        while power > 0 {
            append(UInt8(ascii: "0") + UInt8(magnitude / power % 10))
            power /= 10
        }
    }

    /// A fixed-point number: `value` counts the last of `places` decimals. Zeros at its end are left out, and also the
    /// one before the point.
    mutating func append(fixed value: Int, places: Int) {
        var (value, places) = (value, places)
        while places > 0, value % 10 == 0 {
            value /= 10
            places -= 1
        }
        guard places > 0 else { return append(integer: value) }
        if value < 0 { append(UInt8(ascii: "-")) }
        var power: UInt = 1
        for _ in 0..<places { power *= 10 }
        let magnitude = value.magnitude
        if magnitude >= power { append(integer: Int(magnitude / power)) }
        append(UInt8(ascii: "."))
        power /= 10
        while power > 0 {
            append(UInt8(ascii: "0") + UInt8(magnitude / power % 10))
            power /= 10
        }
    }

    mutating func append(decimal value: Double, places: Int = 3) {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        append(fixed: Int((value * scale).rounded()), places: places)
    }
}

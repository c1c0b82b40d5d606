/// Writes PNG files, dot by dot, in stored blocks: nothing is compressed.
struct SmallPNG {
    var width: Int
    var height: Int
    /// Nil writes no `pHYs`.
    var dotsPerInch: Double?
    /// Red, green, blue and how much it covers, 0 to 255.
    var dot: (_ x: Int, _ y: Int) -> (UInt8, UInt8, UInt8, UInt8)

    /// A stroke in blue ink on clear ground.
    static func signature(_ width: Int, _ height: Int, dotsPerInch: Double? = nil) -> [UInt8] {
        SmallPNG(width: width, height: height, dotsPerInch: dotsPerInch) { _, y in
            abs(2 * y - height) < 4 ? (20, 40, 160, 255) : (0, 0, 0, 0)
        }.bytes
    }

    /// A ring in red ink on clear ground.
    static func seal(_ side: Int, dotsPerInch: Double? = nil) -> [UInt8] {
        SmallPNG(width: side, height: side, dotsPerInch: dotsPerInch) { x, y in
            let (dx, dy) = (2 * x + 1 - side, 2 * y + 1 - side)
            let distance = dx * dx + dy * dy
            let isRing = distance <= side * side && distance * 4 >= side * side * 3
            return isRing ? (220, 20, 30, 255) : (0, 0, 0, 0)
        }.bytes
    }

    /// One colour that covers all.
    static func plain(_ width: Int, _ height: Int, dotsPerInch: Double? = nil) -> [UInt8] {
        SmallPNG(width: width, height: height, dotsPerInch: dotsPerInch) { _, _ in (90, 120, 60, 255) }.bytes
    }

    /// Only the head, which claims a size, and what must follow it.
    static func claim(_ width: Int, _ height: Int) -> [UInt8] {
        mark + chunk("IHDR", head(width, height)) + chunk("IDAT", zlib([0])) + chunk("IEND", [])
    }

    var bytes: [UInt8] {
        var rows: [UInt8] = []
        for y in 0..<height {
            rows.append(0)
            for x in 0..<width {
                let (r, g, b, a) = dot(x, y)
                rows += [r, g, b, a]
            }
        }
        let perMetre = dotsPerInch.map { Int(($0 / 0.0254).rounded()) }
        let density = perMetre.map { Self.chunk("pHYs", Self.number($0) + Self.number($0) + [1]) } ?? []
        return Self.mark + Self.chunk("IHDR", Self.head(width, height)) + density
            + Self.chunk("IDAT", Self.zlib(rows)) + Self.chunk("IEND", [])
    }

    private static let mark: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Eight bits a colour, with alpha.
    private static func head(_ width: Int, _ height: Int) -> [UInt8] {
        number(width) + number(height) + [8, 6, 0, 0, 0]
    }

    private static func chunk(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + contents
        return number(contents.count) + named + number(Int(checksum(named)))
    }

    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// The same with each chunk's checksum put right, as far as there are chunks: so that damage gets past them.
    static func withChecksums(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        var place = mark.count
        while place + 12 <= bytes.count {
            let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            guard place + 12 + length <= bytes.count else { break }
            let end = place + 8 + length
            bytes.replaceSubrange(end..<end + 4, with: number(Int(checksum(Array(bytes[place + 4..<end])))))
            place = end + 4
        }
        return bytes
    }

    /// RFC 1950 and 1951.
    private static func zlib(_ contents: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var rest = contents[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            let count = UInt16(block.count)
            stream.append(rest.isEmpty ? 1 : 0)
            for number in [count, ~count] { stream += [UInt8(number & 255), UInt8(number >> 8)] }
            stream += block
        } while !rest.isEmpty
        var (low, high) = (1, 0)
        for byte in contents {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return stream + number(high << 16 | low)
    }

    /// CRC-32 of ISO 3309.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = sum & 1 == 1
                sum >>= 1
                if isOdd { sum ^= 0xEDB8_8320 }
            }
        }
        return ~sum
    }
}

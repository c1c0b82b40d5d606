/// 128 bits that stand for contents: of a file, of a row of data. Not for secrets: it only tells contents apart.
///
/// FNV-1a over 64-bit words, in two lanes with different starts, each stirred at the end. It takes some
/// microseconds where a cryptographic sum in plain Swift would take a good part of a millisecond.
package struct Fingerprint: Hashable, Sendable {
    private var first: UInt64 = 0xCBF2_9CE4_8422_2325
    private var second: UInt64 = 0x9E37_79B9_7F4A_7C15

    package init() {}

    /// The same parts in the same order give the same; where one part ends and the next begins matters too.
    package static func of(_ parts: [[UInt8]]) -> Fingerprint {
        var fingerprint = Fingerprint()
        for part in parts { fingerprint.take(part) }
        return fingerprint
    }

    /// Takes one more part in.
    package mutating func take(_ text: String) {
        var text = text
        text.withUTF8 { take(UnsafeRawBufferPointer($0)) }
    }

    /// Takes one more part in.
    package mutating func take(_ bytes: [UInt8]) { bytes.withUnsafeBytes { take($0) } }

    private mutating func take(_ buffer: UnsafeRawBufferPointer) {
        let words = buffer.count / 8
        for word in 0..<words {
            mix(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)))
        }
        var last = UInt64(buffer.count)
        for index in words * 8..<buffer.count { last = last << 8 | UInt64(buffer[index]) }
        mix(last)
    }

    private mutating func mix(_ word: UInt64) {
        first = Fingerprint.stirred(first ^ word) &* 0x0000_0100_0000_01B3
        second = (second ^ word) &* 0xC2B2_AE3D_27D4_EB4F
        second ^= second >> 29
    }

    /// So that a change in a word's high bits reaches the low ones.
    private static func stirred(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
        return value ^ value >> 33
    }

    /// Its two halves, each stirred.
    package var lanes: (UInt64, UInt64) { (Fingerprint.stirred(first), Fingerprint.stirred(second)) }

    package var hexadecimal: String {
        [lanes.0, lanes.1].flatMap { lane in
            (0..<8).map { index in
                let digits = String(UInt8(truncatingIfNeeded: lane >> (index * 8)), radix: 16, uppercase: true)
                return digits.count < 2 ? "0" + digits : digits
            }
        }.joined()
    }
}

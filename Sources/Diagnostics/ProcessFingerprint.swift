/// 128 bits that stand for contents within one process.
///
/// Keyed anew in each process, so that nobody can make contents that are taken for others. It must therefore show in
/// no output: it only finds what is alike.
package struct ProcessFingerprint: Hashable, Sendable {
    private let halves: SIMD2<Int>

    package init(_ bytes: [UInt8]) {
        halves = bytes.withUnsafeBytes { bytes in
            var halves = SIMD2<Int>()
            for half in 0..<2 {
                var hasher = Hasher()
                hasher.combine(half)
                hasher.combine(bytes: bytes)
                halves[half] = hasher.finalize()
            }
            return halves
        }
    }

    package var bytes: [UInt8] { withUnsafeBytes(of: halves) { Array($0) } }
}

import Diagnostics

/// SHA-256, by OpenSSL: what anybody can compare with `sha256sum`. Opened when a signed paper is taken in.
enum ContentHash {
    private static let library = OptionalLibrary(name: "libcrypto.so.3", kind: "SHA-256", package: "libssl3")

    /// `unsigned char *SHA256(const unsigned char *d, size_t n, unsigned char *md)`
    private typealias SHA256 =
        @convention(c) (UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8>?

    /// Throws `VB786` where OpenSSL is missing.
    static func of(_ bytes: [UInt8]) throws(DiagnosedError) -> String {
        let sum = try library.open(orTell: .hashLibraryMissing).function("SHA256", as: SHA256.self)
        var result = [UInt8](repeating: 0, count: 32)
        _ = bytes.withUnsafeBufferPointer { sum($0.baseAddress, $0.count, &result) }
        return result.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

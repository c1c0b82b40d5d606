import CZlib

enum Deflate {
    /// Of pages: 4 is 2 % larger; 6 and 9 are 0.1 % smaller and take 12 and 25 % longer.
    private static let level: Int32 = 5

    /// In zlib's form, as a PDF's `FlateDecode` has it.
    static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        var length = compressBound(UInt(bytes.count))
        let compressed = [UInt8](unsafeUninitializedCapacity: Int(length)) { target, count in
            let status = compress2(target.baseAddress, &length, bytes, UInt(bytes.count), level)
            // It fails only without memory or with too small a target, and the target is as large as can be needed.
            precondition(status == Z_OK, "zlib")
            count = Int(length)
        }
        return compressed.trimmed
    }
}

extension PDFWriter {
    /// What compresses: another version may give other bytes.
    package static var compressor: String { "zlib \(String(cString: zlibVersion()))" }
}

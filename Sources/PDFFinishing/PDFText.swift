enum PDFText {
    /// A PDF string: as it is where it is plain ASCII, else UTF-16 in hexadecimal.
    static func literal(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && !"()\\".utf8.contains($0) }
        if isPlain { return "(\(text))" }
        let bytes = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        return "<FEFF" + bytes.map(\.hexadecimal).joined() + ">"
    }

    /// `yyyy-MM-dd` as a PDF date at 00:00, without a time zone: a day is a day wherever it is read.
    ///
    /// Cairo 1.16 leaves out the `D:` that the standard asks for.
    static func date(_ day: String) throws(FinishingError) -> String {
        let parts = day.split(separator: "-", omittingEmptySubsequences: false)
        let isDay =
            parts.map(\.utf8.count) == [4, 2, 2] && parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isDay else { throw FinishingError("“\(day)” is not a day") }
        return "(D:\(parts.joined())000000)"
    }
}

extension UInt8 {
    var hexadecimal: String {
        let digits = String(self, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
    }
}

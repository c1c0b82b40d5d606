enum PDFText {
    /// A PDF string in hexadecimal or plain form; only ASCII stays readable.
    static func literal(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && !"()\\".utf8.contains($0) }
        if isPlain { return "(\(text))" }
        let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        return "<FEFF" + units.map(\.hexadecimal).joined() + ">"
    }
}

extension UInt8 {
    var hexadecimal: String {
        let digits = String(self, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
    }
}
